// Gives a test a real provider of OpenID Connect on this machine, as an office has one: it knows people by subject and gives each the roles that a test says.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';

/** What the provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

export const CLIENT_ID = 'people-zones-hub';
export const CLIENT_SECRET = 'a secret of the test, which opens nothing';

/** A provider that listens, and is one as soon as it knows its client. */
export class TrialProvider {
  /** Who signs in next, and what is said of them: there is one person at this provider's screen. */
  person: { readonly subject: string; readonly claims: Claims } = { subject: 'nobody', claims: {} };
  readonly #server: Server;
  #port = 0;
  #answer: ((request: IncomingMessage, response: ServerResponse) => void) | null = null;

  private constructor() {
    this.#server = createServer((request, response) => {
      if (this.#answer) this.#answer(request, response);
      else response.writeHead(503).end();
    });
  }

  static async listen(): Promise<TrialProvider> {
    const provider = new TrialProvider();
    await provider.comeBack();
    return provider;
  }

  get issuer(): URL {
    return new URL(`http://127.0.0.1:${String(this.#port)}`);
  }

  /** Stops to listen: whoever asks finds nobody. */
  async goDown(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Listens, the second time at the same address. */
  async comeBack(): Promise<void> {
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    this.#port = typeof address === 'object' && address ? address.port : 0;
  }

  /** Makes the hub a client. @param redirectUri where people are sent back to */
  register(redirectUri: string): void {
    const provider = new Provider(this.issuer.href.replace(/\/$/, ''), this.#configuration(redirectUri));
    const pass = provider.callback();
    this.#answer = (request, response) => {
      if (request.url?.startsWith('/interaction/')) void this.#signIn(provider, request, response);
      else void pass(request, response);
    };
  }

  async #signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await provider.interactionFinished(request, response, { login: { accountId: this.person.subject, remember: false } });
  }

  #configuration(redirectUri: string): Configuration {
    return {
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [redirectUri],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      // As Entra ID does, claims are in the ID token.
      conformIdTokenClaims: false,
      claims: { openid: ['sub', 'roles'], profile: ['name', 'email'] },
      findAccount: (_, subject) => ({ accountId: subject, claims: () => ({ sub: subject, ...this.person.claims }) }),
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      // Nobody is asked whether the hub may know them.
      loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
        const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope('openid profile');
        await grant.save();
        return grant;
      },
      cookies: { keys: ['a key of the test'] },
      ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    };
  }
}
