import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { describePeople } from '#lib/people/describe-people.ts';
import { INVITE_USER, PEOPLE } from '#lib/people/people.query.ts';
import { readRole, ROLE_MISSING } from '#lib/people/role-words.ts';
import { leadOn } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { refusalOf } from '#lib/kit/writing/refusal.ts';
import { optionalOf, textOf } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  keepToOneself();
  if (!may('ADMINISTRATION')) notForRole('Who may sign in is decided by the administrators of the hub.', 'Ask one of them.');
  return describePeople(await orSayUnreachable(query(PEOPLE, {})));
};

/** Whoever was invited by the same form, sent twice: the link was shown the first time, and there is a way to another on their page. */
async function findInvited({ displayName, signInName, role }: { displayName: string; signInName: string; role: string }) {
  const { users } = await orSayUnreachable(query(PEOPLE, {}));
  const isSame = (one: string | null | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();
  return users.nodes.find(
    (each) =>
      each.state === 'INVITED' && each.role === role && isSame(each.signInName, signInName) && isSame(each.displayName, displayName),
  );
}

export const actions: Actions = {
  invite: async ({ request, url }) => {
    const typed = await readForm(request);
    const role = readRole(textOf(typed, 'role'));
    if (role === null)
      return fail(400, refusalOf('invite', typed, [{ message: ROLE_MISSING, code: 'ROLE_MISSING', field: 'role' }], ['role']));
    const user = {
      displayName: textOf(typed, 'displayName').trim(),
      signInName: textOf(typed, 'signInName').trim(),
      role,
      organisation: optionalOf(typed, 'organisation'),
    };
    const fields = ['displayName', 'signInName', 'role', 'organisation'];
    const outcome = await outcomeOf({ form: 'invite', typed, fields }, query(INVITE_USER, { user }));
    if ('refused' in outcome) {
      const invited = await findInvited(user);
      if (invited) leadOn(url, resolve('/people/[id]', { id: invited.id }), 'invited-already');
      return outcome.refused;
    }
    return { link: `${url.origin}${outcome.done.inviteUser.link}`, name: outcome.done.inviteUser.user.displayName };
  },
};
