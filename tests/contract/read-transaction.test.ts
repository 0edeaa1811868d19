// A request reads one state of the data, and no wait of one request for another can last for ever: on both engines, against a real database.

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { readConnectionsOf } from '../../services/hub/src/app/index.ts';
import { EVERYBODY } from '../../services/hub/src/access/index.ts';
import { AnswerCache, ReadTransaction, sql, sumUpChanges, type ReadOptions } from '../../services/hub/src/database/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const execute = (statement: string) => scenario.orm.em.fork().getConnection().execute(statement);
const begin = (options: Partial<ReadOptions> = {}) =>
  new ReadTransaction(readConnectionsOf(scenario.orm), { viewer: EVERYBODY, isSmall: false, statementTimeoutMs: 30_000, ...options });
const bytes = () => 100;
const nameOf = async (transaction: ReadTransaction) =>
  (await transaction.rows(sql<{ name: string }>`select "name" from "zone" where "display_order" = 1`))[0]?.name;
const publish = () =>
  execute(`insert into "upload" ("source", "file_name", "sha256", "byte_count", "state", "received_at", "published_at")
    values ('PUBLISHED_FACTS', 'later', md5(random()::text) || md5(random()::text), 0, 'PUBLISHED', now(), now())`);

/** Connections are given back without being waited for. */
async function inUse(): Promise<number> {
  for (let tries = 0; tries < 200 && readConnectionsOf(scenario.orm).pressure.inUse > 0; tries++) await wait(5);
  return readConnectionsOf(scenario.orm).pressure.inUse;
}

test('nothing is opened until something is read, and nothing can be written', async () => {
  const transaction = begin();
  expect(await inUse()).toBe(0);
  await expect(transaction.rows(sql<object>`update "zone" set "name" = 'no'`)).rejects.toThrow(/read-only transaction/);
  transaction.end();
});

test('after a fault the first fault is what is said of every later read', async () => {
  const transaction = begin();
  await expect(transaction.rows(sql<object>`select 1 / 0`)).rejects.toThrow('division by zero');
  await expect(nameOf(transaction)).rejects.toThrow('division by zero');
  transaction.end();
});

test('what was ended reads no more, and can be ended again', async () => {
  const transaction = begin();
  await nameOf(transaction);
  transaction.end();
  transaction.end();
  transaction.cancel();
  await expect(nameOf(transaction)).rejects.toMatchObject({ code: 'READING_ENDED' });
});

test('all reads of one transaction see the data of its version, whatever is written meanwhile', async () => {
  const before = begin();
  const [first, version] = [await nameOf(before), await before.dataVersion()];
  await execute(`update "zone" set "name" = 'Renamed' where "display_order" = 1`);
  await publish();
  expect(await nameOf(before)).toBe(first);
  expect(await before.dataVersion()).toEqual(version);
  before.renew();
  expect(await nameOf(before)).toBe('Renamed');
  expect((await before.dataVersion()).version).not.toBe(version.version);
  before.end();
  await execute(`update "zone" set "name" = '${first ?? ''}' where "display_order" = 1`);
});

test('the database is told for whom it reads, and forgets it with the transaction', async () => {
  const transaction = begin({ viewer: { key: "o'brien", reach: 'none', organisationId: null } });
  const asked = sql<{ viewer: string | null }>`select current_setting('app.viewer', true) as "viewer"`;
  expect((await transaction.rows(asked))[0]?.viewer).toBe("o'brien");
  transaction.end();
  expect(
    (
      await scenario.orm.em
        .fork()
        .getConnection()
        .execute<{ viewer: string | null }[]>(`select nullif(current_setting('app.viewer', true), '') as "viewer"`)
    )[0]?.viewer,
  ).toBeNull();
});

test('an answer that is at hand takes no connection; where the data has moved on since, all is asked again', async () => {
  const answers = new AnswerCache(1_000_000);
  const first = begin();
  await answers.answer(first, 'question', () => Promise.resolve('answer'), bytes);
  const version = await first.dataVersion();
  first.end();
  const withBelieved = () =>
    new ReadTransaction(readConnectionsOf(scenario.orm), { viewer: EVERYBODY, isSmall: false, statementTimeoutMs: 30_000 }, version);
  const later = withBelieved();
  expect(await answers.answer(later, 'question', () => Promise.reject(new Error('computed')), bytes)).toBe('answer');
  expect(later.versionAtHand).toEqual(version);
  await nameOf(later);
  expect(later.hasMovedOn).toBe(false);
  later.end();
  await publish();
  const stale = withBelieved();
  expect(await answers.answer(stale, 'question', () => Promise.reject(new Error('computed')), bytes)).toBe('answer');
  await expect(nameOf(stale)).rejects.toMatchObject({ code: 'DATA_MOVED_ON' });
  expect(stale.hasMovedOn).toBe(true);
  stale.end();
});

test('a failure is not kept, and two that ask for the same at once share one computation', async () => {
  const answers = new AnswerCache(1_000_000);
  const [one, computed] = [begin(), [] as string[]];
  await expect(answers.answer(one, 'question', () => Promise.reject(new Error('away')), bytes)).rejects.toThrow('away');
  const ask = () =>
    answers.answer(
      one,
      'question',
      async () => {
        computed.push('once');
        return nameOf(one);
      },
      bytes,
    );
  expect(await Promise.all([ask(), ask()])).toEqual([await ask(), await ask()]);
  expect(computed).toEqual(['once']);
  one.end();
});

test('who waits for the answer of another fails not when that one goes away: it computes the answer itself', async () => {
  const answers = new AnswerCache(1_000_000);
  const [owner, other] = [begin(), begin()];
  const computing = answers.answer(owner, 'slow', () => owner.rows(sql<object>`select pg_sleep(60)`), bytes);
  const rejected = expect(computing).rejects.toMatchObject({ code: 'READING_ENDED' });
  while (owner.statements.length === 0) await wait(5);
  const joined = answers.answer(other, 'slow', () => nameOf(other), bytes);
  await wait(20);
  owner.cancel();
  await rejected;
  expect(await joined).toBe(await nameOf(other));
  other.end();
});

test('requests that hold every connection never wait for one that has none', async () => {
  const answers = new AnswerCache(1_000_000);
  const { size } = readConnectionsOf(scenario.orm).pressure;
  const compute = (transaction: ReadTransaction) => answers.answer(transaction, 'wanted by all', () => nameOf(transaction), bytes);
  // As many as there are connections hold one each; one more wants the answer first, and has none. Then those that hold one want it too.
  const holders = Array.from({ length: size }, () => begin({ isSmall: true }));
  for (const holder of holders) await holder.open();
  const late = begin({ isSmall: true });
  const lateAnswer = compute(late);
  await wait(20);
  const names = await Promise.all(holders.map(compute));
  for (const holder of holders) holder.end();
  expect(new Set([...names, await lateAnswer]).size).toBe(1);
  late.end();
});

test('summing up old changes leaves the version as it is, and the next change is another', async () => {
  const version = async () => {
    const transaction = begin();
    const read = await transaction.dataVersion();
    transaction.end();
    return read.version;
  };
  await execute(`insert into "data_change" ("changed_at") select clock_timestamp() from generate_series(1, 1100)`);
  const before = await version();
  await sumUpChanges(scenario.orm);
  expect(await execute(`select count(*)::int as "rows" from "data_change"`)).toEqual([{ rows: 100 }]);
  expect(await version()).toBe(before);
  await publish();
  expect(await version()).not.toBe(before);
});

test('a write does not begin while its own request reads', async () => {
  const { data, errors } = await scenario.ask(
    'mutation { addZoneEvent(event: { date: "2025-06-01", title: "Rooms opened", kind: PLACE, zones: [NEW_PARKS] }) { id title zones { nodes { zone { slug } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ addZoneEvent: { title: 'Rooms opened' } });
  expect(await inUse()).toBe(0);
});

test('a statement that takes too long is ended in the database, and said so', async () => {
  const transaction = begin({ statementTimeoutMs: 50 });
  await expect(transaction.rows(sql<object>`select pg_sleep(60)`)).rejects.toMatchObject({ code: 'TOOK_TOO_LONG' });
  transaction.end();
});

test('a reader who goes away leaves no statement behind and gives the connection back', async () => {
  const transaction = begin();
  const read = expect(transaction.rows(sql<object>`select pg_sleep(61)`)).rejects.toMatchObject({ code: 'READING_ENDED' });
  while (transaction.statements.length === 0) await wait(5);
  await wait(20);
  transaction.cancel();
  await read;
  expect(await inUse()).toBe(0);
  const running = () =>
    execute(
      `select 1 from pg_stat_activity where "datname" = current_database() and "state" = 'active' and "query" like '%pg_sleep(61)%' and "pid" <> pg_backend_pid()`,
    );
  for (let tries = 0; tries < 300 && (await running()).length > 0; tries++) await wait(10);
  expect(await running()).toEqual([]);
});

test('connections that die give their places back, and the next questions are answered', async () => {
  const { size } = readConnectionsOf(scenario.orm).pressure;
  for (let round = 0; round < 3; round++) {
    const cut = Array.from({ length: size }, () => begin({ isSmall: true }));
    await Promise.all(cut.map(nameOf));
    const reads = cut.map((transaction) =>
      expect(transaction.rows(sql<object>`select pg_sleep(62)`)).rejects.toMatchObject({ code: 'DATABASE_AWAY' }),
    );
    await wait(50);
    await execute(
      `select pg_terminate_backend("pid") from pg_stat_activity where "datname" = current_database() and "pid" <> pg_backend_pid() and "query" like '%pg_sleep(62)%'`,
    );
    await Promise.all(reads);
    for (const transaction of cut) transaction.end();
    expect(await inUse()).toBe(0);
  }
  const next = begin();
  expect(await nameOf(next)).toBeDefined();
  next.end();
});

test('large questions leave connections to small ones, and who gets none is told so', { timeout: 20_000 }, async () => {
  const { size } = readConnectionsOf(scenario.orm).pressure;
  const large = Array.from({ length: 50 }, () => begin());
  const opened = await Promise.allSettled(large.map((transaction) => transaction.open()));
  expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(size - 2);
  const refused = opened.filter((each) => each.status === 'rejected');
  expect(new Set(refused.map(({ reason }) => (reason as { code: string }).code))).toEqual(new Set(['HUB_BUSY']));
  const small = [begin({ isSmall: true }), begin({ isSmall: true })];
  expect(new Set(await Promise.all(small.map(nameOf))).size).toBe(1);
  for (const transaction of [...large, ...small]) transaction.end();
  expect(await inUse()).toBe(0);
  expect(readConnectionsOf(scenario.orm).pressure.waiting).toBe(0);
});
