import { resolve } from '$app/paths';
import { askEvent, EVENT_FIELDS } from '#lib/events/event-form.ts';
import { ADD_EVENT } from '#lib/events/events.query.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { requireWriter } from '#lib/graph/viewer.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { leadOn } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nobody fills in a form that names no zone and cannot be sent. One that was sent in vain still comes back, with what was typed. */
export const load: PageServerLoad = async ({ request }) => {
  requireWriter();
  if (request.method === 'GET') await orSayUnreachable(query(PROGRAMME, {}));
};

export const actions: Actions = {
  default: async ({ request, url }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'event', typed, fields: EVENT_FIELDS }, query(ADD_EVENT, { event: askEvent(typed) }));
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/events/[id]', { id: outcome.done.addZoneEvent.id }), 'added');
  },
};
