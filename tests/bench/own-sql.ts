// Finds the SQL that a question asks, with its values.

import type { MikroORM } from '@mikro-orm/postgresql';
import { buildSchema, EVERYBODY, makeApi, newContext, type Viewer } from '@people-zones/hub';

/** A statement of a question. */
export interface OwnStatement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Whether it is prepared under a name, and not planned each time for its values. */
  readonly isPrepared: boolean;
}

interface PgClient {
  query(...given: unknown[]): Promise<unknown>;
  release(): void;
}

/** The statements that a question of a viewer takes, in the order that they were sent. @throws Error when it is answered with an error */
export async function statementsOf(
  orm: MikroORM,
  query: string,
  variables: Record<string, unknown> = {},
  viewer: Viewer = EVERYBODY,
): Promise<OwnStatement[]> {
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as { connect(): Promise<PgClient> };
  const client = await pool.connect();
  const driver = Object.getPrototypeOf(client) as PgClient;
  client.release();
  const api = makeApi(buildSchema(orm.getMetadata(), { ownerName: '', programmeName: '' }), (_, error) => console.error(error));
  // What a hub learns once of its data is no part of a question.
  await api.executeOperation({ query: '{ hub { latestMonth } }' }, { contextValue: newContext(orm, { viewer }) });
  const sent: OwnStatement[] = [];
  const send = driver.query;
  driver.query = function (this: PgClient, ...given) {
    const [said, values] = given;
    if (typeof said === 'string' && Array.isArray(values)) sent.push({ text: said, values, isPrepared: false });
    else if (isQuestion(said)) sent.push({ text: said.text, values: said.values, isPrepared: said.name !== undefined });
    return send.apply(this, given);
  };
  try {
    const { body } = await api.executeOperation({ query, variables }, { contextValue: newContext(orm, { viewer }) });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(`${query} was answered with an error: ${JSON.stringify(body)}`);
  } finally {
    driver.query = send;
  }
  return sent;
}

/** The names of statements that begin a transaction and say whose rows it reaches. */
const OF_TRANSACTIONS: readonly unknown[] = ['begin', 'reach'];

/** Whether the driver is given a statement of the question, and none that begins or ends a transaction or says whose rows it reaches. */
function isQuestion(said: unknown): said is { readonly name?: string; readonly text: string; readonly values: unknown[] } {
  return (
    typeof said === 'object' &&
    said !== null &&
    'text' in said &&
    'values' in said &&
    Array.isArray(said.values) &&
    !('name' in said && OF_TRANSACTIONS.includes(said.name))
  );
}
