import { error } from '@sveltejs/kit';
import type { EventQuery } from '#lib/graph/generated/graphql.ts';
import { isRecordId } from '#lib/kit/state/record-id.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { echo } from '#lib/kit/state/echo.ts';
import { EVENT } from './events.query.ts';

/** The event of an address, standing or withdrawn; an error page where there is none. */
export async function loadEvent(id: string): Promise<NonNullable<EventQuery['zoneEvent']>> {
  const answer = isRecordId(id) ? await orSayUnreachable(query(EVENT, { id })) : undefined;
  if (!answer?.zoneEvent)
    error(404, 'There is no such event', { next: `There is no event “${echo(id)}”. The page of events lists them all.` });
  return answer.zoneEvent;
}
