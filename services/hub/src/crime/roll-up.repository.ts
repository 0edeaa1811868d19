// Decides how recorded crime is rolled up: what a force recorded in a month, counted once for each LSOA and crime type. Whoever changes rows
// of recorded_crime has their force-month rolled up in the same transaction, so that the two tables never disagree.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';

/** A month of a police force. */
export interface MonthOfForce {
  readonly force: string;
  /** Label such as 2025-08. */
  readonly month: string;
}

/**
 * Counts a force-month again from its rows in recorded_crime, in the transaction of the entity manager. A force-month without rows is left without counts.
 * It is asked for one at a time, so that the rows are found by the index of force and month, however many years are held.
 */
export async function rollUpForceMonth(em: EntityManager, { force, month }: MonthOfForce): Promise<void> {
  const kysely = transactionOf(em);
  await sql`delete from recorded_crime_month where force = ${force} and month = ${month}`.execute(kysely);
  // A force-month is replaced whole, from one import: the latest is the only one.
  await sql`insert into recorded_crime_month (month, force, lsoa_code, crime_type, record_count, upload_id, illustrative)
    select ${month}, ${force}, lsoa_code, crime_type, sum(row_count)::int, max(upload_id), bool_or(illustrative) from recorded_crime
    where force = ${force} and month = ${month} group by lsoa_code, crime_type`.execute(kysely);
}
