// Decides what comes of a form that is sent: the hub does what it asks, or says why not; a hub out of reach is an error page, and nothing is half done.
import { fail, type ActionFailure } from '@sveltejs/kit';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import type { Typed } from './typed.ts';

/** A form as an action received it. */
interface Sent {
  /** Which form of the page it is. */
  form: string;
  typed: Typed;
  fields: readonly string[];
}

/** What came of it. */
export type Outcome<Result> = { done: Result } | { refused: ActionFailure<Refusal> };

/** Codes of faults that are ours, not of who filled in the form. */
const OUR_FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/** Waits for what a form asks of the hub. */
export async function outcomeOf<Result>({ form, typed, fields }: Sent, answer: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { done: await orSayUnreachable(answer) };
  } catch (fault) {
    if (!(fault instanceof HubRefused) || fault.faults.some(({ code }) => OUR_FAULTS.has(code ?? ''))) throw fault;
    return { refused: fail(400, refusalOf(form, typed, fault.faults, fields)) };
  }
}
