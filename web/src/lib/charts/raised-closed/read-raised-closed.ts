// Decides which charts of a page make the picture of what was raised and closed.
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { RaisedClosed } from './contract.ts';

/** Puts the charts of what was raised, closed and open beside each other; undefined when one of them is not there or they are of other months. */
export function readRaisedClosed(charts: readonly TrendChart[]): RaisedClosed | undefined {
  const find = (id: string): TrendChart | undefined => charts.find(({ measure }) => measure.id === id);
  const [raised, closed, open] = [find('outreach.concernsRaised'), find('outreach.concernsClosed'), find('outreach.concernsOpen')];
  if (!raised || !closed || !open || raised.months.length === 0) return undefined;
  if ([closed, open].some(({ months }) => months.join() !== raised.months.join())) return undefined;
  const pointOf = (chart: TrendChart, slug: string, place: number) =>
    chart.series.find(({ zone }) => zone.slug === slug)?.points[place]?.figure ?? { state: 'NOT_REPORTED' as const };
  return {
    months: raised.months,
    series: raised.series.map(({ zone }) => ({
      zone,
      months: raised.months.map((month, place) => ({
        month,
        raised: pointOf(raised, zone.slug, place),
        closed: pointOf(closed, zone.slug, place),
        open: pointOf(open, zone.slug, place),
      })),
    })),
    charts: { raised, closed, open },
  };
}
