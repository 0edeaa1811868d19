import { query } from '#lib/graph/hub.server.ts';
import { may } from '#lib/graph/viewer.server.ts';
import type { Month } from '#lib/kit/time/month.ts';
import { RETURNS } from './quality.query.ts';
import type { OwedReturn } from './return-calendar.ts';

/** Every return owed for the months from one to another, the end exclusive, page by page; null where they are not for the reader. */
export async function gatherReturns(from: Month, before: Month): Promise<OwedReturn[] | null> {
  if (!may('RETURNS_OWED')) return null;
  const returns: OwedReturn[] = [];
  let after: string | null = null;
  do {
    const { expectedReturns }: Awaited<ReturnType<typeof ask>> = await ask(from, before, after);
    returns.push(...expectedReturns.nodes);
    after = expectedReturns.pageInfo.hasNextPage ? (expectedReturns.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return returns;
}

function ask(from: Month, before: Month, after: string | null) {
  return query(RETURNS, { from, before, after });
}
