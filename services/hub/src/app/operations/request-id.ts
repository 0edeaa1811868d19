// Decides by which name a request is quoted: one that the hub gives it, short enough to be read out, which stands on its answer and in every line of its log.

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

/** The header of an answer, and of a request that is handed on to the dashboard. What a client sends in it is overwritten. */
export const REQUEST_ID = 'x-request-id';

const ofProcess = randomBytes(3).toString('hex');
let requests = 0;

/** A name that no other request has: the process and a count. It says nothing of who asks. */
export const newRequestId = () => `${ofProcess}-${(++requests).toString(36)}`;

const answering = new AsyncLocalStorage<string>();

/** Does work for a request, so that whatever it calls knows which one. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return answering.run(id, work);
}

/** The request that is being answered; undefined for work of the hub's own. */
export const currentRequestId = () => answering.getStore();
