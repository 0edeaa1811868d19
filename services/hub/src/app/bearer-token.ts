// Decides whether a request shows a secret, without the time of the answer telling how much of it was right.

import { createHash, timingSafeEqual } from 'node:crypto';

const fingerprint = (text: string) => createHash('sha256').update(text).digest();

/** @param authorization the header of that name */
export function showsToken(authorization: string | undefined, token: string): boolean {
  return timingSafeEqual(fingerprint(authorization ?? ''), fingerprint(`Bearer ${token}`));
}
