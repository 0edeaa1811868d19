// The database itself refuses what can never be true, whoever writes.

import { afterAll, describe, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const run = (...statements: string[]) =>
  scenario.orm.em.fork().transactional(async (em) => {
    for (const statement of statements) await em.getConnection().execute(statement, [], 'run', em.getTransactionContext());
  });

describe('refused by the database', () => {
  test.each([
    ['a negative count', `update "outreach_action" set "contacts" = -1`, 'outreach_action_contacts_check'],
    [
      'a negative attendance',
      `update "session" set "attendances_0_to_9" = -1 where "attendances_0_to_9" > 0`,
      'session_attendances_0_to_9_check',
    ],
    [
      'a cancelled session with a count',
      `update "session" set "state" = 'CANCELLED' where "attendances" = 38`,
      'session_counted_only_when_held',
    ],
    [
      'a session counted in some age bands only',
      `update "session" set "attendances_10_to_17" = null where "attendances" = 38`,
      'session_counted_in_all_bands_or_none',
    ],
    [
      'more newcomers than attendances',
      `update "session" set "newcomers" = 39 where "attendances" = 38`,
      'session_newcomers_among_attendances',
    ],
    [
      'a concern closed before it was raised',
      `update "concern" set "closed_on" = '2025-04-30', "fed_back_on" = null where "reference" = 'NP-2025-001'`,
      'concern_closed_after_raised',
    ],
    [
      'a concern closed that nobody was asked to act on',
      `update "concern" set "closed_on" = '2025-06-30', "outcome" = 'RESOLVED' where "reference" = 'NP-2025-002'`,
      'concern_closed_only_when_routed',
    ],
    [
      'residents told before it was closed',
      `update "concern" set "fed_back_on" = '2025-06-30' where "reference" = 'NP-2025-001'`,
      'concern_fed_back_after_closed',
    ],
    [
      'a grant that loses one of its zones',
      `delete from "grant_zone" where "share" = 0.5 and "zone_id" = (select "id" from "zone" where "slug" = 'new-parks')`,
      'sum to 0.5, not to 1',
    ],
    [
      'shares of a grant that do not sum to one',
      `update "grant_zone" set "share" = 0.49999 where "share" = 0.5`,
      'sum to 0.99998, not to 1',
    ],
    [
      'an LSOA that is in a zone twice at the same time',
      `insert into "zone_area" ("zone_id", "kind", "lsoa_code", "valid_from", "confidence", "upload_id") select "zone_id", 'LSOA', "lsoa_code", '2024-01-01', 'LOW', "upload_id" from "zone_area" where "lsoa_code" = 'E01025699'`,
      'twice at the same time',
    ],
    [
      'words that say nothing',
      `insert into "written_text" ("noun", "part", "text", "salt", "sha256", "written_at") values ('REBASE', 'reason', '', repeat('0', 32), repeat('0', 64), now())`,
      'written_text_text_check',
    ],
    [
      'words without a salt that were never erased',
      `insert into "written_text" ("noun", "part", "text", "sha256", "written_at") values ('REBASE', 'reason', 'Opened', repeat('0', 64), now())`,
      'written_text_salt_until_erased',
    ],
    ['words that are changed', `update "written_text" set "text" = 'Closed'`, 'corrected by writing again, or erased for cause'],
    ['words that are deleted', `delete from "written_text"`, 'DELETE is refused'],
    ['words that are gone all at once', `truncate "written_text" cascade`, 'TRUNCATE is refused'],
    [
      'words that are taken away with no erasure on record',
      `update "written_text" set "text" = 'Erased', "salt" = null, "erased_at" = now()`,
      'erased for cause. UPDATE is refused',
    ],
    [
      'a return that is received on no day',
      `update "expected_return" set "received_on" = null where "state" = 'RECEIVED'`,
      'expected_return_received_on_when_received',
    ],
    ['a published import that lost a row', `update "upload" set "rows_in" = 3, "rows_published" = 2`, 'upload_rows_accounted_for'],
    ['a month that is a day', `update "recorded_crime" set "month" = '2025-04-01'`, 'too long'],
    ['a crime type that is none', `update "recorded_crime" set "crime_type" = 'Jaywalking'`, 'recorded_crime_crime_type_check'],
    [
      'an organisation linked with itself',
      `insert into "partnership_link" ("organisation_id", "partner_id", "zone_id", "kind", "since", "upload_id") select "id", "id", 1, 'REFERRAL', '2025-04-01', 1 from "organisation" limit 1`,
      'partnership_link_two_organisations',
    ],
  ])('%s', async (_, statement, words) => {
    await expect(run(statement)).rejects.toThrow(words);
  });

  test('an application for no zone at all', async () => {
    await run(`insert into "funding_programme" ("id", "code", "title", "upload_id") values (1, 'PZ', 'People Zones', 1)`);
    await run(
      `insert into "funding_round" ("id", "funding_programme_id", "financial_year", "title", "upload_id") values (1, 1, '2025/26', 'Round 1', 1)`,
    );
    const applied = `insert into "application" ("id", "reference", "funding_round_id", "organisation_id", "title", "received_on", "amount_applied_for_pence", "upload_id") select 1, 'A-1', 1, "id", 'Garden', '2025-05-01', 100, 1 from "organisation" limit 1`;
    await expect(run(applied)).rejects.toThrow('sum to 0, not to 1');
    await run(
      applied,
      'insert into "application_zone" ("application_id", "zone_id", "share", "upload_id") values (1, 1, 0.33333, 1), (1, 2, 0.66667, 1)',
    );
  });
});

test('money is whole pence in every table', async () => {
  const columns = await scenario.orm.em
    .getConnection()
    .execute<{ name: string; type: string }[]>(
      `select "table_name" || '.' || "column_name" as "name", "data_type" as "type" from "information_schema"."columns" where "table_schema" = 'public' and "column_name" like '%pence'`,
    );
  expect(columns.length).toBeGreaterThan(8);
  expect(columns.filter(({ type }) => type !== 'bigint')).toEqual([]);
});

test('every column says what it holds', async () => {
  const silent = await scenario.orm.em.getConnection().execute<{ name: string }[]>(
    `select "c"."table_name" || '.' || "c"."column_name" as "name" from "information_schema"."columns" "c" join "information_schema"."tables" "t" using ("table_schema", "table_name")
     where "table_schema" = 'public' and "t"."table_type" = 'BASE TABLE' and "c"."table_name" <> 'mikro_orm_migrations' and "c"."column_name" <> 'id'
     and col_description(format('%I.%I', "table_schema", "c"."table_name")::regclass, "c"."ordinal_position") is null`,
  );
  expect(silent).toEqual([]);
});

test('the migrations bring a database to exactly the tables that the entities declare', async () => {
  const difference = await scenario.orm.schema.getUpdateSchemaSQL({ wrap: false });
  const unexpected = difference
    .split('\n')
    .filter(
      (line) =>
        line !== '' &&
        !/shares_sum_to_one|_real_index|policy "own_rows"|_zone_cut|membership_once|_elsewhere_once|zone_lsoa_membership|data_changed|only_added_to|refuse_change|statement_in_words|erase_written_text|mikro_orm_migrations|delete_due_audit_events|let_reader_in|data_epoch|"data_change"/.test(
          line,
        ),
    );
  expect(unexpected).toEqual([]);
});
