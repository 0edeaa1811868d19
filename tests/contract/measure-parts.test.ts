// Decides that figures of any measure agree with one another: a ratio with its parts, a row with the same asked alone, a comparison with what was.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { declared, measures, newContext } from '../../services/hub/src/app/index.ts';
import { annotationFacts } from '../../services/hub/src/annotations/index.ts';
import { MeasureService, type Measure } from '../../services/hub/src/measures/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { patience, runs } from './any-query.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

type Subject = Parameters<MeasureService['ask']>[0];
type Arguments = Parameters<MeasureService['ask']>[1];
type Selection = Parameters<MeasureService['ask']>[2];
type Part = Extract<Measure['formula'], { kind: 'PART' }>['part'];

const service = new MeasureService(declared, annotationFacts);
const published = measures.filter((measure) => measure.published);
const months = ['MONTH', 'QUARTER', 'FINANCIAL_QUARTER', 'CALENDAR_YEAR', 'FINANCIAL_YEAR', 'ROLLING_12_MONTHS'] as const;
const periods = [
  { financialYear: '2024/25' },
  { financialYear: '2025/26' },
  { from: '2024-04', before: '2026-04' },
  { from: '2024-08', before: '2025-07' },
  { calendarYear: 2025 },
];

function partsOf(formula: Measure['formula']): Part[] {
  switch (formula.kind) {
    case 'PART':
      return [formula.part];
    case 'RATIO':
      return [...partsOf(formula.numerator), ...partsOf(formula.denominator)];
    case 'DIFFERENCE':
      return [...partsOf(formula.minuend), ...partsOf(formula.subtrahend)];
    case 'MULTIPLE':
      return partsOf(formula.of);
  }
}

/** By what every part of a measure may be split. */
const splitsOf = ({ formula }: Measure): string[] => {
  const [first, ...others] = partsOf(formula).map(({ dataset }) => [
    ...(dataset.zone ? ['zone'] : []),
    ...dataset.dimensions.map(({ dimension }) => dimension.id),
  ]);
  return (first ?? []).filter((split) => others.every((each) => each.includes(split)));
};

/** Asks one measure, also one that nobody publishes. Rows by what they are about, figures in pence where they are money. */
async function ask(
  measure: Measure,
  splits: readonly string[],
  grain: Selection['grain'],
  where: Arguments['where'],
  more: Partial<Arguments> = {},
) {
  const dimensions = new Set(partsOf(measure.formula).flatMap(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension)));
  const subject: Subject = {
    field: 'parts',
    typeName: 'Parts',
    description: '',
    measures: [measure],
    dimensions: [...dimensions],
    hasPlaces: false,
  };
  const selection: Selection = { measures: [measure.field], splits, grain, totals: true, change: false, running: false, shares: [] };
  const context = newContext(scenario.orm);
  const answer = await service.ask(subject, { where, first: 5000, offset: 0, ...more }, selection, context, null);
  context.reader.end();
  return {
    total: answer.total(measure).now,
    rows: answer.rows.map((row) => ({ row, at: placeOf(row, splits), figure: row.figure(measure) })),
  };
}

type Row = Awaited<ReturnType<MeasureService['ask']>>['rows'][number];
const placeOf = (row: Row, splits: readonly string[]) => JSON.stringify([...splits.map((split) => row.value(split)), row.period.label]);

const anyPlace = (measure: Measure) =>
  fc.record({
    splits: fc.subarray(splitsOf(measure), { maxLength: Math.min(2, splitsOf(measure).length) }),
    grain: fc.option(fc.constantFrom(...months)),
    period: fc.constantFrom(...periods),
  });

/** A part that no row falls into has no row of its own either: there is nothing of it. */
const numberIn = (numbers: ReadonlyMap<string, string | null> | undefined, at: string) =>
  numbers?.has(at) ? (numbers.get(at) ?? null) : '0';

const ratios = published.filter(({ formula }) => formula.kind === 'RATIO');

test.each(ratios.map((measure) => [measure.id, measure] as const))(
  '%s is its numerator over its denominator, at every level',
  { timeout: patience },
  async (_, ratio) => {
    const { formula } = ratio;
    if (formula.kind !== 'RATIO') throw new Error(`${ratio.id} is no ratio.`);
    const above: Measure = { ...ratio, field: `${ratio.field}Above`, money: false, formula: formula.numerator };
    const below: Measure = { ...ratio, field: `${ratio.field}Below`, money: false, formula: formula.denominator };
    await fc.assert(
      fc.asyncProperty(anyPlace(ratio), async ({ splits, grain, period }) => {
        const [whole, numerator, denominator] = [
          await ask(ratio, splits, grain, { period }),
          await ask(above, splits, grain, { period }),
          await ask(below, splits, grain, { period }),
        ];
        const [tops, bottoms] = [numerator, denominator].map(({ rows }) => new Map(rows.map(({ at, figure }) => [at, figure.now.exact])));
        for (const { at, figure } of [...whole.rows, { at: 'total', figure: { now: whole.total } }]) {
          const top = at === 'total' ? numerator.total.exact : numberIn(tops, at);
          const bottom = at === 'total' ? denominator.total.exact : numberIn(bottoms, at);
          const { exact } = figure.now;
          // What has no row where one should have come is not reported, whatever the number of no rows is.
          const isUnreported = figure.now.state === 'NOT_REPORTED' && Number(top) === 0;
          if (exact === null)
            expect(top === null || bottom === null || Number(bottom) === 0 || isUnreported, `${at}: no ratio of ${top} and ${bottom}`).toBe(
              true,
            );
          else {
            const expected = (Number(top ?? Number.NaN) * formula.times) / Number(bottom ?? Number.NaN);
            const off = Math.abs(Number(exact) - (ratio.money ? Math.floor(expected + 0.5) : expected));
            expect(off, `${at}: ${exact} of ${top} and ${bottom}`).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
          }
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 3) },
    );
  },
);

const named = (id: string) => published.find((measure) => measure.id === id) as Measure;
const anyMeasure = fc.constantFrom(...published.map(({ id }) => id)).chain((id) => fc.tuple(fc.constant(id), anyPlace(named(id))));

test('a row of any answer is what is answered when its zone and its period are asked for alone', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyMeasure, fc.nat(), async ([id, { splits, grain, period }], pick) => {
      const byZone = splits.includes('zone') ? ['zone'] : [];
      const { rows } = await ask(named(id), byZone, grain, { period });
      const { row, figure, at } = rows[pick % rows.length]!;
      const slug = row.answer.facts.zones.find((zone) => zone.id === row.value('zone'))?.slug;
      const { part } = row.answer.buckets[row.place.period]!;
      // Twelve months that roll on are a window, which has no figure in part: asked for alone they are a period.
      if (grain === 'ROLLING_12_MONTHS' && figure.now.exact === null) return;
      const alone = await ask(named(id), [], null, {
        period: { fromDate: part.start, beforeDate: part.before },
        ...(slug && { zone: { in: [slug] } }),
      });
      expect({ at, ...alone.rows[0]!.figure.now }).toEqual({ at, ...figure.now });
    }),
    { numRuns: runs.numRuns * 4 },
  );
});

test('a change is between what is answered when the days that it names are asked for alone', { timeout: patience }, async () => {
  const compared = fc.constantFrom('PREVIOUS_PERIOD' as const, 'SAME_PERIOD_LAST_YEAR' as const);
  let withChange = 0;
  await fc.assert(
    fc.asyncProperty(anyMeasure, compared, fc.nat(), async ([id, { splits, grain, period }], compareTo, pick) => {
      const byZone = splits.includes('zone') ? ['zone'] : [];
      const { rows } = await ask(named(id), byZone, grain, { period }, { compareTo });
      const { row, figure, at } = rows[pick % rows.length]!;
      const { over, comparedWith, number, before, reason, absolute } = figure.change!;
      expect(absolute === null, `${at}: ${reason}`).toBe(reason !== null);
      // Days with a hole between them cannot be asked for as one period.
      if (!over || !comparedWith || [over, comparedWith].some(({ label }) => label.includes(' and '))) return;
      withChange += 1;
      const slug = row.answer.facts.zones.find((zone) => zone.id === row.value('zone'))?.slug;
      for (const [days, exact] of [
        [over, number],
        [comparedWith, before],
      ] as const) {
        const alone = await ask(named(id), [], null, {
          period: { fromDate: days.start, beforeDate: days.before },
          ...(slug && { zone: { in: [slug] } }),
        });
        expect({ at, exact: alone.rows[0]!.figure.now.exact }).toEqual({ at, exact });
      }
    }),
    { numRuns: runs.numRuns * 4 },
  );
  expect(withChange).toBeGreaterThan(0);
});
