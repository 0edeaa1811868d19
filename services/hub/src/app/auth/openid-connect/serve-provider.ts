// Decides how the office's provider is put together with the people of the hub: whom it vouches for is signed in as one of them, and every failure is noted.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Seal } from '../../../access/index.ts';
import { PersonNotLetIn, takeReturn } from '../../../identity/index.ts';
import type { Clock } from '../../../kernel/index.ts';
import type { AuthParts } from '../auth.routes.ts';
import { secretInCookie, sessionCookie } from '../session-cookie.ts';
import { serveOpenIdConnect, serveWays } from './openid-connect.routes.ts';
import { OpenIdProvider, type ProvidedPerson } from './provider.ts';
import type { OpenIdSettings } from './settings.ts';

/** What is set of a provider, and what its sign-ins are sealed and timed with. */
export interface ProviderSettings {
  /** The provider; null where none is set. */
  readonly settings: OpenIdSettings | null;
  /** Seals what waits in the browser. */
  readonly seal: Seal;
  readonly clock: Clock;
}

/** Serves signing in with the office's provider, where there is one. */
export function serveProvider(
  app: FastifyInstance,
  { settings, seal, clock }: ProviderSettings,
  { services, origins, contextOf }: AuthParts,
): void {
  const nowMs = () => clock.now().getTime();
  const provider = settings && new OpenIdProvider(settings, nowMs);
  serveWays(app, provider);
  if (!provider) return;
  const signIn = async (person: ProvidedPerson, request: FastifyRequest) => {
    const origin = origins.of(request.headers.host);
    const { cookie, 'user-agent': userAgent } = request.headers;
    const client = { address: request.ip, userAgent, presented: secretInCookie(cookie, origin) };
    return [sessionCookie(await services.entrance.byProvider(person, client, contextOf(request)), origin)];
  };
  serveOpenIdConnect(app, {
    provider,
    origins,
    seal,
    nowMs,
    signIn,
    beginReturn: (request) => services.entrance.beginReturn({ address: request.ip }),
    takeState: (state, request) => contextOf(request).write((em) => takeReturn(em, state, clock.now())),
    failed: async (fault, request) => {
      request.log.warn({ event: 'sign-in', code: fault.code, reason: fault.message }, 'A sign-in with the provider did not succeed.');
      // Of somebody who is known, the room has noted it with their number.
      if (!(fault instanceof PersonNotLetIn)) await services.entrance.notByProvider(fault.code, contextOf(request));
    },
  });
}
