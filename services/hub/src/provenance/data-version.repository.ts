// Decides what a version of the data is: every import as it stands, and what people have written beside the imports.

import { type Reader, sql } from '../database/index.ts';
import type { GraphContext } from '../graph/index.ts';

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

/** The version as a column of a statement: read in the same snapshot as the data, it is the version of that data. */
export const dataVersionColumns = sql`(select md5(concat_ws(' ', "epoch", "changes_before" + (select count(*) from "data_change"), (select max("changed_at") from "data_change"))) from "data_epoch") as "version",
  (select to_char(coalesce(max("published_at"), to_timestamp(0)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from "upload" where "state" = 'PUBLISHED') as "asAt"`;

export async function readDataVersion(reader: Reader): Promise<DataVersion> {
  const [row] = await reader.rows(sql<DataVersion>`select ${dataVersionColumns}`);
  if (!row) throw new Error('The version of the data could not be read, though an aggregate always has a row.');
  return row;
}
