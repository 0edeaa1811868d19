// Draws one measure in each zone, all on one scale, as markup: a plot for each zone, its latest figure at the end of its line.
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { breakLines, reckonWidest, reckonWidth } from '#lib/drawing/text-lines.ts';
import { compareDecimals, decimalOf, positionOf, roundDecimal } from '#lib/kit/figures/decimal.ts';
import { formatEnd, formatNumber, numberOf, STATE_WORDS, type Scale } from '#lib/kit/figures/figure.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { identifyZone } from '#lib/kit/zone-identity/identity.ts';
import type { BesideRow, BesideSeries } from './contract.ts';
import {
  drawBand,
  drawBars,
  drawBefore,
  drawBeforeMarks,
  drawGaps,
  drawLine,
  drawTarget,
  drawZoneMarker,
  type PlotPlaces,
} from './marks.ts';
import { labelMonths, labelQuarters } from './period-labels.ts';
import { layoutScale, type PlotScale } from './plot-scale.ts';

const WIDTH = 320;
const TEXT_SIZE = 14;
const LINE_HEIGHT = 16;
/** Height of a plot, and of the labels under it. */
const PLOT_HEIGHT = { tall: 78, low: 50 } as const;
const FOOT = 20;

/**
 * A picture for each zone of each row, in their order.
 * @param others Height of the rows after the first, which is tall: it is what the page is about.
 */
export function drawRows(sent: readonly BesideRow[], others: keyof typeof PLOT_HEIGHT = 'low'): Markup[][] {
  const rows = sent.map((row) => ({ ...row, series: row.series.map(withoutIdleEvents) }));
  const scales = rows.map((row) => layoutScale(numbersOf(row)));
  const ticks = rows.flatMap((row, index) => (scales[index]?.ticks ?? []).map((tick) => writeTick(tick, row.scale)));
  const latest = rows.flatMap((row) => row.series.map((series) => latestOf(series, row.scale)?.text ?? ''));
  // All plots begin and end at the same place, so that one month is over another.
  const [left, right] = [reckonWidest(ticks, TEXT_SIZE) + 6, WIDTH - reckonWidest(latest, TEXT_SIZE, 'bold') - 14];
  return rows.map((row, index) => {
    const head = Math.max(LINE_HEIGHT / 2, ...row.series.map((series) => countEventLines(series) * LINE_HEIGHT + 4));
    const frame: Frame = { left, right, top: head, bottom: head + PLOT_HEIGHT[index === 0 ? 'tall' : others] };
    return row.series.map((series) => new Markup(drawPlot(row, series, scales[index] ?? layoutScale([]), frame)));
  });
}

/** An event is a line among figures: where there are none, it would only cross out the words that say why. */
function withoutIdleEvents(series: BesideSeries): BesideSeries {
  return series.points.some(({ figure }) => numberOf(figure) !== undefined) ? series : { ...series, events: [] };
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function drawPlot(row: BesideRow, series: BesideSeries, axis: PlotScale, frame: Frame): string {
  const { scale, kind } = row;
  const places = placesOf(row, axis, frame);
  const parts = [
    ...axis.ticks.map((tick) => {
      const y = round(places.y(tick));
      return (
        `<path d="M${frame.left} ${y}H${round(frame.right)}" stroke="var(--grid)"/>` +
        `<text x="${frame.left - 6}" y="${y}" text-anchor="end" fill="var(--ink-soft)">${escapeText(writeTick(tick, scale))}</text>`
      );
    }),
    drawBand(series, places),
    drawGaps(series, places),
    ...series.events.map((event) => drawEvent(event, series, places, frame)),
    ...(kind === 'bars'
      ? [drawBars(series, places), drawBeforeMarks(series, places)]
      : [drawBefore(series, places), drawTarget(series, places), drawLine(series, places)]),
    drawLatest(series, row, places),
    ...drawPeriods(row, places, frame),
  ];
  return (
    `<svg viewBox="0 0 ${WIDTH} ${frame.bottom + FOOT}" role="img" aria-label="${escapeText(describe(row, series))}" dominant-baseline="central" ` +
    `font-size="${TEXT_SIZE}">${parts.join('')}</svg>`
  );
}

function placesOf({ kind, periods }: BesideRow, axis: PlotScale, { left, right, top, bottom }: Frame): PlotPlaces {
  const width = right - left;
  const step = width / (kind === 'bars' ? periods.length : Math.max(1, periods.length - 1));
  return {
    x: (place) => (kind === 'bars' ? left + (place + 0.5) * step : periods.length === 1 ? left + width / 2 : left + place * step),
    y: (number) => bottom - ((Math.min(axis.top, Math.max(axis.foot, number)) - axis.foot) / (axis.top - axis.foot)) * (bottom - top),
    step,
    top,
    bottom,
    left,
    right,
  };
}

function drawLatest(series: BesideSeries, { scale, kind }: BesideRow, places: PlotPlaces): string {
  const latest = latestOf(series, scale);
  const { textToken } = identifyZone(series.zone.slug);
  if (!latest) {
    const middle = round((places.left + places.right) / 2);
    return `<text x="${middle}" y="${round((places.top + places.bottom) / 2)}" text-anchor="middle" fill="var(--ink-soft)">${escapeText(sayNothing(series))}</text>`;
  }
  const [x, y] = [places.x(latest.place), places.y(latest.number)];
  const marker = kind === 'bars' ? '' : drawZoneMarker(series, latest.place, x, y);
  const label = `<text x="${round(places.right + 10)}" y="${round(Math.min(y, places.bottom - 6))}" font-weight="600" fill="var(${textToken})">${escapeText(latest.text)}</text>`;
  return marker + label;
}

function drawPeriods({ kind, periods }: BesideRow, places: PlotPlaces, { bottom }: Frame): string[] {
  const months = periods.map(({ month }) => month);
  const label = kind === 'bars' ? labelQuarters : labelMonths;
  return label(months, places.x, WIDTH, TEXT_SIZE).map(
    ({ text, x }) => `<text x="${x}" y="${bottom + 12}" text-anchor="middle" fill="var(--ink-soft)">${escapeText(text)}</text>`,
  );
}

function drawEvent(
  { place, title }: BesideSeries['events'][number],
  series: BesideSeries,
  { x, bottom }: PlotPlaces,
  { top }: Frame,
): string {
  const at = round(x(place));
  const lines = eventWords(series, title);
  const texts = lines.map((line, index) => {
    const half = reckonWidth(line, TEXT_SIZE, 'bold') / 2;
    const middle = Math.min(WIDTH - half, Math.max(half, at));
    const y = top - 4 - (lines.length - index - 0.5) * LINE_HEIGHT;
    return `<text x="${round(middle)}" y="${round(y)}" text-anchor="middle" font-weight="600">${escapeText(line)}</text>`;
  });
  return `<path d="M${at} ${top - 4}V${bottom}" stroke="var(--ink)"/>${texts.join('')}`;
}

/** The words of an event over its line. Where a zone has several, each is a line without words: the table names them. */
function eventWords({ events }: BesideSeries, title: string): string[] {
  return events.length === 1 ? breakLines(title, WIDTH, TEXT_SIZE, 'bold').slice(0, 2) : [];
}

/** How many lines of text are over a plot. */
function countEventLines(series: BesideSeries): number {
  return Math.max(0, ...series.events.map(({ title }) => eventWords(series, title).length));
}

/** The latest figure that has a number. */
function latestOf({ points }: BesideSeries, scale: Scale): { place: number; number: number; text: string } | undefined {
  const place = points.findLastIndex(({ figure }) => numberOf(figure) !== undefined);
  const figure = points[place]?.figure;
  const number = figure && numberOf(figure);
  if (figure === undefined || number === undefined) return undefined;
  return { place, number: positionOf(number), text: formatEnd(figure, scale) };
}

function sayNothing({ points }: BesideSeries): string {
  const states = new Set(points.map(({ figure }) => figure.state));
  if (states.has('PROTECTED')) return 'Not shown to your role';
  const { words } = STATE_WORDS[points.at(-1)?.figure.state ?? 'NOT_REPORTED'];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What is to be seen in a picture, for those who hear it. */
function describe(row: BesideRow, series: BesideSeries): string {
  const latest = latestOf(series, row.scale);
  const when = latest && row.periods[latest.place]?.label;
  const { range, target } = (latest && series.points[latest.place]) ?? {};
  const parts = [
    `${row.title}, ${series.zone.name}: ${latest ? `${latest.text} in ${when}` : sayNothing(series).toLowerCase()}.`,
    ...(range ? [`Usual range ${writeLimit(range.lower, row.scale)} to ${writeLimit(range.upper, row.scale)}.`] : []),
    ...(target === undefined ? [] : [`Target ${formatNumber(decimalOf(target), row.scale)}.`]),
    ...series.events.flatMap(({ title }) => (title ? [`Event: ${title}.`] : [])),
  ];
  return parts.join(' ');
}

function writeLimit(limit: number, scale: Scale): string {
  const floored = Math.max(0, limit);
  return formatNumber(roundDecimal(floored.toFixed(2), floored < 10 ? 1 : 0), scale);
}

function numbersOf({ series }: BesideRow): number[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ figure, range, before, target }) => {
      const numbers = [numberOf(figure), before, target].flatMap((number) => {
        if (number === undefined) return [];
        return typeof number === 'number' ? number : positionOf(number);
      });
      return range ? [...numbers, range.upper, Math.max(0, range.lower)] : numbers;
    }),
  );
}

/** '400', '£10k'. */
function writeTick(tick: number, scale: Scale): string {
  const text = String(tick);
  if (scale === 'pounds' && compareDecimals(text, '1000') >= 0) return `£${formatDecimal(roundDecimal(String(tick / 1000), 1))}k`;
  return formatNumber(text, scale);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
