import { speakFigure } from '#lib/figures/figure.ts';
import { formatMonth } from '#lib/time/month.ts';
import type { TrendPanel } from './panel.ts';

export interface PointWords {
  month: string;
  /** The zone in front first, then the others. */
  zones: { name: string; figure: string; inFront: boolean }[];
  /** Events of the month. */
  events: string[];
}

/** What there is to say of one month of a panel; undefined when there is no such month. */
export function describePoint({ chart, front, behind, events }: TrendPanel, place: number): PointWords | undefined {
  const month = chart.months[place];
  if (!month) return undefined;
  const zones = [front, ...behind].flatMap((series) => {
    const point = series.points[place];
    return point ? [{ name: series.zone.name, figure: speakFigure(point.figure, chart.measure.scale), inFront: series === front }] : [];
  });
  return {
    month: formatMonth(month),
    zones,
    events: events.filter((event) => event.place === place).map(({ number, title }) => `${number}. ${title}`),
  };
}

/** One month of the zone in front as it is announced: 'June 2026: 41, provisional. 1. Community room opened'. */
export function speakPoint(panel: TrendPanel, place: number): string {
  const words = describePoint(panel, place);
  if (!words) return '';
  return [`${words.month}: ${words.zones[0]?.figure ?? ''}`, ...words.events].join('. ');
}
