import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../kernel/index.ts';
import { stepOf, trendSentence, type TrendFacts } from './sentence.ts';
import { trendOf, type Shorthand } from './sentences/scenarios.ts';

const units = [
  ['Attendances', 'attendances'],
  ['Individuals supported', 'people'],
  ['Recorded crime', 'crimes'],
  ['Newcomer share', '%'],
  ['Amount awarded', '£'],
  ['Reach', 'per 1,000'],
] as const;
/** Words that a person may write into an event or a reason: also such as the hub never says. */
const titles = fc.constantFrom('Rooms opened', 'Because it rained!', 'Closed due to heat', 'Fire caused a closure', 'A club began.');
const month = fc
  .integer({ min: 0, max: 35 })
  .map((index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);

/** What may come at the end of a series, in steps from its middle, so that every rule is met again and again. */
const endings = fc.constantFrom(
  [],
  [90],
  [80, -95, -99],
  [-9, -6, -2, 3, 5, 11, 13, 20],
  [12, 9, 5, 1, -1, -8, -9],
  [8, 12, 9, 8, 11, 9, 12, 8, 10],
  [-8, -12, -9, -8, -11, -9, -12, -60],
  [38, 2, 39],
  [-38, -39, -37],
);
/** Series that wobble about a middle, flat ones among them, with their endings, and with gaps and provisional months strewn in. */
const row = fc
  .record({
    months: fc.integer({ min: 0, max: 26 }),
    wobble: fc.array(fc.integer({ min: -13, max: 13 }), { minLength: 26, maxLength: 26 }),
    width: fc.constantFrom(0, 0.1, 1, 1, 1),
    middle: fc.constantFrom(0, 3, 50, 100, 1000),
    scale: fc.constantFrom(1, 1, 0.1, 0.01, 37),
    ending: endings,
    gaps: fc.array(fc.constantFrom<Shorthand | null>('x', 'n', '7p', ...Array.from({ length: 24 }, () => null)), {
      minLength: 36,
      maxLength: 36,
    }),
  })
  .map(({ months, wobble, width, middle, scale, ending, gaps }) =>
    [...wobble.slice(0, months).map((step) => step * width), ...ending].map(
      (step, index): Shorthand => gaps[index] ?? Number((Math.max(0, middle + step) * scale).toFixed(2)),
    ),
  );

const facts = fc
  .record({
    row,
    unit: fc.constantFrom(...units),
    improvement: fc.constantFrom('UP' as const, 'DOWN' as const, 'NEITHER' as const),
    baselinePoints: fc.constantFrom(undefined, 8, 12),
    target: fc.option(fc.integer({ min: 0, max: 2000 }).map((number) => ({ number }))),
    rebases: fc.array(fc.record({ month, reason: titles }), { maxLength: 1 }),
    events: fc.array(fc.record({ date: month.map((label) => `${label}-01`), title: titles }), { maxLength: 4 }),
  })
  .map(({ row, unit: [measureTitle, unit], baselinePoints, ...rest }) =>
    trendOf(row, { ...rest, measureTitle, unit, ...(baselinePoints === undefined ? {} : { baselinePoints }) }),
  );

const always = (holds: (facts: TrendFacts, text: string) => void) =>
  fc.assert(
    fc.property(facts, (any) => {
      holds(any, trendSentence(any));
    }),
    { numRuns: 500 },
  );

test('among the series that these facts are about, every rule holds for some and none for others', () => {
  const latest = fc.sample(facts, { numRuns: 500, seed: 1 }).map(({ points }) => points.findLast(({ charted }) => charted)?.rule ?? null);
  expect(new Set(latest)).toEqual(new Set([null, 'OUTSIDE_LIMITS', 'TREND_OF_SEVEN', 'TWO_OF_THREE_NEAR_LIMIT', 'SHIFT_OF_SEVEN']));
});

/** Every way in which a number of the facts may be rounded and written, by another program than the one under test. */
function waysToWrite(number: number | string): string[] {
  const ways = [0, 1, 2, 3].map((maximumFractionDigits) => ({ maximumFractionDigits }));
  return [...ways, { minimumFractionDigits: 2, maximumFractionDigits: 2 }].map((way) =>
    new Intl.NumberFormat('en-GB', way).format(Math.abs(Number(number))),
  );
}

/** As it is written: 100.05 to one place is 100.1, for all that its nearest binary number is a little less. */
const roundAsWritten = (number: number, places: number): number =>
  Number(new Intl.NumberFormat('en-GB', { maximumFractionDigits: places, useGrouping: false }).format(number));

test('a sentence names a number only if the facts hold it, or it counts periods, or it is part of a date', () => {
  always((any, text) => {
    const { points, limits, target, events, unit } = any;
    const step = stepOf(any);
    const latest = points.findLast(({ charted }) => charted)?.number ?? null;
    const numbers = [
      ...points.flatMap(({ number }) => number ?? []),
      ...Object.values(limits ?? {}),
      ...(step ? [step.since.number, step.before.number] : []),
      // How far the latest figure, as it is written, is from its target.
      ...(target ? [target.number, ...[0, 1, 2, 3].map((places) => roundAsWritten(Number(latest), places) - Number(target.number))] : []),
    ];
    const dates = [...points.map(({ start }) => start), ...events.map(({ date }) => date)];
    const allowed = new Set([
      ...numbers.flatMap(waysToWrite),
      ...points.map((_, index) => String(index + 1)),
      ...dates.flatMap((date) => [date.slice(0, 4), String(Number(date.slice(8)))]),
      ...(unit === 'per 1,000' ? ['1,000'] : []),
      // The ends of its scale.
      ...(unit === '%' ? ['0', '100'] : []),
    ]);
    for (const [number] of text.matchAll(/\d[\d,]*(?:\.\d+)?/g)) expect(allowed, text).toContain(number.replace(/,$/, ''));
  });
});

test('a sentence never says why, never shouts, and judges nobody by a traffic light', () => {
  always((_, text) => expect(text).not.toMatch(/because|due to|caused|!|\b(red|amber|green)\b/i));
});

test('a sentence says that a figure is not usual exactly when the latest charted point has a rule', () => {
  always(({ points }, text) => {
    const latest = points.findLast(({ charted }) => charted);
    expect(text.includes('than usual')).toBe(Boolean(latest?.rule));
  });
});

test('a sentence tells an event only after which something special began', () => {
  always(({ points }, text) => {
    if (text.includes('after ‘')) expect(points.findLast(({ charted }) => charted)?.rule).toBeTruthy();
  });
});

test('a sentence speaks of better and worse only where the chart does', () => {
  always(({ points, improvement }, text) => {
    const type = points.findLast(({ charted }) => charted)?.pointType;
    expect(text.includes('better than usual')).toBe(type === 'SPECIAL_CAUSE_IMPROVEMENT');
    expect(text.includes('worse than usual')).toBe(type === 'SPECIAL_CAUSE_CONCERN');
    if (improvement === 'NEITHER') expect(text).not.toMatch(/better|worse/);
  });
});

test('the same facts give the same text, in whatever order events and rebases come', () => {
  always((any, text) => {
    expect(trendSentence(structuredClone(any))).toBe(text);
    expect(trendSentence({ ...any, events: any.events.toReversed(), rebases: any.rebases.toReversed() })).toBe(text);
  });
});

test('a text is a few short sentences that begin with a capital and end with a full stop', () => {
  always((_, text) => {
    expect(text).toMatch(/^[A-Z].*[^.\s]\.$/);
    const sentences = text.split(/\. (?=[A-Z])/);
    expect(sentences.length, text).toBeLessThanOrEqual(9);
    for (const sentence of sentences) expect(countWords(sentence), sentence).toBeLessThanOrEqual(26);
    expect(text).not.toMatch(/ {2}|undefined|null|NaN|,,|;;| ,| ;/);
    // Nearly all have at most 320 characters; what is longer tells a run, its event, a step, a target and what is incomplete all at once.
    expect(text.length, text).toBeLessThanOrEqual(600);
  });
});

test('whatever months are shown, the two averages of a recalculated range are the same', () => {
  const views = fc.record({ at: fc.integer({ min: 5, max: 19 }), from: fc.nat(23), months: fc.integer({ min: 1, max: 24 }) });
  const numbers = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 24, maxLength: 24 });
  let said = 0;
  fc.assert(
    fc.property(numbers, views, (row, { at, from, months }) => {
      const whole = trendOf(row, { rebases: [{ month: nth(at), reason: 'Rooms opened' }] });
      const end = Math.min(24, from + months);
      const step = stepOf({ ...whole, points: whole.points.slice(0, end), later: whole.points.slice(end), shownFrom: from });
      const isSeen = from <= at && at < end;
      expect(step).toEqual(isSeen ? stepOf(whole) : null);
      if (step) {
        said += 1;
        expect(step.since).toEqual({ number: meanOf(row.slice(at)), points: 24 - at, hasGap: false });
        expect(step.before).toEqual({ number: meanOf(row.slice(0, at)), points: at, hasGap: false });
      }
    }),
    { numRuns: 500 },
  );
  expect(said).toBeGreaterThan(50);
});

/** The month that is so many after April 2025. */
const nth = (index: number) => new Date(Date.UTC(2025, 3 + index)).toISOString().slice(0, 7);
const meanOf = (row: readonly number[]) => expect.closeTo(row.reduce((sum, number) => sum + number, 0) / row.length, 9) as number;
