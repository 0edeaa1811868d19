import type { BarSeriesOption, EChartsOption } from 'echarts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { speakFigure, type Figure } from '#lib/kit/figures/figure.ts';
import { identifyZone } from '#lib/kit/zone-identity/identity.ts';
import { FONT_FAMILY, LABEL_DISTANCE, type ChartContext } from '#lib/drawing/context.ts';
import { reckonWidest, type Weight } from '#lib/drawing/text-lines.ts';
import type { ZoneBar, ZoneBarsChart } from './contract.ts';
import { lengthOf } from './read-zone-bars.ts';

/** Heights as parts of the size of the text: a row, the bar of now, the thinner one of the year before. */
const ROW = 5;
const BAR = 1.25;
const BAR_BEFORE = 0.8;
/** The most of the width that words beside bars may take. Words without a bar stand at zero, and have the room of the bars as well. */
const MOST_ROOM = 0.7;

/** How tall the box of so many zones is, in px. */
export function heightOfBars(zones: number, textSize: number): number {
  return Math.ceil(zones * ROW * textSize) + 4;
}

/**
 * Draws bars of zones, from zero, the largest first: over each pair the name of its zone, the figure filled, that of the year before hollow, each with its
 * number at its end. Provisional figures are pale or dashed. What has no number, or a protected one, is words at the line of zero. Pure: same input, same option.
 */
export function buildZoneBarsOption(chart: ZoneBarsChart, { width, palette, textSize }: ChartContext): EChartsOption {
  const { bars, scale } = chart;
  const lengths = bars
    .flatMap(({ now, before }) => [now, before])
    .flatMap((figure) => lengthOf(figure) ?? [])
    .map(positionOf);
  const room = Math.min(
    width * MOST_ROOM,
    Math.max(...bars.flatMap(({ now, before }) => [roomOf(now, 'bold'), roomOf(before, 'regular')])),
  );
  const hasBefore = bars.some(({ before }) => before);
  const text = { fontSize: textSize, fontFamily: FONT_FAMILY, distance: LABEL_DISTANCE, show: true };
  const drawn = (name: string, width: number, data: NonNullable<BarSeriesOption['data']>): BarSeriesOption => ({
    type: 'bar',
    name,
    data,
    barWidth: Math.round(width * textSize),
    barGap: '20%',
    silent: true,
    emphasis: { disabled: true },
  });
  return {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY },
    grid: { left: 2, right: room, top: 2, bottom: 2, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: Math.min(0, ...lengths), max: Math.max(0, ...lengths) || 1, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ zone }) => zone.slug),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: false },
    },
    series: [
      drawn(
        'zone',
        BAR,
        bars.map(({ zone }) => ({
          value: 0,
          label: {
            ...text,
            position: 'right',
            distance: 0,
            formatter: zone.name,
            fontWeight: 700,
            color: palette(identifyZone(zone.slug).textToken),
          },
        })),
      ),
      drawn(
        'now',
        BAR,
        bars.map(({ zone, now }) => {
          const colour = palette(identifyZone(zone.slug).markToken);
          return {
            value: heightOf(now),
            itemStyle:
              now.state === 'PROVISIONAL' || now.state === 'PARTIAL'
                ? { color: mixWithSurface(colour), borderColor: colour, borderWidth: 1.5 }
                : { color: colour },
            label: { ...text, position: 'right', formatter: speakFigure(now, scale), fontWeight: 700, color: palette('--ink') },
          };
        }),
      ),
      ...(hasBefore ? [drawn('year before', BAR_BEFORE, bars.map(drawBefore))] : []),
    ],
  };

  /** What the words at the end of a bar need. */
  function roomOf(figure: Figure | undefined, weight: Weight): number {
    return figure ? reckonWidest([speakFigure(figure, scale)], textSize, weight) + LABEL_DISTANCE + 1 : 0;
  }

  /** Paler, yet with an edge that is seen. */
  function mixWithSurface(colour: string): string {
    return `color-mix(in srgb, ${colour} 45%, ${palette('--surface')})`;
  }

  function drawBefore({ zone, before }: ZoneBar) {
    return {
      value: heightOf(before),
      itemStyle: {
        color: palette('--surface'),
        borderColor: palette(identifyZone(zone.slug).markToken),
        borderWidth: lengthOf(before) === undefined ? 0 : 1.5,
      },
      label: {
        ...text,
        position: 'right' as const,
        formatter: before ? speakFigure(before, scale) : '',
        color: palette('--ink-soft'),
      },
    };
  }
}

/** Where there is no bar, its words still need a place: that of zero. */
function heightOf(figure: Figure | undefined): number {
  const number = lengthOf(figure);
  return number === undefined ? 0 : positionOf(number);
}
