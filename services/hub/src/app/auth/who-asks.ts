// Decides for whom each request is answered, before anything of it is read: who is known by a cookie or a token, and else whoever may ask without.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Role, type Identity, type TokenScope } from '../../access/index.ts';
import { networkOf, SCOPES_OF, type CredentialLookUp, type KnownCredential } from '../../identity/index.ts';
import type { OwnOrigins } from '../own-origins.ts';
import { refuse } from '../operations/index.ts';
import { askedFor, isAsset, type AskedFor } from './asked-for.ts';
import { pathOf, returnPathOf } from './return-path.ts';
import { shownCredential, type ShownCredential } from './shown-credential.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is known by the cookie or the token of the request; null for nobody. */
    identity: Identity | null;
  }
}

/** What deciding it needs. */
export interface WhoAsks {
  readonly lookUp: Pick<CredentialLookUp, 'find' | 'whose'>;
  readonly origins: OwnOrigins;
  /**
   * Called with each token that is refused.
   * @param network where the request comes from
   * @param identity whose it is, where it is good and opens something else; null for one that nobody has, or has any more
   * @param tokenId its number, also after it was revoked or has ended; null for one that never was
   */
  readonly tokenRefused: (code: string, network: string, identity: Identity | null, tokenId: number | null) => void;
  /** Called with each cookie that no sign-in ever had. The request is answered as one without. @param network where it comes from */
  readonly cookieRefused: (network: string) => void;
}

const SCOPE_FOR: Readonly<Record<AskedFor, TokenScope | null>> = {
  OPERATION: 'READ',
  FILE: 'READ_FILES',
  PAGE: null,
  PAGE_DATA: null,
  OPEN: null,
};

const REALM = 'realm="People Zones Hub", charset="UTF-8"';

/** Looks up who is known by each request of the API, of the dashboard and of signing in. Call it before their viewers are decided. */
export function identifyRequests(app: FastifyInstance, parts: WhoAsks): void {
  app.decorateRequest('identity', null);
  app.addHook('onRequest', (request, reply, done) => {
    if (!isAnsweredForSomebody(request)) done();
    else {
      const shown = shownCredential(request, parts.origins.of(request.headers.host));
      if (shown.by === 'NOTHING') done();
      else void identify(request, reply, shown, parts).then((isRefused) => isRefused || done(), done);
    }
  });
}

/** Whether a route answers according to who asks. The doors of commands and of operators demand secrets of their own. */
function isAnsweredForSomebody(request: FastifyRequest): boolean {
  return isOfPagesOrApi(request) || request.url.startsWith('/auth/');
}

function isOfPagesOrApi(request: FastifyRequest): boolean {
  const { url } = request.routeOptions;
  return (url === undefined || url === '/*' || url === '/graphql') && !isAsset(request);
}

/** @returns whether the request was refused */
async function identify(request: FastifyRequest, reply: FastifyReply, shown: ShownCredential, parts: WhoAsks): Promise<boolean> {
  const { lookUp, tokenRefused, cookieRefused } = parts;
  const asked = askedFor(request);
  const known = 'secret' in shown ? await lookUp.find(shown.secret) : null;
  const refusal = tokenRefusal(shown, known, asked, request.method);
  if (!refusal) {
    if (shown.by === 'BAD_COOKIE' || (shown.by === 'COOKIE' && !known && !(await lookUp.whose(shown.secret))))
      cookieRefused(networkOf(request.ip));
    // A token in place of a cookie would be kept by browsers as if it were one.
    const isTaken = known && (shown.by !== 'COOKIE' || known.kind === 'SIGN_IN');
    request.identity = isTaken ? identityOf(known) : null;
    return false;
  }
  const owner = known ?? ('secret' in shown ? await lookUp.whose(shown.secret) : null);
  tokenRefused(refusal.code, networkOf(request.ip), known && identityOf(known), owner?.kind === 'TOKEN' ? owner.id : null);
  if (refusal.status === 401) challenge(reply, asked);
  refuse(request, reply, refusal);
  return true;
}

/** Sends whoever must sign in first to do so. Call it after their viewers are decided. */
export function sendToSignIn(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const asked = askedFor(request);
    const isNobody = request.viewer.roles.includes(Role.PUBLIC) && !request.viewer.isSignedIn;
    if (isNobody && asked !== 'OPEN' && isOfPagesOrApi(request)) send(request, reply, asked);
    else done();
  });
}

/** Who somebody is who is known by a cookie or a token. */
function identityOf({ kind, id, userId, role, organisationId, way, scopes }: KnownCredential): Identity {
  return { role, organisationId, userId, signedInBy: kind === 'TOKEN' ? 'TOKEN' : (way ?? 'PASSWORD'), credentialId: id, scopes };
}

interface TokenRefusal {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

/** Why a token is not taken; null where it is, or where none is shown. */
function tokenRefusal(shown: ShownCredential, known: KnownCredential | null, asked: AskedFor, method: string): TokenRefusal | null {
  if (shown.by === 'ADDRESS') return IN_ADDRESS;
  if (shown.by !== 'BEARER' && shown.by !== 'BASIC') return null;
  const isGettingFile = asked === 'FILE' && (method === 'GET' || method === 'HEAD');
  if (shown.by === 'BASIC' && !isGettingFile) return BASIC_NOT_HERE;
  if (known?.kind !== 'TOKEN') return NOT_VALID;
  const scope = SCOPE_FOR[asked];
  if (scope === null) return NOT_FOR_PAGES;
  return known.scopes?.has(scope) ? null : scopeMissing(scope, known.role);
}

const IN_ADDRESS: TokenRefusal = {
  status: 400,
  code: 'TOKEN_IN_ADDRESS',
  words:
    'There is a token in the address, where histories and logs keep it. Revoke it, make another, and send that in the header Authorization: Bearer.',
};
const BASIC_NOT_HERE: TokenRefusal = {
  status: 401,
  code: 'BASIC_NOT_TAKEN',
  words: 'A token as a password is taken for getting files alone. Send it in the header Authorization: Bearer.',
};
const NOT_VALID: TokenRefusal = {
  status: 401,
  code: 'TOKEN_REFUSED',
  words: 'The token has ended, was revoked, or never was. Make another on the page of your account.',
};
const NOT_FOR_PAGES: TokenRefusal = {
  status: 403,
  code: 'TOKEN_NOT_FOR_PAGES',
  words: 'Tokens are for the API and for files. Sign in to read pages.',
};
/** What a token may open, as the page on which it is made calls it. */
const SCOPE_WORDS: Readonly<Partial<Record<TokenScope, string>>> = {
  READ: 'Ask the API',
  READ_FILES: 'Get files, as Excel and Power BI do',
};
const scopeMissing = (scope: TokenScope, role: KnownCredential['role']): TokenRefusal => ({
  status: 403,
  code: 'SCOPE_MISSING',
  words: (SCOPES_OF as Readonly<Partial<Record<string, readonly TokenScope[]>>>)[role]?.includes(scope)
    ? `The token does not open this. Make one with “${SCOPE_WORDS[scope] ?? scope}” on the page Your account.`
    : 'The token does not open this, and no token of your role does: with a token people in your role get files. Read the pages when you are signed in.',
});

/** Says how to come in: a spreadsheet asks its user for a password where it is told Basic. */
function challenge(reply: FastifyReply, asked: AskedFor): void {
  void reply.header('www-authenticate', asked === 'FILE' ? `Basic ${REALM}` : 'Bearer realm="People Zones Hub"');
}

/** Answers somebody who must sign in first: programs by 401, people by the page for it. */
function send(request: FastifyRequest, reply: FastifyReply, asked: AskedFor): void {
  if (asked === 'OPERATION' || asked === 'FILE') {
    challenge(reply, asked);
    refuse(request, reply, {
      status: 401,
      code: 'NOT_SIGNED_IN',
      words:
        asked === 'FILE'
          ? 'Sign in, or give a token as the password, with any name. Tokens are made on the page of your account.'
          : 'Sign in, or send a token in the header Authorization: Bearer. Tokens are made on the page of your account.',
    });
    return;
  }
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const words = { return: returnPathOf(pathOf(request.url)), ...(!isReading && { because: 'not-saved' }) };
  const location = `/sign-in?${new URLSearchParams(words).toString()}`;
  // The dashboard's own script follows what this says; it does not follow a redirect of its data.
  if (asked === 'PAGE_DATA') void reply.type('application/json').send({ type: 'redirect', location });
  else void reply.redirect(location, isReading ? 302 : 303);
}
