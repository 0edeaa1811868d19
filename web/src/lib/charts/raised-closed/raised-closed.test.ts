import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import { addMonths } from '#lib/kit/time/month.ts';
import { NARROW } from '#lib/drawing/boxes.ts';
import { countWords } from '#lib/kit/words/sentence.ts';
import { chartOf, ATTENDANCES } from '#lib/charts/trend/scenarios.ts';
import { readTable } from '#lib/cards/read-table.ts';
import { addUp } from './add-up.ts';
import type { FlowMonth, FlowSeries } from './contract.ts';
import { layoutRaisedClosed } from './layout.ts';
import { readRaisedClosed } from './read-raised-closed.ts';
import { writePanel, writeRaisedClosed } from './words.ts';

type Short = number | 'x' | `${number}p`;
const figure = (short: Short): Figure =>
  short === 'x'
    ? { state: 'NOT_REPORTED' }
    : typeof short === 'string'
      ? { state: 'PROVISIONAL', number: short.slice(0, -1) }
      : short === 0
        ? { state: 'ZERO', number: '0' }
        : { state: 'EXACT', number: String(short) };

/** Months of a zone from April 2026: raised, closed, open at the end. */
const zoneOf = (slug: string, ...months: [raised: Short, closed: Short, open: Short][]): FlowSeries => ({
  zone: { slug, name: slug === 'new-parks' ? 'New Parks' : 'Thringstone & Whitwick' },
  months: months.map(([raised, closed, open], place): FlowMonth => ({
    month: addMonths('2026-04', place),
    raised: figure(raised),
    closed: figure(closed),
    open: figure(open),
  })),
});

/** Two were open before April: 2 + 5 − 1 = 6, 6 + 3 − 4 = 5, 5 + 2 − 0 = 7. */
const whole = zoneOf('new-parks', [5, 1, 6], [3, 4, 5], [2, 0, 7]);
/** Nobody sent what was raised in May. */
const gap = zoneOf('thringstone-whitwick', [2, 1, 3], ['x', '1p', '2p'], [4, 2, 4]);

/** Months in which everything is known, and how many were open before the first. */
const flowsArb = fc.tuple(fc.nat(20), fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 40 })).map(([before, flows]) => {
  let open = before;
  const months = flows.map(([raised, wanted]): [number, number, number] => {
    const closed = Math.min(wanted, open + raised);
    open += raised - closed;
    return [raised, closed, open];
  });
  return { before, months };
});
const readNumber = (text = ''): number => Number(text.replaceAll(',', ''));

const flowOf = (...series: FlowSeries[]) => {
  const chart = chartOf(ATTENDANCES, [1, 2, 3]);
  return { months: whole.months.map(({ month }) => month), series, charts: { raised: chart, closed: chart, open: chart } };
};

describe('the two lines', () => {
  test('the gap between them is what the hub says is open', () => {
    expect(addUp(whole)).toEqual([
      { upper: 7, lower: 1, provisional: false },
      { upper: 10, lower: 5, provisional: false },
      { upper: 12, lower: 5, provisional: false },
    ]);
  });

  test('the upper line rises by what was raised, whatever was raised and closed', () => {
    fc.assert(
      fc.property(flowsArb, ({ before, months }) => {
        const lines = addUp(zoneOf('new-parks', ...months));
        lines.forEach(({ upper, lower }, place) => {
          expect((upper ?? NaN) - (lines[place - 1]?.upper ?? before)).toBe(months[place]?.[0]);
          expect((upper ?? NaN) - (lower ?? NaN)).toBe(months[place]?.[2]);
        });
      }),
    );
  });

  test('a month without a return is a gap in both, and the lines go on above it', () => {
    expect(addUp(gap)).toEqual([
      { upper: 4, lower: 1, provisional: false },
      { upper: undefined, lower: undefined, provisional: true },
      { upper: 8, lower: 4, provisional: false },
    ]);
    const [panel] = layoutRaisedClosed(flowOf(gap), NARROW);
    expect(panel?.missing).toHaveLength(1);
    // Each path lifts the pen once.
    expect([panel?.upper, panel?.lower, panel?.gap].map((path) => path?.split('M').length)).toEqual([3, 3, 3]);
  });
});

describe('the picture', () => {
  test('all zones stand on one scale, so that their gridlines line up', () => {
    const panels = layoutRaisedClosed(flowOf(whole, gap), NARROW);
    expect(new Set(panels.map(({ gridlines, plot }) => JSON.stringify([gridlines, plot]))).size).toBe(1);
    expect(panels[0]?.gridlines[0]).toMatchObject({ text: '0' });
  });

  test('no label touches another, and none leaves the box, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 24 }), (months) => {
        const series = zoneOf('new-parks', ...months);
        const [panel] = layoutRaisedClosed({ months: series.months.map(({ month }) => month), series: [series] }, NARROW);
        const heights = (panel?.labels ?? []).map(({ y }) => y).sort((one, other) => one - other);
        heights.slice(1).forEach((y, index) => expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(NARROW.textSize));
        for (const { x, text } of panel?.labels ?? []) expect(x + text.length * 6.6).toBeLessThanOrEqual(NARROW.width);
      }),
    );
  });

  test('a provisional month has a hollow point on each line', () => {
    const [panel] = layoutRaisedClosed(flowOf(zoneOf('new-parks', [5, 1, 6], [3, '4p', '5p'], [2, 0, 7])), NARROW);
    expect(panel?.provisional).toHaveLength(2);
  });
});

describe('the words', () => {
  test.each([
    [[whole], 'New Parks: 7 concerns open, up from 2 before April 2026'],
    [[whole, gap], 'Both zones: 11 concerns open, up from 4 before April 2026'], // 7 + 4, 2 + 2
    [[zoneOf('new-parks', [1, 0, 1])], 'New Parks: 1 concern open, up from 0 before April 2026'],
    [[zoneOf('new-parks', [1, 1, 4], [2, 2, 4])], 'New Parks: 4 concerns open, as many as before April 2026'],
    [[zoneOf('new-parks', [1, 0, 4], [2, 2, 3], ['x', 'x', 'x'])], 'New Parks: 3 open in May 2026, 3 before April 2026'],
    // What was raised in April may still change, so what was open before it may as well.
    [[zoneOf('new-parks', ['1p', 0, 4], [2, 3, 3])], 'New Parks: 3 open in May 2026, 4 in April 2026'],
    [[zoneOf('new-parks', ['x', 0, 4])], 'New Parks: 4 concerns open in April 2026'],
    [[zoneOf('new-parks', ['x', 'x', 'x'])], 'New Parks: no month of this period was reported in full'],
  ])('the finding is true of the months that are whole', (series, finding) => {
    expect(writeRaisedClosed(flowOf(...series)).finding).toBe(finding);
  });

  test('no finding is longer than twelve words', () => {
    const name = zoneOf('thringstone-whitwick', [1, 0, 114], [2, 2, 13]);
    expect(countWords(writeRaisedClosed(flowOf(name)).finding)).toBeLessThanOrEqual(12);
  });

  test('the words below a picture add up the months, and say which are missing', () => {
    expect(writePanel(gap)).toEqual({
      standing: '4 open at the end of June 2026',
      sentence:
        'Open before April 2026: 2. Raised 6, closed 4. 1 month was not reported in full: what was raised in it may be missing here.',
    });
    expect(writePanel(zoneOf('new-parks', ['x', 1, 6], [3, 4, 5])).sentence).toMatch(
      /^How many were open before April 2026 is not known\. Raised 3, closed 5\./,
    );
  });

  test('what was open before, with what was raised and without what was closed, is what is open at the end', () => {
    fc.assert(
      fc.property(flowsArb, ({ before, months }) => {
        const { sentence, standing } = writePanel(zoneOf('new-parks', ...months));
        const [opening, raised, closed] = [...sentence.matchAll(/(?:: |Raised |closed )([\d,]+)/g)].map(([, number]) => readNumber(number));
        expect(opening).toBe(before);
        expect((opening ?? NaN) + (raised ?? NaN) - (closed ?? NaN)).toBe(readNumber(/^[\d,]+/.exec(standing)?.[0]));
      }),
    );
  });

  test('the table has the figures of each month, newest first, and never a zero for a gap', () => {
    const { table } = writeRaisedClosed(flowOf(gap));
    expect(readTable(table).slice(1)).toEqual([
      ['June 2026', '4', '2', '4'],
      ['May 2026', 'not reported [x]', '1 [p]', '2 [p]'],
      ['April 2026', '2', '1', '3'],
    ]);
  });
});

test('the picture is made of the three charts of concerns, and of no two of them', () => {
  const of = (id: string) => chartOf({ ...ATTENDANCES, id }, [1, 2]);
  const [raised, closed, open] = ['outreach.concernsRaised', 'outreach.concernsClosed', 'outreach.concernsOpen'].map(of);
  expect(readRaisedClosed([raised, closed, open].flatMap((chart) => chart ?? []))?.series[0]?.months).toHaveLength(2);
  expect(readRaisedClosed([raised, closed].flatMap((chart) => chart ?? []))).toBeUndefined();
});
