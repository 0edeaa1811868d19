// Decides what comes of a form on the way in: the next step, a page with what is wrong, or the page that somebody came for.
import { redirect, type ActionFailure } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { getRequestEvent } from '$app/server';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { leadOn } from '#lib/kit/writing/done.server.ts';
import { readForm } from '#lib/kit/writing/read-form.server.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { askAuth, refusedBy, stepOf, type Refused } from './ask-auth.server.ts';
import type { Step } from './steps.ts';

type Outcome = Promise<{ step: Step } | ActionFailure<Refused>>;

/** Asks a route, and leads on. @param kept what of the form may come back @param standing the step that the form is of */
export async function enter(form: string, path: string, body: object, kept: Typed, standing: Step | null): Outcome {
  const answer = await askAuth(path, body);
  // A page that is loaded again sends its form again: whoever came in by it is in, and reads what is not shown again.
  if (isOver(answer.said.code) && viewerFacts()?.isSignedIn) leadOn(getRequestEvent().url, resolve('/account'), `${form}-again`);
  if (answer.said.code !== undefined || answer.status >= 400)
    return refusedBy(form, answer, kept, isOver(answer.said.code) ? null : standing);
  const step = stepOf(answer.said);
  if (step) return { step };
  redirect(303, answer.said.returnTo ?? '/');
}

/** A ticket that is not valid cannot be used with another code: the way in begins again. */
const isOver = (code: string | undefined): boolean => code === 'TICKET_NOT_VALID';

/** The actions of the steps after a password. */
export const stepActions = {
  code: async ({ request }: { request: Request }): Outcome => {
    const typed = await readForm(request);
    const ticket = textOf(typed, 'ticket');
    return enter('code', '/auth/second-factor', { ticket, code: textOf(typed, 'code').trim() }, {}, { is: 'CODE', ticket });
  },
  confirm: async ({ request }: { request: Request }): Outcome => {
    const typed = await readForm(request);
    const [ticket, secret, uri] = [textOf(typed, 'ticket'), textOf(typed, 'secret'), textOf(typed, 'uri')];
    const standing = stepOf({ state: 'ENROL', ticket, secret, uri });
    return enter('confirm', '/auth/second-factor/confirm', { ticket, code: textOf(typed, 'code').replaceAll(' ', '') }, {}, standing);
  },
};
