// Decides what comes of a form that is sent: the hub does what it asks, or says why not; a hub out of reach is an error page, and nothing is half done.
import { fail, type ActionFailure } from '@sveltejs/kit';
import { HubRefused } from '#lib/graph/errors.ts';
import { orSayUnreachable } from '#lib/graph/hub.server.ts';
import { refusalOf, type Refusal } from './refusal.ts';
import { typeSeen, type StandsNow } from './seen-revision.ts';
import type { Typed } from './typed.ts';

/** A form as an action received it. */
interface Sent {
  /** Which form of the page it is. */
  form: string;
  typed: Typed;
  fields: readonly string[];
  /** Reads what stands by now, where somebody else has changed it since the form was opened. */
  readNow?: () => Promise<StandsNow>;
}

/** What came of it. */
export type Outcome<Result> = { done: Result } | { refused: ActionFailure<Refusal> };

/** Codes of faults that are ours, not of who filled in the form. */
const OUR_FAULTS = new Set(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);

/** Code of the hub for a change of what somebody else has changed since. */
const CHANGED_MEANWHILE = 'CHANGED_MEANWHILE';

/** Waits for what a form asks of the hub. */
export async function outcomeOf<Result>({ form, typed, fields, readNow }: Sent, answer: Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { done: await orSayUnreachable(answer) };
  } catch (fault) {
    if (!(fault instanceof HubRefused) || fault.faults.some(({ code }) => OUR_FAULTS.has(code ?? ''))) throw fault;
    const refusal = refusalOf(form, typed, fault.faults, fields);
    if (!readNow || !fault.faults.some(({ code }) => code === CHANGED_MEANWHILE)) return { refused: fail(400, refusal) };
    // To send it once more is a decision now: its reader sees what it would undo.
    const { revision, missed } = await orSayUnreachable(readNow());
    return { refused: fail(400, { ...refusal, typed: { ...typed, ...typeSeen(revision) }, missed }) };
  }
}
