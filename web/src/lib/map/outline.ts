// Decides how outlines become pictures at one scale: each is laid flat about its own middle, in kilometres, and every picture has the same size.

/** Longitude and latitude in degrees, WGS 84 (RFC 7946, 3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

export interface Outline {
  /** Path of an SVG in units of 10 m, in a box as large as that of every other outline. */
  path: string;
  /** '2.1 km from west to east, 1.8 km from north to south'. */
  size: string;
  /** Where a place on Earth is in the box, in units of 10 m. */
  place: (position: Position) => [x: number, y: number];
}

export interface OutlineSheet {
  outlines: Map<string, Outline>;
  /** Box of every picture, in units of 10 m. */
  width: number;
  height: number;
  /** How wide a kilometre is, in percent of the width of a picture. */
  kilometrePercent: number;
}

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH_RADIUS_KM = 6371.0088;
const UNITS_PER_KM = 100;
const MARGIN = 6;

/** Draws the outlines of some zones at one scale. A geometry that is not polygonal has no outline. */
export function drawOutlines(zones: readonly { slug: string; geometries: readonly unknown[] }[]): OutlineSheet {
  const flat = zones.flatMap(({ slug, geometries }) => {
    const rings = geometries.flatMap(readRings);
    return rings.length > 0 ? [{ slug, ...flatten(rings) }] : [];
  });
  const [width, height] = [Math.max(0, ...flat.map(({ wide }) => wide)), Math.max(0, ...flat.map(({ high }) => high))];
  const boxWidth = round(width * UNITS_PER_KM + 2 * MARGIN);
  return {
    width: boxWidth,
    kilometrePercent: round((UNITS_PER_KM / boxWidth) * 100),
    height: round(height * UNITS_PER_KM + 2 * MARGIN),
    outlines: new Map(
      flat.map(({ slug, rings, wide, high, flattenPlace }) => [
        slug,
        {
          place: (position) => {
            const [east, south] = flattenPlace(position);
            return [toUnits(east + (width - wide) / 2), toUnits(south + (height - high) / 2)];
          },
          path: rings.map((ring) => drawRing(ring, (width - wide) / 2, (height - high) / 2)).join(''),
          size: `${wide.toFixed(1)} km from west to east, ${high.toFixed(1)} km from north to south`,
        },
      ]),
    ),
  };
}

/** The rings of a GeoJSON Polygon or MultiPolygon, holes among them; none for anything else. */
function readRings(geometry: unknown): Position[][] {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === 'Polygon') return coordinates as Position[][];
  return type === 'MultiPolygon' ? (coordinates as Position[][][]).flat() : [];
}

/** Kilometres east and south of the north-western corner: a place this small is flat. */
function flatten(rings: readonly Position[][]) {
  const longitudes = rings.flat().map(([longitude]) => longitude);
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const [west, east] = [least(longitudes), most(longitudes)];
  const [south, north] = [least(latitudes), most(latitudes)];
  const kmPerDegree = (EARTH_RADIUS_KM * Math.PI) / 180;
  const kmPerLongitude = kmPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flattenPlace = ([longitude, latitude]: Position): [east: number, south: number] => [
    (longitude - west) * kmPerLongitude,
    (north - latitude) * kmPerDegree,
  ];
  return {
    flattenPlace,
    rings: rings.map((ring) => ring.map(flattenPlace)),
    wide: (east - west) * kmPerLongitude,
    high: (north - south) * kmPerDegree,
  };
}

function drawRing(ring: readonly [number, number][], eastKm: number, southKm: number): string {
  const places = ring.map(([east, south]) => `${toUnits(east + eastKm)} ${toUnits(south + southKm)}`);
  return `M${places.join('L')}Z`;
}

function toUnits(km: number): number {
  return round(km * UNITS_PER_KM + MARGIN);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
