import { speakFigure } from '#lib/kit/figures/figure.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import { sayControl } from '../words/control-words.ts';
import { sayLimits } from '../words/limits.ts';
import type { TrendPanel } from '../picture/panel.ts';

export interface PointWords {
  month: string;
  /** The zone in front first, then the others. */
  zones: { name: string; figure: string; inFront: boolean }[];
  /** What the zone in front stands at: what is special, then mean and limits, then the target. */
  standing: string[];
  /** Events of the month. */
  events: string[];
}

/** What there is to say of one month of a panel; undefined when there is no such month. */
export function describePoint(panel: TrendPanel, place: number): PointWords | undefined {
  const { chart, front, behind, events } = panel;
  const month = chart.months[place];
  if (!month) return undefined;
  const zones = [front, ...behind].flatMap((series) => {
    const point = series.points[place];
    return point ? [{ name: series.zone.name, figure: speakFigure(point.figure, chart.measure.scale), inFront: series === front }] : [];
  });
  return {
    month: formatMonth(month),
    zones,
    standing: describeStanding(panel, place),
    events: events.filter((event) => event.place === place).map(({ number, title }) => `${number}. ${title}`),
  };
}

/** One month of the zone in front as it is announced: 'June 2026: 41; special cause concern: below the lower process limit; mean 60, …'. */
export function speakPoint(panel: TrendPanel, place: number): string {
  const words = describePoint(panel, place);
  if (!words) return '';
  return [[`${words.month}: ${words.zones[0]?.figure ?? ''}`, ...words.standing].join('; '), ...words.events].join('. ');
}

function describeStanding({ front, segments }: TrendPanel, place: number): string[] {
  const point = front.points[place];
  if (!point) return [];
  const limits = segments.find(({ number }) => number === point.control?.segment)?.words;
  return [sayControl(point), limits ? sayLimits(limits) : ''].filter(Boolean);
}
