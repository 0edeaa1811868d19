import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deriveZoneAreas } from './derive-zone-areas.ts';
import { sampleFolder } from './sample-files.ts';

test('an LSOA of a zone that no file holds is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'areas-'));
  writeFileSync(join(folder, 'district.json'), '{"type":"FeatureCollection","features":[]}');
  writeFileSync(join(folder, 'topology.json'), '{"type":"Topology","objects":{}}');
  expect(() => deriveZoneAreas(folder)).toThrow('holds no boundary of E01013721');
});

const boundaries = join(sampleFolder, '../../../../shared/data/geo/lsoa2011');
const originalsAreHere = existsSync(boundaries);
if (!originalsAreHere)
  process.stderr.write(`SKIPPED: deriving the areas of the zones again needs the boundaries in ${boundaries}, which are not here.\n`);

test.skipIf(!originalsAreHere)('deriving the areas again from the boundaries gives the same bytes', () => {
  expect(deriveZoneAreas(boundaries) === readFileSync(join(sampleFolder, 'zone-areas.geojson'), 'utf8')).toBe(true);
});
