import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import type { SentChange } from '#lib/kit/writing/describe-history.ts';
import { standsNow, type StandsNow } from '#lib/kit/writing/seen-revision.ts';
import type { Typed } from '#lib/kit/writing/typed.ts';
import { ZONES } from './zones.query.ts';

/** What stands by now of a record, and what was done to it since a form was opened, with its zones by name. @param record null where there is none any more */
export async function readNow(
  record: { revision: number; history?: { nodes: readonly SentChange[] } | null } | null | undefined,
  typed: Typed,
): Promise<StandsNow> {
  if (!record) return { revision: 0, missed: [] };
  const { zones } = await orSayUnreachable(query(ZONES, {}));
  return standsNow(record, typed, zones.nodes);
}
