// Every sentence of a card below its finding, from the same numbers as its chart and its table.
import { formatNumber, STATE_WORDS, type FigureState } from '#lib/figures/figure.ts';
import { formatInstantAsDate } from '#lib/time/instant.ts';
import { formatDate, formatMonth, formatMonthRange } from '#lib/time/month.ts';
import type { ChartMeasure, TrendChart, ZoneSeries } from './contract.ts';
import { lowerFirst } from './finding.ts';
import { gatherFacts, type Reported } from './series-facts.ts';

/** Measure, unit, place and period: 'Attendances a month, by zone, October 2024 to September 2026'. */
export function writeSubtitle({ measure, months, series }: TrendChart): string {
  const [first, last] = [months[0], months.at(-1)];
  const unit = measure.title.toLowerCase().includes(measure.unit.toLowerCase()) ? '' : ` (${measure.unit})`;
  const place = series.length === 1 ? series[0]?.zone.name : 'by zone';
  return [`${measure.title} a month${unit}`, place, first && last ? formatMonthRange(first, last) : undefined].filter(Boolean).join(', ');
}

/** Whether higher is better, worse or neither. */
export function writeDirection({ better }: ChartMeasure): string {
  switch (better) {
    case 'UP':
      return 'Higher is better.';
    case 'DOWN':
      return 'Lower is better.';
    case 'NEITHER':
      return 'Neither direction is better.';
  }
}

/** The standing of one zone beside its name: '3,240 in 22 of 24 months' or '41 in September 2026'; undefined when nothing was reported. */
export function writeStanding(series: ZoneSeries, measure: ChartMeasure): string | undefined {
  const { total, latest, reported, monthCount } = gatherFacts(series, measure.additiveOverTime);
  if (total !== undefined) {
    const months = reported.length === monthCount ? countMonths(monthCount) : `${reported.length} of ${countMonths(monthCount)}`;
    return `${formatNumber(total, measure.scale)} in ${months}`;
  }
  return latest && `${formatNumber(latest.number, measure.scale)} in ${formatMonth(latest.month)}`;
}

/** The range, the latest month and the gaps of one zone in a sentence or two. */
export function writeSummary(series: ZoneSeries, measure: ChartMeasure): string {
  const { lowest, highest, latest, reported, gaps } = gatherFacts(series, measure.additiveOverTime);
  const sentences: string[] = [];
  if (lowest && highest && latest) {
    const range =
      reported.length === 1
        ? 'One month reported'
        : lowest.number === highest.number
          ? `${formatNumber(lowest.number, measure.scale)} in every reported month`
          : `Between ${formatNumber(lowest.number, measure.scale)} and ${formatNumber(highest.number, measure.scale)} a month`;
    sentences.push(`${range}; latest ${writeLatest(latest, measure)}.`);
  }
  sentences.push(...countGaps(gaps).map(({ state, months }) => `${countMonths(months)} ${STATE_WORDS[state].words}.`));
  return sentences.join(' ');
}

/** Title and description of the picture of one zone, for those who hear it. */
export function writePictureWords(chart: TrendChart, series: ZoneSeries): { title: string; description: string } {
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  const events = chart.events.map(({ date, title }) => `${formatDate(date)}: ${title}.`).join(' ');
  return {
    title: `${series.zone.name}: ${lowerFirst(chart.measure.title)} by month${first && last ? `, ${formatMonthRange(first, last)}` : ''}`,
    description: ['Line chart from zero.', writeSummary(series, chart.measure), events].filter(Boolean).join(' '),
  };
}

/** The foot of a card, one statement an entry: source, as at, completeness, what is provisional. */
export function writeFoot({ measure, asAt, completeness, leftOut, series }: TrendChart): string[] {
  const provisional = series
    .flatMap(({ points }) => points.filter(({ figure }) => figure.state === 'PROVISIONAL').map(({ month }) => month))
    .sort();
  return [
    `Source: ${measure.source.replace(/\.$/, '')}.`,
    `As at ${formatInstantAsDate(asAt)}.`,
    completeness
      ? `Returns received: ${formatNumber(String(completeness.received), 'count')} of ${formatNumber(String(completeness.expected), 'count')}.`
      : 'Returns received: not counted for this measure.',
    ...(leftOut > 0 ? [`Records without a count, left out: ${formatNumber(String(leftOut), 'count')}.`] : []),
    ...(provisional[0] ? [`Provisional from ${formatMonth(provisional[0])}: hollow points may still change.`] : []),
  ];
}

function writeLatest({ number, month, state }: Reported, measure: ChartMeasure): string {
  return `${formatNumber(number, measure.scale)} in ${formatMonth(month)}${state === 'PROVISIONAL' ? ' (provisional)' : ''}`;
}

function countGaps(gaps: readonly { state: FigureState; first: number; last: number }[]): { state: FigureState; months: number }[] {
  const counts = new Map<FigureState, number>();
  for (const { state, first, last } of gaps) counts.set(state, (counts.get(state) ?? 0) + last - first + 1);
  return [...counts].map(([state, months]) => ({ state, months }));
}

function countMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
