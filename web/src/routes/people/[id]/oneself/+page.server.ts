// Decides what an administrator is asked before they end their own way in: by suspending themselves, or by giving themselves another role.
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { isOneself, may, notForRole } from '#lib/graph/viewer.server.ts';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { BECAUSE } from '#lib/people/because.ts';
import { CHANGE_ROLE, PERSON_PAGE, SUSPEND_USER } from '#lib/people/people.query.ts';
import { readPerson } from '#lib/people/read-person.server.ts';
import { aRole, readRole } from '#lib/people/role-words.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { seenOf, typeSeen } from '#lib/kit/writing/seen-revision.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The role that the address asks for, and the organisation, null for none; null where it asks for no role. A refused form keeps both in its address. */
function readWanted({ searchParams }: URL) {
  const role = readRole(searchParams.get('role') ?? '');
  return role && { role, organisation: searchParams.get('organisation') || null };
}

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  keepToOneself();
  if (!may('ADMINISTRATION')) notForRole('Who may sign in is decided by the administrators of the hub.', 'Ask one of them.');
  if (!isOneself(id)) error(404, 'There is no such page', { next: 'Open your own name on the page People.' });
  const { organisations, user } = await orSayUnreachable(query(PERSON_PAGE, { id }));
  const wanted = readWanted(url);
  const of = organisations.nodes.find((each) => each.id === wanted?.organisation)?.name;
  return {
    person: id,
    seen: typeSeen(user?.revision ?? 0),
    /** What one is about to become; null where one is about to suspend oneself. */
    wanted: wanted && {
      role: wanted.role,
      /** 'a partner of Cobden Primary School'. */
      words: `${aRole(wanted.role)}${of === undefined ? '' : ` of ${of}`}`,
      isSame: user?.role === wanted.role && (user.organisation?.id ?? null) === wanted.organisation,
      query: `&${new URLSearchParams({ role: wanted.role, organisation: wanted.organisation ?? '' }).toString()}`,
    },
  };
};

export const actions: Actions = {
  suspend: async ({ request, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(SUSPEND_USER, { id, seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'oneself', typed, fields: [], readNow: readPerson(id) }, asked);
    return 'refused' in outcome ? outcome.refused : redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.suspended}`);
  },
  role: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const wanted = readWanted(url);
    if (wanted === null) error(400, 'No role is chosen', { next: 'Choose one on your page among People.' });
    const asked = query(CHANGE_ROLE, { id, ...wanted, seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'oneself', typed, fields: [], readNow: readPerson(id) }, asked);
    return 'refused' in outcome ? outcome.refused : redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.role}`);
  },
};
