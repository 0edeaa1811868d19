// Decides how SQL is run for reading: composed from parts, always parameterised, every statement counted.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';

/** A piece of parameterised SQL. */
export type Sql = RawBuilder<unknown>;
export { sql };

/** A statement and the rows that it returns. */
export type SqlOf<Row> = RawBuilder<Row>;

/** Runs statements for one request and counts them, so that a test can say how many a question took. */
export class Reader {
  readonly statements: string[] = [];

  constructor(private readonly em: EntityManager) {}

  /** Rows of one statement, with column names as they were aliased. */
  async rows<Row extends object>(query: RawBuilder<Row>): Promise<Row[]> {
    const kysely = this.em.getKysely();
    const compiled = query.compile(kysely);
    this.statements.push(compiled.sql);
    return (await kysely.executeQuery(compiled)).rows;
  }
}
