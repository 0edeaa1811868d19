import { error } from '@sveltejs/kit';
import { askAuth, keepToOneself } from '#lib/people/ask-auth.server.ts';
import { enter } from '#lib/people/entrance.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { textOf } from '#lib/kit/writing/typed.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of a link that was taken up just now the page shows the step after it. */
const USED = { purpose: null, displayName: '', signInName: null, mustEnrol: false };

/** Says what the link is for. Opening it uses nothing up: programs that look at links would else take them from people. */
export const load: PageServerLoad = async ({ params: { token }, locals }) => {
  keepToOneself();
  // What was taken up a moment ago is not asked for once more: that would stand in the audit as a refusal.
  if (locals.isLinkUsed) return USED;
  const { status, said } = await askAuth('/auth/link', { token });
  if (status === 200)
    return {
      purpose: said.purpose ?? 'INVITE',
      displayName: said.displayName ?? '',
      signInName: said.signInName ?? null,
      mustEnrol: said.mustEnrol ?? false,
    };
  error(404, 'This link is not valid', {
    next: 'It was used, has run out, or another was made after it. Ask an administrator of the hub for a new one. If you have set your password already, sign in.',
  });
};

export const actions: Actions = {
  default: async ({ request, params: { token }, locals }) => {
    const typed = await readForm(request);
    const outcome = await enter('link', '/auth/link/password', { token, password: textOf(typed, 'password') }, {}, null);
    locals.isLinkUsed = 'step' in outcome;
    return outcome;
  },
};
