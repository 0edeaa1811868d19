// Charts built by name for tests: plain figures, with the fault or the gap that a test is about.
import type { Figure } from '#lib/kit/figures/figure.ts';
import { addMonths } from '#lib/kit/time/month.ts';
import type { PointControl, SpecialCause, TrendChart, ZoneSeries } from './contract.ts';
import type { ChartMeasure } from '#lib/cards/contract.ts';

export const ATTENDANCES: ChartMeasure = {
  id: 'engagement.attendances',
  title: 'Attendances',
  description: 'People counted at held sessions; one person at two sessions counts twice.',
  unit: 'attendances',
  formula: 'sum of attendances of held sessions',
  source: 'Partner monthly returns',
  owner: 'Partners, by monthly return',
  domain: 'engagement',
  version: 1,
  grains: ['MONTH', 'QUARTER'],
  better: 'UP',
  scale: 'count',
  additiveOverTime: true,
  additiveOverPlace: true,
  takenOver: 'PERIOD',
  completenessOf: 'RETURNS',
  protected: false,
  shownExactly: true,
  illustrative: true,
};

export const FAMILIES: ChartMeasure = {
  ...ATTENDANCES,
  id: 'engagement.familiesSupported',
  title: 'Families supported',
  unit: 'families',
  additiveOverTime: false,
  additiveOverPlace: false,
};

export const CRIME: ChartMeasure = {
  ...ATTENDANCES,
  id: 'crime.recordedCrime',
  title: 'Recorded crime',
  unit: 'crimes',
  domain: 'crime',
  better: 'DOWN',
};

export const AWARDED: ChartMeasure = {
  ...ATTENDANCES,
  id: 'grants.amountAwarded',
  title: 'Amount awarded',
  unit: '£',
  domain: 'grants',
  better: 'NEITHER',
  scale: 'pounds',
};

const ZONES = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
  { slug: 'thringstone-whitwick', name: 'Thringstone & Whitwick' },
];

/** Short for a figure: a number is exact, 'p' after it provisional, 'x' not reported, 'n' not collected, 'c' protected. */
export type Shorthand = number | `${number}p` | 'x' | 'n' | 'c';

/** A chart of zones whose months, from April 2026, are written in shorthand: one row a zone, in the fixed order of zones. Without limits. */
export function chartOf(measure: ChartMeasure, ...rows: Shorthand[][]): TrendChart {
  const months = Array.from({ length: rows[0]?.length ?? 0 }, (_, place) => addMonths('2026-04', place));
  return {
    measure,
    months,
    series: rows.flatMap((row, index) => {
      const zone = ZONES[index];
      if (!zone) return [];
      const points = months.map((month, place) => ({ month, figure: figureOf(row[place] ?? 'x'), control: undefined, target: undefined }));
      return [seriesOf(zone, points)];
    }),
    asAt: '2026-10-05T09:00:00+01:00',
    completeness: { received: 17, expected: 18 },
    shortWindow: undefined,
    leftOut: 0,
    asked: { query: 'query Trends { hub { programmeName } }', variables: '{}' },
    written: undefined,
    earlier: undefined,
  };
}

/** The chart with a control chart in each zone: every charted month in one segment with these limits, and special where a place is named. */
export function withLimits(
  chart: TrendChart,
  limits: PointControl['limits'],
  specials: Readonly<Record<string, Readonly<Record<number, SpecialCause>>>> = {},
): TrendChart {
  return {
    ...chart,
    series: chart.series.map((series) => {
      const points = series.points.map((point, place) =>
        point.figure.state === 'EXACT' || point.figure.state === 'ZERO'
          ? { ...point, control: { segment: 1, limits, special: specials[series.zone.slug]?.[place] } }
          : point,
      );
      const latest = points.findLast(({ control }) => control)?.control;
      return { ...series, points, variation: latest && (latest.special?.type ?? 'COMMON_CAUSE'), findingKind: kindOf(latest) };
    }),
  };
}

function kindOf(latest: PointControl | undefined): ZoneSeries['findingKind'] {
  if (!latest?.special) return latest?.limits ? 'USUAL' : 'NO_USUAL_RANGE';
  return latest.special.rule === 'OUTSIDE_LIMITS' ? 'OUTSIDE_USUAL_RANGE' : 'RUN';
}

/** A concern as the rules find it most often. */
export const CONCERN: SpecialCause = { rule: 'OUTSIDE_LIMITS', direction: 'BELOW', type: 'SPECIAL_CAUSE_CONCERN' };
export const IMPROVEMENT: SpecialCause = { rule: 'SHIFT_OF_SEVEN', direction: 'ABOVE', type: 'SPECIAL_CAUSE_IMPROVEMENT' };

function seriesOf(zone: ZoneSeries['zone'], points: ZoneSeries['points']): ZoneSeries {
  return {
    zone,
    points,
    finding: `${zone.name}: what the hub found`,
    findingKind: 'NO_USUAL_RANGE',
    sentence: `What the hub says of ${zone.name}.`,
    variation: undefined,
    assurance: undefined,
    trialLimits: false,
    target: undefined,
    rebases: [],
    events: [],
  };
}

function figureOf(shorthand: Shorthand): Figure {
  if (shorthand === 'x') return { state: 'NOT_REPORTED' };
  if (shorthand === 'n') return { state: 'NOT_COLLECTED' };
  if (shorthand === 'c') return { state: 'PROTECTED', number: undefined };
  if (typeof shorthand === 'string') return { state: 'PROVISIONAL', number: shorthand.slice(0, -1) };
  return shorthand === 0 ? { state: 'ZERO', number: '0' } : { state: 'EXACT', number: String(shorthand) };
}
