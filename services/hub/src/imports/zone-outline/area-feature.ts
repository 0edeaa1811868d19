// Decides what a file of LSOA boundaries must be: a GeoJSON FeatureCollection in WGS 84 whose areas carry their code.

import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { quote, type FaultCollector } from '../fault-collector.ts';
import { isIssuedLsoaCode } from '../lsoa/lsoa-code.ts';

/** Vintage of the codes in a file: the property that holds them is named for it. */
export type Vintage = '2011' | '2021';
const CODE_PROPERTIES: readonly (readonly [property: string, vintage: Vintage])[] = [
  ['LSOA11CD', '2011'],
  ['LSOA21CD', '2021'],
];

/** The boundary of one LSOA. */
export interface AreaFeature {
  readonly lsoaCode: string;
  readonly vintage: Vintage;
  readonly boundary: Feature<Polygon | MultiPolygon>;
}

/** Names that GeoJSON files give to longitude and latitude of WGS 84. Everything else is refused. */
const WGS84_NAMES = /(CRS:?84|EPSG:{1,2}4326)$/i;

/** The features of the document; null after reporting that it is not a FeatureCollection in WGS 84. */
export function featuresOf(document: unknown, findings: FaultCollector): readonly unknown[] | null {
  if (!isObject(document) || document['type'] !== 'FeatureCollection' || !Array.isArray(document['features'])) {
    const read = isObject(document) ? String(document['type']) : typeof document;
    const what = `the file is not a GeoJSON FeatureCollection, its type is ${quote(read)}. Export the LSOA boundaries as GeoJSON.`;
    findings.mustFix({ column: 'type', read }, 'NOT_A_FEATURE_COLLECTION', what);
    return null;
  }
  const name = crsName(document['crs']);
  if (name !== null && !WGS84_NAMES.test(name)) {
    const what = `the coordinates are in ${quote(name)}, not in longitude and latitude of WGS 84. Export the file in WGS 84 (EPSG:4326).`;
    findings.mustFix({ column: 'crs', read: name }, 'NOT_WGS84', what);
    return null;
  }
  return document['features'] as unknown[];
}

/** An area of the file; null after reporting what is wrong with it. `row` is its position from 1. */
export function checkArea(feature: unknown, row: number, findings: FaultCollector): AreaFeature | null {
  const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
  const [property, vintage] = CODE_PROPERTIES.find(([name]) => name in properties) ?? ['LSOA21CD', '2021'];
  const lsoaCode = properties[property];
  if (typeof lsoaCode !== 'string' || !isIssuedLsoaCode(lsoaCode)) {
    const read = lsoaCode === undefined ? undefined : typeof lsoaCode === 'string' ? lsoaCode : JSON.stringify(lsoaCode);
    const what = `${read === undefined ? 'the code is missing' : `${quote(read)} is not an LSOA code`}. Give each area LSOA11CD or LSOA21CD.`;
    findings.mustFix({ row, column: `properties/${property}`, read }, 'LSOA_CODE_MISSING', what);
    return null;
  }
  const geometry = isObject(feature) ? feature['geometry'] : null;
  if (!isPolygonal(geometry)) {
    const read = isObject(geometry) ? String(geometry['type']) : 'nothing';
    const what = `the area of ${lsoaCode} is ${quote(read)}, not a Polygon or MultiPolygon with closed rings. Export whole boundaries.`;
    findings.mustFix({ row, column: 'geometry', read }, 'NOT_A_POLYGON', what);
    return null;
  }
  const outside = positionsOf(geometry).find((position) => !isLongitudeLatitude(position));
  if (outside) {
    const read = JSON.stringify(outside).slice(0, 60);
    const what = `${read} is not a longitude and a latitude: the file is in another system, such as the British National Grid. Export it in WGS 84.`;
    findings.mustFix({ row, column: 'geometry/coordinates', read }, 'NOT_WGS84', what);
    return null;
  }
  return { lsoaCode, vintage, boundary: { type: 'Feature', properties: {}, geometry } };
}

function crsName(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  return isObject(crs) && isObject(crs['properties']) ? String(crs['properties']['name']) : JSON.stringify(crs);
}

function isPolygonal(geometry: unknown): geometry is Polygon | MultiPolygon {
  if (!isObject(geometry) || !Array.isArray(geometry['coordinates']) || geometry['coordinates'].length === 0) return false;
  if (geometry['type'] === 'Polygon') return geometry['coordinates'].every(isRing);
  return geometry['type'] === 'MultiPolygon' && geometry['coordinates'].every((rings) => Array.isArray(rings) && rings.every(isRing));
}

/** Four positions or more, the last the same as the first (RFC 7946, 3.1.6). What the positions are is checked apart. */
function isRing(ring: unknown): boolean {
  return Array.isArray(ring) && ring.length >= 4 && ring.every(Array.isArray) && String(ring[0]) === String(ring.at(-1));
}

function positionsOf(geometry: Polygon | MultiPolygon): Position[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function isLongitudeLatitude(position: readonly unknown[]): boolean {
  const [longitude, latitude] = position;
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(coordinate: unknown, most: number): boolean {
  return typeof coordinate === 'number' && Number.isFinite(coordinate) && Math.abs(coordinate) <= most;
}

function isObject(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing);
}
