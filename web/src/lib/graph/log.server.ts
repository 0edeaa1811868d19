// Decides what the dashboard's log is: JSON on standard error, a line for each fault, in the form of the hub's. It says where something failed and of what
// kind it is, and nothing that a reader typed or asked for. No fault goes onto a page.

import { getRequestEvent } from '$app/server';
import { pino, stdTimeFunctions } from 'pino';
import { HubUnreachable } from './errors.ts';
import { describeFault } from './fault-description.ts';

/** The header in which the hub hands on the name of a request. */
const REQUEST_ID = 'x-request-id';

const STANDARD_ERROR = 2;

const log = pino(
  {
    base: { program: 'dashboard' },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (fault: unknown) => describeFault(fault) },
  },
  pino.destination({ dest: STANDARD_ERROR, sync: true }),
);

/**
 * Logs why something is not shown, with the name of the request that it happened in: as a fault, or where a limit was met, which is foreseen, as a refusal.
 * @param what the part of the dashboard that failed, as a sentence
 */
export function logFault(what: string, fault: unknown, request: Request | undefined = requestAnswered()): void {
  const of = request && { requestId: requestIdOf(request) };
  const limit = fault instanceof HubUnreachable ? fault.limit : undefined;
  if (limit === undefined) log.error({ event: 'fault', ...of, err: fault }, what);
  else log.warn({ event: 'refusal', ...of, code: limit }, what);
}

/** The name by which a reader can quote a request; undefined where the dashboard runs without a hub in its process. */
export function requestIdOf(request: Request): string | undefined {
  const id = request.headers.get(REQUEST_ID);
  return id !== null && /^[\w-]{1,40}$/.test(id) ? id : undefined;
}

/** The request that is being answered; undefined outside of one. */
function requestAnswered(): Request | undefined {
  try {
    return getRequestEvent().request;
  } catch {
    return undefined;
  }
}
