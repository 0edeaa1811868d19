// Decides how whoever asks is looked up on a server: by a statement that it plans once, and each by their own secret however many ask at once.

import type { PoolConfig } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { compileStatement, PostgresConnections, sql, type CompiledStatement } from '../../services/hub/src/database/index.ts';
import { CredentialLookUp } from '../../services/hub/src/identity/index.ts';
import { signPeopleIn } from '../bench/signed-in-people.ts';
import { twoOrganisations } from '../scenarios/two-organisations.ts';

const scenario = await twoOrganisations();
const driver = scenario.orm.em.getConnection() as unknown as { mapOptions(overrides: PoolConfig): PoolConfig };
/** One connection, so that what is prepared on it is what the look-up prepared. */
const connections = new PostgresConnections(driver.mapOptions({}), 1);
afterAll(async () => {
  await connections.close();
  await scenario.close();
});

const people = await signPeopleIn(scenario.orm);
const boardViewer = people.boardViewer.cookie.replace(/^[^=]+=/, '');
const analyst = people.analystInBrowser.cookie.replace(/^[^=]+=/, '');
const program = people.analyst.authorization.replace('Bearer ', '');

let statements = 0;
const lookUp = new CredentialLookUp({
  read: <Row extends object>(statement: CompiledStatement<Row>) => {
    statements++;
    return connections.single(statement);
  },
  writeSeen: () => undefined,
  clock: { now: () => new Date() },
  isOnlyWriter: false,
});

test('one after another, by a statement that is planned once: PostgreSQL tries five plans and keeps the sixth', async () => {
  for (let time = 0; time < 20; time++) {
    expect(await lookUp.find(boardViewer)).toMatchObject({ role: 'BOARD_VIEWER', kind: 'SIGN_IN' });
    expect(await lookUp.find(program)).toMatchObject({ role: 'ANALYST', kind: 'TOKEN' });
  }
  const plans = sql<{ custom: number; generic: number }>`
    select "custom_plans"::int as "custom", "generic_plans"::int as "generic" from "pg_prepared_statements" where "statement" like '%= $1::bpchar'`;
  const planned = { custom: 5, generic: 15 };
  expect(await connections.single(compileStatement(plans))).toEqual([planned, planned]);
});

test('at once, by one statement for all who ask meanwhile, and each is who they are', async () => {
  statements = 0;
  const nobody = boardViewer.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
  const asked = Array.from({ length: 50 }, () => [boardViewer, analyst, nobody]).flat();
  const found = await Promise.all(asked.map((secret) => lookUp.find(secret)));
  expect(found.map((credential) => credential?.role ?? null)).toEqual(
    asked.map((secret) => (secret === boardViewer ? 'BOARD_VIEWER' : secret === analyst ? 'ANALYST' : null)),
  );
  expect(statements).toBe(1);
});
