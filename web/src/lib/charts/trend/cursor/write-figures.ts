// Decides what is said of each month of a chart. It is written on the server: a page that is open fetches these words and carries none of the rules.
import { speakFigure } from '#lib/kit/figures/figure.ts';
import { formatMonth } from '#lib/kit/time/month.ts';
import type { TrendChart } from '../contract.ts';
import { sayControl } from '../words/control-words.ts';
import { sayLimits } from '../words/limits.ts';
import type { TrendFigures, ZoneFigures } from './figures.ts';
import { foldMonths } from '../picture/fold-months.ts';
import { layoutPanels, type TrendPanel } from '../picture/panel.ts';

/** Writes the words of every month of a chart, zone by zone in the order of its panels. */
export function writeFigures(chart: TrendChart): TrendFigures {
  // The months that are drawn.
  const drawn = foldMonths(chart);
  return { months: drawn.months.map(formatMonth), zones: layoutPanels(drawn).map(writeZone) };
}

function writeZone(panel: TrendPanel): ZoneFigures {
  const { chart, front, events } = panel;
  const places = chart.months.map((_, place) => place);
  return {
    slug: front.zone.slug,
    name: front.zone.name,
    figures: front.points.map(({ figure }) => speakFigure(figure, chart.measure.scale)),
    standing: places.map((place) => describeStanding(panel, place)),
    events: places.map((place) => events.filter((event) => event.place === place).map(({ title }) => title)),
  };
}

function describeStanding({ front, segments, chart }: TrendPanel, place: number): string[] {
  const point = front.points[place];
  if (!point) return [];
  const limits = segments.find(({ number }) => number === point.control?.segment)?.words;
  const beside = point.beside && front.besideName ? `${front.besideName}: ${speakFigure(point.beside, chart.measure.scale)}` : '';
  const before = point.before ? `${chart.comparedWith ?? ''}: ${speakFigure(point.before.figure, chart.measure.scale)}` : '';
  return [sayControl(point), beside, before, limits ? sayLimits(limits) : ''].filter(Boolean);
}
