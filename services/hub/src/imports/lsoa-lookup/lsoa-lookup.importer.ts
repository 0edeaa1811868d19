// Decides which LSOAs are known: every code of a lookup between the vintages of 2011 and 2021, with its latest name and its district.

import { sql, transactionOf } from '../../database/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import { limitedText } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import { readCsv, type CsvRow } from '../csv/read-csv.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { Importer } from '../importer.ts';
import { isIssuedLsoaCode } from '../lsoa/lsoa-code.ts';
import { isLatest, supersedeUploadsWithout } from '../supersession.repository.ts';

type Column = 'lsoa11cd' | 'lsoa11nm' | 'lsoa21cd' | 'lsoa21nm_seen_in_police_data' | 'lad_code' | 'lad_name';

const layout: Layout<Column> = {
  columns: ['lsoa11cd', 'lsoa11nm', 'lsoa21cd', 'lsoa21nm_seen_in_police_data', 'lad_code', 'lad_name'],
  match: 'named',
  words: 'the lookup from LSOA 2011 to LSOA 2021',
};

interface LookupPair {
  readonly code2011: string;
  readonly name2011: string;
  readonly code2021: string;
  readonly name2021: string;
  readonly districtCode: string;
  readonly districtName: string;
}

interface LsoaRow {
  readonly code: string;
  name: string;
  readonly districtCode: string;
  readonly districtName: string;
  in2011: boolean;
  in2021: boolean;
}

/** Replaces the LSOAs of the districts in the file. */
export const lsoaLookupImporter: Importer<LookupPair> = {
  source: UploadSource.LSOA_LOOKUP,
  subject: 'geography',
  attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
  fileNames: { pattern: /lookup.*\.csv$/i, words: '*lookup*.csv' },
  maximumBytes: 100_000_000,

  async *read(original, reading) {
    for await (const rows of readCsv(original, layout, reading)) yield rows.flatMap((row) => checkPair(row, reading.findings) ?? []);
  },

  async publish(batches, { em, uploadId }) {
    const lsoas = new Map<string, LsoaRow>();
    let published = 0;
    for await (const pairs of batches) {
      for (const pair of pairs) addPair(pair, lsoas);
      published += pairs.length;
    }
    const kysely = transactionOf(em);
    const districts = [...new Set([...lsoas.values()].map(({ districtCode }) => districtCode))];
    await sql`delete from lsoa where district_code in (select json_array_elements_text(${JSON.stringify(districts)}::json))`.execute(
      kysely,
    );
    await sql`insert into lsoa (code, name, district_code, district_name, in_2011, in_2021, upload_id)
      select r.code, r.name, r."districtCode", r."districtName", r."in2011", r."in2021", ${uploadId}::int
      from json_to_recordset(${JSON.stringify([...lsoas.values()])}::json)
        as r(code text, name text, "districtCode" text, "districtName" text, "in2011" boolean, "in2021" boolean)
      on conflict (code) do update set name = excluded.name, district_code = excluded.district_code, district_name = excluded.district_name,
        in_2011 = excluded.in_2011, in_2021 = excluded.in_2021, upload_id = excluded.upload_id, illustrative = false`.execute(kysely);
    await supersedeUploadsWithout(em, 'lsoa', ['LSOA_LOOKUP'], uploadId);
    return published;
  },

  isWhole: (em, upload) => isLatest(em, upload.id, ['LSOA_LOOKUP']),
};

function checkPair({ row, cells }: CsvRow<Column>, findings: FaultCollector): LookupPair | null {
  const before = findings.faultCount;
  for (const column of ['lsoa11cd', 'lsoa21cd'] as const) {
    if (isIssuedLsoaCode(cells[column])) continue;
    const what = `${quote(cells[column])} is not an LSOA code that ONS has issued, like E01013726.`;
    findings.mustFix({ row, column, read: cells[column] }, 'NOT_AN_LSOA_CODE', what);
  }
  for (const column of ['lsoa11nm', 'lsoa21nm_seen_in_police_data', 'lad_code', 'lad_name'] as const) {
    limitedText({ row, column, read: cells[column] }, 100, findings);
    if (cells[column] === '') findings.mustFix({ row, column, read: '' }, 'CELL_EMPTY', 'the cell is empty. Fill it in.');
  }
  if (findings.faultCount > before) return null;
  return {
    code2011: cells.lsoa11cd,
    name2011: cells.lsoa11nm,
    code2021: cells.lsoa21cd,
    name2021: cells.lsoa21nm_seen_in_police_data,
    districtCode: cells.lad_code,
    districtName: cells.lad_name,
  };
}

/** A code may stand in several pairs (split and merged areas) and in one vintage or both. */
function addPair({ code2011, name2011, code2021, name2021, districtCode, districtName }: LookupPair, lsoas: Map<string, LsoaRow>): void {
  const of = (code: string, name: string): LsoaRow => {
    const lsoa = lsoas.get(code) ?? { code, name, districtCode, districtName, in2011: false, in2021: false };
    lsoas.set(code, lsoa);
    return lsoa;
  };
  of(code2011, name2011).in2011 = true;
  const latest = of(code2021, name2021);
  latest.in2021 = true;
  latest.name = name2021;
}
