// Decides which cookie a browser is known by: one that only this host can set and only https carries (RFC 6265bis, __Host-). On plain http that never leaves
// this machine it has another name, and that one is taken nowhere else.

const SECURE = '__Host-hub-session';
const ON_LOOPBACK = 'hub-session-on-loopback';

const nameOf = (origin: URL) => (origin.protocol === 'https:' ? SECURE : ON_LOOPBACK);
const attributesOf = (origin: URL) => `Path=/; HttpOnly; SameSite=Lax${origin.protocol === 'https:' ? '; Secure' : ''}`;

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
  if (header === undefined) return null;
  const name = `${nameOf(origin)}=`;
  const values = new Set(
    header
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each.startsWith(name))
      .map((each) => each.slice(name.length)),
  );
  const [value] = values;
  return values.size === 1 && value ? value : null;
}
