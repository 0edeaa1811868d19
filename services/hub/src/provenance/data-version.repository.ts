// Decides what a version of the data is: every import as it stands, and what people have written beside the imports.

import { sql, type GraphContext, type Reader } from '../graph/index.ts';

/** Which data is held. Two versions are equal only when the data is; any import that is published, superseded or rejected is another. */
export interface DataVersion {
  readonly version: string;
  /** When the newest import was published, as an ISO instant; the epoch on an empty hub. */
  readonly asAt: string;
}

/** A request that knows which version it is answered from. */
export interface WithDataVersion {
  readonly dataVersion?: DataVersion;
}

/** The version that a request is answered from: known, or read now. */
export function dataVersionOf({ dataVersion, reader }: GraphContext & WithDataVersion): DataVersion | Promise<DataVersion> {
  return dataVersion ?? readDataVersion(reader);
}

/** The channel on which the database tells of every change to what a version is made of. */
export const DATA_CHANGED = 'data_changed';

/** Tables whose every row is part of the version, for no import stands behind a change to them. */
const writtenByPeople = ['target', 'rebase', 'zone_event', 'zone_event_zone', 'written_finding'];

export async function readDataVersion(reader: Reader): Promise<DataVersion> {
  const uploads = sql`select string_agg(concat_ws(' ', "id", "state", extract(epoch from "published_at"), "rows_in", "rows_rejected"), ',' order by "id") from "upload"`;
  const rows = writtenByPeople.map((table) => sql`select string_agg("of"::text, ',' order by "id") from ${sql.table(table)} as "of"`);
  const [row] = await reader.rows(
    sql<DataVersion>`select md5(concat_ws('|', ${sql.join([uploads, ...rows].map((part) => sql`coalesce((${part}), '')`))})) as "version",
      to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "asAt" from "upload" where "state" = 'PUBLISHED'`,
  );
  if (!row) throw new Error('The version of the data could not be read, though an aggregate always has a row.');
  return row;
}
