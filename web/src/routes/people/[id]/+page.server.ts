import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { describePeople, describePerson } from '#lib/people/describe-people.ts';
import { CHANGE_ROLE, CHANGE_USER, MAKE_RESET_LINK, PEOPLE, RESTORE_USER, SUSPEND_USER } from '#lib/people/people.query.ts';
import { readRole } from '#lib/people/role-words.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { optionalOf, textOf } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { id } }) => {
  keepToOneself();
  if (!may('ADMINISTRATION')) notForRole('Who may sign in is decided by the administrators of the hub.', 'Ask one of them.');
  const answer = await orSayUnreachable(query(PEOPLE, {}));
  const person = answer.users.nodes.find((each) => each.id === id);
  if (!person) error(404, 'There is no such person', { next: 'The page of people lists everybody who may sign in.' });
  const { organisations } = describePeople(answer);
  return {
    person: describePerson(person),
    isSuspended: person.state === 'SUSPENDED',
    hasPassword: person.signInName !== null,
    organisations,
    standIns: [
      { value: '', label: 'Nobody' },
      ...answer.users.nodes.flatMap((each) => (each.id === id ? [] : [{ value: each.id, label: each.displayName }])),
    ],
    role: { role: [person.role], organisation: [person.organisation?.id ?? ''] },
    self: { displayName: [person.displayName], standIn: [person.standIn?.id ?? ''] },
  };
};

const again = (id: string): never => redirect(303, resolve('/people/[id]', { id }));

export const actions: Actions = {
  role: async ({ request, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(CHANGE_ROLE, { id, role: readRole(textOf(typed, 'role')), organisation: optionalOf(typed, 'organisation') });
    const outcome = await outcomeOf({ form: 'role', typed, fields: ['role', 'organisation'] }, asked);
    return 'refused' in outcome ? outcome.refused : again(id);
  },
  self: async ({ request, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(CHANGE_USER, { id, displayName: textOf(typed, 'displayName').trim(), standIn: optionalOf(typed, 'standIn') });
    const outcome = await outcomeOf({ form: 'self', typed, fields: ['displayName', 'standIn'] }, asked);
    return 'refused' in outcome ? outcome.refused : again(id);
  },
  suspend: async ({ params: { id } }) => {
    const outcome = await outcomeOf({ form: 'state', typed: {}, fields: [] }, query(SUSPEND_USER, { id }));
    return 'refused' in outcome ? outcome.refused : again(id);
  },
  restore: async ({ params: { id } }) => {
    const outcome = await outcomeOf({ form: 'state', typed: {}, fields: [] }, query(RESTORE_USER, { id }));
    return 'refused' in outcome ? outcome.refused : again(id);
  },
  link: async ({ request, params: { id }, url }) => {
    const typed = await readForm(request);
    const withSecondFactor = textOf(typed, 'withSecondFactor') === 'yes';
    const outcome = await outcomeOf({ form: 'state', typed, fields: [] }, query(MAKE_RESET_LINK, { id, withSecondFactor }));
    return 'refused' in outcome ? outcome.refused : { link: `${url.origin}${outcome.done.makeResetLink.link}` };
  },
};
