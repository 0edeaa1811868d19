// Decides how the illustration is written: every row marked illustrative, in the order that rows stand on each other.

import type { MikroORM } from '@mikro-orm/postgresql';
import { Activity, Session, SupportCount, UnpaidWork } from '../engagement/index.ts';
import { GhostedPoint, Rebase, Target } from '../annotations/index.ts';
import { Concern, OutreachAction, OutreachActionOrganisation, PartnershipLink } from '../outreach/index.ts';
import { UploadSource, WrittenNoun } from '../provenance/index.ts';
import { ExpectedReturn } from '../returns/index.ts';
import { Organisation, OrganisationZone, Venue, ZoneEvent, ZoneEventZone } from '../zones/index.ts';
import { illustrate } from './illustration/illustrate.ts';
import type { IllustratedRows } from './illustration/illustrated-rows.ts';
import { readKnownNames, type KnownNames } from './held-names.ts';
import { writeGrants } from './load-illustrated-grants.ts';
import { Names, RowWriter, without } from './row-writer.ts';
import { loadSampleFile, type SampleClock, type SampleLoad } from './sample-upload.ts';

/** The seed of the illustration that the project shows. */
export const ILLUSTRATION_SEED = 2028;

/**
 * Writes the illustration, every row of it marked illustrative. The same rows again write nothing.
 * @throws SampleNameUnknown when the published facts have not been loaded
 * @throws SampleEditionDiffers when the hub holds an illustration of another seed or edition
 */
export async function loadIllustration(orm: MikroORM, clock: SampleClock, seed: number = ILLUSTRATION_SEED): Promise<SampleLoad> {
  const illustration = illustrate(seed);
  return loadSampleFile(orm, clock, {
    source: UploadSource.ILLUSTRATION,
    fileName: `illustration-seed-${seed}`,
    bytes: Buffer.from(JSON.stringify(illustration)),
    attribution: null,
    write: async (em, uploadId) => {
      const rows = new RowWriter(em, uploadId, true, clock.now());
      const known = await readKnownNames(em);
      await writePlaces(rows, known, illustration);
      const activities = await writeEngagement(rows, known, illustration);
      await writeOutreach(rows, known, illustration);
      await writeGrants(rows, known, activities, illustration);
      await writeReturns(rows, known, illustration);
      await writeDecisions(rows, known, illustration);
      return rows.written;
    },
  });
}

async function writePlaces(
  rows: RowWriter,
  { zones, organisations, venues, events }: KnownNames,
  illustration: IllustratedRows,
): Promise<void> {
  const made = illustration.organisations;
  await rows.insertNamed(
    Organisation,
    made.map(({ name, kind }) => ({ name, kind })),
    organisations,
    ({ name }) => name,
  );
  const worksIn = made.flatMap(({ name, zones: slugs }) =>
    slugs.map((slug) => ({ organisation: organisations.get(name), zone: zones.get(slug) })),
  );
  await rows.insert(OrganisationZone, worksIn);

  const places = illustration.venues.map((venue) => ({ name: venue.name, kind: venue.kind, zone: zones.get(venue.zone) }));
  await rows.insertNamed(Venue, places, venues, ({ name }) => name);

  const happened = illustration.events.map(({ date, title, kind, domains, link }) => ({ date, title, kind, domains: [...domains], link }));
  const identifiers = await rows.insert(ZoneEvent, await rows.withWords(WrittenNoun.ZONE_EVENT, happened, 'title', 'link'));
  happened.forEach(({ title }, index) => events.add(title, identifiers[index] as number));
  const concerned = illustration.events.flatMap(({ title, zones: slugs }) =>
    slugs.map((slug) => ({ zoneEvent: events.get(title), zone: zones.get(slug) })),
  );
  await rows.insert(ZoneEventZone, concerned);
}

async function writeEngagement(rows: RowWriter, known: KnownNames, illustration: IllustratedRows): Promise<Names> {
  const { zones, organisations, venues } = known;
  const activities = new Names('activity');
  const keys = illustration.activities.map(({ key }) => key);
  const identifiers = await rows.insert(
    Activity,
    illustration.activities.map(({ zone, organisation, venue, ...activity }) => ({
      ...without(activity, 'key'),
      zone: zones.get(zone),
      organisation: organisations.get(organisation),
      venue: venue === null ? null : venues.get(venue),
    })),
  );
  keys.forEach((key, index) => activities.add(key, identifiers[index] as number));

  await rows.insert(
    Session,
    illustration.sessions.map(({ activity, ...session }) => ({ ...session, activity: activities.get(activity) })),
  );
  await rows.insert(
    SupportCount,
    illustration.supportCounts.map(({ zone, organisation, ...count }) => ({
      ...count,
      zone: zones.get(zone),
      organisation: organisations.get(organisation),
    })),
  );
  await rows.insert(
    UnpaidWork,
    illustration.unpaidWork.map(({ zone, organisation, ...work }) => ({
      ...work,
      zone: zones.get(zone),
      organisation: organisation === null ? null : organisations.get(organisation),
    })),
  );
  return activities;
}

async function writeOutreach(rows: RowWriter, { zones, organisations }: KnownNames, illustration: IllustratedRows): Promise<void> {
  const actions = new Names('outreach action');
  const made = illustration.outreachActions;
  const identifiers = await rows.insert(
    OutreachAction,
    made.map(({ zone, ...action }) => ({ ...without(action, 'key', 'organisations'), zone: zones.get(zone) })),
  );
  made.forEach(({ key }, index) => actions.add(key, identifiers[index] as number));
  const tookPart = made.flatMap(({ key, organisations: names }) =>
    names.map((name) => ({ outreachAction: actions.get(key), organisation: organisations.get(name) })),
  );
  await rows.insert(OutreachActionOrganisation, tookPart);

  await rows.insert(
    Concern,
    illustration.concerns.map(({ zone, outreachAction, ...concern }) => ({
      ...concern,
      zone: zones.get(zone),
      outreachAction: outreachAction === null ? null : actions.get(outreachAction),
    })),
  );
  await rows.insert(
    PartnershipLink,
    illustration.partnershipLinks.map(({ zone, organisation, partner, ...link }) => ({
      ...link,
      zone: zones.get(zone),
      organisation: organisations.get(organisation),
      partner: organisations.get(partner),
    })),
  );
}

async function writeReturns(rows: RowWriter, { zones, organisations }: KnownNames, illustration: IllustratedRows): Promise<void> {
  await rows.insert(
    ExpectedReturn,
    illustration.expectedReturns.map(({ zone, organisation, ...owed }) => ({
      ...owed,
      zone: zones.get(zone),
      organisation: organisations.get(organisation),
    })),
  );
}

async function writeDecisions(rows: RowWriter, { zones, events }: KnownNames, illustration: IllustratedRows): Promise<void> {
  const targets = illustration.targets.map(({ zone, ...target }) => ({ ...target, zone: zone === null ? null : zones.get(zone) }));
  await rows.insert(Target, await rows.withWords(WrittenNoun.TARGET, targets, 'setBy'));
  const rebases = illustration.rebases.map(({ zone, event, ...rebase }) => ({
    ...rebase,
    zone: zones.get(zone),
    zoneEventId: events.get(event),
  }));
  await rows.insert(Rebase, await rows.withWords(WrittenNoun.REBASE, rebases, 'reason'));
  const points = illustration.ghostedPoints.map(({ zone, ...point }) => ({ ...point, zone: zones.get(zone) }));
  await rows.insert(GhostedPoint, await rows.withWords(WrittenNoun.GHOSTED_POINT, points, 'reason'));
}
