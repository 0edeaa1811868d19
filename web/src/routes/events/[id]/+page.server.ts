import { describeEvent } from '#lib/events/describe-event.ts';
import { loadEvent } from '#lib/events/load-event.server.ts';
import { mayWriteByHand } from '#lib/graph/viewer.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, parent }) => {
  const [{ site }, event] = await Promise.all([parent(), loadEvent(id)]);
  return { event: describeEvent(event, site.zones), mayWrite: mayWriteByHand() };
};
