// Gives a test a provider of OpenID Connect that makes what a proper one never makes: ID tokens for others, of others, by others, without a signature.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import { CLIENT_ID } from './openid-provider.ts';

const ALGORITHM = 'RS256';

/** What the rogue changes: each is what a proper provider does unless a test says otherwise. */
export interface Forgery {
  /** Changes what the ID token says. */
  readonly claims?: (proper: JWTPayload) => JWTPayload;
  /** Changes the finished token. */
  readonly token?: (payload: JWTPayload, proper: string, other: CryptoKey) => string | Promise<string>;
  /** Changes what the provider says of itself. */
  readonly metadata?: (proper: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Answers the exchange of a code in the provider's place. */
  readonly answer?: (response: ServerResponse) => void;
}

interface Keys {
  readonly own: CryptoKey;
  readonly ownPublic: CryptoKey;
  readonly other: CryptoKey;
}

/** A provider under a test's control, which lets everybody in as one person. */
export class RogueProvider {
  forgery: Forgery = {};
  readonly issuer: string;
  readonly #server: Server;
  readonly #keys: Keys;
  #nonce = '';

  private constructor(server: Server, issuer: string, keys: Keys) {
    this.#server = server;
    this.issuer = issuer;
    this.#keys = keys;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  static async listen(): Promise<RogueProvider> {
    const [own, other] = await Promise.all([generateKeyPair(ALGORITHM), generateKeyPair(ALGORITHM)]);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return new RogueProvider(server, `http://127.0.0.1:${String(port)}/`, {
      own: own.privateKey,
      ownPublic: own.publicKey,
      other: other.privateKey,
    });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    if (url.pathname === '/authorize') this.#authorise(url, response);
    else if (url.pathname === '/token' && this.forgery.answer) this.forgery.answer(response);
    else await this.#say(url.pathname, response);
  }

  async #say(path: string, response: ServerResponse): Promise<void> {
    const bodies: Readonly<Record<string, () => unknown>> = {
      '/.well-known/openid-configuration': () => (this.forgery.metadata ?? ((proper) => proper))(this.#metadata),
      '/jwks': async () => ({ keys: [{ ...(await exportJWK(this.#keys.ownPublic)), kid: 'own', alg: ALGORITHM, use: 'sig' }] }),
      '/token': async () => ({ access_token: 'an access token', token_type: 'Bearer', id_token: await this.#idToken() }),
    };
    const body = bodies[path];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify((await body?.()) ?? {}));
  }

  #authorise(url: URL, response: ServerResponse): void {
    this.#nonce = url.searchParams.get('nonce') ?? '';
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'a code');
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    response.writeHead(302, { location: back.href }).end();
  }

  get #metadata(): Readonly<Record<string, unknown>> {
    const at = (path: string) => new URL(path, this.issuer).href;
    return {
      issuer: this.issuer,
      authorization_endpoint: at('/authorize'),
      token_endpoint: at('/token'),
      jwks_uri: at('/jwks'),
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: [ALGORITHM],
      code_challenge_methods_supported: ['S256'],
    };
  }

  async #idToken(): Promise<string> {
    const nowSeconds = Math.floor(Date.now() / 1000);
    const proper: JWTPayload = {
      iss: this.issuer,
      sub: 'the rogue',
      aud: CLIENT_ID,
      iat: nowSeconds,
      exp: nowSeconds + 60,
      nonce: this.#nonce,
      roles: ['PeopleZones.Officer'],
    };
    const payload = this.forgery.claims?.(proper) ?? proper;
    const signed = await signedBy(this.#keys.own, payload);
    return (await this.forgery.token?.(payload, signed, this.#keys.other)) ?? signed;
  }
}

/** A token that says the key of the provider, whoever signs it. */
export const signedBy = (key: CryptoKey, payload: JWTPayload): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: ALGORITHM, kid: 'own' }).sign(key);
