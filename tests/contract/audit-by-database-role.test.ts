// What the database itself refuses to do to the audit, on a server with the roles that an office makes: the hub's own role adds lines and reads them, and nothing
// else; the owner of the tables deletes what is due, and nothing else.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditAct, HUB_PROGRAM, recordAudit } from '../../services/hub/src/access/index.ts';
import { openDatabase } from '../../services/hub/src/app/index.ts';
import { inWriteTransaction, PROGRAM } from '../../services/hub/src/database/index.ts';
import { emptyPlace } from './backup-process.ts';

const root = resolve(import.meta.dirname, '../..');
const place = await emptyPlace(String(process.env['DATABASE_URL']));
const ownerUrl = String(place.databaseUrl);
/** infra/start-postgres.sh gives every role the same password. */
const appUrl = Object.assign(new URL(ownerUrl), { username: 'hub_app' }).href;
const owner = new pg.Client({ connectionString: ownerUrl });
const app = new pg.Client({ connectionString: appUrl });

/** How long ago lines were written, in months of 31 days. Around the 24 months that they are kept. */
const AGES = [60, 25, 20, 1] as const;
const MONTH_MS = 31 * 86_400_000;

beforeAll(async () => {
  const orm = await openDatabase(place);
  await inWriteTransaction(orm, PROGRAM, async (em) => {
    for (const months of AGES)
      await recordAudit(
        em,
        { act: AuditAct.SIGNED_OUT, viewer: HUB_PROGRAM, detail: { months } },
        new Date(Date.now() - months * MONTH_MS),
      );
  });
  await orm.close();
  await owner.connect();
  await owner.query(readFileSync(resolve(root, 'infra/database-privileges.sql'), 'utf8'));
  await app.connect();
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await place.remove();
});

interface Line {
  readonly act: string;
  readonly signed_in_by: string;
  readonly detail: { readonly months?: number };
}
const linesAs = async (client: pg.Client) => (await client.query<Line>('select * from "audit_event" order by "id"')).rows;

/** What became of statements in one transaction: the code of the first error; null where all were done. Nothing of it stays. */
async function codeOf(client: pg.Client, ...statements: string[]): Promise<string | null> {
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    return null;
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.query('rollback');
  }
}

const NOT_ALLOWED = '42501';
const ONLY_ADDED_TO = '23001';
const LINE = `insert into "audit_event" ("id", "at", "act", "outcome", "signed_in_by", "detail") values (1, now(), 'SIGNED_OUT', 'DONE', 'PROGRAM', '{}')`;

describe('the role that the hub works as', () => {
  test('reads the audit and adds to it', async () => {
    expect(await linesAs(app)).toHaveLength(AGES.length);
    expect(await codeOf(app, LINE.replace('"id", ', '').replace('(1, ', '('))).toBeNull();
  });

  test.each([
    ['update', `update "audit_event" set "act" = 'SIGNED_IN'`],
    ['update of no line', `update "audit_event" set "act" = 'SIGNED_IN' where false`],
    ['delete', 'delete from "audit_event"'],
    ['delete of no line', 'delete from "audit_event" where false'],
    ['delete within a question', 'with gone as (delete from "audit_event" returning 1) select count(*) from gone'],
    ['truncate', 'truncate "audit_event"'],
    ['truncate with whatever hangs on it', 'truncate "audit_event" cascade'],
    ['update in place of adding', `${LINE} on conflict ("id") do update set "act" = excluded."act"`],
    ['merge', 'merge into "audit_event" using (select 1 as "id") s on s."id" = "audit_event"."id" when matched then delete'],
    ['lock', 'lock table "audit_event" in access exclusive mode'],
    ['question that locks', 'select * from "audit_event" for update'],
    ['drop', 'drop table "audit_event"'],
    ['other owner', 'alter table "audit_event" owner to hub_app'],
    ['trigger that is off', 'alter table "audit_event" disable trigger all'],
    ['trigger that is gone', 'drop trigger "audit_event_only_added_to" on "audit_event"'],
    [
      'trigger of its own',
      'create trigger "other" before insert on "audit_event" for each row execute function "refuse_change_of_audit"()',
    ],
    [
      'another function',
      `create or replace function "refuse_change_of_audit"() returns trigger language plpgsql as 'begin return null; end'`,
    ],
    ['function that deletes what is due', 'select "delete_due_audit_events"(24)'],
    ['rule', 'create rule "gone" as on insert to "audit_event" do instead nothing'],
    ['setting under which no trigger runs', 'set local session_replication_role = replica'],
  ])('is refused: %s', async (_, statement) => {
    expect(await codeOf(app, statement)).toBe(NOT_ALLOWED);
  });

  test.each(['delete from "audit_event"', 'update "audit_event" set "code" = null', 'truncate "audit_event"'])(
    'is refused %s also where it says that it deletes what is due',
    async (statement) => {
      expect(await codeOf(app, `select set_config('app.audit_deletes', 'what is due', true)`, statement)).toBe(NOT_ALLOWED);
    },
  );

  test('becomes no other role, and every right that it has on the audit is to read and to add', async () => {
    const { username } = new URL(ownerUrl);
    expect(await codeOf(app, `set local role "${username}"`)).toBe(NOT_ALLOWED);
    // The server only warns of a right that nobody has to give.
    await app.query('grant all on "audit_event" to hub_app');
    const { rows } = await app.query(
      `select "privilege_type" as "right" from information_schema.table_privileges where "table_name" = 'audit_event' and "grantee" in ('hub_app', 'PUBLIC') order by 1`,
    );
    expect(rows).toEqual([{ right: 'INSERT' }, { right: 'SELECT' }]);
  });
});

test.each([LINE, 'update "audit_event" set "code" = null', 'delete from "audit_event"', 'truncate "audit_event"'])(
  'the role that reads every row, which the hub may become, is refused %s',
  async (statement) => {
    expect(await codeOf(app, 'set local role hub_reader', 'select * from "audit_event"')).toBeNull();
    expect(await codeOf(app, 'set local role hub_reader', statement)).toBe(NOT_ALLOWED);
  },
);

describe('the owner of the tables', () => {
  test.each([
    `update "audit_event" set "act" = 'SIGNED_IN'`,
    'delete from "audit_event"',
    'delete from "audit_event" where false',
    'truncate "audit_event"',
  ])('is refused by the trigger: %s', async (statement) => {
    expect(await codeOf(owner, statement)).toBe(ONLY_ADDED_TO);
  });

  test.each([`update "audit_event" set "act" = 'SIGNED_IN'`, 'truncate "audit_event"'])(
    'is refused %s also while it deletes what is due',
    async (statement) => {
      expect(await codeOf(owner, `select set_config('app.audit_deletes', 'what is due', true)`, statement)).toBe(ONLY_ADDED_TO);
    },
  );
});

/** Runs the built command. */
const prune = (settings: Record<string, string>) =>
  new Promise<{ exitCode: number | null; said: string; complained: string }>((done) => {
    const file = resolve(root, 'services/hub/dist/src/app/audit-prune.js');
    const env = { ...process.env, HUB_DATA: place.dataFolder, DATABASE_OWNER_URL: '', ...settings };
    const child = execFile(process.execPath, [file], { env }, (_, said, complained) =>
      done({ exitCode: child.exitCode, said, complained }),
    );
  });

describe('the command that deletes what is due', () => {
  test('says without the address of the owner that it needs it, and deletes nothing', async () => {
    const before = await linesAs(owner);
    const { exitCode, said, complained } = await prune({ DATABASE_URL: appUrl });
    expect([exitCode, said]).toEqual([1, '']);
    expect(complained).toContain('Set DATABASE_OWNER_URL');
    expect(complained).not.toContain(new URL(ownerUrl).password);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(await linesAs(owner)).toEqual(before);
  });

  test('deletes with it exactly what is due, and says so in the audit', async () => {
    const before = await linesAs(owner);
    const { exitCode, said } = await prune({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
    expect([exitCode, said]).toEqual([0, 'Deleted 2 lines of the audit, older than 24 months. The audit says so, too.\n']);
    const [ofPruning, ...kept] = (await linesAs(owner)).toReversed();
    expect(kept.toReversed()).toEqual(before.filter(({ detail }) => detail.months === 20 || detail.months === 1));
    expect(ofPruning).toMatchObject({ act: 'AUDIT_DELETED', signed_in_by: 'PROGRAM', detail: { events: 2, keptMonths: 24 } });
    expect(await linesAs(app)).toHaveLength(3);
  });
});
