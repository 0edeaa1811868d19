// Decides how sign-ins, links and tokens are kept and ended. Uses the transaction of its entity manager.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ApiToken } from './api-token.entity.ts';
import { type LinkPurpose, OneTimeLink } from './one-time-link.entity.ts';
import { hashOfSecret, newSecret, TOKEN_PREFIX } from './secrets.ts';
import { SignIn, type SignInEnd, type SignInWay } from './sign-in.entity.ts';

const HOUR_MS = 3_600_000;

/** How long a link can be used, in milliseconds: an invitation for a day, what lets somebody in again for an hour. */
const LINK_LASTS_MS: Readonly<Record<LinkPurpose, number>> = { INVITE: 24 * HOUR_MS, RESET: HOUR_MS, ADMINISTRATOR: HOUR_MS };

/** For how long a network is remembered as one that somebody signs in from, in milliseconds. */
const KNOWN_NETWORK_MS = 90 * 24 * HOUR_MS;

/** Whose a new sign-in is, and where it comes from. */
export interface NewSignIn {
  readonly userId: number;
  readonly way: SignInWay;
  readonly browser: string;
  readonly network: string;
}

export class SignInRepository {
  constructor(private readonly em: EntityManager) {}

  /** @returns its number and the secret for the cookie */
  async begin({ userId, ...from }: NewSignIn, now: Date): Promise<{ readonly id: number; readonly secret: string }> {
    const secret = newSecret();
    const tokenHash = hashOfSecret(secret);
    const id = await this.em.insert(SignIn, { user: userId, tokenHash, startedAt: now, lastSeenAt: now, ...from });
    return { id, secret };
  }

  /** Gives a sign-in another secret: the one before opens nothing any more. */
  async rotate(id: number): Promise<string> {
    const secret = newSecret();
    await this.em.nativeUpdate(SignIn, { id }, { tokenHash: hashOfSecret(secret) });
    return secret;
  }

  /** Ends the sign-in of a cookie, whoever's it is. @returns its number and whose it was; null where there is none that lasts */
  async endBySecret(secret: string, endReason: SignInEnd, now: Date): Promise<{ readonly id: number; readonly userId: number } | null> {
    const signIn = await this.em.findOne(SignIn, { tokenHash: hashOfSecret(secret), endedAt: null });
    if (!signIn) return null;
    await this.em.nativeUpdate(SignIn, { id: signIn.id }, { endedAt: now, endReason });
    return { id: signIn.id, userId: signIn.user.id };
  }

  /** Ends one sign-in of a person. @param userId null for anybody's. @returns whose it was; null where there is none that lasts */
  async end(id: number, userId: number | null, endReason: SignInEnd, now: Date): Promise<number | null> {
    const signIn = await this.em.findOne(SignIn, { id, endedAt: null, ...(userId !== null && { user: userId }) });
    if (!signIn) return null;
    await this.em.nativeUpdate(SignIn, { id }, { endedAt: now, endReason });
    return signIn.user.id;
  }

  /** Ends all sign-ins of a person, but one. @returns how many */
  endAll(userId: number, endReason: SignInEnd, now: Date, but: number | null = null): Promise<number> {
    return this.em.nativeUpdate(
      SignIn,
      { user: userId, endedAt: null, ...(but !== null && { id: { $ne: but } }) },
      { endedAt: now, endReason },
    );
  }

  /** Whether a sign-in of a person has not been ended. */
  async lasts(id: number, userId: number): Promise<boolean> {
    return (await this.em.count(SignIn, { id, user: userId, endedAt: null })) > 0;
  }

  /** Whether a link was made for a person after an instant. */
  async hasLinkSince(userId: number, since: Date): Promise<boolean> {
    return (await this.em.count(OneTimeLink, { user: userId, madeAt: { $gt: since } })) > 0;
  }

  /** Whether somebody has signed in from a network of late. */
  async hasComeFrom(userId: number, network: string, now: Date): Promise<boolean> {
    const since = new Date(now.getTime() - KNOWN_NETWORK_MS);
    return (await this.em.count(SignIn, { user: userId, network, startedAt: { $gt: since } })) > 0;
  }

  /** Makes a link, in place of any that the person had. @returns what is in its address */
  async makeLink(
    link: {
      readonly userId: number;
      readonly purpose: LinkPurpose;
      readonly clearsSecondFactor: boolean;
      readonly madeById: number | null;
    },
    now: Date,
  ): Promise<string> {
    const { userId, purpose, clearsSecondFactor, madeById } = link;
    await this.dropLinks(userId, now);
    const secret = newSecret();
    await this.em.insert(OneTimeLink, {
      user: userId,
      purpose,
      clearsSecondFactor,
      madeBy: madeById,
      tokenHash: hashOfSecret(secret),
      madeAt: now,
      expiresAt: new Date(now.getTime() + LINK_LASTS_MS[purpose]),
    });
    return secret;
  }

  /** The link of an address, locked until the transaction ends; null where it opens nothing. */
  async findLink(secret: string, now: Date): Promise<OneTimeLink | null> {
    const link = await this.em.findOne(
      OneTimeLink,
      { tokenHash: hashOfSecret(secret), usedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return link && link.expiresAt > now ? link : null;
  }

  /** Uses up every link of a person. */
  async dropLinks(userId: number, now: Date): Promise<void> {
    await this.em.nativeUpdate(OneTimeLink, { user: userId, usedAt: null }, { usedAt: now });
  }

  /** @returns its number and the secret, which is shown this once */
  async makeToken(
    { userId, ...token }: Pick<ApiToken, 'name' | 'mayRead' | 'mayReadFiles' | 'expiresAt'> & { readonly userId: number },
    now: Date,
  ): Promise<{ readonly id: number; readonly secret: string }> {
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    const id = await this.em.insert(ApiToken, {
      ...token,
      user: userId,
      tokenHash: hashOfSecret(secret),
      ending: secret.slice(-4),
      madeAt: now,
    });
    return { id, secret };
  }

  countTokens(userId: number, now: Date): Promise<number> {
    return this.em.count(ApiToken, { user: userId, revokedAt: null, expiresAt: { $gt: now } });
  }

  /** When a person made a token of that name, in whatever case, which has not ended; null where there is none. */
  async tokenMadeAt(userId: number, name: string, now: Date): Promise<Date | null> {
    const standing = await this.em.find(ApiToken, { user: userId, revokedAt: null, expiresAt: { $gt: now } });
    return standing.find((token) => token.name.toLowerCase() === name.toLowerCase())?.madeAt ?? null;
  }

  /** Revokes a token of a person. @param userId null for anybody's. @returns whose it was; null where there is none */
  async revokeToken(id: number, userId: number | null, now: Date): Promise<number | null> {
    const token = await this.em.findOne(ApiToken, { id, revokedAt: null, ...(userId !== null && { user: userId }) });
    if (!token) return null;
    await this.em.nativeUpdate(ApiToken, { id }, { revokedAt: now });
    return token.user.id;
  }

  /** Revokes every token of a person. @returns how many */
  revokeTokens(userId: number, now: Date): Promise<number> {
    return this.em.nativeUpdate(ApiToken, { user: userId, revokedAt: null }, { revokedAt: now });
  }
}
