import { nameMonth, type Month } from '../../kernel/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { FaultCollector } from '../fault-collector.ts';
import type { Importer } from '../importer.ts';
import {
  countPlacesOf,
  ForceMonthWriter,
  forceMonthsFromStreetFiles,
  type CrimeRecord,
} from '../police-street/recorded-crime.repository.ts';
import { checkCountRow, countLayout, type PlaceCounts } from './count-row.ts';

/** Counts derived from street files: they replace a force-month whole, but never one that is held from the street files themselves. */
export const policeStreetCountsImporter: Importer<PlaceCounts> = {
  source: UploadSource.POLICE_STREET_COUNTS,
  subject: 'recorded crime',
  attribution:
    'Contains public sector information from data.police.uk, licensed under the Open Government Licence v3.0; counted by force, month, LSOA and crime type.',
  fileNames: { pattern: /counts.*\.csv$/i, words: '*counts*.csv' },
  maximumBytes: 500_000_000,

  async *read(original, reading) {
    const { findings } = reading;
    const existing = await forceMonthsFromStreetFiles(reading.em);
    const leftOut = new Map<string, Pick<PlaceCounts, 'month' | 'force'>>();
    const rowOfPlace = new Map<string, number>();
    for await (const rows of readCsv(original, countLayout, reading)) {
      yield rows.flatMap((row) => {
        const place = checkCountRow(row, findings);
        if (!place || !isFirst(place, row.row, rowOfPlace, findings)) return [];
        const forceMonth = `${place.month} ${place.force}`;
        if (existing.has(forceMonth)) {
          leftOut.set(forceMonth, place);
          findings.rowsLeftOut += 1;
          return [];
        }
        if (place.counts.length === 0) findings.rowsBlank += 1;
        return place.counts.length === 0 ? [] : [place];
      });
    }
    for (const { month, force } of leftOut.values()) findings.inform({}, 'MONTH_HELD_FROM_STREET_FILE', tellLeftOut(month, force));
  },

  async publish(batches, { em, uploadId }) {
    const writer = new ForceMonthWriter(em, uploadId);
    let published = 0;
    for await (const places of batches) {
      await writer.write(places.flatMap(recordsOf));
      published += places.length;
    }
    await writer.finish();
    return published;
  },

  isWhole: async (em, upload) => (await countPlacesOf(em, upload.id)) === upload.rowsPublished,
};

/** False after reporting that an earlier row counts the same place: added up or replaced, either could be wrong. */
function isFirst({ month, force, lsoaCode }: PlaceCounts, row: number, rowOfPlace: Map<string, number>, findings: FaultCollector): boolean {
  const place = `${month} ${force} ${lsoaCode ?? ''}`;
  const earlier = rowOfPlace.get(place);
  if (earlier === undefined) rowOfPlace.set(place, row);
  else findings.mustFix({ row }, 'ROW_REPEATED', `row ${earlier} counts the same month, force and LSOA. Keep one of the two.`);
  return earlier === undefined;
}

function tellLeftOut(month: Month, force: string): string {
  return `${nameMonth(month)} of ${force} is held from its street file, which says more than counts: the counts of that month were left out.`;
}

function recordsOf({ month, force, lsoaCode, counts }: PlaceCounts): CrimeRecord[] {
  const nowhere = { crimeIdentifier: null, longitude: null, latitude: null, locationText: null, lastOutcome: null };
  return counts.map(({ crimeType, recordCount }) => ({ month, force, lsoaCode, crimeType, rowCount: recordCount, ...nowhere }));
}
