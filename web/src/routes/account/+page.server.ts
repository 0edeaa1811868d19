import { error, fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { ACCOUNT, END_OTHER_SIGN_INS, END_SIGN_IN, MAKE_TOKEN, REVOKE_TOKEN } from '#lib/people/account.query.ts';
import { askAuth, keepToOneself, refusedBy, stepOf, type Refused } from '#lib/people/ask-auth.server.ts';
import { describeAccount } from '#lib/people/describe-account.ts';
import { listPartners, viewOf } from '#lib/people/partners.server.ts';
import { missingIn } from '#lib/people/missing.ts';
import { stepActions } from '#lib/people/entrance.server.ts';
import { BECAUSE } from '#lib/people/because.ts';
import { keepChoices } from '#lib/kit/state/keep-choices.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { parseDay, readDay, weekdayFault } from '#lib/kit/writing/read-day.ts';
import { leadOn, sayDone } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import type { FormFault, Refusal } from '#lib/kit/writing/refusal.ts';
import { allOf, textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { outcomeOf } from '#lib/kit/writing/write.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  keepToOneself();
  const { me } = await orSayUnreachable(query(ACCOUNT, {}));
  const account = describeAccount(me);
  const partners = account.looksAs.length > 0 ? await listPartners() : [];
  return { account, partners, done: sayDone(url, DONE), origin: url.origin, lastDay: lastDayOfToken() };
};

/** What is said after a form did what it says. */
const DONE = {
  ended: 'That sign-in is ended.',
  others: 'Your other sign-ins are ended.',
  revoked: 'The token is revoked: it opens nothing any more.',
  password: 'Your password is changed. Your other sign-ins are ended.',
  'password-and-tokens': 'Your password is changed. Your other sign-ins and all your tokens are ended.',
  factor: 'Your second factor is removed.',
  'code-again': 'You are signed in already.',
  'confirm-again':
    'You are signed in. That step was done already, or took too long. Recovery codes are shown only once, right after a second factor is set up. If you did not keep yours, set the second factor up again below, with your password and a code of your app: you are then shown new ones.',
};

/** Goes back to the page, which says what was done. */
const goBack = (url: URL, done: keyof typeof DONE): never => leadOn(url, resolve('/account'), done);

const DAY_MS = 86_400_000;

/** A day on which a token that is made now may end: a year from today, but for a day. */
const lastDayOfToken = (): string => formatInstantAsDate(new Date(Date.now() + 364 * DAY_MS).toISOString());

/** What is said of a day that there is not, with one that a token may end on. */
function sayNoDay(typed: Typed): string {
  const day = textOf(typed, 'expiresOn').trim();
  const weekday = weekdayFault(day);
  return `${day === '' ? 'Enter the last day' : `‘${day}’ is not a day${weekday ? `: ${weekday}` : '.'} Write it`} like ${lastDayOfToken()}.`;
}

/** What is wrong with a token, with a day that it may end on where the one that was typed is none. */
function sayTokenRefused({ status, data }: ActionFailure<Refusal>): ActionFailure<Refusal> {
  const isNoDay = parseDay(textOf(data.typed, 'expiresOn')) === null;
  const faults = data.faults.map((fault) => (isNoDay && fault.field === 'expiresOn' ? { ...fault, message: sayNoDay(data.typed) } : fault));
  return fail(status, { ...data, faults });
}

/** What a person shows of their way in, to change it. */
const shownIn = (typed: Typed) => ({ password: textOf(typed, 'password'), code: textOf(typed, 'code').trim() });

const YOUR_PASSWORD = 'Enter your password.';

/** What of that is left out. Whoever has no second factor is asked for no code. */
const missingOfShown = (typed: Typed) =>
  missingIn(typed, { password: YOUR_PASSWORD, ...('code' in typed && { code: 'Enter a code of your app, or a recovery code.' }) });

const refuseMissing = (form: string, faults: readonly FormFault[]): ActionFailure<Refused> =>
  fail(400, { form, faults, typed: {}, step: null });

const SCOPES = ['READ', 'READ_FILES'] as const;

export const actions: Actions = {
  ...stepActions,
  'sign-out': async () => {
    await askAuth('/auth/sign-out', {});
    redirect(303, `${resolve('/sign-in')}?because=${BECAUSE.signedOut}`);
  },
  end: async ({ request, url }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'end', typed, fields: [] }, query(END_SIGN_IN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : goBack(url, 'ended');
  },
  others: async ({ url }) => {
    const outcome = await outcomeOf({ form: 'others', typed: {}, fields: [] }, query(END_OTHER_SIGN_INS, {}));
    return 'refused' in outcome ? outcome.refused : goBack(url, 'others');
  },
  token: async ({ request }): Promise<ActionFailure<Refusal> | { secret: string; opens: string[] }> => {
    const typed = await readForm(request);
    const scopes = SCOPES.filter((scope) => allOf(typed, 'scopes').includes(scope));
    const token = { name: textOf(typed, 'name').trim(), scopes: [...scopes], expiresOn: readDay(textOf(typed, 'expiresOn')) };
    const outcome = await outcomeOf({ form: 'token', typed, fields: ['name', 'scopes', 'expiresOn'] }, query(MAKE_TOKEN, { token }));
    return 'refused' in outcome ? sayTokenRefused(outcome.refused) : { secret: outcome.done.makeApiToken.secret, opens: [...scopes] };
  },
  revoke: async ({ request, url }) => {
    const typed = await readForm(request);
    const outcome = await outcomeOf({ form: 'revoke', typed, fields: [] }, query(REVOKE_TOKEN, { id: textOf(typed, 'id') }));
    return 'refused' in outcome ? outcome.refused : goBack(url, 'revoked');
  },
  password: async ({ request, url }) => {
    const typed = await readForm(request);
    const missing = missingIn(typed, { password: YOUR_PASSWORD, newPassword: 'Enter a new password.' });
    if (missing.length > 0) return refuseMissing('password', missing);
    const revokesTokens = allOf(typed, 'tokens').includes('END');
    const body = { password: textOf(typed, 'password'), newPassword: textOf(typed, 'newPassword'), revokesTokens };
    const answer = await askAuth('/auth/account/password', body);
    return answer.status === 200 ? goBack(url, revokesTokens ? 'password-and-tokens' : 'password') : refusedBy('password', answer, {});
  },
  factor: async ({ request }) => {
    const typed = await readForm(request);
    const missing = missingOfShown(typed);
    if (missing.length > 0) return refuseMissing('factor', missing);
    const answer = await askAuth('/auth/account/second-factor', shownIn(typed));
    const step = answer.status === 200 ? stepOf(answer.said) : null;
    return step ? { step } : refusedBy('factor', answer, {});
  },
  'remove-factor': async ({ request, url }) => {
    const typed = await readForm(request);
    const missing = missingOfShown(typed);
    if (missing.length > 0) return refuseMissing('remove-factor', missing);
    const answer = await askAuth('/auth/account/second-factor/remove', shownIn(typed));
    return answer.status === 200 ? goBack(url, 'factor') : refusedBy('remove-factor', answer, {});
  },
  'view-as': async ({ request, url }) => {
    const typed = await readForm(request);
    const view = await viewOf(textOf(typed, 'role'), textOf(typed, 'organisationId'));
    const { status, said } = await askAuth('/auth/view-as', view);
    if (status !== 200)
      error(status >= 400 && status < 500 ? status : 400, 'The role was not changed', { next: said.message ?? 'Try again.' });
    const page = viewerFacts()?.isSignedIn && view.role === null ? resolve('/account') : resolve('/');
    redirect(303, keepChoices(page, url.searchParams));
  },
};
