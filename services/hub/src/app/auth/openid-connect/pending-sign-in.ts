// Decides what is kept between the way to the provider and the way back: in a cookie of the browser that began, sealed, for ten minutes and for one return.

import type { Seal } from '../../../access/index.ts';
import { SignInNotPending } from './openid-connect.errors.ts';
import { cookieAttributes } from '../cookies.ts';

/** What must be the same on the way back. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  /** The verifier of PKCE. */
  readonly verifier: string;
  /** The path of the hub to lead to in the end. */
  readonly returnPath: string;
  /** Until when the return is awaited, in milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** How long a person may take at the provider, in seconds. */
export const PENDING_SECONDS = 600;

/** What the seal is for. */
const USE = 'pending sign-in';

/** A browser takes a name with __Host- only by https and from this host, so no other site and no other port sets it. On plain http there is no such name. */
const cookieName = (isSecure: boolean) => (isSecure ? '__Host-hub-pending-sign-in' : 'hub-pending-sign-in');

/** The cookie that keeps a sign-in which has begun. @param isSecure whether the hub is reached by https */
export function keepPending(pending: PendingSignIn, seal: Seal, isSecure: boolean): string {
  return `${cookieName(isSecure)}=${seal.close(JSON.stringify(pending), USE)}; Max-Age=${String(PENDING_SECONDS)}; ${cookieAttributes(isSecure)}`;
}

/** The cookie that ends it: one return uses it up. */
export const forgetPending = (isSecure: boolean) => `${cookieName(isSecure)}=; Max-Age=0; ${cookieAttributes(isSecure)}`;

/**
 * The sign-in that this browser has begun.
 * @param cookies the header of that name
 * @throws SignInNotPending where there is none, it is not of this hub, or it took too long
 */
export function pendingOf(cookies: string | undefined, seal: Seal, isSecure: boolean, nowMs: number): PendingSignIn {
  const start = `${cookieName(isSecure)}=`;
  const kept = cookies?.split(/; */).filter((cookie) => cookie.startsWith(start)) ?? [];
  // Two of one name: one of them was planted.
  const [cookie] = kept;
  const text = kept.length === 1 && cookie !== undefined ? seal.open(cookie.slice(start.length), USE) : null;
  if (text === null) throw SignInNotPending.unknown();
  const pending = JSON.parse(text) as PendingSignIn;
  if (pending.expiresAtMs <= nowMs) throw SignInNotPending.expired();
  return pending;
}
