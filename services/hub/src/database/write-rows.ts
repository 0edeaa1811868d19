// Decides how many rows are written at once, in the transaction that is open: by COPY on PostgreSQL. From JSON where there is no COPY: on
// the embedded engine, which lends its connection to nobody while a transaction is open, and into tables whose rows belong to organisations.

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { from as copyFrom } from 'pg-copy-streams';
import { sql } from './sql.ts';
import { transactionOf } from './write-transaction.ts';

/** A connection of the pg driver, as far as COPY needs it. */
interface PgClient {
  readonly processID?: number;
  query(stream: ReturnType<typeof copyFrom>): ReturnType<typeof copyFrom>;
}

/** A pool of the pg driver, as far as it tells of its connections. */
interface PgPool {
  on(event: 'connect' | 'remove', listener: (client: PgClient) => void): unknown;
}

const clients = new Map<number, PgClient>();

/** To be called with every pool: the connection of a transaction is found again by the number of its server process. */
export function rememberConnections(pool: unknown): void {
  const connections = pool as PgPool;
  connections.on('connect', (client) => client.processID !== undefined && clients.set(client.processID, client));
  connections.on('remove', (client) => client.processID !== undefined && clients.delete(client.processID));
}

/** The connections of transactions, so that each is looked for once. Null: the embedded engine, which lends none. */
const copyingOf = new WeakMap<object, Copying | null>();

/** How a transaction may copy. */
interface Copying {
  readonly client: PgClient;
  /** Tables that COPY is refused for: their rows pass a policy one by one. */
  readonly policed: ReadonlySet<string>;
}

async function copyingIn(em: EntityManager): Promise<Copying | null> {
  const transaction = em.getTransactionContext<object>();
  const known = transaction && copyingOf.get(transaction);
  if (known !== undefined) return known;
  const { rows } = await sql<{ pid: number; policed: string[] }>`select pg_backend_pid() as "pid", array(
    select "relname"::text from pg_class where "relrowsecurity" and row_security_active("oid")) as "policed"`.execute(transactionOf(em));
  const [backend] = rows;
  const client = clients.get(backend?.pid ?? -1);
  const copying = client && backend ? { client, policed: new Set(backend.policed) } : null;
  if (transaction) copyingOf.set(transaction, copying);
  return copying;
}

/** Cells of rows, in the order of the columns. */
type Rows = readonly (readonly (string | number | null)[])[];

const LEAST_BYTES = 1 << 19;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_A_CHARACTER = 3;

/** The bytes of what was sent last on each connection. When a COPY has ended the server has read them all, so the next may be written over them. */
const bytesOf = new WeakMap<PgClient, Buffer>();

/**
 * The rows in COPY's text format. They are written one by one into a buffer that is used again: a long text, or a new buffer for each COPY, would live
 * until the whole heap is cleared, and a long file would fill the memory with them.
 */
function encode(rows: Rows, client: PgClient): Buffer {
  let bytes = bytesOf.get(client) ?? Buffer.allocUnsafeSlow(LEAST_BYTES);
  let length = 0;
  for (const row of rows) {
    const line = `${row.map(cell).join('\t')}\n`;
    const mostBytes = length + line.length * BYTES_A_CHARACTER;
    if (mostBytes > bytes.length) {
      const longer = Buffer.allocUnsafeSlow(mostBytes * 2);
      bytes.copy(longer, 0, 0, length);
      bytes = longer;
    }
    length += bytes.write(line, length);
  }
  bytesOf.set(client, bytes);
  return bytes.subarray(0, length);
}

/** A cell of COPY's text format; null is `\N`. */
function cell(value: string | number | null): string {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : /[\\\t\n\r]/.test(value) ? escaped(value) : value;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

/**
 * Writes rows in the transaction of the entity manager.
 * @param table name of the table; it and the columns come from the program, never from a person
 * @param rows cells in the order of the columns
 * @throws Error from the database when a constraint is broken
 */
export async function writeRows(em: EntityManager, table: string, columns: readonly string[], rows: Rows): Promise<void> {
  if (rows.length === 0) return;
  const copying = await copyingIn(em);
  if (copying && !copying.policed.has(table)) {
    const { client } = copying;
    const names = columns.map((column) => `"${column}"`).join(', ');
    await pipeline(Readable.from([encode(rows, client)]), client.query(copyFrom(`copy "${table}" (${names}) from stdin`)));
    return;
  }
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const json = JSON.stringify(rows.map((row) => Object.fromEntries(row.map((value, index) => [columns[index] ?? '', value ?? undefined]))));
  await sql`insert into ${sql.table(table)} (${names}) select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(
    transactionOf(em),
  );
}
