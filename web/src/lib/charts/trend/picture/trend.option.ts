import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatNumber } from '#lib/kit/figures/figure.ts';
import type { Palette } from '#lib/drawing/palette.ts';
import { FONT_FAMILY, LABEL_DISTANCE, type ChartContext } from '#lib/drawing/context.ts';
import { labelMonths } from '#lib/drawing/month-labels.ts';
import type { TrendPanel } from './panel.ts';
import { drawLabels, drawLimits, drawTarget } from './rule-series.ts';
import { drawBehind, drawFront } from './zone-series.ts';

/** Widths of text as parts of its size, generous for Source Sans 3. */
const WIDTH_OF_DIGIT = 0.54;
const WIDTH_OF_MONTH_LABEL = 3;

/**
 * Draws one panel. Alone: a control chart, a grey line whose special points are coloured and shaped. Among others: the zone in its colour, marker
 * and dash, the other zones in grey behind. In both: mean solid and limits dashed, each segment between rebases by itself; the target in a line
 * style of its own; missing months as hatched gaps that no line crosses; provisional points hollow; words beside the lines that they tell; events as
 * numbered lines. Pure: same input, same option.
 */
export function buildTrendOption(panel: TrendPanel, context: ChartContext): EChartsOption {
  const { chart, axis, longestAxisText, longestLabel } = panel;
  const { textSize, palette, width, height } = context;
  const widthOf = (characters: number): number => Math.ceil(characters * WIDTH_OF_DIGIT * textSize);
  const grid = {
    left: widthOf(longestAxisText) + 10,
    right: longestLabel > 0 ? widthOf(longestLabel) + LABEL_DISTANCE + 2 : Math.ceil(textSize * 1.2),
    top: Math.ceil(textSize * (panel.hasEventsInCard ? 2 : 0.8)),
    bottom: Math.ceil(textSize * 2.9),
  };
  const plotHeight = height - grid.top - grid.bottom;
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
      min: axis.foot,
      max: axis.top,
      interval: axis.step,
      axisLabel: { ...text, margin: 8, formatter: (position: number) => formatNumber(String(position), chart.measure.scale) },
      splitLine: { lineStyle: { color: palette('--grid'), width: 1 } },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      ...panel.behind.map((series) => drawBehind(series, palette)),
      ...panel.segments.flatMap((segment, index) => drawLimits(segment, panel, index === panel.segments.length - 1, palette)),
      ...drawTarget(panel, palette),
      drawFront(panel, context, width - grid.left - grid.right),
      drawLabels(panel, context, plotHeight),
      ...(context.tip ? [drawReach(chart.months.length, axis.foot)] : []),
    ],
    ...(context.tip ? { tooltip: showTip(context.tip, palette) } : {}),
  };
}

/** A series that is not seen: it gives every month something to point at, also one without a number. */
function drawReach(monthCount: number, foot: number): LineSeriesOption {
  return {
    type: 'line',
    data: Array.from({ length: monthCount }, () => foot),
    symbol: 'none',
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { opacity: 0 },
    z: 1,
  };
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
