// Decides which cookie a browser is known by: one that only this host can set and only https carries (RFC 6265bis, __Host-). On plain http that never leaves
// this machine it has another name, and that one is taken nowhere else.

import { cookieAttributes, cookieIn, hasCookie, isSecureOrigin } from './cookies.ts';

const SECURE = '__Host-hub-session';
const ON_LOOPBACK = 'hub-session-on-loopback';

const nameOf = (origin: URL) => (isSecureOrigin(origin) ? SECURE : ON_LOOPBACK);
const attributesOf = (origin: URL) => cookieAttributes(isSecureOrigin(origin));

/** The value of Set-Cookie that makes a browser known. @param origin the hub's own, as the request was sent to */
export function sessionCookie(secret: string, origin: URL): string {
  return `${nameOf(origin)}=${secret}; ${attributesOf(origin)}`;
}

/** The value of Set-Cookie after which a browser is known no more. */
export function noSessionCookie(origin: URL): string {
  return `${nameOf(origin)}=; Max-Age=0; ${attributesOf(origin)}`;
}

/** The secret that a browser shows; null where it shows none, or two that differ. @param header the Cookie header, whatever is in it */
export function secretInCookie(header: string | undefined, origin: URL): string | null {
  return cookieIn(header, nameOf(origin));
}

/** Whether a browser shows anything under the name of the cookie, whatever it is worth. */
export function isSessionShown(header: string | undefined, origin: URL): boolean {
  return hasCookie(header, nameOf(origin));
}
