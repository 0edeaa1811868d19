// Where the months of a plot are: places in its picture as parts of its width and height, which hold at every size that the page scales it to.
import type { TrendStill } from '#lib/drawing/still.ts';

/** The plot of a picture, and how many months it shows. */
export interface PlotShape extends Pick<TrendStill, 'width' | 'height' | 'plot'> {
  monthCount: number;
}

/** A place in a picture: parts of its width from the left and of its height from the top. */
export interface Spot {
  x: number;
  y: number;
}

/** How far a month is from the left of the picture, as a part of its width. A month that is alone is in the middle of the plot. */
export function placeMonth({ width, plot, monthCount }: PlotShape, place: number): number {
  const part = monthCount > 1 ? place / (monthCount - 1) : 0.5;
  return (plot.left + part * (plot.right - plot.left)) / width;
}

/** The month that is nearest to a spot, from 0; undefined beside the plot. */
export function findMonth({ width, height, plot, monthCount }: PlotShape, { x, y }: Spot): number | undefined {
  const monthWidth = (plot.right - plot.left) / Math.max(1, monthCount - 1);
  const fromLeft = x * width - plot.left;
  const isBeside = fromLeft < -monthWidth / 2 || x * width > plot.right + monthWidth / 2 || y < 0 || y * height > plot.bottom;
  if (isBeside) return undefined;
  return monthCount > 1 ? Math.min(monthCount - 1, Math.max(0, Math.round(fromLeft / monthWidth))) : 0;
}

/** The shape of a plot as an attribute of its picture: width, height, left, right, top, bottom and the count of months. */
export function writeShape({ width, height, plot, monthCount }: PlotShape): string {
  return [width, height, plot.left, plot.right, plot.top, plot.bottom, monthCount].join(' ');
}

/** Reads what writeShape wrote. */
export function readShape(text: string): PlotShape {
  const [width = 0, height = 0, left = 0, right = 0, top = 0, bottom = 0, monthCount = 0] = text.split(' ').map(Number);
  return { width, height, plot: { left, right, top, bottom }, monthCount };
}
