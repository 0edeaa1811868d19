// Row-level security, the second wall: whatever the program asks, the database gives away and takes only the rows that the viewer of a transaction reaches.

import pg, { type PoolConfig } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { checkReaderRole, readConnectionsOf } from '../../services/hub/src/app/index.ts';
import {
  compileStatement,
  inWriteTransaction,
  isEmbedded,
  PostgresConnections,
  PROGRAM,
  readerRoleState,
  ReadTransaction,
  sql,
  transactionOf,
  writeRows,
  type ReadConnections,
  type ViewerKey,
} from '../../services/hub/src/database/index.ts';
import { ROWS_OF, ROWS_OF_NOBODY, twoOrganisations } from '../scenarios/two-organisations.ts';

const scenario = await twoOrganisations();
afterAll(() => scenario.close());
const embedded = isEmbedded(scenario.orm);

/** As a superuser on the embedded engine, and on a server on connections that reach every row: a test looks past the wall. */
const run = <Row extends object = object>(statement: string) => scenario.orm.em.fork().getConnection().execute<Row[]>(statement);

/** Tables whose rows belong to organisations. */
const policed = [...scenario.orm.getMetadata().getAll().values()]
  .filter(({ policies }) => policies.length > 0)
  .map(({ tableName }) => tableName)
  .toSorted();

const [first, second] = (await run<{ id: number }>(`select "id" from "organisation" order by "name" desc`)).map(({ id }) => id) as [
  number,
  number,
];
const own = (organisationId: number): ViewerKey => ({ key: `own ${organisationId}`, reach: 'own', organisationId });
const nobody: ViewerKey = { key: 'nobody', reach: 'none', organisationId: null };

/** How many rows of each policed table are there. */
const counts = sql<Record<string, number>>`select ${sql.join(
  policed.map((table) => sql`(select count(*)::int from ${sql.table(table)}) as ${sql.ref(table)}`),
)}`;
const everyTable = (count: (table: string) => number) => Object.fromEntries(policed.map((table) => [table, count(table)]));
const ofFirst = everyTable(() => ROWS_OF['Team Hub']);
const ofSecond = everyTable(() => ROWS_OF['Fearon Hall']);
const none = everyTable(() => 0);
const all = everyTable((table) => ROWS_OF['Team Hub'] + ROWS_OF['Fearon Hall'] + (ROWS_OF_NOBODY[table] ?? 0));

const begin = (viewer: ViewerKey, connections: ReadConnections = readConnectionsOf(scenario.orm)) =>
  new ReadTransaction(connections, { viewer, isSmall: true, statementTimeoutMs: 30_000 });

async function read(viewer: ViewerKey, query: Parameters<ReadTransaction['rows']>[0], connections?: ReadConnections): Promise<object[]> {
  const transaction = begin(viewer, connections);
  try {
    return await transaction.rows(query);
  } finally {
    transaction.end();
  }
}

/** How the driver reaches the server, without the setting that lets a test see every row. */
const asTheHub = (): PoolConfig => {
  const connection = scenario.orm.em.getConnection() as unknown as { mapOptions(overrides: PoolConfig): PoolConfig };
  return { ...connection.mapOptions({}), options: '' };
};

interface EmbeddedTransaction {
  query(statement: string): Promise<{ rows: unknown[] }>;
}

/** Runs statements in one transaction as the role that the hub works as, and in a context that the statements themselves make. */
async function inBareTransaction<Row>(...statements: string[]): Promise<Row[]> {
  if (embedded) {
    const engine = (await scenario.orm.em.getConnection().getNativeClient()) as unknown as {
      transaction<Done>(work: (transaction: EmbeddedTransaction) => Promise<Done>): Promise<Done>;
    };
    return engine.transaction(async (transaction) => {
      let rows: Row[] = [];
      for (const statement of ['set local role hub_app', ...statements])
        ({ rows } = (await transaction.query(statement)) as { rows: Row[] });
      return rows;
    });
  }
  const client = new pg.Client(asTheHub());
  await client.connect();
  try {
    await client.query('begin');
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = (await client.query(statement)) as unknown as { rows: Row[] });
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

const countStatement = `select ${policed.map((table) => `(select count(*)::int from "${table}") as "${table}"`).join(', ')}`;
const inContext = (reach: string | null, organisation: string | null) =>
  `select set_config('app.reach', ${reach === null ? 'null' : `'${reach}'`}, true), set_config('app.organisation', ${organisation === null ? 'null' : `'${organisation}'`}, true)`;

describe('which tables belong to organisations', () => {
  test('nine tables have policies, and the owner of the tables is bound by them', async () => {
    expect(policed).toEqual([
      'application',
      'application_score',
      'application_zone',
      'expected_return',
      'outreach_action',
      'outreach_action_organisation',
      'session',
      'support_count',
      'unpaid_work',
    ]);
    const forced = await run<{ name: string }>(
      `select "relname" as "name" from pg_class where "relrowsecurity" and "relforcerowsecurity" order by "relname"`,
    );
    expect(forced.map(({ name }) => name)).toEqual(policed);
    expect(await run(`select "relname" from pg_class where "relrowsecurity" <> "relforcerowsecurity"`)).toEqual([]);
  });

  test('each has one policy for everybody, and one that lets the role hub_reader read every row and no other role anything', async () => {
    const found = await run<{ table: string; name: string; roles: string; command: string; check: string | null }>(
      `select tablename as "table", policyname as "name", roles::text as "roles", cmd as "command", with_check as "check" from pg_policies order by 1, 2`,
    );
    expect(found.map(({ table, name }) => `${table} ${name}`)).toEqual(
      policed.flatMap((table) => [`${table} every_row`, `${table} own_rows`]),
    );
    for (const { name, roles, command, check } of found)
      if (name === 'every_row') expect({ roles, command, check }).toEqual({ roles: '{hub_reader}', command: 'SELECT', check: null });
      else expect({ roles, command }).toEqual({ roles: '{public}', command: 'ALL' });
  });

  /** Tables that name an organisation, or a row of one, and are open to whoever may read such tables at all. The decision on row-level security says why. */
  const open: Readonly<Record<string, string>> = {
    activity: 'what an organisation offers to the public, and when; what is counted of it is in its sessions',
    concern: 'residents raised it, and no organisation did; who may read concerns is a rule of the field',
    grant_award: 'awards are published with who received them',
    hub_user: 'people are read before it is known who asks; who may list them is a rule of the noun',
    organisation_identifier: 'registers are public',
    organisation_zone: 'where an organisation works is public',
    partnership_link: 'of two organisations at once, and shown on the page of the network to everybody',
  };

  test('whatever names an organisation, or a row of one, has a policy or a reason to have none', async () => {
    const naming = await run<{ name: string }>(
      `select distinct "from"."relname" as "name" from pg_constraint "link" join pg_class "from" on "from"."oid" = "link"."conrelid"
        join pg_class "to" on "to"."oid" = "link"."confrelid" where "link"."contype" = 'f' and "to"."relname" in ('organisation', ${policed.map((table) => `'${table}'`).join(', ')})
        order by 1`,
    );
    expect(naming.map(({ name }) => name).filter((name) => !policed.includes(name) && !(name in open))).toEqual([]);
  });

  test('the policies in the database are those that the entities declare', async () => {
    for (const { tableName, policies } of scenario.orm.getMetadata().getAll().values()) {
      for (const { name, using, check, command = 'all', roles = ['public'] } of policies) {
        const declared = `declared ${name ?? ''}`;
        const found = await scenario.orm.em.fork().transactional(async (em) => {
          const execute = (statement: string) =>
            em
              .getConnection()
              .execute<{ policyname: string; qual: string; with_check: string; cmd: string; roles: string }[]>(
                statement,
                [],
                'all',
                em.getTransactionContext(),
              );
          await execute(
            `create policy "${declared}" on "${tableName}" for ${command} to ${roles.join(', ')} using (${using as string}) ${check ? `with check (${check as string})` : ''}`,
          );
          const both = await execute(
            `select policyname, qual, with_check, cmd, roles::text from pg_policies where tablename = '${tableName}' and policyname in ('${declared}', '${name ?? ''}')`,
          );
          await execute(`drop policy "${declared}" on "${tableName}"`);
          return both;
        });
        expect(found.map(({ policyname }) => policyname).toSorted()).toEqual([declared, name].toSorted());
        expect(found[0]?.qual).toBe(found[1]?.qual);
        expect(found[0]?.with_check).toBe(found[1]?.with_check);
        expect([found[0]?.cmd, found[0]?.roles]).toEqual([found[1]?.cmd, found[1]?.roles]);
      }
    }
  });
});

describe('a transaction that does not say for whom it is', () => {
  test.each([
    ['says nothing', []],
    ['says null', [inContext(null, null)]],
    ['says an empty text', [inContext('', '')]],
    ['reaches its own rows and says of no organisation', [inContext('own', '')]],
    ['reaches its own rows and says null', [inContext('own', null)]],
    ['names an organisation and no reach', [inContext('', String(first))]],
    ['misspells its reach', [inContext('ALL', String(first))]],
    ['has a reach that is not known', [inContext('none', String(first))]],
  ])('one that %s reads no row of any organisation', async (_, context) => {
    const [row] = await inBareTransaction<Record<string, number>>(...context, countStatement);
    expect(row).toEqual(none);
  });

  test('it reads no row either where an earlier transaction of the same connection reached all', async () => {
    if (embedded) await inBareTransaction(inContext('all', ''), countStatement);
    const [row] = embedded
      ? await inBareTransaction<Record<string, number>>(countStatement)
      : await inBareTransaction<Record<string, number>>(inContext('all', ''), countStatement, 'commit', 'begin', countStatement);
    expect(row).toEqual(none);
  });

  test('it writes no row, changes none and deletes none', async () => {
    const support = `insert into "support_count" ("organisation_id", "zone_id", "month", "method", "upload_id") select ${first}, "id", '2025-12', 'REGISTERED', "upload_id" from "zone"`;
    await expect(inBareTransaction(support)).rejects.toThrow('row-level security');
    expect(await inBareTransaction(`update "session" set "newcomers" = 1 returning "id"`)).toEqual([]);
    expect(await inBareTransaction(`delete from "expected_return" returning "id"`)).toEqual([]);
    expect(await read(PROGRAM, counts)).toEqual([all]);
  });

  test('a statement outside a transaction is refused before it is run', () => {
    expect(() => transactionOf(scenario.orm.em.fork())).toThrow('No transaction is open');
  });
});

describe('a read transaction', () => {
  test('reads all rows, those of its own organisation, or none', async () => {
    expect(await read(PROGRAM, counts)).toEqual([all]);
    expect(await read(own(first), counts)).toEqual([ofFirst]);
    expect(await read(own(second), counts)).toEqual([ofSecond]);
    expect(await read(nobody, counts)).toEqual([none]);
    expect(await read({ ...own(first), organisationId: null }, counts)).toEqual([none]);
    expect(await read(own(1_000_000), counts)).toEqual([none]);
  });

  test('reads a row of another organisation exactly as one that does not exist', async () => {
    const [theirs] = await run<{ id: number }>(`select max("id") as "id" from "support_count" where "organisation_id" = ${second}`);
    const byId = (id: number) => sql<object>`select * from "support_count" where "id" = ${id}`;
    expect(await read(own(first), byId(theirs?.id ?? 0))).toEqual(await read(own(first), byId(1_000_000)));
    expect(await read(own(second), byId(theirs?.id ?? 0))).toHaveLength(1);
  });

  test('adds up over all organisations where it is asked to, and reads its own rows beside that', async () => {
    for (const [viewer, reached] of [
      [own(first), ofFirst],
      [nobody, none],
      [PROGRAM, all],
    ] as const) {
      const transaction = begin(viewer);
      const [before, across, between, acrossAgain, after] = await Promise.all([
        transaction.rows(counts),
        transaction.across(counts),
        transaction.rows(counts),
        transaction.across(counts, 'EACH_TIME'),
        transaction.rows(counts),
      ]);
      transaction.end();
      expect([before, between, after]).toEqual([[reached], [reached], [reached]]);
      expect([across, acrossAgain]).toEqual([[all], [all]]);
    }
  });

  test('reaches no more after a statement over all organisations that failed', async () => {
    const transaction = begin(own(first));
    await expect(transaction.across(sql<object>`select 1 / 0 from "session"`)).rejects.toThrow('division by zero');
    await expect(transaction.rows(counts)).rejects.toThrow('division by zero');
    transaction.end();
    expect(await read(nobody, counts)).toEqual([none]);
  });

  /** The role that a transaction acts as, and whether it has the rights of the reader without taking its role. */
  const actsAs = sql<{ role: string; isReader: boolean }>`select current_user as "role",
    pg_has_role(current_user, 'hub_reader', 'USAGE') as "isReader"`;
  const reader = { role: 'hub_reader', isReader: true };

  test('acts as the role that reads every row for who reaches all rows, for others over all organisations alone, and where it writes never', async () => {
    expect(await read(PROGRAM, actsAs)).toEqual([reader]);
    for (const viewer of [own(first), own(second), nobody, { ...own(first), organisationId: null }]) {
      const transaction = begin(viewer);
      const [before, across, after] = await Promise.all([transaction.rows(actsAs), transaction.across(actsAs), transaction.rows(actsAs)]);
      transaction.end();
      expect(across).toEqual([reader]);
      for (const [row] of [before, after]) {
        expect(row).toMatchObject({ isReader: false });
        expect(row?.role).not.toBe('hub_reader');
      }
    }
    const written = await inWriteTransaction(scenario.orm, PROGRAM, async (em) => (await actsAs.execute(transactionOf(em))).rows);
    expect(written).toMatchObject([{ isReader: false }]);
  });

  test('the role that reads every row changes none', async () => {
    const change = (statement: string) => inBareTransaction('set local role hub_reader', inContext('all', ''), statement);
    for (const statement of [
      `update "session" set "newcomers" = 1`,
      `delete from "expected_return"`,
      `insert into "organisation" ("name") values ('Another')`,
      'create table "another" ()',
    ])
      await expect(change(statement)).rejects.toThrow('permission denied');
  });

  test('a statement that is run outside of one reads no row of any organisation', async () => {
    for (const viewer of [PROGRAM, own(first)]) {
      await read(viewer, counts);
      expect(await readConnectionsOf(scenario.orm).single(compileStatement(counts))).toEqual([none]);
    }
    const failing = readConnectionsOf(scenario.orm).single(compileStatement(sql<object>`select 1 / 0`));
    await expect(failing).rejects.toThrow('division by zero');
    expect(await readConnectionsOf(scenario.orm).single(compileStatement(counts))).toEqual([none]);
    // A transaction gives its connection back once the database has ended it, which nobody waits for.
    await expect.poll(() => readConnectionsOf(scenario.orm).pressure.inUse).toBe(0);
  });

  test('is no superuser, and neither is one that writes', async () => {
    const asked = sql<{
      superuser: boolean;
      bypasses: boolean;
    }>`select "rolsuper" as "superuser", "rolbypassrls" as "bypasses" from pg_roles where "rolname" = current_user`;
    expect(await read(PROGRAM, asked)).toEqual([{ superuser: false, bypasses: false }]);
    const written = await inWriteTransaction(scenario.orm, PROGRAM, async (em) => (await asked.execute(transactionOf(em))).rows);
    expect(written).toEqual([{ superuser: false, bypasses: false }]);
  });
});

describe('a write transaction', () => {
  const supportOf = (organisation: number) =>
    sql`insert into "support_count" ("organisation_id", "zone_id", "month", "method", "upload_id") select ${organisation}, "id", '2025-12', 'REGISTERED', "upload_id" from "zone"`;

  test('writes rows of its own organisation and of no other', async () => {
    const write = (viewer: ViewerKey, organisation: number) =>
      inWriteTransaction(scenario.orm, viewer, async (em) => {
        await supportOf(organisation).execute(transactionOf(em));
        await sql`delete from "support_count" where "month" = '2025-12'`.execute(transactionOf(em));
      });
    await write(own(first), first);
    await write(PROGRAM, second);
    await expect(write(own(first), second)).rejects.toThrow('row-level security');
    await expect(write(nobody, first)).rejects.toThrow('row-level security');
  });

  test('hands no row to another organisation, and changes none of theirs', async () => {
    const change = (statement: ReturnType<typeof sql>) =>
      inWriteTransaction(scenario.orm, own(first), async (em) => (await statement.execute(transactionOf(em))).numAffectedRows);
    await expect(change(sql`update "support_count" set "organisation_id" = ${second}`)).rejects.toThrow('row-level security');
    expect(Number(await change(sql`update "unpaid_work" set "minutes" = 1 where "organisation_id" = ${second}`))).toBe(0);
  });

  test('many rows at once pass the same policy', async () => {
    const [zone] = await run<{ id: number; upload: number }>(`select "id", "upload_id" as "upload" from "zone"`);
    const rows = Array.from({ length: 30 }, (_, index) => [
      first,
      zone?.id ?? 0,
      `2027-${String((index % 12) + 1).padStart(2, '0')}-01`,
      index,
      'Dug; "twice"\\n',
      zone?.upload ?? 0,
    ]);
    const columns = ['organisation_id', 'zone_id', 'date', 'minutes', 'description', 'upload_id'];
    const write = (viewer: ViewerKey) => inWriteTransaction(scenario.orm, viewer, (em) => writeRows(em, 'unpaid_work', columns, rows));
    await write(own(first));
    expect(
      await run(`delete from "unpaid_work" where "date" >= '2027-01-01' and "description" = 'Dug; "twice"\\n' returning "id"`),
    ).toHaveLength(30);
    await expect(write(own(second))).rejects.toThrow('row-level security');
  });
});

describe('what is not guarded against', () => {
  test.runIf(embedded)(
    'on the embedded engine, a statement that resets the role reads every row: the hub runs no statement that a person wrote',
    async () => {
      const [row] = await inBareTransaction<Record<string, number>>('reset role', countStatement);
      expect(row).toEqual(all);
    },
  );
});

describe.runIf(embedded)('what a hub finds of the role that reads every row', () => {
  /** What is found after statements of a superuser, of which nothing stays. */
  async function stateAfter(...statements: string[]): Promise<string> {
    const engine = (await scenario.orm.em.getConnection().getNativeClient()) as unknown as {
      transaction<Done>(work: (transaction: EmbeddedTransaction & { rollback(): Promise<void> }) => Promise<Done>): Promise<Done>;
    };
    return engine.transaction(async (transaction) => {
      for (const statement of statements) await transaction.query(statement);
      const state = await readerRoleState(async (asked) => (await transaction.query(asked)).rows as object[]);
      await transaction.rollback();
      return state;
    });
  }
  const asHub = ['create role hub_gate noinherit', 'grant hub_reader to hub_gate', 'grant hub_gate to hub_app', 'set local role hub_app'];

  test('it may be taken by way of a role that inherits nothing, as on a server', async () => {
    expect(await stateAfter(...asHub)).toBe('READY');
  });

  test.each([
    ['MISSING', ['alter role hub_reader rename to hub_elsewhere', 'set local role hub_app']],
    ['NOT_GRANTED', ['set local role hub_app']],
    ['INHERITED', ['grant hub_reader to hub_app', 'set local role hub_app']],
    ['NOT_LET_IN', ['drop policy "every_row" on "session"', ...asHub]],
    ['NOT_LET_IN', ['revoke select on "zone_lsoa_membership" from hub_reader', ...asHub]],
    [
      'READY',
      [
        'drop policy "every_row" on "session"',
        'revoke select on "zone_lsoa_membership" from hub_reader',
        'select "let_reader_in"()',
        ...asHub,
      ],
    ],
  ])('it is %s after %j', async (state, statements) => {
    expect(await stateAfter(...statements)).toBe(state);
  });
});

test('a hub that works as a role with the rights of the one that reads every row finds that out', async () => {
  const state = readerRoleState((asked) => inBareTransaction<object>('set local role hub_reader', asked));
  expect(await state).toBe('INHERITED');
});

describe.skipIf(embedded)('a server that has not let the role in that reads every row', () => {
  const acts = sql<{ role: string }>`select current_user as "role"`;
  const readOnNewConnections = async () => {
    const connections = new PostgresConnections(asTheHub(), 2);
    const found = [
      await read(PROGRAM, counts, connections),
      await read(nobody, counts, connections),
      await read(PROGRAM, acts, connections),
    ];
    await connections.close();
    return found;
  };

  test('is read as the role that the hub works as, with the same rows, and the start says what is slower; until it is let in', async () => {
    const before = await readOnNewConnections();
    expect(before).toEqual([[all], [none], [{ role: 'hub_reader' }]]);
    expect(await checkReaderRole(scenario.orm)).toBeNull();
    await run('drop policy "every_row" on "session"');
    try {
      expect(await readOnNewConnections()).toEqual([[all], [none], [{ role: asTheHub().user }]]);
      expect(await checkReaderRole(scenario.orm)).toMatch(/slowly.*the role hub_reader may not read every table.*database-roles\.sql/);
    } finally {
      await run('select "let_reader_in"()');
    }
    expect(await readOnNewConnections()).toEqual(before);
  });
});

describe.skipIf(embedded)('over a pool of two connections', () => {
  const pool = () => new PostgresConnections(asTheHub(), 2);
  const whose = sql<{ id: number }>`select distinct "organisation_id" as "id" from "support_count"`;

  test('two organisations that ask at once never see a row of the other', async () => {
    const connections = pool();
    const requests = process.env['HUB_TEST_LONG'] ? 10_000 : 400;
    const seen = { [first]: new Set<number>(), [second]: new Set<number>() };
    let sent = 0;
    const ask = async (): Promise<void> => {
      while (sent < requests) {
        const organisation = sent++ % 2 === 0 ? first : second;
        const transaction = begin(own(organisation), connections);
        const isAcross = sent % 7 === 0;
        const [rows] = await Promise.all([transaction.rows(whose), isAcross ? transaction.across(counts) : null]);
        for (const { id } of [...rows, ...(sent % 3 === 0 ? await transaction.rows(whose) : [])]) seen[organisation]?.add(id);
        if (sent % 11 === 0) transaction.cancel();
        else transaction.end();
      }
    };
    await Promise.all(Array.from({ length: 8 }, ask));
    expect(seen).toEqual({ [first]: new Set([first]), [second]: new Set([second]) });
    await connections.close();
  });

  test('a statement that failed and a request that was cancelled leave no context on a connection', async () => {
    const connections = pool();
    const context = sql<{ pid: number; reach: string | null; organisation: string | null }>`select pg_backend_pid() as "pid",
      current_setting('app.reach', true) as "reach", current_setting('app.organisation', true) as "organisation"`;
    const failing = begin(own(first), connections);
    await expect(failing.rows(sql<object>`select 1 / 0`)).rejects.toThrow('division by zero');
    failing.end();
    const cancelled = begin(PROGRAM, connections);
    const sleeping = cancelled.rows(sql<object>`select pg_sleep(20)`);
    await cancelled.dataVersion();
    cancelled.cancel();
    await expect(sleeping).rejects.toMatchObject({ code: 'READING_ENDED' });
    for (let index = 0; index < 4; index++) {
      expect(await read(nobody, context, connections)).toMatchObject([{ reach: '', organisation: '' }]);
      expect(await read(nobody, counts, connections)).toEqual([none]);
    }
    await connections.close();
  });
});
