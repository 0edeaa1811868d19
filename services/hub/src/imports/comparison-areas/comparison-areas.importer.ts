// Decides which LSOAs make each comparison area: one row of the file for each. The file is the whole list; areas that it does not name are gone.

import type { Month } from '../../kernel/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import { limitedText } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import { readCsv, type CsvRow } from '../csv/read-csv.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { Importer } from '../importer.ts';
import { KnownLsoas } from '../lsoa/lsoa-code.ts';
import { isLatest, supersedeUploadsWithout } from '../supersession.repository.ts';
import { readMonth } from '../zone-membership/membership-month.ts';
import { replaceComparisonAreas, type AreaMember } from './comparison-area.repository.ts';

type Column = 'area' | 'name' | 'note' | 'lsoa_code' | 'valid_from' | 'valid_to';

const layout: Layout<Column> = {
  columns: ['area', 'name', 'note', 'lsoa_code', 'valid_from', 'valid_to'],
  optional: ['valid_from', 'valid_to'],
  match: 'named',
  words: 'a table of the LSOAs of each comparison area',
};

/** Replaces all comparison areas. */
export const comparisonAreasImporter: Importer<AreaMember> = {
  source: UploadSource.COMPARISON_AREAS,
  subject: 'geography',
  attribution:
    'Declared by the office: LSOAs under a name. Codes: Office for National Statistics licensed under the Open Government Licence v3.0.',
  fileNames: { pattern: /comparison.*\.csv$/i, words: '*comparison*.csv' },
  maximumBytes: 10_000_000,

  async *read(original, reading) {
    const checks = {
      lsoas: await KnownLsoas.load(reading.em),
      rowOfMember: new Map<string, number>(),
      nameOfArea: new Map<string, string>(),
    };
    for await (const rows of readCsv(original, layout, reading))
      yield rows.flatMap((row) => checkMember(row, checks, reading.findings) ?? []);
  },

  async publish(batches, { em, uploadId, findings }) {
    const members: AreaMember[] = [];
    for await (const batch of batches) members.push(...batch);
    if (findings.blocked) return 0;
    await replaceComparisonAreas(em, uploadId, members);
    await supersedeUploadsWithout(em, 'comparison_area', ['COMPARISON_AREAS'], uploadId);
    return members.length;
  },

  isWhole: (em, upload) => isLatest(em, upload.id, ['COMPARISON_AREAS']),
};

interface AreaChecks {
  readonly lsoas: KnownLsoas;
  /** Row by area and code. */
  readonly rowOfMember: Map<string, number>;
  readonly nameOfArea: Map<string, string>;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function checkMember(
  { row, cells }: CsvRow<Column>,
  { lsoas, rowOfMember, nameOfArea }: AreaChecks,
  findings: FaultCollector,
): AreaMember | null {
  const before = findings.faultCount;
  const fault = (column: Column, code: string, what: string) => findings.mustFix({ row, column, read: cells[column] }, code, what);
  const { area, lsoa_code: lsoaCode } = cells;
  if (!SLUG.test(area))
    fault(
      'area',
      'NOT_A_SHORT_NAME',
      `${quote(area)} is not a short name. Write small letters, digits and single hyphens, like similarly-deprived.`,
    );
  const name = limitedText({ row, column: 'name', read: cells.name }, 80, findings);
  if (!name) fault('name', 'NAME_MISSING', 'the area has no name. Write what people should read beside a chart.');
  const known = nameOfArea.get(area) ?? cells.name;
  nameOfArea.set(area, known);
  if (known !== cells.name)
    fault('name', 'NAMES_DIFFER', `the area ${quote(area)} is called ${quote(known)} above. Give one name to one area.`);
  if (!lsoas.accepts(lsoaCode, ''))
    fault('lsoa_code', 'NOT_AN_LSOA_CODE', `${quote(lsoaCode)} is not an LSOA code that ONS has issued, like E01013726.`);
  const note = limitedText({ row, column: 'note', read: cells.note }, 500, findings);
  const from = readMonth({ row, column: 'valid_from', read: cells.valid_from }, findings);
  const to = readMonth({ row, column: 'valid_to', read: cells.valid_to }, findings);
  if (to !== null && to <= (from ?? ('2010-12' as Month)))
    fault(
      'valid_to',
      'LEAVES_BEFORE_IT_JOINS',
      'the LSOA would leave the area before it joins. valid_to is the first month that no longer counts.',
    );
  const earlier = rowOfMember.get(`${area} ${lsoaCode}`);
  if (earlier !== undefined)
    findings.mustFix({ row }, 'ROW_REPEATED', `row ${earlier} puts the same LSOA into the same area. Keep one of the two.`);
  rowOfMember.set(`${area} ${lsoaCode}`, row);
  return findings.faultCount > before ? null : { area, name: name ?? '', note: note || null, lsoaCode, from, before: to };
}
