// The lines that say something of the points: mean, process limits and target, and the words at their ends.
import type { LineSeriesOption } from 'echarts';
import type { Segment } from '../words/limits.ts';
import type { Palette } from '#lib/drawing/palette.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import { FONT_FAMILY, LABEL_DISTANCE, LINE_HEIGHT, type ChartContext } from '#lib/drawing/context.ts';
import { placeEndLabels, type PlacedLabel } from '#lib/drawing/end-labels.ts';
import type { Weight } from '#lib/drawing/text-lines.ts';
import { lookOf } from './look.ts';
import type { TrendPanel } from './panel.ts';

/** A line that says something of the points: it has no points of its own. */
function drawRule(name: string, data: (number | null)[], line: NonNullable<LineSeriesOption['lineStyle']>): LineSeriesOption {
  return {
    type: 'line',
    name,
    data,
    symbol: 'none',
    connectNulls: false,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { cap: 'butt', ...line },
    z: 2,
  };
}

/** Mean solid, limits dashed, from the first month of the segment to its last; those of the latest segment hold on to the end of the chart. */
export function drawLimits(
  { number, from, to, limits, words }: Segment,
  panel: TrendPanel,
  isLatest: boolean,
  palette: Palette,
): LineSeriesOption[] {
  if (!limits || !words) return [];
  const last = isLatest ? panel.chart.months.length - 1 : to;
  const level = (height: number): (number | null)[] =>
    panel.chart.months.map((_, place) => (place >= from && place <= last ? height : null));
  const color = palette('--ink-soft');
  const dashed = { color, width: 1, type: [4, 3] };
  return [
    drawRule(`mean ${number}`, level(limits.mean), { color, width: 1, type: 'solid' }),
    ...(words.upper === undefined ? [] : [drawRule(`upper process limit ${number}`, level(limits.upper), dashed)]),
    ...(words.lower === undefined || limits.lower < panel.axis.foot
      ? []
      : [drawRule(`lower process limit ${number}`, level(limits.lower), dashed)]),
  ];
}

/** The number to reach in long dashes and dots; where it changes, a new line begins. */
export function drawTarget({ front }: TrendPanel, palette: Palette): LineSeriesOption[] {
  const targets = front.points.map(({ target }) => target);
  return listRuns(targets).map(({ first, last, target }) =>
    drawRule(
      'target',
      targets.map((_, place) => (place >= first && place <= last ? target : null)),
      { color: palette('--ink'), width: 1.25, type: [12, 3, 2, 3] },
    ),
  );
}

/** The place beside the zone: a grey line of dots, which says where the zone is among others and nothing of what is usual. */
export function drawBeside({ front }: TrendPanel, palette: Palette): LineSeriesOption[] {
  if (front.besideName === undefined) return [];
  const heights = front.points.map(({ beside }) => {
    const number = beside && numberOf(beside);
    return number === undefined ? null : positionOf(number);
  });
  return [drawRule(front.besideName, heights, { color: palette('--ink-soft'), width: 1.5, type: [2, 3] })];
}

/** Stretches of months with one and the same target. */
function listRuns(targets: readonly (number | undefined)[]): { first: number; last: number; target: number }[] {
  const runs: { first: number; last: number; target: number }[] = [];
  targets.forEach((target, place) => {
    if (target === undefined) return;
    const open = runs.at(-1);
    if (open?.target === target && open.last === place - 1) open.last = place;
    else runs.push({ first: place, last: place, target });
  });
  return runs;
}

/** The latest number is bold, what stands around it is not. */
export function weighLabel(kind: PlacedLabel['kind']): Weight {
  return kind === 'latest' ? 'bold' : 'regular';
}

/** The words at the right end, each on the height where it found room: a series that is not seen and has only labels. */
export function drawLabels(panel: TrendPanel, { palette, textSize }: ChartContext, plotHeight: number): LineSeriesOption {
  const { axis, chart, labels } = panel;
  const span = axis.top - axis.foot;
  const toPixel = (at: number): number => ((axis.top - at) / span) * plotHeight;
  const toNumber = (pixel: number): number => axis.top - (pixel / plotHeight) * span;
  const colours: Record<PlacedLabel['kind'], string> = {
    latest: palette(lookOf(panel).textToken),
    target: palette('--ink'),
    mean: palette('--ink-soft'),
    limit: palette('--ink-soft'),
    before: palette('--ink-soft'),
  };
  return {
    type: 'line',
    name: 'labels',
    data: placeEndLabels(labels, toPixel, plotHeight, textSize * LINE_HEIGHT).map(({ text, y, kind }) => ({
      value: [chart.months.length - 1, toNumber(y)],
      symbol: 'circle',
      symbolSize: 1,
      // Transparent, for a label would take over an opacity of 0.
      itemStyle: { color: 'transparent', borderWidth: 0 },
      label: {
        show: true,
        position: 'right' as const,
        distance: LABEL_DISTANCE,
        formatter: text,
        color: colours[kind],
        fontSize: textSize,
        fontWeight: weighLabel(kind) === 'bold' ? 700 : 400,
        fontFamily: FONT_FAMILY,
      },
    })),
    showAllSymbol: true,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { opacity: 0 },
    z: 4,
  };
}
