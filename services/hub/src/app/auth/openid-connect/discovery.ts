// Decides when the provider is asked what it is: when somebody signs in, at most once a minute, and after a failure once in five seconds. A hub whose provider is
// down starts, keeps those in who are signed in, and finds the provider as soon as it is back.

import * as client from 'openid-client';
import { isLoopback } from '../../own-origins.ts';
import { ProviderAnswerRefused, ProviderUnreachable } from './openid-connect.errors.ts';
import { providerFault } from './provider-faults.ts';
import type { OpenIdSettings } from './settings.ts';

/** How long one answer of the provider may take, in seconds. */
const TIMEOUT_SECONDS = 5;

/** How long what the provider says of itself is believed when a sign-in begins, in milliseconds. */
const BELIEVED_MS = 60_000;

/** How long a provider that failed is left alone, in milliseconds. */
const LEFT_ALONE_MS = 5000;

/** What a provider says of itself, asked for when it is needed. */
export class Discovery {
  readonly #settings: OpenIdSettings;
  readonly #nowMs: () => number;
  #found: client.Configuration | null = null;
  #foundAtMs = -Infinity;
  #failedAtMs = -Infinity;
  #asking: Promise<client.Configuration> | null = null;

  constructor(settings: OpenIdSettings, nowMs: () => number) {
    this.#settings = settings;
    this.#nowMs = nowMs;
  }

  /** Whether the provider answered when it was last asked; null before it was. */
  get answered(): boolean | null {
    if (this.#foundAtMs === -Infinity && this.#failedAtMs === -Infinity) return null;
    return this.#foundAtMs > this.#failedAtMs;
  }

  /** What the provider says of itself now. @throws ProviderUnreachable, ProviderAnswerRefused */
  async fresh(): Promise<client.Configuration> {
    const nowMs = this.#nowMs();
    if (this.#found && this.answered && nowMs - this.#foundAtMs < BELIEVED_MS) return this.#found;
    if (nowMs - this.#failedAtMs < LEFT_ALONE_MS) throw ProviderUnreachable.at(this.#settings.issuer);
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  /** What it last said of itself, for somebody who is on the way back. @throws as {@link fresh} */
  async known(): Promise<client.Configuration> {
    return this.#found ?? this.fresh();
  }

  async #ask(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    try {
      const execute = [client.enableNonRepudiationChecks];
      if (isLoopback(issuer.hostname)) execute.push(client.allowInsecureRequests);
      const found = await client.discovery(issuer, clientId, {}, secretFor(clientSecret), { timeout: TIMEOUT_SECONDS, execute });
      checkAddresses(found.serverMetadata(), issuer);
      this.#found = found;
      this.#foundAtMs = this.#nowMs();
      return found;
    } catch (error) {
      this.#failedAtMs = this.#nowMs();
      throw error instanceof ProviderAnswerRefused ? error : providerFault(error, issuer);
    }
  }
}

/** Where browsers and codes are sent must be named and, but for a provider on this machine, be reached by https. The issuer must be one, not a pattern for many. */
function checkAddresses(metadata: client.ServerMetadata, issuer: URL): void {
  for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const) {
    const address = metadata[name];
    const protocol = address !== undefined && URL.canParse(address) ? new URL(address).protocol : null;
    if (protocol !== 'https:' && protocol !== issuer.protocol) throw ProviderAnswerRefused.notValid(`no ${name}`);
  }
  if (/[{}]/.test(metadata.issuer)) throw ProviderAnswerRefused.notValid('an issuer for everybody');
}

/** Shows the secret in the body where the provider takes it there, as Entra ID and most do, else in the header of Basic (RFC 6749, section 2.3.1). */
function secretFor(clientSecret: string): client.ClientAuth {
  const [inBody, inHeader] = [client.ClientSecretPost(clientSecret), client.ClientSecretBasic(clientSecret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_post') ? inBody : inHeader)(server, ...rest);
  };
}
