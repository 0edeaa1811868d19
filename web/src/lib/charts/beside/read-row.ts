// Decides what of a trend is shown where the zones are side by side: its figures with their usual range, events and what they are compared with, and no verdict.
import type { TrendChart, ZoneSeries } from '#lib/charts/trend/contract.ts';
import { hasBefore, hasTarget } from '#lib/charts/trend/words/series-facts.ts';
import { markSpecial } from '#lib/charts/trend/picture/special-marks.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import { formatShortMonth, monthOfDate, monthsBetween } from '#lib/kit/time/month.ts';
import type { BesideEvent, BesidePoint, BesideRow } from './contract.ts';

/** How events are shown on a row: by a line with their name, by a line, or not. A page names them once. */
export type EventLook = 'named' | 'lines' | 'none';

/** What is drawn of a trend beside its figures. */
export interface RowLook {
  events: EventLook;
  /** Whether its targets are what it is compared with. */
  targets: boolean;
}

/** A trend as a row of small charts. @param words Its title and what is drawn, in a few words: what it is compared with is added to them. */
export function readTrendRow(
  chart: TrendChart,
  { title, note }: Pick<BesideRow, 'title' | 'note'>,
  { events, targets }: RowLook,
): BesideRow {
  const { measure, months, series } = chart;
  return {
    id: measure.id,
    title,
    note: [note, ...sayCompared(chart, targets)].join('; '),
    kind: 'line',
    scale: measure.scale,
    periods: months.map((month) => ({ month, label: formatShortMonth(month) })),
    series: series.map((one) => ({
      zone: one.zone,
      points: readPoints(one, targets),
      events:
        events === 'none'
          ? []
          : one.events.map(({ date, title: name }) => ({ place: placeOf(date, months), title: events === 'named' ? name : '' })),
    })),
  };
}

/** What the figures are compared with, in words; why with nothing, where targets are chosen and none is set. */
function sayCompared(chart: TrendChart, targets: boolean): string[] {
  if (targets) return [hasTarget(chart) ? 'dashed: target' : 'no target is set'];
  if (chart.comparedWith === undefined) return [];
  return [hasBefore(chart) ? `dotted: ${chart.comparedWith}` : `${chart.comparedWith}: no figures`];
}

/** The points of a zone, special ones with their marks. @param targets Whether their targets are drawn. */
export function readPoints({ points }: Pick<ZoneSeries, 'points'>, targets = false): BesidePoint[] {
  return points.map(({ figure, control, ghosted, before, target }) => ({
    figure,
    ...(before && { before: numberOf(before.figure) }),
    ...(targets && { target }),
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
