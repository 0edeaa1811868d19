// Gives a test of signing in with a provider the part of a hub that does it: the way there and back, over HTTP, without a database.

import Fastify, { type FastifyInstance } from 'fastify';
import { Seal } from '../../services/hub/src/access/index.ts';
import { openIdSettingsOf } from '../../services/hub/src/app/auth/openid-connect/settings.ts';
import { OpenIdProvider, type ProvidedPerson } from '../../services/hub/src/app/auth/openid-connect/provider.ts';
import {
  CALLBACK,
  serveOpenIdConnect,
  serveWays,
  START,
  WAYS,
} from '../../services/hub/src/app/auth/openid-connect/openid-connect.routes.ts';
import { OwnOrigins } from '../../services/hub/src/app/own-origins.ts';
import { CLIENT_ID, CLIENT_SECRET } from './openid-provider.ts';
import { SignInBrowser } from './browser-of-sign-in.ts';

/** A hub of which only the way to a provider and back is there. */
export class TrialHub {
  readonly app: FastifyInstance = Fastify();
  readonly signedIn: ProvidedPerson[] = [];
  readonly faults: string[] = [];
  /** How far the hub's clock is ahead, in milliseconds. */
  aheadMs = 0;
  address = '';

  async listen(issuer: string | URL): Promise<this> {
    const settings = openIdSettingsOf({
      HUB_OIDC_ISSUER: String(issuer),
      HUB_OIDC_CLIENT_ID: CLIENT_ID,
      HUB_OIDC_CLIENT_SECRET: CLIENT_SECRET,
    });
    if (!settings) throw new Error('There are settings.');
    const taken = new Set<string>();
    const nowMs = () => Date.now() + this.aheadMs;
    const provider = new OpenIdProvider(settings, nowMs);
    serveWays(this.app, provider);
    serveOpenIdConnect(this.app, {
      provider,
      origins: new OwnOrigins(null, () => this.address),
      seal: new Seal(Buffer.alloc(32, 7), 'pending sign-in'),
      signIn: (person) => {
        this.signedIn.push(person);
        return Promise.resolve([`session=of ${person.subject}; Path=/`]);
      },
      beginReturn: () => Promise.resolve({ succeeded: () => Promise.resolve() }),
      takeState: (state) => Promise.resolve(!taken.has(state) && Boolean(taken.add(state))),
      failed: async ({ code }) => {
        this.faults.push(code);
      },
      nowMs,
    });
    this.address = await this.app.listen({ host: '127.0.0.1', port: 0 });
    return this;
  }

  at = (path: string) => new URL(path, this.address);
  start = (returnPath = '/grants') => this.at(`${START}?${new URLSearchParams({ return: returnPath }).toString()}`);
  /** What the sign-in page is told of the provider. */
  async ways(): Promise<unknown> {
    return (await fetch(this.at(WAYS), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json();
  }

  isBack = (url: URL) => url.href.startsWith(this.at(CALLBACK).href);
  isHere = (url: URL) => url.origin === this.at('/').origin && !this.isBack(url) && url.pathname !== START;

  /** Signs in from the beginning to the end. @returns the path of the hub to which it leads */
  async signIn(browser = new SignInBrowser(), returnPath?: string): Promise<string> {
    const { url } = await browser.follow(this.start(returnPath), this.isHere);
    return url.pathname + url.search;
  }
}

/** The sign-in page as a fault leads to it. */
export const faultPath = (code: string, returnPath = '/grants') =>
  `/sign-in?${new URLSearchParams({ fault: code, return: returnPath }).toString()}`;
