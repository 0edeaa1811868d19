// The line of a zone: in front with its points and what they mean, or behind in grey.
import type { LineSeriesOption } from 'echarts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import type { ZonePoint, ZoneSeries } from '../contract.ts';
import type { Palette } from '#lib/drawing/palette.ts';
import { markSpecial } from './special-marks.ts';
import type { ChartContext } from '#lib/drawing/context.ts';
import { lookOf, type Look } from './look.ts';
import { hatchGaps } from './gap-hatches.ts';
import type { TrendPanel } from './panel.ts';

/** Sizes in px: a special point is the largest, a common one only a joint of the line. */
const SIZE = { special: 12, latest: 9, provisional: 7, common: 5 } as const;

/** Another zone in grey: where this one stands among them. */
export function drawBehind({ points }: ZoneSeries, palette: Palette): LineSeriesOption {
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

/** What the zone in front is compared with, month beside month: pale dots, which no line of a zone is drawn as. */
export function drawBefore({ points }: ZoneSeries, palette: Palette): LineSeriesOption {
  return {
    type: 'line',
    name: 'before',
    data: points.map(({ before }) => {
      const number = before && numberOf(before.figure);
      return number === undefined ? null : positionOf(number);
    }),
    connectNulls: false,
    showAllSymbol: true,
    symbol: 'circle',
    symbolSize: 4,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { color: palette('--zone-behind'), width: 1.25, type: [1, 3] },
    itemStyle: { color: palette('--zone-behind') },
    z: 2,
  };
}

/** The zone in front. A special point has its colour and its shape; what is provisional, of part of its month or explained is hollow. */
export function drawFront(panel: TrendPanel, { palette }: ChartContext): LineSeriesOption {
  const { points, zone } = panel.front;
  const look = lookOf(panel);
  const colour = palette(look.token);
  const lastPlace = points.findLastIndex(({ figure }) => numberOf(figure) !== undefined);
  return {
    type: 'line',
    name: zone.name,
    data: points.map((point, place) => ({
      value: heightOf(point),
      ...drawPoint(point, { isLast: place === lastPlace, isAlone: isAlone(points, place) }, look, palette),
    })),
    connectNulls: false,
    // Left to itself the library marks only points that stand over a label.
    showAllSymbol: true,
    clip: false,
    silent: true,
    emphasis: { disabled: true },
    lineStyle: { color: colour, width: look.width, type: look.dash.length > 0 ? [...look.dash] : 'solid', cap: 'butt' },
    itemStyle: { color: colour },
    markArea: hatchGaps(points),
    z: 3,
  };
}

interface PointStyle {
  symbol: string;
  symbolSize?: number;
  itemStyle?: { color: string; borderColor?: string; borderWidth?: number };
}

function drawPoint(
  { figure, control, ghosted }: ZonePoint,
  place: { isLast: boolean; isAlone: boolean },
  look: Look,
  palette: Palette,
): PointStyle {
  const surface = palette('--surface');
  if (numberOf(figure) === undefined) return { symbol: 'none' };
  if (control?.special) {
    const { token, path } = markSpecial(control.special.type);
    return {
      symbol: `path://${path}`,
      symbolSize: SIZE.special,
      itemStyle: { color: palette(token), borderColor: surface, borderWidth: 1 },
    };
  }
  const colour = palette(look.token);
  if (figure.state === 'PROVISIONAL' || figure.state === 'PARTIAL' || ghosted)
    return { symbol: look.marker, symbolSize: SIZE.provisional, itemStyle: { color: surface, borderColor: colour, borderWidth: 2 } };
  if (place.isLast) return { symbol: look.marker, symbolSize: SIZE.latest, itemStyle: { color: colour } };
  return look.marksAll || place.isAlone
    ? { symbol: look.marker, symbolSize: SIZE.common, itemStyle: { color: colour } }
    : { symbol: 'none' };
}

/** The height of a point, or null: the library draws a gap for null and joins nothing across it. */
function heightOf({ figure }: ZonePoint): number | null {
  const number = numberOf(figure);
  return number === undefined ? null : positionOf(number);
}

/** A point with a gap on both sides: no line reaches it, so only a mark can show it. */
function isAlone(points: readonly ZonePoint[], place: number): boolean {
  const has = (at: number): boolean => {
    const point = points[at];
    return point !== undefined && numberOf(point.figure) !== undefined;
  };
  return has(place) && !has(place - 1) && !has(place + 1);
}
