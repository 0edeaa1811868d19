import { compareDecimals, positionOf } from '#lib/figures/decimal.ts';
import { formatNumber, numberOf } from '#lib/figures/figure.ts';
import { monthOfDate } from '#lib/time/month.ts';
import type { ChartEvent, TrendChart, ZoneSeries } from '../contract.ts';
import { layOutCountAxis, type CountAxis } from './axis.ts';

/** One panel of small multiples: a zone in front, the others behind it, on an axis that all panels of the card share. */
export interface TrendPanel {
  chart: TrendChart;
  front: ZoneSeries;
  behind: readonly ZoneSeries[];
  axis: CountAxis;
  /** The longest text beside the axis, and beside the last point of any panel, in characters: room is reserved for them in all. */
  longestAxisText: number;
  longestLastText: number;
  /** Events of the months shown, numbered from 1 in order of date. */
  events: readonly PanelEvent[];
}

export interface PanelEvent extends ChartEvent {
  number: number;
  /** Place of its month on the axis. */
  place: number;
}

/** One panel for each zone of a chart, all with the same axis and the same room, so that their gridlines line up. */
export function layOutPanels(chart: TrendChart): TrendPanel[] {
  const numbers = chart.series.flatMap(({ points }) => points.flatMap(({ figure }) => numberOf(figure) ?? []));
  const highest = numbers.reduce((best, number) => (compareDecimals(number, best) > 0 ? number : best), '0');
  const axis = layOutCountAxis(positionOf(highest));
  const { scale } = chart.measure;
  const longestAxisText = formatNumber(String(axis.top), scale).length;
  const lastNumbers = chart.series.flatMap(({ points }) => points.flatMap(({ figure }) => numberOf(figure) ?? []).slice(-1));
  const longestLastText = Math.max(0, ...lastNumbers.map((number) => formatNumber(number, scale).length));
  const events = placeEvents(chart);
  return chart.series.map((front) => ({
    chart,
    front,
    behind: chart.series.filter((other) => other !== front),
    axis,
    longestAxisText,
    longestLastText,
    events,
  }));
}

/** The events that fall in the months of a chart, in order of date and numbered; the list in text and the lines on the chart share the numbers. */
export function placeEvents({ events, months }: TrendChart): PanelEvent[] {
  return events
    .map((event) => ({ ...event, place: months.indexOf(monthOfDate(event.date)) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((event, index) => ({ ...event, number: index + 1 }));
}
