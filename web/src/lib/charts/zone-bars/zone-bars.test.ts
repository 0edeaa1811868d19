import { readFileSync } from 'node:fs';
import type { BarSeriesOption } from 'echarts';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import catalogue from '../../../../../schema/measures.json' with { type: 'json' };
import { followingPalette } from '#lib/drawing/palette.ts';
import { ATTENDANCES, AWARDED, chartOf, CRIME, FAMILIES, withLimits } from '#lib/charts/trend/scenarios.ts';
import { drawZoneBars } from './draw-zone-bars.server.ts';
import { lengthOf, readZoneBars } from './read-zone-bars.ts';
import { buildZoneBarsOption } from './zone-bars.option.ts';
import { whereArgs, askZoneBars, type ZoneBarsAnswer } from './zone-bars.question.ts';
import { writePictureWords, writeZoneBars } from './zone-bars.words.ts';

type Row = ZoneBarsAnswer['combined']['rows'][number];
type Sent = Pick<Row['figure'], 'state' | 'number'>;

const YEAR_BEFORE = { label: 'Apr 2024 to Mar 2025', start: '2024-04-01', end: '2025-04-01' };
const ASKED = { query: 'query ZoneBars', variables: '{}' };
const exact = (number: number): Sent => ({ state: 'EXACT', number });
const NONE: Sent = { state: 'NOT_APPLICABLE', number: null };

const row = (slug: string, now: Sent, before: Sent = exact(100), completeness: Row['figure']['completeness'] = null): Row => ({
  zone: { slug, name: slug === 'thringstone-whitwick' ? 'Thringstone & Whitwick' : slug === 'new-parks' ? 'New Parks' : 'Bell Foundry' },
  figure: {
    ...now,
    completeness,
    coverage: null,
    before,
    change:
      before === NONE
        ? { absolute: null, percent: null, number: null, before: null, over: null, reason: null, comparedWith: null }
        : {
            absolute: 5,
            percent: 5,
            number: now.number ?? null,
            before: 100,
            over: { label: '2025/26' },
            reason: null,
            comparedWith: YEAR_BEFORE,
          },
  },
});
const MONTHS = 'April to May, the two months that both years hold';
const inPart = (slug: string, now: Sent): Row => {
  const whole = row(slug, now);
  return {
    ...whole,
    figure: {
      ...whole.figure,
      change: { ...whole.figure.change!, absolute: 40, percent: 66, number: 100, before: 60, over: { label: MONTHS } },
    },
  };
};

const answer = (...rows: Row[]): ZoneBarsAnswer => ({
  combined: {
    period: { label: '2025/26', start: '2025-04-01', end: '2026-04-01' },
    asAt: '2026-10-05T09:00:00+01:00',
    illustrative: true,
    rows,
  },
});

const read = (...rows: Row[]) => readZoneBars(answer(...rows), ATTENDANCES, ASKED);
const MIXED = read(
  row('bell-foundry', { state: 'NOT_REPORTED', number: null }),
  row('new-parks', exact(105)),
  inPart('thringstone-whitwick', { state: 'PROVISIONAL', number: 240 }),
);

describe('what the bars show', () => {
  test('the largest first; what has no bar last, in the fixed order of zones', () => {
    expect(MIXED.bars.map(({ zone }) => zone.slug)).toEqual(['thringstone-whitwick', 'new-parks', 'bell-foundry']);
    const level = read(row('new-parks', exact(7)), row('bell-foundry', exact(7)));
    expect(level.bars.map(({ zone }) => zone.slug)).toEqual(['bell-foundry', 'new-parks']);
  });

  test('a protected figure has no length, even where a rounded number is told', () => {
    expect(lengthOf({ state: 'PROTECTED', number: '5' })).toBeUndefined();
    expect(lengthOf({ state: 'NOT_REPORTED' })).toBeUndefined();
    expect(lengthOf({ state: 'ZERO', number: '0' })).toBe('0');
  });

  test('no bar of the year before stands beside one that is of more months', () => {
    const before = (zone: string) => MIXED.bars.find(({ zone: { slug } }) => slug === zone)?.before;
    expect(before('new-parks')).toEqual({ state: 'EXACT', number: '100' });
    expect(before('thringstone-whitwick')).toBeUndefined();
  });
});

describe('the words', () => {
  test('the finding is a range and ranks nobody, at most twelve words', () => {
    expect(writeZoneBars(MIXED, 'Returns').finding).toBe('Attendances: between 105 and 240 in the zones that are whole');
    expect(writeZoneBars(read(row('new-parks', exact(7)), row('bell-foundry', exact(7))), '').finding).toBe('Attendances: 7 in the zones');
    expect(writeZoneBars(read(row('new-parks', exact(7))), '').finding).toBe('New Parks: attendances 7');
    expect(writeZoneBars(read(row('new-parks', NONE)), '').finding).toBe('Attendances: no figure to compare');
    const part = (zone: string, number: number) => row(zone, { state: 'PARTIAL', number });
    expect(writeZoneBars(read(part('new-parks', 2253), part('bell-foundry', 603)), '').finding).toBe(
      'Attendances: we have only part of the period',
    );
    expect(
      writeZoneBars(read(part('new-parks', 2253), row('bell-foundry', exact(7)), row('thringstone-whitwick', exact(9))), '').finding,
    ).toBe('Attendances: between 7 and 9 in the zones that are whole');
    expect(writeZoneBars(read(part('new-parks', 2253), row('bell-foundry', exact(7))), '').finding).toBe(
      'Bell Foundry: attendances 7; no other zone is whole',
    );
    const withheld = { state: 'PROTECTED', number: null, amount: null } as const;
    expect(writeZoneBars(read(row('new-parks', withheld)), '').finding).toBe('Attendances: not shown to your role');
  });

  test('what is held of part of the period makes no headline, though more may come: the words say how many months are held', () => {
    const half = (zone: string, number: number, covered = 6): Row => {
      const { zone: of, figure } = row(zone, { state: 'PROVISIONAL', number });
      return { zone: of, figure: { ...figure, coverage: { covered, of: 12 } } };
    };
    const { finding, notes } = writeZoneBars(read(half('new-parks', 1120), half('bell-foundry', 298)), '');
    expect(finding).toBe('Attendances: we have only 6 of 12 months');
    expect(notes.at(-1)).toMatch(/^Pale: not all of the period is in \(held: 6 of 12 months\)\./);
    const unlike = writeZoneBars(read(half('new-parks', 1120), half('bell-foundry', 298, 9)), '');
    expect(unlike.finding).toBe('Attendances: we have only part of the period');
    expect(unlike.notes.at(-1)).toContain('(held: New Parks, 6 of 12 months; Bell Foundry, 9 of 12 months)');
    const whole = row('bell-foundry', exact(298));
    expect(writeZoneBars(read(half('new-parks', 1120), whole, row('thringstone-whitwick', exact(305))), '').finding).toBe(
      'Attendances: between 298 and 305 in the zones that are whole',
    );
    expect(writeZoneBars(read(half('new-parks', 1120)), '').finding).toBe('Attendances: we have only 6 of 12 months');
  });

  test('the table has every figure with its state, and the change over the months that both years hold', () => {
    const { columns, rows, symbols } = writeZoneBars(MIXED, 'Returns');
    expect(columns).toEqual(['Zone', 'April 2025 to March 2026', 'April 2024 to March 2025', 'Change']);
    expect(rows.map(({ now, before, change }) => [now, before, change])).toEqual([
      ['240 [p]', 'not like this period', `+40 (+66%) on 60: ${MONTHS}`],
      ['105', '100', '+5 (+5%) on 100'],
      ['not reported [x]', 'not like this period', ''],
    ]);
    expect(symbols.map(({ symbol }) => symbol)).toEqual(['[p]', '[x]']);
  });

  test('without a like period there is neither column nor hollow bar', () => {
    const alone = read(row('new-parks', exact(7), NONE), row('bell-foundry', exact(9), NONE));
    expect(writeZoneBars(alone, '').columns.slice(2)).toEqual([undefined, undefined]);
    expect(writeZoneBars(alone, '').notes).toEqual(['These are totals, not rates: zones differ in size.']);
  });

  test('bars beside the period before say so', () => {
    const prev = readZoneBars(answer(row('new-parks', exact(105))), ATTENDANCES, ASKED, 'prev');
    expect(writeZoneBars(prev, '').notes[0]).toBe('Filled: April 2025 to March 2026. Hollow: the period before, April 2024 to March 2025.');
    expect(writePictureWords(prev).description).toContain('New Parks: 105; the period before 100.');
  });

  test('the picture is told whole to those who hear it', () => {
    expect(writePictureWords(MIXED).description).toBe(
      'Bar chart, the largest first. Thringstone & Whitwick: 240, incomplete, may change. New Parks: 105; a year before 100. Bell Foundry: not reported.',
    );
  });
});

describe('the picture', () => {
  const context = { width: 320, height: 214, textSize: 14, palette: followingPalette };
  const seriesOf = (chart = MIXED) => buildZoneBarsOption(chart, context).series as BarSeriesOption[];
  interface Item {
    value: number;
    itemStyle: { color: string; borderWidth?: number; borderColor?: string };
    label: { formatter: string };
  }
  const items = (name: string, chart = MIXED) => (seriesOf(chart).find((series) => series.name === name)?.data ?? []) as Item[];

  test('begins at zero, and every bar has its number in words at its end', () => {
    expect(buildZoneBarsOption(MIXED, context).xAxis).toMatchObject({ min: 0, max: 240 });
    expect(items('now').map(({ value, label }) => [value, label.formatter])).toEqual([
      [240, '240, incomplete, may change'],
      [105, '105'],
      [0, 'not reported'],
    ]);
  });

  test('zones have their own colours; provisional is pale, and the year before hollow', () => {
    expect(items('now').map(({ itemStyle }) => [itemStyle.color, itemStyle.borderColor])).toEqual([
      ['color-mix(in srgb, var(--zone-thringstone-whitwick) 45%, var(--surface))', 'var(--zone-thringstone-whitwick)'],
      ['var(--zone-new-parks)', undefined],
      ['var(--zone-bell-foundry)', undefined],
    ]);
    expect(items('year before').map(({ itemStyle }) => [itemStyle.color, itemStyle.borderWidth])).toEqual([
      ['var(--surface)', 0],
      ['var(--surface)', 1.5],
      ['var(--surface)', 0],
    ]);
  });

  test('the same input gives the same option', () =>
    expect(buildZoneBarsOption(MIXED, context)).toEqual(buildZoneBarsOption(MIXED, context)));

  test('is drawn narrow and wide with title and description, and not at all without a bar', () => {
    const { stills } = drawZoneBars(MIXED, 'Returns');
    expect(stills.map(({ width }) => width)).toEqual([320, 560]);
    for (const { svg } of stills) {
      expect(svg.text).toContain('role="img"');
      expect(svg.text).toMatch(/<title[^>]*>Attendances by zone, April 2025 to March 2026, and April 2024 to March 2025<\/title>/);
      expect(svg.text).toContain('>240, incomplete, may change<');
      expect(svg.text).toContain('>Thringstone &amp; Whitwick<');
    }
    expect(drawZoneBars(read(row('new-parks', NONE, NONE)), '').stills).toEqual([]);
  });
});

describe('what is asked', () => {
  const where = { period: { relative: 'LAST_24_MONTHS' as const } };
  const limits = { mean: 1, lower: 0, upper: 2 };
  const months = (measure: typeof ATTENDANCES) => withLimits(chartOf(measure, [1, 2, '3p'], [1, 'x', 'x']), limits);

  test('sums and ratios are asked for over the period shown', () => {
    for (const measure of [ATTENDANCES, AWARDED, CRIME, { ...ATTENDANCES, additiveOverTime: false, additiveOverPlace: false }])
      expect(whereArgs(months(measure), where)).toBe(where);
  });

  test('a stock, and what is counted once a month, are asked for in the latest complete month of any zone', () => {
    const stock = { ...ATTENDANCES, additiveOverTime: false };
    for (const measure of [stock, { ...FAMILIES, grains: ['MONTH'] }])
      expect(whereArgs(months(measure), { ...where, zone: { in: ['new-parks'] } })).toEqual({
        period: { from: '2026-05', before: '2026-06' },
        zone: { in: ['new-parks'] },
      });
  });

  test('the schema knows the question of every measure that has zones', () => {
    const schema = buildSchema(readFileSync(new URL('../../../../../schema/schema.graphql', import.meta.url), 'utf8'));
    const measures = catalogue.measures.filter(({ byZone }) => byZone);
    expect(measures.length).toBeGreaterThan(40);
    for (const { field, unit } of measures) {
      const faults = validate(schema, parse(askZoneBars(field, unit.startsWith('£')).toString()));
      expect(
        faults.map(({ message }) => message),
        field,
      ).toEqual([]);
    }
  });
});
