// Decides how recorded crime is replaced: a force-month whole, from one file, with the import it came from.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf, writeRows } from '../../database/index.ts';
import { rollUpForceMonth, type CrimeType, type MonthOfForce } from '../../crime/index.ts';
import type { Month } from '../../kernel/index.ts';
import { supersedeUploadsWithout } from '../supersession.repository.ts';

/** A row of the table recorded_crime. Coordinates stay as they were written, so that no digit is lost. */
export interface CrimeRecord {
  readonly month: Month;
  readonly force: string;
  readonly crimeIdentifier: string | null;
  readonly lsoaCode: string | null;
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly locationText: string | null;
  readonly crimeType: CrimeType;
  readonly lastOutcome: string | null;
  /** How many records the row stands for. */
  readonly rowCount: number;
}

const COLUMNS = [
  'month',
  'force',
  'crime_identifier',
  'lsoa_code',
  'longitude',
  'latitude',
  'location_text',
  'crime_type',
  'last_outcome',
  'row_count',
  'upload_id',
];

interface ForceMonthTally {
  readonly force: string;
  readonly month: Month;
  recordCount: number;
  recordsNotLocated: number;
}

/** Writes the force-months of one upload. The first record of a force-month clears what was held of it. */
export class ForceMonthWriter {
  readonly #tallies = new Map<string, ForceMonthTally>();

  constructor(
    private readonly em: EntityManager,
    private readonly uploadId: number,
  ) {}

  /** Adds records. */
  async write(records: readonly CrimeRecord[]): Promise<void> {
    const byForceMonth = Map.groupBy(records, ({ month, force }) => `${month} ${force}`);
    for (const [key, [first, ...others]] of byForceMonth) {
      if (!first) continue;
      const tally = this.#tallies.get(key) ?? (await this.#clear(first));
      await this.#insert(tally, [first, ...others]);
    }
  }

  async #insert(tally: ForceMonthTally, records: readonly CrimeRecord[]): Promise<void> {
    const rows = records.map((record) => {
      tally.recordCount += record.rowCount;
      if (record.lsoaCode === null) tally.recordsNotLocated += record.rowCount;
      return [
        record.month,
        record.force,
        record.crimeIdentifier,
        record.lsoaCode,
        record.longitude,
        record.latitude,
        record.locationText,
        record.crimeType,
        record.lastOutcome,
        record.rowCount,
        this.uploadId,
      ];
    });
    await writeRows(this.em, 'recorded_crime', COLUMNS, rows);
  }

  /** The force-months that were written. */
  get months(): readonly MonthOfForce[] {
    return [...this.#tallies.values()];
  }

  /** Rolls the force-months up and says that they are held now, and from which upload. Uploads that no longer hold any are superseded. */
  async finish(): Promise<void> {
    for (const forceMonth of this.#tallies.values()) await rollUpForceMonth(this.em, forceMonth);
    const kysely = transactionOf(this.em);
    await sql`insert into force_month (force, month, record_count, records_not_located, upload_id)
      select r.force, r.month, r."recordCount", r."recordsNotLocated", ${this.uploadId}::int
      from json_to_recordset(${JSON.stringify([...this.#tallies.values()])}::json)
        as r(force text, month text, "recordCount" int, "recordsNotLocated" int)
      on conflict (month, force) do update set record_count = excluded.record_count,
        records_not_located = excluded.records_not_located, upload_id = excluded.upload_id, illustrative = false`.execute(kysely);
    await supersedeUploadsWithout(this.em, 'force_month', ['POLICE_STREET', 'POLICE_STREET_COUNTS'], this.uploadId);
  }

  async #clear({ force, month }: CrimeRecord): Promise<ForceMonthTally> {
    await sql`delete from recorded_crime where force = ${force} and month = ${month}`.execute(transactionOf(this.em));
    const tally = { force, month, recordCount: 0, recordsNotLocated: 0 };
    this.#tallies.set(`${month} ${force}`, tally);
    return tally;
  }
}

/** Force-months that are held from street files, as `month force`. */
export async function forceMonthsFromStreetFiles(em: EntityManager): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ forceMonth: string }>`select force_month.month || ' ' || force_month.force as "forceMonth" from force_month
    join upload on upload.id = force_month.upload_id where upload.source = 'POLICE_STREET'`.execute(transactionOf(em));
  return new Set(rows.map(({ forceMonth }) => forceMonth));
}

/** Rows of recorded crime that are left of a street file. */
export async function countRecordsOf(em: EntityManager, uploadId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`select coalesce(sum(record_count), 0)::int as count from force_month
    where upload_id = ${uploadId}`.execute(transactionOf(em));
  return rows[0]?.count ?? 0;
}

/** Places by month and force that are left of a table of counts: each was one row of it. */
export async function countPlacesOf(em: EntityManager, uploadId: number): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(distinct (month, force, coalesce(lsoa_code, '')))::int as count from recorded_crime
    where upload_id = ${uploadId} and (force, month) in (select force, month from force_month where upload_id = ${uploadId})`.execute(
    transactionOf(em),
  );
  return rows[0]?.count ?? 0;
}
