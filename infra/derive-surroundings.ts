// Derives web/src/lib/map/surroundings.json, what lies around the zones on the page of the map, from two folders of GeoJSON
// files: boundaries of LSOAs of 2011 and of wards of 2013. The same files give the same bytes.
// node infra/derive-surroundings.ts <folder of LSOAs> <folder of wards> > web/src/lib/map/surroundings.json
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

type Position = readonly [longitude: number, latitude: number];

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

const ZONE_AREAS = resolve(import.meta.dirname, '../services/hub/sample/zone-areas.geojson');
const MEMBERSHIP = resolve(import.meta.dirname, '../services/hub/sample/zone-membership.csv');
/** Ten-thousandths of a degree, some 10 m: a pixel of the map. Neighbours round the same corner the same way, so no gap opens between them. */
const UNITS_PER_DEGREE = 10_000;
/** How far from the middle of a zone its surroundings reach, in degrees of longitude and latitude: half of what the largest zone is wide, 2.1 km. */
const REACH: Position = [0.0315, 0.0195];

/** The features of every GeoJSON file of a folder. */
function readFeatures(folder: string): Feature[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { type: string; features?: Feature[] })
    .flatMap(({ type, features = [] }) => (type === 'FeatureCollection' ? features : []));
}

/** Outer rings and holes of a Polygon or MultiPolygon. */
function ringsOf({ geometry: { type, coordinates } }: Feature): Position[][] {
  return type === 'Polygon' ? (coordinates as Position[][]) : (coordinates as Position[][][]).flat();
}

/** A ring as whole units, longitude and latitude in turn, without corners that fall together. */
function round(ring: readonly Position[]): number[] {
  const corners = ring.map(([longitude, latitude]) => [Math.round(longitude * UNITS_PER_DEGREE), Math.round(latitude * UNITS_PER_DEGREE)]);
  return corners.filter((corner, place) => String(corner) !== String(corners[place - 1])).flat();
}

interface Box {
  readonly low: Position;
  readonly high: Position;
}

/** The part of a ring inside a box: cut at each of its four sides in turn (Sutherland and Hodgman, 1974). */
function cut(ring: readonly Position[], { low, high }: Box): Position[] {
  const sides = [0, 1].flatMap((axis) => [
    { axis, end: low[axis] ?? 0, keeps: (at: number) => at >= (low[axis] ?? 0) },
    { axis, end: high[axis] ?? 0, keeps: (at: number) => at <= (high[axis] ?? 0) },
  ]);
  return sides.reduce<readonly Position[]>((left, { axis, end, keeps }) => {
    return left.flatMap((corner, place) => {
      const before = left.at(place - 1) ?? corner;
      const [is, was] = [keeps(corner[axis] ?? 0), keeps(before[axis] ?? 0)];
      const share = (end - (before[axis] ?? 0)) / ((corner[axis] ?? 0) - (before[axis] ?? 0));
      const edge: Position = [before[0] + share * (corner[0] - before[0]), before[1] + share * (corner[1] - before[1])];
      return [...(is === was ? [] : [edge]), ...(is ? [corner] : [])];
    });
  }, ring) as Position[];
}

/** The box around each zone of the sample. */
function boxesOfZones(areas: readonly Feature[]): Box[] {
  const [, ...rows] = readFileSync(MEMBERSHIP, 'utf8').trim().split(/\r?\n/);
  const zones = Map.groupBy(rows, (row) => row.split(',')[0]);
  return [...zones.values()].map((members) => {
    const corners = areas
      .filter(({ properties }) => members.some((row) => row.includes(String(properties['LSOA11CD']))))
      .flatMap(ringsOf)
      .flat();
    const [longitude, latitude] = [0, 1].map((axis) => {
      const places = corners.map((corner) => corner[axis] ?? 0);
      return (Math.min(...places) + Math.max(...places)) / 2;
    }) as [number, number];
    return { low: [longitude - REACH[0], latitude - REACH[1]], high: [longitude + REACH[0], latitude + REACH[1]] };
  });
}

const [lsoas, wards] = process.argv.slice(2);
if (lsoas === undefined || wards === undefined) throw new RangeError('Give two folders: derive-surroundings.ts <LSOAs> <wards>');
const zoneAreas = (JSON.parse(readFileSync(ZONE_AREAS, 'utf8')) as { features: Feature[] }).features;
const boxes = boxesOfZones(zoneAreas);

/** What of some features lies around the zones, one line each. */
function around(features: readonly Feature[], describe: (feature: Feature) => object): string[] {
  return features.flatMap((feature) => {
    const rings = boxes.flatMap((box) => ringsOf(feature).map((ring) => round(cut(ring.slice(1), box)))).filter((ring) => ring.length > 4);
    return rings.length > 0 ? [JSON.stringify({ ...describe(feature), rings })] : [];
  });
}

const lines = [
  ...around(readFeatures(lsoas), () => ({ kind: 'LSOA' })),
  ...around(readFeatures(wards), ({ properties }) => ({ kind: 'WARD', name: properties['WD13NM'] })),
];
process.stdout.write(`[\n${lines.join(',\n')}\n]\n`);
