// Draws what stands in a small plot: the usual range, gaps, the line or the bars of a zone, and its marker.
import { escapeText } from '#lib/drawing/markup.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import { numberOf } from '#lib/kit/figures/figure.ts';
import { identifyZone, type Marker } from '#lib/kit/zone-identity/identity.ts';
import type { BesidePoint, BesideSeries, UsualRange } from './contract.ts';

/** Where periods and numbers are in a plot, in px of its picture. */
export interface PlotPlaces {
  readonly x: (place: number) => number;
  readonly y: (number: number) => number;
  /** From one period to the next. */
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const HATCH: Readonly<Record<string, string>> = {
  NOT_REPORTED: 'gap-not-reported',
  NOT_COLLECTED: 'gap-not-collected',
  PROTECTED: 'gap-protected',
};

/** The usual range as a band, and the average as a line through it: one for each stretch between recalculations. */
export function drawBand({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces): string {
  return listRanges(points)
    .map(({ range, from, to }) => {
      const [left, right] = [edge(from - 0.5, places), edge(to + 0.5, places)];
      const [top, bottom] = [places.y(range.upper), places.y(Math.max(0, range.lower))];
      const band = `<path d="M${left} ${round(top)}H${right}V${round(bottom)}H${left}Z" fill="var(--band)"/>`;
      return `${band}<path d="M${left} ${round(places.y(range.mean))}H${right}" stroke="var(--axis)"/>`;
    })
    .join('');
}

/** Stretches of points in one usual range. */
function listRanges(points: readonly BesidePoint[]): { range: UsualRange; from: number; to: number }[] {
  const stretches: { range: UsualRange; from: number; to: number }[] = [];
  points.forEach(({ range }, place) => {
    if (!range) return;
    const open = stretches.at(-1);
    if (open?.range.mean === range.mean && open.range.upper === range.upper) open.to = place;
    else stretches.push({ range, from: place, to: place });
  });
  return stretches;
}

/** A hatch for every stretch of periods without a number, by its reason. */
export function drawGaps({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces): string {
  return points
    .flatMap(({ figure }, place) => {
      const hatch = numberOf(figure) === undefined ? HATCH[figure.state] : undefined;
      if (!hatch) return [];
      const [left, right] = [edge(place - 0.5, places), edge(place + 0.5, places)];
      return `<path d="M${left} ${places.top}H${right}V${places.bottom}H${left}Z" fill="url(#${hatch})"/>`;
    })
    .join('');
}

/** What the figures are compared with, as a pale line. */
export function drawBefore({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces): string {
  const path = runsOf(points.map(({ before }) => before)).map((run) => writeRun(run, places));
  return path.length > 0
    ? `<path d="${path.join('')}" fill="none" stroke="var(--zone-behind)" stroke-width="2" stroke-dasharray="2 3"/>`
    : '';
}

/** What bars are compared with: a mark across each. */
export function drawBeforeMarks({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces): string {
  const half = Math.max(2, Math.min(28, places.step * 0.9)) / 2;
  const marks = points.flatMap(({ before }, place) => {
    if (before === undefined) return [];
    return [`M${round(places.x(place) - half)} ${round(places.y(positionOf(before)))}h${round(2 * half)}`];
  });
  return marks.length > 0 ? `<path d="${marks.join('')}" fill="none" stroke="var(--ink)" stroke-width="2" stroke-dasharray="2 2"/>` : '';
}

/** The number to reach in each month; where it changes, a new line begins. */
export function drawTarget({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces): string {
  const levels = points.flatMap(({ target }, place) => {
    if (target === undefined) return [];
    const [left, right] = [edge(place - 0.5, places), edge(place + 0.5, places)];
    const goesOn = points[place - 1]?.target === target;
    return [goesOn ? `H${right}` : `M${left} ${round(places.y(target))}H${right}`];
  });
  return levels.length > 0
    ? `<path d="${levels.join('')}" fill="none" stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="7 3"/>`
    : '';
}

/** The line of a zone, broken where there is no number, with a hollow point where a figure is of a part or may change. */
export function drawLine(
  { points, zone }: Pick<BesideSeries, 'points' | 'zone'>,
  places: PlotPlaces,
  token = identifyZone(zone.slug).markToken,
): string {
  const runs = runsOf(points.map(({ figure }) => numberOf(figure)));
  const path = runs.filter((run) => run.length > 1).map((run) => writeRun(run, places));
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  const hollow = points.flatMap(({ figure, hollow: isHollow }, place) => {
    const number = numberOf(figure);
    return isHollow && number !== undefined ? [{ place, number: positionOf(number) }] : [];
  });
  const circle = ({ place, number }: Placed, fill: string): string =>
    `<circle cx="${round(places.x(place))}" cy="${round(places.y(number))}" r="2.5" fill="${fill}" stroke="var(${token})" stroke-width="1.5"/>`;
  return (
    `<path d="${path.join('')}" fill="none" stroke="var(${token})" stroke-width="2" stroke-linejoin="round"/>` +
    alone.map((one) => circle(one, `var(${token})`)).join('') +
    hollow.map((one) => circle(one, 'var(--surface)')).join('')
  );
}

/** A bar for each period, from zero; hollow where its figure is of a part or may change. */
export function drawBars({ points, zone }: Pick<BesideSeries, 'points' | 'zone'>, places: PlotPlaces): string {
  const { markToken } = identifyZone(zone.slug);
  const width = Math.max(2, Math.min(28, places.step * 0.76));
  return points
    .flatMap(({ figure, hollow }, place) => {
      const number = numberOf(figure);
      if (number === undefined) return [];
      const [x, y] = [round(places.x(place) - width / 2), round(places.y(positionOf(number)))];
      const look = hollow ? `fill="var(--surface)" stroke="var(${markToken})" stroke-width="1.5"` : `fill="var(${markToken})"`;
      return `<rect x="${x}" y="${y}" width="${round(width)}" height="${round(Math.max(0, places.bottom - y))}" ${look}/>`;
    })
    .join('');
}

/** The points that are special, each in its colour and shape. */
export function drawSpecials({ points }: Pick<BesideSeries, 'points'>, places: PlotPlaces, size = 10): string {
  return points
    .flatMap(({ figure, mark }, place) => {
      const number = numberOf(figure);
      if (!mark || number === undefined) return [];
      const [x, y] = [places.x(place) - size / 2, places.y(positionOf(number)) - size / 2];
      return `<path transform="translate(${round(x)} ${round(y)}) scale(${size / 10})" d="${escapeText(mark.path)}" fill="var(${mark.token})"/>`;
    })
    .join('');
}

/** The marker of a zone at a point; hollow as the point is. */
export function drawZoneMarker({ points, zone }: Pick<BesideSeries, 'points' | 'zone'>, place: number, x: number, y: number): string {
  const { markToken, marker } = identifyZone(zone.slug);
  const fill = points[place]?.hollow ? 'var(--surface)' : `var(${markToken})`;
  return `<path transform="translate(${round(x)} ${round(y)})" d="${MARKERS[marker]}" fill="${fill}" stroke="var(${markToken})" stroke-width="1.5"/>`;
}

const MARKERS: Record<Marker, string> = {
  circle: 'M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z',
  rect: 'M-4 -4H4V4H-4Z',
  triangle: 'M0 -4.5L5 4H-5Z',
  diamond: 'M0 -5L5 0L0 5L-5 0Z',
};

interface Placed {
  readonly place: number;
  readonly number: number;
}

/** Runs of periods that have a number. */
function runsOf(numbers: readonly (string | undefined)[]): Placed[][] {
  const runs: Placed[][] = [];
  numbers.forEach((number, place) => {
    if (number === undefined) return;
    const run = runs.at(-1);
    const placed = { place, number: positionOf(number) };
    if (run?.at(-1)?.place === place - 1) run.push(placed);
    else runs.push([placed]);
  });
  return runs;
}

function writeRun(run: readonly Placed[], { x, y }: PlotPlaces): string {
  return `M${run.map(({ place, number }) => `${round(x(place))} ${round(y(number))}`).join('L')}`;
}

/** The edge of a period, inside the plot. */
function edge(place: number, { x, left, right }: PlotPlaces): number {
  return round(Math.min(right, Math.max(left, x(place))));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
