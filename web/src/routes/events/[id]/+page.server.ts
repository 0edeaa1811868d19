import { describeEvent } from '#lib/events/describe-event.ts';
import { loadEvent } from '#lib/events/load-event.server.ts';
import { mayWriteByHand } from '#lib/graph/viewer.server.ts';
import { sayDone } from '#lib/kit/writing/done.server.ts';
import type { PageServerLoad } from './$types';

const DONE = {
  added: 'The event is added.',
  corrected: 'The correction is saved.',
  withdrawn: 'The event is withdrawn.',
};

export const load: PageServerLoad = async ({ params: { id }, url, parent }) => {
  const [{ site }, event] = await Promise.all([parent(), loadEvent(id)]);
  return { event: describeEvent(event, site.zones), mayWrite: mayWriteByHand(), done: sayDone(url, DONE) };
};
