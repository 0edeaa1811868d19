// Decides what the sentence and the finding of a trend are made of: the very figures that are shown, and the series that they belong to.

import { poundsFromPence, nameMonth, monthOf, type Figure, type Grain } from '../kernel/index.ts';
import type { TrendFacts } from './sentence.ts';
import { takenOver } from '../measures/index.ts';
import { countsOf } from './share-counts.ts';
import type { Trend, TrendPoint } from './trend.ts';
import { sayNoLimits, whyNoLimits } from './no-limits.ts';

const grainWords: Record<Grain, string> = {
  DAY: 'day',
  ISO_WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  FINANCIAL_QUARTER: 'quarter',
  CALENDAR_YEAR: 'year',
  FINANCIAL_YEAR: 'financial year',
  ROLLING_12_MONTHS: 'month',
};

/** The facts of a trend, as its sentences say them. */
export function factsOfTrend(trend: Trend): TrendFacts {
  const { measure, zone, answer, series, later, points, segment, target, grain } = trend;
  const say = (figure: Figure) => (figure.exact === null ? null : measure.money ? poundsFromPence(figure.exact) : Number(figure.exact));
  const targetNumber = target && say(target);
  const sayPoint = ({ period, figure, charted, ghosted, row }: TrendPoint) => ({
    label: period.label,
    start: period.start,
    state: figure.now.state,
    number: say(figure.now),
    counts: countsOf(measure, figure.now, row),
    charted: charted !== null,
    ghosted,
    rule: charted?.rule ?? null,
    direction: charted?.direction ?? null,
    pointType: charted?.pointType ?? null,
    segment: charted?.segment ?? null,
  });
  return {
    measureTitle: measure.title,
    unit: measure.unit,
    placeName: measure.sharedByZones
      ? 'the force area'
      : (zone?.name ?? (answer.facts.zones.length === 3 ? 'the three zones' : 'all zones')),
    grainWords: grainWords[grain],
    windowMonths: takenOver(measure) === 'TWELVE_MONTHS' || grain === 'ROLLING_12_MONTHS' ? 12 : null,
    isOfPeriod: takenOver(measure) === 'PERIOD' && grain !== 'ROLLING_12_MONTHS',
    points: series.map(sayPoint),
    later: later.map(sayPoint),
    shownFrom: series.length - points.length,
    segmentPoints: segment?.points ?? 0,
    limits: segment?.limits ?? null,
    noLimits: tellNoLimits(trend),
    ownBaseline: sayOwnBaseline(trend),
    trialLimits: trend.trialLimits,
    target: targetNumber === null ? null : { number: targetNumber },
    assurance: trend.assurance,
    events: trend.eventsOfSeries,
    rebases: trend.rebases,
    improvement: measure.better,
  };
}

/** What is too few is said in the words of the grain; why a line is plain, the card says once for all its zones. */
function tellNoLimits(trend: Trend): string | null {
  const why = whyNoLimits(trend);
  if (why === 'LINE') return '';
  return why === 'TOO_FEW_POINTS' ? null : sayNoLimits(trend);
}

/** `Apr 2024 to Mar 2025`; null where the hub's own limits are shown. */
function sayOwnBaseline({ hasOwnBaseline, segment }: Trend): string | null {
  const { first, last } = segment?.baseline ?? {};
  if (!hasOwnBaseline || !first || !last) return null;
  const [from, to] = [first, last].map((date) => nameMonth(monthOf(date.slice(0, 7))));
  return `${from} to ${to}`;
}
