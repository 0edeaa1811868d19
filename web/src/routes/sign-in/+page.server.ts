import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { askAuth, keepToOneself } from '#lib/people/ask-auth.server.ts';
import { enter, stepActions } from '#lib/people/entrance.server.ts';
import { missingIn } from '#lib/people/missing.ts';
import { sayBecause } from '#lib/people/because.ts';
import { sayFault } from '#lib/people/fault-words.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { textOf } from '#lib/kit/writing/typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, request }) => {
  keepToOneself();
  if (request.method === 'GET' && viewerFacts()?.isSignedIn) redirect(303, resolve('/account'));
  const { said } = await askAuth('/auth/ways', {});
  return {
    provider: said.openIdConnect ?? null,
    because: sayBecause(url.searchParams.get('because')),
    fault: sayFault(url.searchParams.get('fault')),
    returnTo: url.searchParams.get('return') ?? '/',
    isLedHere: !['/', null].includes(url.searchParams.get('return')),
  };
};

export const actions: Actions = {
  ...stepActions,
  password: async ({ request }) => {
    const typed = await readForm(request);
    const [signInName, password, returnTo] = [textOf(typed, 'signInName').trim(), textOf(typed, 'password'), textOf(typed, 'returnTo')];
    const kept = { signInName: [signInName], returnTo: [returnTo] };
    const missing = missingIn(typed, { signInName: 'Enter your sign-in name.', password: 'Enter your password.' });
    if (missing.length > 0) return fail(400, { form: 'password', faults: missing, typed: kept, step: null });
    return enter('password', '/auth/sign-in', { signInName, password, returnTo }, kept, null);
  },
};
