// Decides how a person is known by a provider of OpenID Connect: by the authorisation code flow with PKCE, state and nonce, and by an ID token whose signature,
// issuer, audience, times and nonce are checked by openid-client.

import * as client from 'openid-client';
import { Discovery } from './discovery.ts';
import type { UserRole } from '../../../access/index.ts';
import { grantedRole } from './granted-roles.ts';
import { ProviderAnswerRefused } from './openid-connect.errors.ts';
import { PENDING_SECONDS, type PendingSignIn } from './pending-sign-in.ts';
import { providerFault } from './provider-faults.ts';
import type { OpenIdSettings } from './settings.ts';

/** Somebody whom the provider knows. */
export interface ProvidedPerson {
  /** Issuer and subject are the person: an e-mail address is given to another one day, and is not asked for. */
  readonly issuer: string;
  readonly subject: string;
  /** What the provider calls them; null where it does not say. */
  readonly displayName: string | null;
  readonly role: UserRole;
}

const LONGEST_NAME = 200;

/** A subject, which OpenID Connect Core (section 2) says is at most 255 characters of ASCII. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

/** A provider that people sign in with. */
export class OpenIdProvider {
  readonly #settings: OpenIdSettings;
  readonly #nowMs: () => number;
  readonly #discovery: Discovery;

  /** @param nowMs the clock, in milliseconds since 1970 */
  constructor(settings: OpenIdSettings, nowMs: () => number = Date.now) {
    this.#settings = settings;
    this.#nowMs = nowMs;
    this.#discovery = new Discovery(settings, nowMs);
  }

  /** Whether the provider answered when it was last asked. Where it did not, or was not asked yet, it is asked meanwhile: nobody waits for it here. */
  get state(): 'READY' | 'UNREACHABLE' {
    if (this.#discovery.answered !== true) void this.#discovery.fresh().catch(() => undefined);
    return this.#discovery.answered === false ? 'UNREACHABLE' : 'READY';
  }

  /**
   * Begins a sign-in.
   * @returns where the browser is sent, and what must be kept until it is back
   * @throws ProviderUnreachable, ProviderAnswerRefused
   */
  async begin(redirectUri: string, returnPath: string): Promise<{ readonly address: URL; readonly pending: PendingSignIn }> {
    const configuration = await this.#discovery.fresh();
    const pending: PendingSignIn = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnPath,
      expiresAtMs: this.#nowMs() + PENDING_SECONDS * 1000,
    };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
    });
    return { address, pending };
  }

  /**
   * Ends a sign-in: exchanges the code and checks what comes back.
   * @param returned the address at which the browser came back, with its query
   * @throws ProviderUnreachable, ProviderAnswerRefused, RoleNotGranted
   */
  async finish(returned: URL, pending: PendingSignIn): Promise<ProvidedPerson> {
    const claims = await this.#claimsOf(returned, pending);
    if (!SUBJECT.test(claims.sub)) throw ProviderAnswerRefused.notValid('no subject');
    return {
      issuer: claims.iss,
      subject: claims.sub,
      displayName: nameOf(claims),
      role: grantedRole(claims[this.#settings.roleClaim], this.#settings.roles),
    };
  }

  async #claimsOf(returned: URL, { state, nonce, verifier }: PendingSignIn): Promise<client.IDToken> {
    try {
      const tokens = await client.authorizationCodeGrant(await this.#discovery.known(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      return tokens.claims() as client.IDToken;
    } catch (error) {
      throw providerFault(error, this.#settings.issuer);
    }
  }
}

function nameOf({ name, preferred_username: userName }: client.IDToken): string | null {
  const said = [name, userName].find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return (
    said
      ?.replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME) ?? null
  );
}
