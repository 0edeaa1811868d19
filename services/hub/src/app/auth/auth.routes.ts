// Decides how each route of signing in is answered. What it takes and answers is at the head of index.ts.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyHashes, type Client, type Entered, type IdentityContext, type IdentityServices } from '../../identity/index.ts';
import { HubError } from '../../kernel/index.ts';
import type { OwnOrigins } from '../own-origins.ts';
import { AuthRefused, refusalOf } from './auth.errors.ts';
import { mayViewAs, noViewAsCookie, readViewAs, viewAsCookie, type ViewAs } from '../view-as.ts';
import { returnPathOf } from './return-path.ts';
import { noSessionCookie, secretInCookie, sessionCookie } from './session-cookie.ts';

/** What the routes need. */
export interface AuthParts {
  readonly services: IdentityServices;
  readonly origins: OwnOrigins;
  /** For whom a request is answered, and how it is written what it does. */
  readonly contextOf: (request: FastifyRequest) => IdentityContext;
  /** Takes note that somebody looks at the hub as another role. */
  readonly viewedAs: (as: ViewAs, context: IdentityContext) => Promise<void>;
}

/** Longest body, in bytes, and longest text in one, in characters. A body has room for each text to be found too long. */
const MOST_OF_A_BODY = 100_000;
const LONGEST_TEXT = 4000;

/** One request, as the routes see it. */
interface Asked {
  readonly client: Client;
  readonly context: IdentityContext;
  readonly origin: URL;
  /** A text of the body. @throws AuthRefused where there is none */
  text(name: string): string;
  /** A text of the body that may be left out: it is '' then. @throws AuthRefused for what is no text */
  optional(name: string): string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What a route answers, with the cookie that it sets. */
interface Answer {
  readonly body: object;
  readonly cookie?: string;
}

type Route = (asked: Asked) => Promise<Answer>;

/** Serves the routes. */
export function serveAuth(app: FastifyInstance, parts: AuthParts): void {
  const routes = { ...routesOf(parts.services), '/auth/view-as': viewAsRoute(parts.viewedAs) };
  for (const [url, route] of Object.entries(routes))
    app.post(url, { bodyLimit: MOST_OF_A_BODY }, async (request, reply) => {
      void reply.header('cache-control', 'private, no-store');
      try {
        const { body, cookie } = await route(askedOf(request, parts));
        if (cookie !== undefined) void reply.header('set-cookie', cookie);
        return await reply.send(body);
      } catch (error) {
        return sendRefusal(error, reply);
      }
    });
}

function routesOf({ signIn, links, account }: IdentityServices): Readonly<Record<string, Route>> {
  return {
    '/auth/sign-in': async ({ text, body, client, context, origin }) => {
      const given = { signInName: text('signInName'), password: text('password'), returnTo: returnPathOf(body['returnTo']) };
      return entered(await signIn.byPassword(given, client, context), origin);
    },
    '/auth/second-factor': async ({ text, client, context, origin }) =>
      entered(await signIn.bySecondFactor(text('ticket'), text('code'), client, context), origin),
    '/auth/second-factor/confirm': async ({ text, client, context, origin }) =>
      entered(await signIn.confirmSecondFactor(text('ticket'), text('code'), client, context), origin),
    '/auth/sign-out': async ({ client, context, origin }) => {
      await signIn.signOut(client, context);
      return { body: { state: 'SIGNED_OUT' }, cookie: noSessionCookie(origin) };
    },
    '/auth/link': async ({ text, context }) => ({ body: { state: 'LINK', ...(await links.describe(text('token'), context)) } }),
    '/auth/link/password': async ({ text, client, context, origin }) =>
      entered(await links.setPassword(text('token'), text('password'), client, context), origin),
    '/auth/account/password': async ({ text, body, client, context, origin }) => {
      const secret = await account.changePassword(text('password'), text('newPassword'), body['revokesTokens'] === true, client, context);
      return { body: { state: 'DONE' }, cookie: sessionCookie(secret, origin) };
    },
    '/auth/account/second-factor': async ({ text, optional, client, context, origin }) =>
      entered(await account.beginSecondFactor({ password: text('password'), code: optional('code') }, client, context), origin),
    '/auth/account/second-factor/remove': async ({ text, optional, client, context }) => {
      await account.removeSecondFactor({ password: text('password'), code: optional('code') }, client, context);
      return { body: { state: 'DONE' } };
    },
  };
}

/** Looks at the hub as another role, or as oneself again. */
function viewAsRoute(viewedAs: AuthParts['viewedAs']): Route {
  return async ({ body, context, origin }) => {
    if (body['role'] === null) return { body: { state: 'DONE', viewsAs: null }, cookie: noViewAsCookie(origin) };
    const { role, organisationId = null } = body;
    const as = readViewAs([role, organisationId].filter((said) => typeof said === 'string' || typeof said === 'number').join('.'));
    if (!as || !mayViewAs(context.viewer.identity)) throw AuthRefused.noSuchView();
    await viewedAs(as, context);
    return { body: { state: 'DONE', viewsAs: as.role }, cookie: viewAsCookie(as, origin) };
  };
}

function entered(step: Entered, origin: URL): Answer {
  if (step.state !== 'SIGNED_IN') return { body: step };
  const { secret, returnTo, ...body } = step;
  return { body: { ...body, returnTo: returnTo ?? '/' }, cookie: sessionCookie(secret, origin) };
}

function askedOf(request: FastifyRequest, { origins, contextOf }: AuthParts): Asked {
  requireOwnPage(request, origins);
  const origin = origins.of(request.headers.host);
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw AuthRefused.bodyNotRead('The body is no object.');
  const fields = body as Record<string, unknown>;
  const text = (name: string) => {
    const value = fields[name];
    if (typeof value !== 'string' || value.length > LONGEST_TEXT || value.includes('\0')) throw AuthRefused.textNotRead(name, LONGEST_TEXT);
    return value;
  };
  return {
    origin,
    context: contextOf(request),
    client: {
      address: request.ip,
      userAgent: request.headers['user-agent'],
      presented: secretInCookie(request.headers.cookie, origin),
    },
    body: fields,
    text,
    optional: (name) => (fields[name] === undefined ? '' : text(name)),
  };
}

/** A browser names the site whose page sends a request, and says whether it is this one; the page cannot change that. @throws AuthRefused */
function requireOwnPage({ headers }: FastifyRequest, origins: OwnOrigins): void {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && !origins.isOwn(origin)) throw AuthRefused.fromElsewhere();
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw AuthRefused.fromElsewhere();
}

function sendRefusal(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof TooManyHashes) return sendRefusal(AuthRefused.busy(), reply);
  const refusal = error instanceof HubError ? refusalOf(error) : null;
  if (!refusal) throw error;
  const { status, retryAfterSeconds, body } = refusal;
  if (retryAfterSeconds !== null) void reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(status).send(body);
}
