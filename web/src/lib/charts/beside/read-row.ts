// Decides what of a trend is shown where the zones are side by side: its figures with their usual range and events, and no verdict.
import type { TrendChart, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { markSpecial } from '#lib/charts/trend/picture/special-marks.ts';
import { decimalOf } from '#lib/kit/figures/decimal.ts';
import { formatShortMonth, monthOfDate, monthsBetween } from '#lib/kit/time/month.ts';
import type { BesideEvent, BesidePoint, BesideRow } from './contract.ts';

/** How events are shown on a row: by a line with their name, by a line, or not. A page names them once. */
export type EventLook = 'named' | 'lines' | 'none';

/** A trend as a row of small charts. @param words Its title and what is drawn, in a few words. */
export function readTrendRow(chart: TrendChart, { title, note }: Pick<BesideRow, 'title' | 'note'>, events: EventLook): BesideRow {
  const { measure, months, series } = chart;
  return {
    id: measure.id,
    title,
    note,
    kind: 'line',
    scale: measure.scale,
    periods: months.map((month) => ({ month, label: formatShortMonth(month) })),
    series: series.map((one) => ({
      zone: one.zone,
      points: readPoints(one),
      events:
        events === 'none'
          ? []
          : one.events.map(({ date, title: name }) => ({ place: placeOf(date, months), title: events === 'named' ? name : '' })),
    })),
  };
}

/** The points of a zone, special ones with their marks. */
export function readPoints({ points }: Pick<ZoneSeries, 'points'>): BesidePoint[] {
  return points.map(({ figure, control, ghosted }) => ({
    figure,
    hollow: figure.state === 'PARTIAL' || figure.state === 'PROVISIONAL' || ghosted !== undefined,
    range: control?.limits,
    mark: control?.special && markSpecial(control.special.type),
  }));
}

/** The day of an event among months: half a month before the point of its month on the first day, half a month after it on the last. */
function placeOf(date: string, months: readonly string[]): BesideEvent['place'] {
  const [first] = months;
  if (!first) return 0;
  const place = monthsBetween(first, monthOfDate(date)) - 0.5 + (Number(date.slice(8, 10)) - 1) / 31;
  return Math.min(months.length - 1, Math.max(0, place));
}

/** What the figures of each zone are compared with, month by month, laid under them. */
export function withBefore(row: BesideRow, beforeOf: (zone: string, month: string) => number | null | undefined): BesideRow {
  return {
    ...row,
    series: row.series.map((series) => ({
      ...series,
      points: series.points.map((point, place) => {
        const before = beforeOf(series.zone.slug, row.periods[place]?.month ?? '');
        return { ...point, before: typeof before === 'number' ? decimalOf(before) : undefined };
      }),
    })),
  };
}
