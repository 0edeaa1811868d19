// Decides what is handed on from one step of a sign-in to the next: sealed, for minutes, and worth nothing once a code was taken, the password or the second
// factor is another, a later link was made for the person, they were suspended or given another role, or the sign-in that it was made in has ended.

import { createHash } from 'node:crypto';
import type { Seal } from '../access/index.ts';
import type { UserCredential } from './user-credential.entity.ts';

/** What a ticket is for. */
export type TicketUse = 'SECOND_FACTOR' | 'ENROL';

const MINUTE_MS = 60_000;
const LASTS_MS: Readonly<Record<TicketUse, number>> = { SECOND_FACTOR: 5 * MINUTE_MS, ENROL: 15 * MINUTE_MS };

/** What a ticket says. */
export interface Ticket {
  readonly userId: number;
  /** The secret that is to be set up; null where one is set up already. */
  readonly secret: string | null;
  /** The sign-in in which a second factor is set up; null on the way in. */
  readonly signInId: number | null;
  readonly returnTo: string | null;
}

type Kept = Ticket & { readonly use: TicketUse; readonly madeAt: number; readonly until: number; readonly credential: string };

/** A ticket that this hub made, for this use, and that has not run out. */
export interface OpenedTicket extends Ticket {
  readonly madeAt: Date;
  isFor(credential: UserCredential): boolean;
}

/** Changes with the password and with the second factor. */
export const fingerprintOf = ({ passwordHash, totpSecret }: UserCredential): string => digestOf([passwordHash, totpSecret]);

/** Changes with them, and with every code that is taken: a ticket opens one sign-in. */
const fingerprintWithCodes = (credential: UserCredential): string =>
  digestOf([fingerprintOf(credential), credential.totpLastStep ?? null, credential.recoveryHashes]);

const digestOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

export function closeTicket(seal: Seal, use: TicketUse, ticket: Ticket, credential: UserCredential, now: Date): string {
  const times = { madeAt: now.getTime(), until: now.getTime() + LASTS_MS[use] };
  const kept: Kept = { ...ticket, use, ...times, credential: fingerprintWithCodes(credential) };
  return seal.close(JSON.stringify(kept), use);
}

/** What a ticket says that this hub made for this use and that has not run out; null for any other text. */
export function openTicket(seal: Seal, use: TicketUse, ticket: string, now: Date): OpenedTicket | null {
  const opened = seal.open(ticket, use);
  if (opened === null) return null;
  const kept = JSON.parse(opened) as Kept;
  if (kept.until <= now.getTime()) return null;
  return { ...kept, madeAt: new Date(kept.madeAt), isFor: (credential) => fingerprintWithCodes(credential) === kept.credential };
}
