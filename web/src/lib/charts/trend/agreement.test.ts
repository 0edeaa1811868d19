// Whatever the hub says of a series, the chart, the table, the key, the spoken words and the finding say the same. That the hub's own sentence and the CSV do
// as well is in tests/contract/agreement.test.ts, which has both sides of the schema.
import type { LineSeriesOption } from 'echarts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NARROW } from '#lib/drawing/boxes.ts';
import type { PointControl, SpecialCause, TrendChart, ZonePoint, ZoneSeries } from './contract.ts';
import { saySpecial } from './words/control-words.ts';
import { layoutTable } from './words/trend-table.ts';
import { findFinding } from './words/finding.ts';
import { countWords } from '#lib/kit/words/sentence.ts';
import { followingPalette } from '#lib/drawing/palette.ts';
import { markSpecial } from './picture/special-marks.ts';
import { foldMonths } from './picture/fold-months.ts';
import { layoutPanels } from './picture/panel.ts';
import { describePoint, speakPoint } from './cursor/figures.ts';
import { writeFigures } from './cursor/write-figures.ts';
import { buildTrendOption } from './picture/trend.option.ts';
import { listSpecials } from './words/wording.ts';
import { ATTENDANCES, chartOf, CRIME, type Shorthand } from './scenarios.ts';

/** Of one to three series each, so some 2,000 series. */
const CHARTS = 1000;

const figures: fc.Arbitrary<Shorthand> = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 400 }) },
  { weight: 1, arbitrary: fc.constantFrom<Shorthand>('x', 'n', 'c', '12p') },
);

const specials: fc.Arbitrary<SpecialCause | undefined> = fc.option(
  fc.record<SpecialCause>({
    rule: fc.constantFrom('OUTSIDE_LIMITS', 'TREND_OF_SEVEN', 'TWO_OF_THREE_NEAR_LIMIT', 'SHIFT_OF_SEVEN'),
    direction: fc.constantFrom('ABOVE', 'BELOW', 'RISING', 'FALLING'),
    type: fc.constantFrom('SPECIAL_CAUSE_IMPROVEMENT', 'SPECIAL_CAUSE_CONCERN', 'SPECIAL_CAUSE_NEUTRAL_HIGH', 'SPECIAL_CAUSE_NEUTRAL_LOW'),
  }),
  { nil: undefined },
);

/** What the hub promises of a series: gaps and provisional months are not charted; its sentence says "than usual" as its latest charted point is. */
function chartAs(series: ZoneSeries, controls: readonly PointControl[]): ZoneSeries {
  const points = series.points.map((point, place) =>
    point.figure.state === 'EXACT' || point.figure.state === 'ZERO' ? { ...point, control: controls[place] } : point,
  );
  const latest = points.findLast(({ control }) => control)?.control;
  const words = latest?.special ? saySpecial(latest.special) : 'within the usual range';
  return {
    ...series,
    points,
    variation: latest && (latest.special?.type ?? 'COMMON_CAUSE'),
    finding: `${series.zone.name}: ${words.split(':')[0] ?? ''}`,
    findingKind: latest?.special ? (latest.special.rule === 'OUTSIDE_LIMITS' ? 'OUTSIDE_USUAL_RANGE' : 'RUN') : 'USUAL',
    sentence: `${series.zone.name}: ${words}.`,
  };
}

const charts: fc.Arbitrary<TrendChart> = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([months, zones, isCrime]) =>
    fc
      .tuple(
        fc.array(fc.array(figures, { minLength: months, maxLength: months }), { minLength: zones, maxLength: zones }),
        fc.array(fc.array(specials, { minLength: months, maxLength: months }), { minLength: zones, maxLength: zones }),
        fc.nat({ max: months }),
        fc.boolean(),
      )
      .map(([rows, rowsOfSpecials, rebaseAt, hasLimits]) => {
        const chart = chartOf(isCrime ? CRIME : ATTENDANCES, ...rows);
        const limits = hasLimits ? { mean: 120.35, lower: -7.5, upper: 248.2 } : undefined;
        const series = chart.series.map((one, index) =>
          chartAs(
            one,
            (rowsOfSpecials[index] ?? []).map((special, place) => ({ segment: place < rebaseAt ? 1 : 2, limits, special })),
          ),
        );
        return { ...chart, series };
      }),
  );

const placesOfSpecials = (points: readonly ZonePoint[]): number[] =>
  points.flatMap(({ control }, place) => (control?.special ? [place] : []));

test(
  'in 2,000 random series the picture, the table, the key, the spoken words and the finding agree on what is special',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const table = layoutTable(chart);
        const written = writeFigures(chart);
        for (const [index, panel] of layoutPanels(chart).entries()) {
          const { points, zone, sentence, variation } = panel.front;
          const expected = placesOfSpecials(points);

          const drawn = (buildTrendOption(panel, { ...NARROW, palette: followingPalette }).series as LineSeriesOption[]).find(
            ({ name }) => name === zone.name,
          );
          const items = drawn?.data as { value: number | null; symbol: string; itemStyle?: { color: string } }[];
          expect(items.flatMap(({ symbol }, place) => (symbol.startsWith('path://') ? [place] : []))).toEqual(expected);
          const marks = expected.map((place) => markSpecial(points[place]!.control!.special!.type));
          expect(expected.map((place) => [items[place]?.symbol, items[place]?.itemStyle?.color])).toEqual(
            marks.map(({ path, token }) => [`path://${path}`, `var(${token})`]),
          );

          const column = table.groups[index]?.columns.find(({ name }) => name === 'Not usual');
          const cells = table.rows.toReversed().map(({ cells }) => cells.find(({ key }) => key === column?.key)?.text ?? '');
          expect(cells).toEqual(points.map(({ control }) => (control?.special ? saySpecial(control.special) : '')));

          const kinds = new Set(expected.map((place) => points[place]?.control?.special?.type));
          expect(new Set(listSpecials(panel.front).map(({ type }) => type))).toEqual(kinds);

          // The cursor says the months that are drawn: long stretches without any figure are folded.
          const inPicture = foldMonths(chart).series[index]!.points;
          const spoken = inPicture.map((_, place) => speakPoint(describePoint(written, zone.slug, place)!));
          expect(spoken.flatMap((words, place) => (words.includes('than usual') ? [place] : []))).toEqual(placesOfSpecials(inPicture));

          const isSpecialNow = variation !== undefined && variation !== 'COMMON_CAUSE';
          expect(sentence.includes('than usual')).toBe(isSpecialNow);
          expect(expected.includes(points.findLastIndex(({ control }) => control))).toBe(isSpecialNow);
        }
        const finding = findFinding(chart);
        const isAnySpecial = chart.series.some(({ variation }) => variation && variation !== 'COMMON_CAUSE');
        const hasOnlyZeros = finding.includes('zero');
        if (!hasOnlyZeros) expect(finding.includes('than usual')).toBe(isAnySpecial);
        expect(countWords(finding)).toBeLessThanOrEqual(12);
      }),
      { numRuns: CHARTS },
    );
  },
);
