// Draws a series without axes, as small as a line of words: for a tile, or beside a finding with its special points marked. The words beside it say the same.
import { Markup } from '#lib/drawing/markup.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import type { BesidePoint } from './contract.ts';
import { drawBand, drawBefore, drawLine, drawSpecials, drawTarget, type PlotPlaces } from './marks.ts';

const EDGE = 6;

export interface SmallBox {
  readonly width: number;
  readonly height: number;
}

/** Draws the points in a box; undefined where no point has a number. From zero where a usual range is drawn with them: then their height is read against it. */
export function drawSmall(points: readonly BesidePoint[], { width, height }: SmallBox): Markup | undefined {
  const numbers = points.flatMap(({ figure, range, before, target }) => [
    ...[numberOf(figure), before].flatMap((number) => (number === undefined ? [] : [positionOf(number)])),
    ...(range ? [range.upper, Math.max(0, range.lower)] : []),
    ...(target === undefined ? [] : [target]),
  ]);
  if (points.every(({ figure }) => numberOf(figure) === undefined)) return undefined;
  const foot = points.some(({ range }) => range) ? Math.min(0, ...numbers) : Math.min(...numbers);
  const span = Math.max(...numbers) - foot || 1;
  const places: PlotPlaces = {
    x: (place) => EDGE + (place / Math.max(1, points.length - 1)) * (width - 2 * EDGE),
    y: (number) => height - EDGE - ((number - foot) / span) * (height - 2 * EDGE),
    step: (width - 2 * EDGE) / Math.max(1, points.length - 1),
    top: EDGE,
    bottom: height - EDGE,
    left: EDGE,
    right: width - EDGE,
  };
  // In ink: beside the words of a measure, no zone is told apart.
  const line = drawLine(
    { points: points.map((point) => ({ ...point, hollow: false })), zone: { slug: '', name: '' } },
    places,
    '--common-cause',
  );
  return new Markup(
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">` +
      `${drawBand({ points }, places)}${drawBefore({ points }, places)}${drawTarget({ points }, places)}${line}${drawSpecials({ points }, places)}${drawLast(points, places)}</svg>`,
  );
}

function drawLast(points: readonly BesidePoint[], { x, y }: PlotPlaces): string {
  const place = points.findLastIndex(({ figure }) => numberOf(figure) !== undefined);
  const point = points[place];
  const number = point && numberOf(point.figure);
  if (number === undefined || point?.mark) return '';
  const look = point?.hollow ? 'fill="var(--surface)" stroke="var(--ink)" stroke-width="1.5"' : 'fill="var(--ink)"';
  return `<circle cx="${Math.round(x(place))}" cy="${Math.round(y(positionOf(number)) * 10) / 10}" r="4" ${look}/>`;
}
