import 'reflect-metadata';
import type { EntitySchema } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fresh-database.ts';
import { annotationsManifest } from '../annotations/index.ts';
import { engagementManifest, SupportCount } from '../engagement/index.ts';
import { FundingRound, grantsManifest } from '../grants/index.ts';
import { outreachManifest } from '../outreach/index.ts';
import { Upload } from '../provenance/index.ts';
import { returnsManifest } from '../returns/index.ts';
import { valueManifest } from '../value/index.ts';
import { Zone, zonesManifest } from '../zones/index.ts';
import { SampleEditionDiffers, SampleNameUnknown } from './sample.errors.ts';
import { loadIllustration } from './load-illustration.ts';
import { loadPublishedFacts } from './published-facts.ts';
import type { SampleLoad } from './sample-upload.ts';

const clock = { now: () => new Date('2026-10-01T09:00:00Z') };
/** Findings are not among them: they come from no import, only people write them. */
const rooms = [zonesManifest, engagementManifest, outreachManifest, grantsManifest, returnsManifest, annotationsManifest, valueManifest];
const tables = rooms.flatMap(({ entities }) => entities as readonly EntitySchema<object>[]);

type Database = Awaited<ReturnType<typeof freshDatabase>>;

/** Rows that came from an upload and are, or are not, illustrative, over all tables. */
async function countRows({ orm }: Database, uploadId: number, illustrative: boolean): Promise<number> {
  const counts = await Promise.all(tables.map((table) => orm.em.fork().count(table, { upload: uploadId, illustrative })));
  return counts.reduce((one, other) => one + other, 0);
}

describe('a hub filled with the sample', () => {
  let database: Database;
  let facts: SampleLoad;
  let illustration: SampleLoad;

  beforeAll(async () => {
    database = await freshDatabase();
    facts = await loadPublishedFacts(database.orm, clock);
    illustration = await loadIllustration(database.orm, clock);
  });
  afterAll(() => database.close());

  test('marks every row of the illustration, and no published fact, as illustrative', async () => {
    expect(await countRows(database, illustration.uploadId, true)).toBe(illustration.rows);
    expect(await countRows(database, illustration.uploadId, false)).toBe(0);
    expect(await countRows(database, facts.uploadId, false)).toBe(facts.rows);
    expect(await countRows(database, facts.uploadId, true)).toBe(0);
  });

  test('accounts for every row in its uploads', async () => {
    const uploads = await database.orm.em.fork().find(Upload, {}, { orderBy: { id: 'asc' } });
    expect(uploads.map(({ source, state, rowsIn }) => [source, state, rowsIn])).toEqual([
      ['PUBLISHED_FACTS', 'PUBLISHED', facts.rows],
      ['ILLUSTRATION', 'PUBLISHED', illustration.rows],
    ]);
  });

  test('has three zones, and the round of 2024/25 as published', async () => {
    const em = database.orm.em.fork();
    expect((await em.find(Zone, {}, { orderBy: { displayOrder: 'asc' } })).map(({ slug }) => slug)).toEqual([
      'bell-foundry',
      'new-parks',
      'thringstone-whitwick',
    ]);
    const round = await em.findOneOrFail(FundingRound, { financialYear: '2024/25', title: 'Round 2' });
    expect(round).toMatchObject({
      cutOffScorePercent: 65,
      applicationsPublished: 12,
      awardsPublished: 6,
      amountAwardedPublishedPence: 3_930_540,
      maximumAwardPence: null,
      decidedOn: null,
    });
  });

  test('holds 17 families and 46 individuals as a fact whose note says what is not known', async () => {
    const count = await database.orm.em.fork().findOneOrFail(SupportCount, { illustrative: false });
    expect(count).toMatchObject({ month: '2025-09', familiesSupported: 17, individualsSupported: 46 });
    expect(count.note).toContain('The month and the method are not published');
  });

  test('writes nothing when the sample is loaded again', async () => {
    expect(await loadPublishedFacts(database.orm, clock)).toEqual({ ...facts, loaded: false });
    expect(await loadIllustration(database.orm, clock)).toEqual({ ...illustration, loaded: false });
    expect(await countRows(database, illustration.uploadId, true)).toBe(illustration.rows);
  });

  test('refuses an illustration of another seed', async () => {
    await expect(loadIllustration(database.orm, clock, 1)).rejects.toThrow(SampleEditionDiffers);
  });
});

test('the illustration does not load without the published facts, and leaves nothing behind', async () => {
  const database = await freshDatabase();
  await expect(loadIllustration(database.orm, clock)).rejects.toThrow(SampleNameUnknown);
  expect(await database.orm.em.fork().count(Upload)).toBe(0);
  await database.close();
});
