// Decides which LSOAs make a zone, and how sure that is: one row of the file for each, in both vintages.

import type { Month } from '../../kernel/index.ts';
import { UploadSource } from '../../provenance/index.ts';
import { limitedText } from '../csv/cells.ts';
import type { Layout } from '../csv/header.ts';
import { readCsv, type CsvRow } from '../csv/read-csv.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { Importer } from '../importer.ts';
import { KnownLsoas } from '../lsoa/lsoa-code.ts';
import { isLatest, supersedeUploadsWithout } from '../supersession.repository.ts';
import { readMonth } from './membership-month.ts';
import { confirmChange, readMembership, reportShared } from './membership-change.repository.ts';
import { loadZoneSlugs, replaceMembers, type ZoneMember } from './zone-member.repository.ts';

type Column =
  'zone' | 'lsoa11cd' | 'lsoa11nm' | 'lsoa21cd' | 'lsoa21nm_seen_in_police_data' | 'confidence' | 'note' | 'valid_from' | 'valid_to';

const layout: Layout<Column> = {
  columns: ['zone', 'lsoa11cd', 'lsoa11nm', 'lsoa21cd', 'lsoa21nm_seen_in_police_data', 'confidence', 'note', 'valid_from', 'valid_to'],
  optional: ['valid_from', 'valid_to'],
  match: 'named',
  words: 'a table of the LSOAs of each zone',
};

/** Replaces the LSOAs of the zones in the file. Each counts from the month in which it joins to the month in which it leaves. */
export const zoneMembershipImporter: Importer<ZoneMember> = {
  source: UploadSource.ZONE_MEMBERSHIP,
  subject: 'geography',
  attribution: 'Provisional membership, told from street names and former wards; no official boundary is published.',
  fileNames: { pattern: /zone.*\.csv$/i, words: '*zone*.csv' },
  maximumBytes: 10_000_000,

  async *read(original, reading) {
    const checks = {
      slugs: await loadZoneSlugs(reading.em),
      lsoas: await KnownLsoas.load(reading.em),
      rowsOfMember: new Map<string, MemberRow[]>(),
    };
    for await (const rows of readCsv(original, layout, reading)) {
      yield rows.flatMap((row) => checkMember(row, checks, reading.findings) ?? []);
    }
  },

  async publish(batches, { em, uploadId, findings }) {
    const members: ZoneMember[] = [];
    for await (const batch of batches) members.push(...batch);
    if (findings.blocked) return 0;
    const before = await readMembership(em);
    await replaceMembers(em, uploadId, members);
    confirmChange(before, await readMembership(em), findings);
    await reportShared(em, findings);
    await supersedeUploadsWithout(em, 'zone_area', ['ZONE_MEMBERSHIP'], uploadId);
    return members.length;
  },

  isWhole: (em, upload) => isLatest(em, upload.id, ['ZONE_MEMBERSHIP']),
};

const LEAVES_BEFORE =
  'the LSOA would leave the zone before it joins. valid_to is the first month in which it no longer belongs to the zone.';

/** A row of the file and the months that it is about. */
interface MemberRow {
  readonly row: number;
  readonly from: Month | null;
  readonly before: Month | null;
}

const overlap = (one: MemberRow, other: MemberRow) =>
  (one.before === null || one.before > (other.from ?? '')) && (other.before === null || other.before > (one.from ?? ''));

interface MemberChecks {
  readonly slugs: ReadonlySet<string>;
  readonly lsoas: KnownLsoas;
  /** Rows by zone and codes. */
  readonly rowsOfMember: Map<string, MemberRow[]>;
}

function checkMember(
  { row, cells }: CsvRow<Column>,
  { slugs, lsoas, rowsOfMember }: MemberChecks,
  findings: FaultCollector,
): ZoneMember | null {
  const before = findings.faultCount;
  const fault = (column: Column, code: string, what: string) => findings.mustFix({ row, column, read: cells[column] }, code, what);
  const slug = cells.zone.toLowerCase().replaceAll('_', '-');
  const confidence = cells.confidence.toUpperCase();
  if (!slugs.has(slug)) fault('zone', 'ZONE_UNKNOWN', `${quote(cells.zone)} is not a zone. Use one of: ${[...slugs].join(', ')}.`);
  if (!lsoas.accepts(cells.lsoa11cd, cells.lsoa11nm)) fault('lsoa11cd', 'LSOA_IN_NEITHER_VINTAGE', tellUnknown(cells.lsoa11cd));
  if (!lsoas.accepts(cells.lsoa21cd, cells.lsoa21nm_seen_in_police_data)) {
    fault('lsoa21cd', 'LSOA_IN_NEITHER_VINTAGE', tellUnknown(cells.lsoa21cd));
  }
  if (!isConfidence(confidence)) fault('confidence', 'CONFIDENCE_UNKNOWN', `${quote(cells.confidence)} is not one of high, medium, low.`);
  const note = limitedText({ row, column: 'note', read: cells.note }, 500, findings);
  const from = readMonth({ row, column: 'valid_from', read: cells.valid_from }, findings);
  const to = readMonth({ row, column: 'valid_to', read: cells.valid_to }, findings);
  if (to !== null && to <= (from ?? '')) fault('valid_to', 'LEAVES_BEFORE_IT_JOINS', LEAVES_BEFORE);
  const months = { row, from, before: to };
  const others = rowsOfMember.get(`${slug} ${cells.lsoa11cd} ${cells.lsoa21cd}`) ?? [];
  const earlier = others.find((other) => overlap(other, months));
  if (earlier) {
    findings.mustFix(
      { row },
      'ROW_REPEATED',
      `row ${earlier.row} puts the same LSOA into the same zone at the same time. Keep one of the two.`,
    );
  }
  rowsOfMember.set(`${slug} ${cells.lsoa11cd} ${cells.lsoa21cd}`, [...others, months]);
  if (findings.faultCount > before || !isConfidence(confidence)) return null;
  return { slug, code2011: cells.lsoa11cd, code2021: cells.lsoa21cd, confidence, note, from, before: to };
}

function isConfidence(text: string): text is ZoneMember['confidence'] {
  return text === 'HIGH' || text === 'MEDIUM' || text === 'LOW';
}

function tellUnknown(code: string): string {
  return `LSOA code ${quote(code)} exists in neither the 2011 nor the 2021 vintage. Check it against the lookup of ONS.`;
}
