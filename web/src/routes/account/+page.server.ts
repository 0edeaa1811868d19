import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { ACCOUNT, END_OTHER_SIGN_INS, END_SIGN_IN, MAKE_TOKEN, REVOKE_TOKEN } from '#lib/people/account.query.ts';
import { askAuth, keepToOneself, refusedBy, stepOf, type AuthAnswer, type Refused } from '#lib/people/ask-auth.server.ts';
import { describeAccount } from '#lib/people/describe-account.ts';
import { listPartners, viewOf } from '#lib/people/partners.server.ts';
import { stepActions } from '#lib/people/entrance.server.ts';
import { BECAUSE } from '#lib/people/because.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { parseDay } from '#lib/kit/writing/read-day.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import type { Refusal } from '#lib/kit/writing/refusal.ts';
import { allOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  keepToOneself();
  const { me } = await orSayUnreachable(query(ACCOUNT, {}));
  const account = describeAccount(me);
  const partners = account.looksAs.length > 0 ? await listPartners() : [];
  return { account, partners, done: DONE[url.searchParams.get('done') ?? ''] ?? null, origin: url.origin, lastDay: lastDayOfToken() };
};

/** What is said after a form did what it says. */
const DONE: Readonly<Record<string, string>> = {
  ended: 'That sign-in is ended.',
  others: 'Your other sign-ins are ended.',
  revoked: 'The token is revoked: it opens nothing any more.',
  password: 'Your password is changed. Your other sign-ins are ended.',
  'password-and-tokens': 'Your password is changed. Your other sign-ins and all your tokens are ended.',
  factor: 'Your second factor is removed.',
};

/** Goes back to the page, which says what was done. */
const goBack = (done: keyof typeof DONE): never => redirect(303, `${resolve('/account')}?done=${done}`);

/** Whoever is signed in gives no name: only their password can be wrong, or the code of their second factor. */
function refuseOwn(form: string, answer: AuthAnswer): ActionFailure<Refused> {
  const message =
    answer.said.code === 'SIGN_IN_REFUSED' ? 'This is not your password. Type the one that you sign in with.' : answer.said.message;
  const field = answer.said.code === 'CODE_REFUSED' ? 'code' : 'password';
  return refusedBy(form, { ...answer, said: { ...answer.said, field, ...(message !== undefined && { message }) } }, {});
}

const DAY_MS = 86_400_000;

/** A day on which a token that is made now may end: a year from today, but for a day. */
const lastDayOfToken = (): string => formatInstantAsDate(new Date(Date.now() + 364 * DAY_MS).toISOString());

/** What is said of a day that there is not, with one that a token may end on. */
function sayNoDay(typed: Typed): string {
  const day = textOf(typed, 'expiresOn').trim();
  return `${day === '' ? 'Enter the last day' : `‘${day}’ is not a day. Write it`} like ${lastDayOfToken()}.`;
}

/** What a person shows of their way in, to change it. */
const shownIn = (typed: Typed) => ({ password: textOf(typed, 'password'), code: textOf(typed, 'code').trim() });

const SCOPES = ['READ', 'READ_FILES'] as const;

export const actions: Actions = {
  ...stepActions,
  'sign-out': async () => {
    await askAuth('/auth/sign-out', {});
    redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.signedOut}`);
  },
  end: async ({ request }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'end', typed, fields: [] }, query(END_SIGN_IN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : goBack('ended');
  },
  others: async () => {
    const outcome = await outcomeOf({ form: 'others', typed: {}, fields: [] }, query(END_OTHER_SIGN_INS, {}));
    return 'refused' in outcome ? outcome.refused : goBack('others');
  },
  token: async ({ request }): Promise<ActionFailure<Refusal> | { secret: string; opens: string[] }> => {
    const typed = await readForm(request);
    const scopes = SCOPES.filter((scope) => allOf(typed, 'scopes').includes(scope));
    const expiresOn = parseDay(textOf(typed, 'expiresOn'));
    if (expiresOn === null) return fail(400, { form: 'token', typed, faults: [{ field: 'expiresOn', message: sayNoDay(typed) }] });
    const token = { name: textOf(typed, 'name').trim(), scopes: [...scopes], expiresOn };
    const outcome = await outcomeOf({ form: 'token', typed, fields: ['name', 'scopes', 'expiresOn'] }, query(MAKE_TOKEN, { token }));
    return 'refused' in outcome ? outcome.refused : { secret: outcome.done.makeApiToken.secret, opens: [...scopes] };
  },
  revoke: async ({ request }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'revoke', typed, fields: [] }, query(REVOKE_TOKEN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : goBack('revoked');
  },
  password: async ({ request }) => {
    const typed = await readForm(request);
    const revokesTokens = allOf(typed, 'tokens').includes('END');
    const body = { password: textOf(typed, 'password'), newPassword: textOf(typed, 'newPassword'), revokesTokens };
    const answer = await askAuth('/auth/account/password', body);
    if (answer.status === 200) return goBack(revokesTokens ? 'password-and-tokens' : 'password');
    // The hub calls every new password so; here both are fields.
    const isOfNew = answer.said.code === 'PASSWORD_NOT_POSSIBLE';
    return isOfNew
      ? refusedBy('password', { ...answer, said: { ...answer.said, field: 'newPassword' } }, {})
      : refuseOwn('password', answer);
  },
  factor: async ({ request }) => {
    const typed = await readForm(request);
    const answer = await askAuth('/auth/account/second-factor', shownIn(typed));
    const step = answer.status === 200 ? stepOf(answer.said) : null;
    return step ? { step } : refuseOwn('factor', answer);
  },
  'remove-factor': async ({ request }) => {
    const typed = await readForm(request);
    const answer = await askAuth('/auth/account/second-factor/remove', shownIn(typed));
    return answer.status === 200 ? goBack('factor') : refuseOwn('remove-factor', answer);
  },
  'view-as': async ({ request }) => {
    const typed = await readForm(request);
    const view = await viewOf(textOf(typed, 'role'), textOf(typed, 'organisationId'));
    const { status, said } = await askAuth('/auth/view-as', view);
    if (status !== 200)
      error(status >= 400 && status < 500 ? status : 400, 'The role was not changed', { next: said.message ?? 'Try again.' });
    redirect(303, viewerFacts()?.isSignedIn && view.role === null ? resolve('/account') : resolve('/'));
  },
};
