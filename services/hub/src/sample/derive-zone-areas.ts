// Derives sample/zone-areas.geojson, the boundaries of the LSOAs that make the zones, from a folder of GeoJSON files of LSOA boundaries of 2011:
// node dist/src/sample/derive-zone-areas.js <folder of *.json> > sample/zone-areas.geojson

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSampleCsv } from './read-csv.ts';

interface Boundary {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** About a metre: what is drawn is three kilometres wide. Neighbours round the same corner the same way, so no gap opens between them. */
const DECIMALS = 5;

/** A FeatureCollection in WGS 84 of the LSOAs in sample/zone-membership.csv, by their code. @throws RangeError when one of them is in no file */
export function deriveZoneAreas(folder: string): string {
  const boundaries = new Map<unknown, Boundary>();
  for (const name of readdirSync(folder).toSorted()) {
    const { type, features = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { type: string; features?: Boundary[] };
    if (type === 'FeatureCollection') for (const feature of features) boundaries.set(feature.properties['LSOA11CD'], feature);
  }
  const codes = readSampleCsv('zone-membership.csv', ['lsoa11cd'])
    .map(({ lsoa11cd }) => lsoa11cd)
    .toSorted();
  const lines = codes.map((LSOA11CD) => {
    const boundary = boundaries.get(LSOA11CD);
    if (!boundary) throw new RangeError(`${folder} holds no boundary of ${LSOA11CD}. Give the folder of LSOA boundaries of 2011.`);
    const { type, coordinates } = boundary.geometry;
    return JSON.stringify({ type: 'Feature', properties: { LSOA11CD }, geometry: { type, coordinates: round(coordinates) } });
  });
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function round(nested: unknown): unknown {
  return Array.isArray(nested) ? nested.map(round) : Number(Number(nested).toFixed(DECIMALS));
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new RangeError('Give the folder of LSOA boundaries: derive-zone-areas.js <folder>');
  process.stdout.write(deriveZoneAreas(folder));
}
