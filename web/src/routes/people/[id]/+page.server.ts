import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { isOneself, may, notForRole } from '#lib/graph/viewer.server.ts';
import { keepChoices } from '#lib/kit/state/keep-choices.ts';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { describeOpen } from '#lib/people/describe-credentials.ts';
import { describePerson, listOrganisations } from '#lib/people/describe-people.ts';
import { END_SIGN_IN, REVOKE_TOKEN } from '#lib/people/account.query.ts';
import { CHANGE_ROLE, CHANGE_USER, MAKE_RESET_LINK, PERSON_PAGE, RESTORE_USER, SUSPEND_USER } from '#lib/people/people.query.ts';
import { readRole, ROLE_MISSING } from '#lib/people/role-words.ts';
import { readPerson } from '#lib/people/read-person.server.ts';
import { leadOn, sayDone } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { refusalOf } from '#lib/kit/writing/refusal.ts';
import { seenOf, typeSeen } from '#lib/kit/writing/seen-revision.ts';
import { optionalOf, textOf } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is said after a form did what it says. */
const DONE = {
  'invited-already': 'They were invited already, and their link was shown then. If you do not have it, make another below.',
  role: 'The role is changed. Their sign-ins and tokens under the role before are ended.',
  self: 'The names and the stand-in are saved.',
  suspended: 'They are suspended: their sign-ins, tokens and links are ended.',
  restored: 'They can sign in again.',
  ended: 'That sign-in is ended.',
  revoked: 'The token is revoked: it opens nothing any more.',
};

/** 'Ada Analyst (ada@office.example)': several people may have one name. */
const nameApart = ({ displayName, signInName }: { displayName: string; signInName: string | null }) =>
  signInName === null || signInName === displayName ? displayName : `${displayName} (${signInName})`;

export const load: PageServerLoad = async ({ params: { id }, url }) => {
  keepToOneself();
  if (!may('ADMINISTRATION')) notForRole('Who may sign in is decided by the administrators of the hub.', 'Ask one of them.');
  const answer = /^[1-9]\d{0,8}$/.test(id) ? await orSayUnreachable(query(PERSON_PAGE, { id })) : null;
  const person = answer?.user;
  if (!person) error(404, 'There is no such person', { next: 'The page of people lists everybody who may sign in.' });
  return {
    person: describePerson(person),
    accountState: person.state,
    isOfProvider: person.signInName === null,
    open: describeOpen(person, Date.now()),
    done: sayDone(url, DONE),
    organisations: listOrganisations(answer.organisations),
    standIns: [
      { value: '', label: 'Nobody' },
      ...answer.users.nodes
        .filter((each) => each.id !== id && each.state !== 'SUSPENDED')
        .map((each) => ({ value: each.id, label: nameApart(each) })),
    ],
    seen: typeSeen(person.revision),
    role: { role: [person.role], organisation: [person.organisation?.id ?? ''], ...typeSeen(person.revision) },
    self: {
      displayName: [person.displayName],
      signInName: [person.signInName ?? ''],
      standIn: [person.standIn?.id ?? ''],
      ...typeSeen(person.revision),
    },
  };
};

/** Goes back to the page, which says what was done. */
const again = (url: URL, id: string, done: keyof typeof DONE): never => leadOn(url, resolve('/people/[id]', { id }), done);

/** Whoever changes their own way in is asked on a page of its own first. */
const askFirst = ({ searchParams }: URL, id: string, wanted: Record<string, string>): never =>
  redirect(303, keepChoices(`${resolve('/people/[id]/oneself', { id })}?${new URLSearchParams(wanted).toString()}`, searchParams));

export const actions: Actions = {
  role: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const role = readRole(textOf(typed, 'role'));
    if (role === null)
      return fail(400, refusalOf('role', typed, [{ message: ROLE_MISSING, code: 'ROLE_MISSING', field: 'role' }], ['role']));
    const organisation = optionalOf(typed, 'organisation');
    if (isOneself(id)) askFirst(url, id, { role, organisation: organisation ?? '' });
    const asked = query(CHANGE_ROLE, { id, role, organisation, seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'role', typed, fields: ['role', 'organisation'], readNow: readPerson(id) }, asked);
    return 'refused' in outcome ? outcome.refused : again(url, id, 'role');
  },
  self: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    // People of a provider have no such field; one that is left empty is refused.
    const signInName = 'signInName' in typed ? textOf(typed, 'signInName') : null;
    const names = { displayName: textOf(typed, 'displayName').trim(), signInName };
    const asked = query(CHANGE_USER, { id, ...names, standIn: optionalOf(typed, 'standIn'), seenRevision: seenOf(typed) });
    const outcome = await outcomeOf(
      { form: 'self', typed, fields: ['displayName', 'signInName', 'standIn'], readNow: readPerson(id) },
      asked,
    );
    return 'refused' in outcome ? outcome.refused : again(url, id, 'self');
  },
  suspend: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    if (isOneself(id)) askFirst(url, id, {});
    const asked = query(SUSPEND_USER, { id, seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'state', typed, fields: [], readNow: readPerson(id) }, asked);
    return 'refused' in outcome ? outcome.refused : again(url, id, 'suspended');
  },
  restore: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const asked = query(RESTORE_USER, { id, seenRevision: seenOf(typed) });
    const outcome = await outcomeOf({ form: 'state', typed, fields: [], readNow: readPerson(id) }, asked);
    return 'refused' in outcome ? outcome.refused : again(url, id, 'restored');
  },
  end: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'open', typed, fields: [] }, query(END_SIGN_IN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : again(url, id, 'ended');
  },
  revoke: async ({ request, url, params: { id } }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'open', typed, fields: [] }, query(REVOKE_TOKEN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : again(url, id, 'revoked');
  },
  link: async ({ request, params: { id }, url }) => {
    const typed = await readForm(request);
    const withSecondFactor = textOf(typed, 'withSecondFactor') === 'yes';
    const outcome = await outcomeOf({ form: 'state', typed, fields: [] }, query(MAKE_RESET_LINK, { id, withSecondFactor }));
    return 'refused' in outcome ? outcome.refused : { link: `${url.origin}${outcome.done.makeResetLink.link}` };
  },
};
