import { isMonth, type Month } from '../../kernel/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { Importer } from '../importer.ts';
import { KnownLsoas } from '../lsoa/lsoa-code.ts';
import { reportMonths } from './street-notices.repository.ts';
import { checkStreetRow, streetLayout } from './street-row.ts';
import { countRecordsOf, ForceMonthWriter, type CrimeRecord } from './recorded-crime.repository.ts';

/** Street files of data.police.uk: each replaces its force-months whole. Identical rows are separate incidents and are all kept. */
export const policeStreetImporter: Importer<CrimeRecord> = {
  source: UploadSource.POLICE_STREET,
  subject: 'recorded crime',
  attribution: 'Contains public sector information from data.police.uk, licensed under the Open Government Licence v3.0.',
  fileNames: { pattern: /-street\.csv$/i, words: '*-street.csv' },
  maximumBytes: 4_000_000_000,

  async *read(original, reading) {
    const { findings } = reading;
    const lsoas = await KnownLsoas.load(reading.em);
    const monthOfFile = monthInName(original.fileName);
    for await (const rows of readCsv(original, streetLayout, reading)) {
      yield rows.flatMap((row) => checkStreetRow(row, { lsoas, monthOfFile, findings }) ?? []);
    }
  },

  async publish(batches, { em, uploadId, findings }) {
    const writer = new ForceMonthWriter(em, uploadId);
    let published = 0;
    for await (const records of batches) {
      await writer.write(records);
      published += records.length;
    }
    await writer.finish();
    await reportMonths(em, writer.months, findings);
    return published;
  },

  isWhole: async (em, upload) => (await countRecordsOf(em, upload.id)) === upload.rowsPublished,
};

/** Files as data.police.uk names them, `2024-01-leicestershire-street.csv`, hold one month. */
function monthInName(fileName: string): Month | null {
  const month = /^(\d{4}-\d{2})-.+-street\.csv$/i.exec(fileName)?.[1] ?? '';
  return isMonth(month) ? month : null;
}
