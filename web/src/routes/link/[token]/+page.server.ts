import { error } from '@sveltejs/kit';
import { askAuth, keepToOneself } from '#lib/people/ask-auth.server.ts';
import { enter } from '#lib/people/entrance.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { textOf } from '#lib/kit/writing/typed.ts';
import type { Actions, PageServerLoad } from './$types';

/** Says what the link is for. Opening it uses nothing up: programs that look at links would else take them from people. */
export const load: PageServerLoad = async ({ params: { token }, request }) => {
  keepToOneself();
  // A form that was sent has used the link up, or comes back with what is wrong.
  const { status, said } = await askAuth('/auth/link', { token });
  if (status === 200)
    return {
      purpose: said.purpose ?? 'INVITE',
      displayName: said.displayName ?? '',
      signInName: said.signInName ?? null,
      mustEnrol: said.mustEnrol ?? false,
    };
  if (request.method === 'POST') return { purpose: null, displayName: '', signInName: null, mustEnrol: false };
  error(404, 'This link is not valid', {
    next: 'It was used, has run out, or another was made after it. Ask an administrator of the hub for a new one. If you have set your password already, sign in.',
  });
};

export const actions: Actions = {
  default: async ({ request, params: { token } }) => {
    const typed = await readForm(request);
    return enter('link', '/auth/link/password', { token, password: textOf(typed, 'password') }, {}, null);
  },
};
