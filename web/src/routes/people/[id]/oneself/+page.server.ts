// Decides what an administrator is asked before they end their own way in: by suspending themselves, or by giving themselves another role.
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { isOneself, may, notForRole } from '#lib/graph/viewer.server.ts';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { BECAUSE } from '#lib/people/because.ts';
import { CHANGE_ROLE, PERSON_PAGE, SUSPEND_USER } from '#lib/people/people.query.ts';
import { nameRole, readRole } from '#lib/people/role-words.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { optionalOf, textOf } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  keepToOneself();
  if (!may('ADMINISTRATION')) notForRole('Who may sign in is decided by the administrators of the hub.', 'Ask one of them.');
  if (!isOneself(id)) error(404, 'There is no such page', { next: 'Open your own name on the page People.' });
  const { organisations } = await orSayUnreachable(query(PERSON_PAGE, { id }));
  const role = readRole(url.searchParams.get('role') ?? '');
  const organisation = url.searchParams.get('organisation') ?? '';
  const of = organisations.nodes.find((each) => each.id === organisation)?.name;
  return {
    person: id,
    role,
    organisation,
    /** 'partner of Cobden Primary School'; null where one is about to suspend oneself. */
    roleWords: role && `${nameRole(role)}${of === undefined ? '' : ` of ${of}`}`,
  };
};

export const actions: Actions = {
  suspend: async ({ params: { id } }) => {
    const outcome = await outcomeOf({ form: 'oneself', typed: {}, fields: [] }, query(SUSPEND_USER, { id }));
    return 'refused' in outcome ? outcome.refused : redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.suspended}`);
  },
  role: async ({ request, params: { id } }) => {
    const typed = await readForm(request);
    const role = readRole(textOf(typed, 'role'));
    if (role === null) error(400, 'No role is chosen', { next: 'Choose one on your page among People.' });
    const asked = query(CHANGE_ROLE, { id, role, organisation: optionalOf(typed, 'organisation') });
    const outcome = await outcomeOf({ form: 'oneself', typed, fields: [] }, asked);
    return 'refused' in outcome ? outcome.refused : redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.role}`);
  },
};
