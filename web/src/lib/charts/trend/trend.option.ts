import type { EChartsOption, LineSeriesOption } from 'echarts';
import { positionOf } from '#lib/figures/decimal.ts';
import { formatNumber, numberOf, type FigureState } from '#lib/figures/figure.ts';
import { identifyZone } from '#lib/zones/identity.ts';
import type { ZonePoint, ZoneSeries } from '../contract.ts';
import type { Palette } from '../palette.ts';
import { findGaps } from '../series-facts.ts';
import { labelMonths } from './month-labels.ts';
import type { TrendPanel } from './panel.ts';

export interface ChartContext {
  /** Size of the box in px. */
  width: number;
  height: number;
  /** Size of all text in px. */
  textSize: number;
  palette: Palette;
  /** For a chart that is alive: makes what stands in the tip of a month. Absent in a still. */
  tip?: (place: number) => HTMLElement;
}

const FONT_FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif";

/** Widths of text as parts of its size, generous for Source Sans 3. */
const WIDTH_OF_DIGIT = 0.54;
const WIDTH_OF_MONTH_LABEL = 3;

/** Patterns that the page defines once: what hatches a stretch of months without a number. */
const GAP_PATTERNS: Partial<Record<FigureState, string>> = {
  NOT_REPORTED: 'gap-not-reported',
  NOT_COLLECTED: 'gap-not-collected',
  PROTECTED: 'gap-protected',
};

/**
 * Draws one panel: the zone in its colour, marker and dash, the others in grey behind; missing months as hatched gaps that no line crosses;
 * provisional points hollow; the last number beside its point; events as numbered lines. Pure: same input, same option.
 */
export function buildTrendOption(panel: TrendPanel, context: ChartContext): EChartsOption {
  const { chart, axis, longestAxisText, longestLastText } = panel;
  const { textSize, palette, width } = context;
  const widthOf = (characters: number): number => Math.ceil(characters * WIDTH_OF_DIGIT * textSize);
  const grid = {
    left: widthOf(longestAxisText) + 10,
    right: Math.max(widthOf(longestLastText) + 16, Math.ceil(textSize * 1.2)),
    top: Math.ceil(textSize * (panel.events.length > 0 ? 1.8 : 0.8)),
    bottom: Math.ceil(textSize * 2.9),
  };
  const mostLabels = Math.max(2, Math.floor((width - grid.left - grid.right) / (textSize * WIDTH_OF_MONTH_LABEL)) + 1);
  const labels = labelMonths(chart.months, mostLabels);
  const text = { color: palette('--ink-soft'), fontSize: textSize, fontFamily: FONT_FAMILY };

  return {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY },
    grid: { ...grid, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: [...chart.months],
      boundaryGap: chart.months.length === 1,
      axisLine: { lineStyle: { color: palette('--axis'), width: 1 } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        interval: (place: number) => labels.has(place),
        formatter: (_: string, place: number) => labels.get(place) ?? '',
        lineHeight: Math.ceil(textSize * 1.1),
        margin: 6,
        hideOverlap: false,
      },
      axisPointer: {
        show: Boolean(context.tip),
        type: 'line',
        lineStyle: { color: palette('--ink-soft'), type: 'solid', width: 1 },
        label: { show: false },
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: axis.top,
      interval: axis.step,
      axisLabel: { ...text, margin: 8, formatter: (position: number) => formatNumber(String(position), chart.measure.scale) },
      splitLine: { lineStyle: { color: palette('--grid'), width: 1 } },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      ...panel.behind.map((series) => drawBehind(series, palette)),
      drawFront(panel, context),
      ...(context.tip ? [drawReach(chart.months.length)] : []),
    ],
    ...(context.tip ? { tooltip: showTip(context.tip, palette) } : {}),
  };
}

/** Another zone in grey: where this one stands among them. */
function drawBehind({ points }: ZoneSeries, palette: Palette): LineSeriesOption {
  return {
    type: 'line',
    data: points.map((point, place) => ({ value: heightOf(point), symbol: isAlone(points, place) ? 'circle' : 'none', symbolSize: 3 })),
    connectNulls: false,
    // Left to itself the library marks only points that stand over a label.
    showAllSymbol: true,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { color: palette('--zone-behind'), width: 1.25 },
    itemStyle: { color: palette('--zone-behind') },
    z: 2,
  };
}

function drawFront(panel: TrendPanel, { palette, textSize }: ChartContext): LineSeriesOption {
  const { points, zone } = panel.front;
  const identity = identifyZone(zone.slug);
  const colour = palette(identity.markToken);
  const lastPlace = points.findLastIndex(({ figure }) => numberOf(figure) !== undefined);
  return {
    type: 'line',
    name: zone.name,
    data: points.map((point, place) => ({
      value: heightOf(point),
      symbol: isMarked(points, place, lastPlace) ? identity.marker : 'none',
      symbolSize: place === lastPlace ? 9 : 6,
      itemStyle:
        point.figure.state === 'PROVISIONAL' ? { color: palette('--surface'), borderColor: colour, borderWidth: 2 } : { color: colour },
      ...(place === lastPlace ? { label: labelLast(point, panel, palette(identity.textToken), palette('--surface'), textSize) } : {}),
    })),
    connectNulls: false,
    // Left to itself the library marks only points that stand over a label.
    showAllSymbol: true,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { color: colour, width: 2.5, type: identity.dash.length > 0 ? [...identity.dash] : 'solid', cap: 'butt' },
    itemStyle: { color: colour },
    markArea: hatchGaps(points),
    markLine: drawEvents(panel, palette, textSize),
    z: 3,
  };
}

/** A series that is not seen: it gives every month something to point at, also one without a number. */
function drawReach(monthCount: number): LineSeriesOption {
  return {
    type: 'line',
    data: Array.from({ length: monthCount }, () => 0),
    symbol: 'none',
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { opacity: 0 },
    z: 1,
  };
}

function labelLast(
  point: ZonePoint,
  panel: TrendPanel,
  colour: string,
  surface: string,
  textSize: number,
): NonNullable<LineSeriesOption['label']> {
  const number = numberOf(point.figure);
  return {
    show: number !== undefined,
    position: 'right',
    distance: 6,
    formatter: number === undefined ? '' : formatNumber(number, panel.chart.measure.scale),
    color: colour,
    fontSize: textSize,
    fontWeight: 700,
    fontFamily: FONT_FAMILY,
    textBorderColor: surface,
    textBorderWidth: 3,
  };
}

/** Hatches each stretch without a number, from the last month that has one to the next. */
function hatchGaps(points: readonly ZonePoint[]): NonNullable<LineSeriesOption['markArea']> {
  const drawn = findGaps(points).flatMap(({ state, first, last }) => {
    const pattern = GAP_PATTERNS[state];
    return pattern ? [{ pattern, from: Math.max(0, first - 1), to: Math.min(points.length - 1, last + 1) }] : [];
  });
  return {
    silent: true,
    emphasis: { disabled: true },
    label: { show: false },
    data: drawn.map(({ pattern, from, to }) => [{ xAxis: from, itemStyle: { color: `url(#${pattern})`, opacity: 1 } }, { xAxis: to }]),
  };
}

function drawEvents({ events }: TrendPanel, palette: Palette, textSize: number): NonNullable<LineSeriesOption['markLine']> {
  return {
    silent: true,
    symbol: 'none',
    emphasis: { disabled: true },
    lineStyle: { color: palette('--ink'), type: 'solid', width: 1 },
    data: groupEvents(events).map(({ place, label }) => ({
      xAxis: place,
      label: {
        show: true,
        position: 'end',
        distance: 4,
        padding: [0, 0, Math.ceil(textSize * 0.7), 0],
        formatter: label,
        rotate: 0,
        color: palette('--ink'),
        fontSize: textSize,
        fontFamily: FONT_FAMILY,
      },
    })),
  };
}

/** Events of the same month share one line: '2, 3'. */
function groupEvents(events: TrendPanel['events']): { place: number; label: string }[] {
  const labels = new Map<number, string>();
  for (const { place, number } of events) labels.set(place, labels.has(place) ? `${labels.get(place)}, ${number}` : String(number));
  return [...labels].map(([place, label]) => ({ place, label }));
}

function showTip(tip: (place: number) => HTMLElement, palette: Palette): NonNullable<EChartsOption['tooltip']> {
  return {
    trigger: 'axis',
    confine: true,
    enterable: true,
    transitionDuration: 0,
    className: 'chart-tip',
    padding: 0,
    borderWidth: 1,
    borderColor: palette('--axis'),
    backgroundColor: palette('--surface'),
    extraCssText: 'box-shadow:none;border-radius:0;',
    formatter: (items: unknown) => tip(placeOfFirst(items)),
  };
}

function placeOfFirst(items: unknown): number {
  const first: unknown = Array.isArray(items) ? items[0] : items;
  return typeof first === 'object' && first !== null && 'dataIndex' in first && typeof first.dataIndex === 'number' ? first.dataIndex : 0;
}

/** The height of a point, or null: the library draws a gap for null and joins nothing across it. */
function heightOf({ figure }: ZonePoint): number | null {
  const number = numberOf(figure);
  return number === undefined ? null : positionOf(number);
}

function isMarked(points: readonly ZonePoint[], place: number, lastPlace: number): boolean {
  return place === lastPlace || points[place]?.figure.state === 'PROVISIONAL' || isAlone(points, place);
}

/** A point with a gap on both sides: no line reaches it, so only a mark can show it. */
function isAlone(points: readonly ZonePoint[], place: number): boolean {
  const has = (at: number): boolean => {
    const point = points[at];
    return point !== undefined && numberOf(point.figure) !== undefined;
  };
  return has(place) && !has(place - 1) && !has(place + 1);
}
