// Decides which published facts the hub starts with: the zones, who works in them and where, what was announced, and the rounds of grants.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { CountMethod, SupportCount } from '../engagement/index.ts';
import { FundingProgramme, FundingRound } from '../grants/index.ts';
import { penceFromPounds } from '../kernel/index.ts';
import { UploadSource, WrittenNoun } from '../provenance/index.ts';
import {
  Organisation,
  OrganisationKind,
  OrganisationZone,
  Venue,
  VenueKind,
  Zone,
  ZoneEvent,
  ZoneEventKind,
  ZoneEventZone,
} from '../zones/index.ts';
import { oneOf, present, readSampleCsv } from './read-csv.ts';
import { Names, RowWriter } from './row-writer.ts';
import { sampleFolder } from './sample-files.ts';
import { loadSampleFile, type SampleClock, type SampleLoad } from './sample-upload.ts';

/** The files of published facts, in the order that they are written. */
export const publishedFactFiles = [
  'zones.csv',
  'organisations.csv',
  'venues.csv',
  'events.csv',
  'funding-programmes.csv',
  'published-rounds.csv',
  'support-counts.csv',
] as const;

/**
 * Writes the published facts, none of them illustrative. The same files again write nothing.
 * @throws SampleEditionDiffers when the hub holds the facts of other files.
 */
export async function loadPublishedFacts(orm: MikroORM, clock: SampleClock): Promise<SampleLoad> {
  return loadSampleFile(orm, clock, {
    source: UploadSource.PUBLISHED_FACTS,
    fileName: 'published-facts',
    bytes: Buffer.concat(publishedFactFiles.map((file) => readFileSync(join(sampleFolder, file)))),
    attribution: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    write: async (em, uploadId) => {
      const rows = new RowWriter(em, uploadId, false, clock.now());
      const zones = await writeZones(rows);
      const organisations = await writeOrganisations(rows, zones);
      await writeVenuesAndEvents(rows, zones);
      await writeRounds(rows);
      await writeSupportCounts(rows, zones, organisations);
      return rows.written;
    },
  });
}

const slugsIn = (cell: string | null) => cell?.split(' ') ?? [];
const penceIn = (cell: string | null) => (cell === null ? null : penceFromPounds(cell));
const wholeIn = (cell: string | null) => (cell === null ? null : Number(cell));

async function writeZones(rows: RowWriter): Promise<Names> {
  const columns = ['slug', 'name', 'district_name', 'district_code', 'since', 'until', 'display_order'] as const;
  const zones = readSampleCsv('zones.csv', columns).map((row) => ({
    slug: present(row.slug),
    name: present(row.name),
    districtName: present(row.district_name),
    districtCode: present(row.district_code),
    since: present(row.since),
    until: row.until,
    displayOrder: Number(present(row.display_order)),
  }));
  const names = new Names('zone');
  await rows.insertNamed(Zone, zones, names, ({ slug }) => slug);
  return names;
}

async function writeOrganisations(rows: RowWriter, zones: Names): Promise<Names> {
  const organisations = readSampleCsv('organisations.csv', ['name', 'kind', 'zones'] as const).map((row) => ({
    name: present(row.name),
    kind: oneOf(OrganisationKind, row.kind),
    zones: slugsIn(row.zones),
  }));
  const names = new Names('organisation');
  await rows.insertNamed(
    Organisation,
    organisations.map(({ name, kind }) => ({ name, kind })),
    names,
    ({ name }) => name,
  );
  const places = organisations.flatMap(({ name, zones: slugs }) =>
    slugs.map((slug) => ({ organisation: names.get(name), zone: zones.get(slug) })),
  );
  await rows.insert(OrganisationZone, places);
  return names;
}

async function writeVenuesAndEvents(rows: RowWriter, zones: Names): Promise<void> {
  const venues = readSampleCsv('venues.csv', ['zone', 'name', 'kind'] as const);
  await rows.insert(
    Venue,
    venues.map((row) => ({ zone: zones.get(present(row.zone)), name: present(row.name), kind: oneOf(VenueKind, row.kind) })),
  );

  const events = readSampleCsv('events.csv', ['date', 'title', 'kind', 'zones', 'domains', 'link'] as const);
  const happened = events.map((row) => ({
    date: present(row.date),
    title: present(row.title),
    kind: oneOf(ZoneEventKind, row.kind),
    domains: row.domains?.split(' ') ?? null,
    link: row.link,
  }));
  const identifiers = await rows.insert(ZoneEvent, await rows.withWords(WrittenNoun.ZONE_EVENT, happened, 'title', 'link'));
  const concerned = events.flatMap((row, index) =>
    slugsIn(row.zones).map((slug) => ({ zoneEvent: identifiers[index] as number, zone: zones.get(slug) })),
  );
  await rows.insert(ZoneEventZone, concerned);
}

async function writeRounds(rows: RowWriter): Promise<void> {
  const programmes = readSampleCsv('funding-programmes.csv', ['code', 'title'] as const);
  const names = new Names('funding programme');
  await rows.insertNamed(
    FundingProgramme,
    programmes.map((row) => ({ code: present(row.code), title: present(row.title) })),
    names,
    ({ code }) => code,
  );

  const columns = [
    'programme',
    'financial_year',
    'title',
    'opens_on',
    'closes_on',
    'applications',
    'awards',
    'total_gbp',
    'maximum_gbp',
    'cut_off_percent',
    'source_url',
    'note',
  ] as const;
  const rounds = readSampleCsv('published-rounds.csv', columns).map((row) => ({
    fundingProgramme: names.get(present(row.programme)),
    financialYear: present(row.financial_year),
    title: present(row.title),
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    maximumAwardPence: penceIn(row.maximum_gbp),
    cutOffScorePercent: wholeIn(row.cut_off_percent),
    applicationsPublished: wholeIn(row.applications),
    awardsPublished: wholeIn(row.awards),
    amountAwardedPublishedPence: penceIn(row.total_gbp),
    sourceUrl: row.source_url,
    note: row.note,
  }));
  await rows.insert(FundingRound, rounds);
}

async function writeSupportCounts(rows: RowWriter, zones: Names, organisations: Names): Promise<void> {
  const columns = ['zone', 'organisation', 'month', 'families_supported', 'individuals_supported', 'method', 'note'] as const;
  const counts = readSampleCsv('support-counts.csv', columns).map((row) => ({
    zone: zones.get(present(row.zone)),
    organisation: organisations.get(present(row.organisation)),
    month: present(row.month),
    familiesSupported: wholeIn(row.families_supported),
    individualsSupported: wholeIn(row.individuals_supported),
    method: oneOf(CountMethod, row.method),
    note: row.note,
  }));
  await rows.insert(SupportCount, counts);
}
