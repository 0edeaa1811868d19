// Decides how a browser goes to the provider and comes back: two redirects. Whatever fails leads to the sign-in page with the code of the fault.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Seal } from '../../../access/index.ts';
import type { Attempt } from '../../../identity/index.ts';
import { HubError } from '../../../kernel/index.ts';
import type { OwnOrigins } from '../../own-origins.ts';
import { returnPathOf } from '../return-path.ts';
import { SignInNotPending } from './openid-connect.errors.ts';
import { forgetPending, keepPending, pendingOf } from './pending-sign-in.ts';
import type { OpenIdProvider, ProvidedPerson } from './provider.ts';

/** Where a sign-in with the provider begins. */
export const START = '/auth/openid-connect/start';

/** Where the provider sends the browser back to: registered there as the redirect address. */
export const CALLBACK = '/auth/openid-connect/callback';

/** What says to the sign-in page whether it can offer the provider. */
export const WAYS = '/auth/ways';

/** What the routes need. */
export interface OpenIdConnectParts {
  readonly provider: OpenIdProvider;
  readonly origins: OwnOrigins;
  /** Seals what is kept in the browser. */
  readonly seal: Seal;
  /** Signs the person in. @returns the cookies of the sign-in. @throws HubError where they may not */
  readonly signIn: (person: ProvidedPerson, request: FastifyRequest) => Promise<readonly string[]>;
  /** Counts a return before the provider is asked about it. @throws HubError where a network has too many that fail */
  readonly beginReturn: (request: FastifyRequest) => Promise<Pick<Attempt, 'succeeded'>>;
  /** Takes a state for a return, once. @returns false where it has been taken before */
  readonly takeState: (state: string, request: FastifyRequest) => Promise<boolean>;
  /** Hears of every sign-in that did not succeed. */
  readonly failed: (fault: HubError, request: FastifyRequest) => Promise<void>;
  /** The clock, in milliseconds since 1970. */
  readonly nowMs?: () => number;
}

/** Serves to the sign-in page by which ways one can sign in. @param provider null where none is set */
export function serveWays(app: FastifyInstance, provider: OpenIdProvider | null): void {
  app.post(WAYS, (_, reply) => {
    void reply.header('cache-control', 'private, no-store').send({ state: 'WAYS', openIdConnect: provider?.state ?? null });
  });
}

/** Serves the way to the provider and back. */
export function serveOpenIdConnect(app: FastifyInstance, parts: OpenIdConnectParts): void {
  const { provider, origins, seal, nowMs = Date.now } = parts;
  const originOf = (request: FastifyRequest) => origins.of(request.headers.host);
  const isSecure = (request: FastifyRequest) => originOf(request).protocol === 'https:';

  const fail = async (error: unknown, request: FastifyRequest, reply: FastifyReply, returnPath: string) => {
    if (!(error instanceof HubError)) throw error;
    reply.faultCode = error.code;
    await parts.failed(error, request);
    return reply.redirect(`/sign-in?${new URLSearchParams({ fault: error.code, return: returnPath }).toString()}`);
  };

  app.get<{ Querystring: { return?: unknown } }>(START, { exposeHeadRoute: false }, async (request, reply) => {
    const returnPath = returnPathOf(request.query.return);
    try {
      const { address, pending } = await provider.begin(new URL(CALLBACK, originOf(request)).href, returnPath);
      return await reply.header('set-cookie', keepPending(pending, seal, isSecure(request))).redirect(address.href);
    } catch (error) {
      return await fail(error, request, reply, returnPath);
    }
  });

  app.get(CALLBACK, { exposeHeadRoute: false }, async (request, reply) => {
    let returnPath = '/';
    try {
      const pending = pendingOf(request.headers.cookie, seal, isSecure(request), nowMs());
      returnPath = pending.returnPath;
      const returned = new URL(request.url, originOf(request));
      // Looked at before the cookie is used up, so that a link from elsewhere does not end a sign-in that is under way.
      if (returned.searchParams.get('state') !== pending.state) throw SignInNotPending.unknown();
      void reply.header('set-cookie', forgetPending(isSecure(request)));
      const attempt = await parts.beginReturn(request);
      const person = await provider.finish(returned, pending);
      if (!(await parts.takeState(pending.state, request))) throw SignInNotPending.used();
      for (const cookie of await parts.signIn(person, request)) void reply.header('set-cookie', cookie);
      await attempt.succeeded();
      return await reply.redirect(returnPath);
    } catch (error) {
      return await fail(error, request, reply, returnPath);
    }
  });
}
