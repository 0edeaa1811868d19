// Decides how zones get their outline on the map: dissolved from the boundaries of the LSOAs that count for them.

import { UploadSource } from '../../provenance/index.ts';
import type { FaultCollector } from '../fault-collector.ts';
import { nameSome } from '../import.errors.ts';
import type { Importer } from '../importer.ts';
import { readJson } from '../json/read-json.ts';
import { supersedeUploadsWithout } from '../supersession.repository.ts';
import { checkArea, featuresOf, type AreaFeature } from './area-feature.ts';
import { dissolve } from './dissolve.ts';
import { isOutlineWhole, loadZoneMembers, replaceOutline, type ZoneMembers } from './zone-outline.repository.ts';

/** Replaces the outline of every zone that has an LSOA in the file. Several files, one for each district, may follow one another. */
export const zoneOutlineImporter: Importer<AreaFeature> = {
  source: UploadSource.ZONE_OUTLINE,
  subject: 'geography',
  attribution:
    'Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.',
  fileNames: { pattern: /\.(geo)?json$/i, words: '*.json or *.geojson' },
  maximumBytes: 200_000_000,

  async *read(original, reading) {
    const { findings } = reading;
    const document = await readJson(
      original,
      reading,
      'Boundaries are imported as GeoJSON: unpack the archive, or export them as GeoJSON, and import that.',
    );
    const features = document && featuresOf(document.content, findings);
    if (!features) return;
    findings.rowsIn = features.length;
    const areas = features.flatMap((feature, index) => checkArea(feature, index + 1, findings) ?? []);
    reportRepeated(areas, findings);
    const members = new Set((await loadZoneMembers(reading.em)).flatMap(({ lsoaCodes }) => lsoaCodes));
    const wanted = areas.filter(({ lsoaCode }) => members.has(lsoaCode));
    if (findings.blocked) return;
    if (wanted.length === 0) {
      const what =
        'no LSOA of this file belongs to a zone. Import the membership of the zones first, or choose the file of their district.';
      findings.mustFix({}, 'NO_ZONE_IN_FILE', what);
      return;
    }
    findings.rowsBlank = features.length - wanted.length;
    yield wanted;
  },

  async publish(batches, { em, uploadId, findings }) {
    const areas = new Map<string, AreaFeature>();
    for await (const batch of batches) for (const area of batch) areas.set(area.lsoaCode, area);
    for (const zone of await loadZoneMembers(em)) {
      const found = zone.lsoaCodes.flatMap((code) => areas.get(code) ?? []);
      const polygon = dissolve(found.map(({ boundary }) => boundary));
      if (!polygon || !found[0]) continue;
      tellMissing(zone, areas, findings);
      await replaceOutline(em, uploadId, zone, polygon, tellOrigin(found.length, found[0].vintage));
    }
    await supersedeUploadsWithout(em, 'zone_area', ['ZONE_OUTLINE'], uploadId);
    return areas.size;
  },

  isWhole: (em, upload) => isOutlineWhole(em, upload),
};

function reportRepeated(areas: readonly AreaFeature[], findings: FaultCollector): void {
  const seen = new Set<string>();
  for (const { lsoaCode } of areas) {
    const what = `${lsoaCode} is in the file more than once. Keep one.`;
    if (seen.has(lsoaCode)) findings.mustFix({ column: 'properties', read: lsoaCode }, 'AREA_REPEATED', what);
    seen.add(lsoaCode);
  }
}

/** A split or merged area has a code in each vintage: then only the one of the file's vintage can be in it. */
function tellMissing({ name, lsoaCodes }: ZoneMembers, areas: ReadonlyMap<string, AreaFeature>, findings: FaultCollector): void {
  const missing = lsoaCodes.filter((code) => !areas.has(code));
  if (missing.length === 0) return;
  const what = `The outline of ${name} is without ${nameSome(missing)}, which the file does not have.`;
  findings.inform({}, 'OUTLINE_WITHOUT_AREAS', what);
}

function tellOrigin(count: number, vintage: AreaFeature['vintage']): string {
  return `Dissolved from ${count} LSOA${count === 1 ? '' : 's'} of the ${vintage} vintage that count for the zone (confidence high or medium). Provisional: no official boundary is published.`;
}
