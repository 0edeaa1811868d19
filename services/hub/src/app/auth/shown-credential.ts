// Decides what a request shows of who it is for. What cannot be read is nothing: it is never an error.

import type { FastifyRequest } from 'fastify';
import { isApiToken, isSecret, TOKEN_PREFIX } from '../../identity/index.ts';
import { isSessionShown, secretInCookie } from './session-cookie.ts';

/** What a request shows. */
export type ShownCredential =
  | { readonly by: 'COOKIE' | 'BEARER' | 'BASIC'; readonly secret: string }
  /** A token in the address, where histories and logs keep it. */
  | { readonly by: 'ADDRESS' }
  /** A cookie of that name that is no secret of the hub, or two that differ. */
  | { readonly by: 'BAD_COOKIE' }
  | { readonly by: 'NOTHING' };

const NOTHING = { by: 'NOTHING' } as const;

/** @param origin the hub's own, as the request was sent to */
export function shownCredential({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>, origin: URL): ShownCredential {
  if (holdsToken(url)) return { by: 'ADDRESS' };
  const [, scheme = '', value = ''] = /^(\w+) +(\S+) *$/.exec(headers.authorization ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer' && isApiToken(value)) return { by: 'BEARER', secret: value };
  if (scheme.toLowerCase() === 'basic') {
    const password = /^[^:]*:(.*)$/s.exec(Buffer.from(value, 'base64').toString())?.[1] ?? '';
    if (isApiToken(password)) return { by: 'BASIC', secret: password };
  }
  const cookie = secretInCookie(headers.cookie, origin);
  if (cookie !== null && isSecret(cookie)) return { by: 'COOKIE', secret: cookie };
  return isSessionShown(headers.cookie, origin) ? { by: 'BAD_COOKIE' } : NOTHING;
}

/** Whether a token stands in an address, however it is written there. */
function holdsToken(url: string): boolean {
  if (url.includes(TOKEN_PREFIX)) return true;
  if (!url.includes('%')) return false;
  // Signs that could be written plainly are read; what else is wrong with an address is said elsewhere.
  return url.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).includes(TOKEN_PREFIX);
}
