// Decides how a 360Giving package is taken in: every grant checked, and each put in the place of what was held under its identifier.

import { UploadSource } from '../../provenance/index.ts';
import { quote, type FaultCollector } from '../fault-collector.ts';
import type { Importer } from '../importer.ts';
import { readJson } from '../json/read-json.ts';
import { countRowsFrom, supersedeUploadsWithout } from '../supersession.repository.ts';
import { GrantNotices } from './grant-notices.ts';
import { GrantReader } from './grant-reader.ts';
import { grantChecks } from './grant-schema.ts';
import { GrantWriter } from './grant.repository.ts';
import { readGrant, type CheckedGrant } from './read-grant.ts';
import { tellSchemaFaults } from './schema-faults.ts';

const BATCH_GRANTS = 500;
/** Names that one notice says. */
const NAMES_SAID = 10;

/** What somebody can do who has a workbook or CSV. Both programs are 360Giving's: the first is a website, the second runs on one's own machine. */
const JSON_ALONE =
  '360Giving grants are imported as JSON only, not as a workbook or CSV. Unpack an archive; convert a table to JSON with the 360Giving Data Quality Tool (https://dataquality.threesixtygiving.org) or with flatten-tool; then import the JSON file.';

/** Grants of the 360Giving Data Standard 1.4, as JSON. */
export const threeSixtyGivingImporter: Importer<CheckedGrant> = {
  source: UploadSource.THREE_SIXTY_GIVING,
  subject: 'grants',
  attribution: 'Grants published in the 360Giving Data Standard by the funder, under the licence named in the package.',
  fileNames: { pattern: /\.json$/i, words: '*.json' },
  maximumBytes: 100_000_000,

  async *read(original, reading) {
    const { findings } = reading;
    const document = await readJson(original, reading, JSON_ALONE);
    const grants = document && grantsOf(document.content, findings);
    if (!grants) return;
    const rowOfIdentifier = new Map<string, number>();
    const notices = new GrantNotices(findings);
    for (let start = 0; start < grants.length; start += BATCH_GRANTS) {
      const batch = grants.slice(start, start + BATCH_GRANTS);
      findings.rowsIn += batch.length;
      yield batch.flatMap((grant, index) => {
        const reader = new GrantReader(start + index + 1, document, findings, notices);
        reportRepeated(grant, reader, rowOfIdentifier);
        return readGrant(grant, reader) ?? [];
      });
    }
    notices.conclude();
  },

  async publish(batches, { em, uploadId, findings }) {
    const writer = new GrantWriter(em, uploadId);
    let published = 0;
    for await (const grants of batches) {
      await writer.write(grants);
      published += grants.length;
    }
    const { shares, grantsFromOtherSources } = writer;
    shares.conclude(findings);
    reportSharedNames(await writer.sharedNames(), findings);
    if (grantsFromOtherSources > 0) {
      const what = `${grantsFromOtherSources} grants took the place of grants with the same identifier that came from another source.`;
      findings.inform({}, 'GRANTS_TAKEN_OVER', what);
    }
    await supersedeUploadsWithout(em, 'grant_award', ['THREE_SIXTY_GIVING'], uploadId);
    return published;
  },

  isWhole: async (em, upload) => (await countRowsFrom(em, 'grant_award', upload.id)) === upload.rowsPublished,
};

/** The grants of a package; null after reporting that it is none. Of the package the hub holds nothing but them. */
function grantsOf(content: unknown, findings: FaultCollector): readonly unknown[] | null {
  let isPackage = true;
  const { checkPackage } = grantChecks();
  if (!checkPackage(content)) {
    for (const { pointer, what } of tellSchemaFaults(checkPackage.errors ?? [])) {
      if (pointer === '' || pointer.startsWith('/grants')) {
        isPackage = false;
        findings.mustFix({ column: pointer || '/' }, 'SCHEMA', `${what} The file must be a 360Giving package: {"grants": […]}.`);
      } else {
        const notHeld = `${what} The hub does not hold this field, so it keeps no grant out.`;
        findings.inform({ column: pointer }, 'SCHEMA_FIELD_NOT_HELD', notHeld);
      }
    }
  }
  return isPackage ? (content as { readonly grants: readonly unknown[] }).grants : null;
}

function reportSharedNames(names: readonly string[], findings: FaultCollector): void {
  if (names.length === 0) return;
  const named = names.slice(0, NAMES_SAID).map(quote).join(', ');
  const more = names.length > NAMES_SAID ? ` and ${names.length - NAMES_SAID} more` : '';
  const what = `Several organisations have one name: ${named}${more}. Names are held as published; identifiers tell the organisations apart. If two of them are one body, ask its publisher for one identifier.`;
  findings.inform({}, 'ORGANISATIONS_OF_ONE_NAME', what);
}

/** The schema lets two grants have one identifier; then only one of them could be held. */
function reportRepeated(grant: unknown, reader: GrantReader, rowOfIdentifier: Map<string, number>): void {
  const identifier = typeof grant === 'object' && grant !== null && 'id' in grant && typeof grant.id === 'string' ? grant.id : null;
  if (identifier === null) return;
  const earlier = rowOfIdentifier.get(identifier);
  if (earlier === undefined) rowOfIdentifier.set(identifier, reader.row);
  else reader.fault('/id', identifier, 'GRANT_REPEATED', `grant ${earlier} has this identifier already. Give each grant its own.`);
}
