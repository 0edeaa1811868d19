// Decides how SQL is composed: from parts, always parameterised. Who runs it counts the statements.

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type CompiledQuery,
  type RawBuilder,
} from 'kysely';
import { transactionOf } from './write-transaction.ts';

/** A piece of parameterised SQL. */
export type Sql = RawBuilder<unknown>;
export { sql };

/** A statement and the rows that it returns. */
export type SqlOf<Row> = RawBuilder<Row>;

/**
 * When the server plans a statement: once for whatever values it is given, or each time for these. What reads a few rows by an index is planned
 * once; what adds up many, each time: which plan is good then depends on how many rows its values leave. PostgreSQL plans a statement with a list of values
 * each time all the same: it takes a list for longer than it is.
 */
export type Planning = 'ONCE' | 'EACH_TIME';

/** Runs statements that read. */
export interface Reader {
  /** Rows of one statement, with column names as they were aliased. @param planning `ONCE` where nothing is said */
  rows<Row extends object>(query: RawBuilder<Row>, planning?: Planning): Promise<Row[]>;
}

/** Runs statements that read, some of them over the rows of all organisations. */
export interface ReaderAcross extends Reader {
  /**
   * The same over the rows of all organisations, whichever of them the viewer reaches: for figures that count nobody, and for what is known of the data as a
   * whole. Its rows are never given away one by one.
   */
  across<Row extends object>(query: RawBuilder<Row>, planning?: Planning): Promise<Row[]>;
}

/** Reads as the transaction of an entity manager does: what it has written itself included. */
export class WritingReader implements Reader {
  constructor(private readonly em: EntityManager) {}

  async rows<Row extends object>(query: RawBuilder<Row>): Promise<Row[]> {
    return (await query.execute(transactionOf(this.em))).rows;
  }
}

/** Writes statements and runs none. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** The text of a statement and its values, with the rows that it returns. */
export type CompiledStatement<Row> = CompiledQuery<Row>;

/** The text of a statement and its values. */
export function compileStatement<Row>(query: RawBuilder<Row>): CompiledStatement<Row> {
  return query.compile(compiler);
}
