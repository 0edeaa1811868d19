import type { EChartsOption } from 'echarts';
import { formatNumber } from '#lib/kit/figures/figure.ts';
import type { Box } from '#lib/drawing/boxes.ts';
import type { Plot } from '#lib/drawing/still.ts';
import { FONT_FAMILY, LABEL_DISTANCE, type ChartContext } from '#lib/drawing/context.ts';
import { labelMonths, reckonBesideMonth } from '#lib/drawing/month-labels.ts';
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import type { TrendPanel } from './panel.ts';
import { countRows, drawEvents, heightOfRow } from './event-lines.ts';
import { drawBeside, drawLabels, drawLimits, drawTarget, weighLabel } from './rule-series.ts';
import { drawBefore, drawBehind, drawFront } from './zone-series.ts';

/** Room of a month's label and the space beside it, as a part of the size of its text. */
const WIDTH_OF_MONTH_LABEL = 3;
/** Between the axis and the words beside it, in px. */
const AXIS_DISTANCE = 8;

/**
 * Draws one panel. Alone: a control chart, a grey line whose special points are coloured and shaped. Among others: the zone in its colour, marker
 * and dash, the other zones in grey behind. In both: mean solid and limits dashed, each segment between rebases by itself; the target in a line
 * style of its own; missing months as hatched gaps that no line crosses; provisional points hollow; words beside the lines that they tell; events as
 * lines with their names; what is compared as pale dots. Pure: same input, same option.
 */
export function buildTrendOption(panel: TrendPanel, context: ChartContext): EChartsOption {
  const { chart, axis } = panel;
  const { textSize, palette, width, height } = context;
  const plot = layoutPlot(panel, context);
  const mostLabels = Math.max(2, Math.floor((plot.right - plot.left) / (textSize * WIDTH_OF_MONTH_LABEL)) + 1);
  const labels = labelMonths(chart.months, mostLabels);
  const text = { color: palette('--ink-soft'), fontSize: textSize, fontFamily: FONT_FAMILY };

  return {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY },
    grid: { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom, outerBoundsMode: 'none' },
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
    },
    yAxis: {
      type: 'value',
      min: axis.foot,
      max: axis.top,
      interval: axis.step,
      axisLabel: { ...text, margin: AXIS_DISTANCE, formatter: (position: number) => formatNumber(String(position), chart.measure.scale) },
      splitLine: { lineStyle: { color: palette('--grid'), width: 1 } },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      ...panel.behind.map((series) => drawBehind(series, palette)),
      ...panel.segments.flatMap((segment, index) => drawLimits(segment, panel, index === panel.segments.length - 1, palette)),
      ...drawBeside(panel, palette),
      ...drawTarget(panel, palette),
      ...drawEvents(panel, context, plot),
      ...(chart.comparedWith === undefined ? [] : [drawBefore(panel.front, palette)]),
      drawFront(panel, context),
      drawLabels(panel, context, plot.bottom - plot.top),
    ],
  };
}

/** A box with as much more height as the names of events in the card take: the plot stays as high as without them. */
export function growBox(panel: TrendPanel, box: Box): Box {
  const rows = countRows(panel, { ...layoutWidth(panel, box), width: box.width, monthCount: panel.chart.months.length }, box.textSize);
  return { ...box, height: box.height + rows * heightOfRow(box.textSize) };
}

/** Where the plot of a panel lies in its box: what stands beside it has its room, in the widest face that it may be seen in. */
export function layoutPlot(panel: TrendPanel, { width, height, textSize }: Box): Plot {
  const across = layoutWidth(panel, { width, height, textSize });
  const rows = countRows(panel, { ...across, width, monthCount: panel.chart.months.length }, textSize);
  return { ...across, top: Math.ceil(textSize * 0.8) + rows * heightOfRow(textSize), bottom: height - Math.ceil(textSize * 2.9) };
}

function layoutWidth({ axisTexts, labelsInCard }: TrendPanel, { width, textSize }: Box): Pick<Plot, 'left' | 'right'> {
  const besideMonth = reckonBesideMonth(textSize);
  const labels = Math.max(0, ...labelsInCard.map(({ text, kind }) => reckonWidest([text], textSize, weighLabel(kind))));
  return {
    left: Math.max(besideMonth, reckonWidest(axisTexts, textSize) + AXIS_DISTANCE) + 1,
    right: width - Math.max(besideMonth, labels > 0 ? labels + LABEL_DISTANCE : 0) - 1,
  };
}
