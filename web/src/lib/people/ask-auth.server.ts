// Decides how a page signs people in and out: by the hub's own routes, whose cookies it hands on, and whose refusals it tells in the hub's words.
import { getRequestEvent } from '$app/server';
import { error, fail, type ActionFailure } from '@sveltejs/kit';
import { drawCode } from './draw-code.server.ts';
import { sayTooLong } from './too-long.ts';
import type { FormFault, Refusal } from '#lib/kit/writing/refusal.ts';
import type { Typed } from '#lib/kit/writing/typed.ts';
import type { Step } from './steps.ts';

/** What a route said. */
interface Said {
  state?: string;
  code?: string;
  message?: string;
  field?: string;
  /** What is wrong with each field, where several are. */
  faults?: readonly { message: string; field?: string }[];
  returnTo?: string;
  ticket?: string;
  secret?: string;
  uri?: string;
  recoveryCodes?: string[];
  purpose?: 'INVITE' | 'RESET' | 'ADMINISTRATOR';
  displayName?: string;
  signInName?: string | null;
  mustEnrol?: boolean;
  openIdConnect?: 'READY' | 'UNREACHABLE' | null;
}

/** An answer of a route. */
export interface AuthAnswer {
  status: number;
  said: Said;
}

/** Asks a route of signing in; without a body it is got. What it sets of cookies reaches the browser with the page. @throws HttpError 503 without a hub */
export async function askAuth(path: string, body?: object): Promise<AuthAnswer> {
  const { platform, locals } = getRequestEvent();
  const ask = platform?.req.askAuth;
  if (!ask) error(503, 'Nobody can sign in here', { next: 'This dashboard runs without its hub. Open the address of the hub itself.' });
  const { status, body: said, cookies } = await ask(path, body);
  locals.cookies.push(...cookies);
  return { status, said: said ?? {} };
}

/** Keeps a page that is about one person out of every cache. Call it once, where the page is loaded. */
export function keepToOneself(): void {
  const { locals, setHeaders } = getRequestEvent();
  locals.isWhole = false;
  setHeaders({ 'cache-control': 'private, no-store' });
}

/** What comes next on the way in; null where somebody is in. */
export function stepOf({ state, ticket = '', secret = '', uri = '', recoveryCodes, returnTo = '/' }: Said): Step | null {
  if (state === 'SECOND_FACTOR') return { is: 'CODE', ticket };
  if (state === 'ENROL') return { is: 'ENROL', ticket, secret, uri, picture: drawCode(uri) };
  return recoveryCodes ? { is: 'RECOVERY', codes: recoveryCodes, goTo: returnTo } : null;
}

/** A form that came back: what is wrong, and what was typed that is no secret. */
export interface Refused extends Refusal {
  /** Where on the way in it was. */
  step: Step | null;
}

/** Codes of the hub for a body that it does not take. Forms send every field as a text, so that one of them is too long; the words are for programs. */
const TOO_LONG: ReadonlySet<string> = new Set(['BODY_NOT_READ', 'FST_ERR_CTP_BODY_TOO_LARGE']);

/** What a refused form is answered with. @param fields of the form; what is wrong with anything else is wrong with the whole form */
export function refusedBy(form: string, { status, said }: AuthAnswer, typed: Typed, step: Step | null = null): ActionFailure<Refused> {
  const faults = (said.faults ?? [said]).map(({ field, message }): FormFault => ({
    field,
    message: TOO_LONG.has(said.code ?? '') ? sayTooLong(field) : (message ?? 'It did not work. Try again.'),
  }));
  return fail(status >= 400 && status < 500 ? status : 400, { form, faults, typed, step });
}
