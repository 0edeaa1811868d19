// Decides what is drawn around a zone for orientation: the neighbouring small areas (LSOAs of 2011) and the wards of 2013, with the names of wards that have room.
// They are outlines that were derived once (infra/derive-surroundings.ts); a zone elsewhere has none around it.
import { reckonWidth } from '#lib/drawing/text-lines.ts';
import type { Outline, Position } from './outline.ts';
import features from './surroundings.json' with { type: 'json' };

/** What lies around one zone, in the box of its outline. */
export interface Surroundings {
  /** Boundaries of small areas, and of wards, as paths of an SVG. */
  smallAreas: string;
  wards: string;
  /** Names of wards, each in the middle of what is seen of it. */
  names: { name: string; x: number; y: number }[];
}

/** Whose boundaries they are. */
export const ATTRIBUTION =
  'Around the zones: small areas of 2011 and wards of 2013, which have changed since. They are here to show where a zone is. Contains Ordnance Survey and Office for National Statistics data © Crown copyright and database right 2016, Open Government Licence v3.0.';

const UNITS_PER_DEGREE = 10_000;
/** Size of the names in units of the picture. */
export const NAME_SIZE = 17;

type Place = [x: number, y: number];

/** What lies around an outline; undefined where nothing is known of its surroundings. */
export function drawSurroundings(
  outline: Pick<Outline, 'place'>,
  { width, height }: { width: number; height: number },
): Surroundings | undefined {
  const isInside = ([x, y]: Place): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  const drawn = features.flatMap((feature) => {
    const rings = feature.rings.map((ring) => placeRing(ring, outline)).filter((ring) => ring.some(isInside));
    return rings.length > 0 ? [{ kind: feature.kind, name: 'name' in feature ? feature.name : undefined, rings }] : [];
  });
  if (drawn.length === 0) return undefined;
  const pathOf = (kind: string): string => drawn.flatMap((feature) => (feature.kind === kind ? feature.rings.map(drawRing) : [])).join('');
  return { smallAreas: pathOf('LSOA'), wards: pathOf('WARD'), names: placeNames(drawn, { width, height }) };
}

function placeRing(ring: readonly number[], { place }: Pick<Outline, 'place'>): Place[] {
  return Array.from({ length: ring.length / 2 }, (_, at): Place => {
    const position: Position = [(ring[2 * at] ?? 0) / UNITS_PER_DEGREE, (ring[2 * at + 1] ?? 0) / UNITS_PER_DEGREE];
    const [x, y] = place(position);
    return [Math.round(x), Math.round(y)];
  });
}

function drawRing(ring: readonly Place[]): string {
  return `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`;
}

/** The names that fit inside the picture and touch no other, those of the largest wards first. */
function placeNames(
  drawn: readonly { name: string | undefined; rings: readonly Place[][] }[],
  { width, height }: { width: number; height: number },
): Surroundings['names'] {
  const placed: { name: string; x: number; y: number; half: number }[] = [];
  const wards = drawn.flatMap(({ name, rings }) => {
    const largest = rings.toSorted((one, other) => areaOf(other) - areaOf(one))[0];
    return name && largest ? [{ name: shorten(name), ring: largest, area: areaOf(largest) }] : [];
  });
  for (const { name, ring } of wards.toSorted((one, other) => other.area - one.area)) {
    const [x, y] = middleOf(ring.map(([x, y]): Place => [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))]));
    const half = reckonWidth(name, NAME_SIZE, 'regular') / 2;
    const fits = x - half > 4 && x + half < width - 4 && y > NAME_SIZE && y < height - NAME_SIZE;
    const isFree = placed.every((other) => Math.abs(other.x - x) > other.half + half + 6 || Math.abs(other.y - y) > NAME_SIZE * 1.4);
    if (fits && isFree) placed.push({ name, x, y, half });
  }
  return placed.map(({ name, x, y }) => ({ name, x, y }));
}

/** A ward is named as people of the town do: 'Hastings' in Loughborough. */
function shorten(name: string): string {
  return name.replace(/^Loughborough /, '');
}

/** Twice the area, by the shoelace formula. */
function areaOf(ring: readonly Place[]): number {
  return Math.abs(ring.reduce((sum, [x, y], at) => sum + x * (ring.at(at - 1)?.[1] ?? 0) - (ring.at(at - 1)?.[0] ?? 0) * y, 0));
}

/** The middle of the box around a ring. */
function middleOf(ring: readonly Place[]): Place {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [Math.round((Math.min(...xs) + Math.max(...xs)) / 2), Math.round((Math.min(...ys) + Math.max(...ys)) / 2)];
}
