// Decides which codes of a second factor are right (RFC 6238): those of this half-minute and of its neighbours, and none that was taken before.

import { Secret, TOTP } from 'otpauth';

const ISSUER = 'People Zones Hub';
const SECONDS = 30;
const NEIGHBOURS = 1;
const SECRET_BYTES = 20;

const codesOf = (secret: string, label: string) =>
  new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: 6, period: SECONDS, secret: Secret.fromBase32(secret) });

/** A secret that an authenticator app is given. */
export interface Enrolment {
  /** As base32, to be typed. */
  readonly secret: string;
  /** As an otpauth address, to be scanned. */
  readonly uri: string;
}

/** A secret that nobody had before. @param label whose it is, as the app shows it */
export function newEnrolment(label: string): Enrolment {
  const secret = new Secret({ size: SECRET_BYTES }).base32;
  return { secret, uri: codesOf(secret, label).toString() };
}

/**
 * The number of the half-minute whose code it is; null for a wrong code, and for one of a half-minute whose code was taken already.
 * @param lastStep the last half-minute whose code was taken
 */
export function stepOfCode(secret: string, typed: string, now: Date, lastStep: number | null): number | null {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = codesOf(secret, '').validate({ token, timestamp: now.getTime(), window: NEIGHBOURS });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / SECONDS) + delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
