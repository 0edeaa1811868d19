import 'reflect-metadata';
import { EntitySchema } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/fresh-database.ts';
import * as engagement from '../engagement/index.ts';
import * as grants from '../grants/index.ts';
import * as measures from '../measures/index.ts';
import * as outreach from '../outreach/index.ts';
import { Upload } from '../provenance/index.ts';
import * as returns from '../returns/index.ts';
import * as value from '../value/index.ts';
import * as zones from '../zones/index.ts';
import { SampleEditionDiffers, SampleNameUnknown } from './sample.errors.ts';
import { loadIllustration, loadPublishedFacts, type SampleLoad } from './index.ts';

const clock = { now: () => new Date('2026-10-01T09:00:00Z') };
const tables = [zones, engagement, outreach, grants, returns, measures, value]
  .flatMap((room) => Object.values(room) as unknown[])
  .filter((exported): exported is EntitySchema<object> => exported instanceof EntitySchema)
  // Findings come from no import: only people write them.
  .filter((table) => (table as unknown) !== measures.WrittenFinding);

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
    expect((await em.find(zones.Zone, {}, { orderBy: { displayOrder: 'asc' } })).map(({ slug }) => slug)).toEqual([
      'bell-foundry',
      'new-parks',
      'thringstone-whitwick',
    ]);
    const round = await em.findOneOrFail(grants.FundingRound, { financialYear: '2024/25', title: 'Round 2' });
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
    const count = await database.orm.em.fork().findOneOrFail(engagement.SupportCount, { illustrative: false });
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
