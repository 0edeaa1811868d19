import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { tellIllustrative } from '#lib/events/describe-event.ts';
import { askEvent, EVENT_FIELDS, typeEvent } from '#lib/events/event-form.ts';
import { CORRECT_EVENT, WITHDRAW_EVENT } from '#lib/events/events.query.ts';
import { loadEvent } from '#lib/events/load-event.server.ts';
import { query } from '#lib/graph/hub.server.ts';
import { requireWriter } from '#lib/graph/viewer.server.ts';
import { keepChoices } from '#lib/kit/state/keep-choices.ts';
import { leadOn } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { seenOf } from '#lib/kit/writing/seen-revision.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import { readNow } from '#lib/zones/read-now.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, request, url }) => {
  requireWriter();
  const event = await loadEvent(id);
  // A form that comes back stays, with what was typed: it says itself that the event was withdrawn.
  if (event.withdrawnAt && request.method !== 'POST') redirect(303, keepChoices(resolve('/events/[id]', { id }), url.searchParams));
  return { id, title: event.title, revision: event.revision, beginning: typeEvent(event), beware: tellIllustrative(event) };
};

const readEvent = (id: string, typed: Typed) => async () => readNow(await loadEvent(id), typed);

export const actions: Actions = {
  correct: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(CORRECT_EVENT, { id, event: askEvent(typed), why: textOf(typed, 'why'), seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'correct', typed, fields: EVENT_FIELDS, readNow: readEvent(id, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/events/[id]', { id }), 'corrected');
  },
  withdraw: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(WITHDRAW_EVENT, { id, why: textOf(typed, 'why'), seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'withdraw', typed, fields: ['why'], readNow: readEvent(id, typed) }, asked);
    if ('refused' in outcome) return outcome.refused;
    leadOn(url, resolve('/events/[id]', { id }), 'withdrawn');
  },
};
