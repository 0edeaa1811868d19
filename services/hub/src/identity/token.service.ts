// Decides which API tokens there are: each person makes their own, for what their role may do, for a year at most; they and administrators revoke them.

import { rules, type TokenScope, type UserRole, type WriteAccess } from '../access/index.ts';
import { countCharacters, londonDayOf, plainLine, readDate, readParts } from '../kernel/index.ts';
import { isIdentifier } from '../records/index.ts';
import { CredentialNotFound, NotSignedIn, TokenNotPossible } from './identity.errors.ts';
import type { IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import { SignInEnd } from './sign-in.entity.ts';
import { requireStillIn } from './still-in.ts';

const LONGEST_NAME = 80;
const MOST_TOKENS = 20;
const MOST_DAYS = 365;
const DAY_MS = 86_400_000;

/** What a token is to be. */
export interface TokenDraft {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** The last day on which it opens anything, in London. */
  readonly expiresOn: string;
}

/** What programs may do for a role: ask freely where the person may, get files that the person sees. */
export const SCOPES_OF: Readonly<Record<UserRole, readonly TokenScope[]>> = {
  ADMINISTRATOR: [],
  OFFICER: ['READ', 'READ_FILES'],
  ANALYST: ['READ', 'READ_FILES'],
  BOARD_VIEWER: ['READ_FILES'],
  PARTNER: ['READ_FILES'],
};

export class TokenService {
  constructor(
    private readonly work: IdentityWork,
    private readonly access: WriteAccess,
  ) {}

  /** @returns its number, and the token, which is shown this once. @throws NotSignedIn, and TokenNotPossible, TypedNotUnderstood for each field that is not possible */
  make(draft: TokenDraft, context: IdentityContext): Promise<{ readonly id: number; readonly secret: string }> {
    const userId = this.#requireSelf(context);
    const [role] = context.viewer.roles;
    const { name, scopes, expiresAt } = readParts({
      name: () => readName(draft.name),
      scopes: () => readScopes(draft.scopes, SCOPES_OF[role as UserRole]),
      expiresAt: () => readExpiry(draft.expiresOn, this.work.now),
    });
    return this.work.do(context, async (act) => {
      const { signIns, now, note } = act;
      // Locks the person, so that of two that are asked for at the same time the second counts the first.
      await requireStillIn(act, context);
      if ((await signIns.countTokens(userId, now)) >= MOST_TOKENS) throw TokenNotPossible.tooMany(MOST_TOKENS);
      const madeAt = await signIns.tokenMadeAt(userId, name, now);
      if (madeAt) throw TokenNotPossible.nameTaken(name, madeAt);
      const opens = { mayRead: scopes.has('READ'), mayReadFiles: scopes.has('READ_FILES') };
      const made = await signIns.makeToken({ userId, name, expiresAt, ...opens }, now);
      await note('TOKEN_MADE', { kind: 'TOKEN', id: made.id }, { detail: { scopes: [...scopes] } });
      return made;
    });
  }

  /** Revokes a token: one's own, or anybody's as an administrator. @throws NotSignedIn, CredentialNotFound */
  revoke(id: string, context: IdentityContext): Promise<number> {
    const self = this.#requireSelf(context);
    return this.#ending('TOKEN_REVOKED', context, async ({ signIns, now, note }) => {
      const owner = isIdentifier(id) ? await signIns.revokeToken(Number(id), ownerOf(self, context), now) : null;
      if (owner === null) throw CredentialNotFound.token(id);
      await note('TOKEN_REVOKED', { kind: 'TOKEN', id: Number(id) });
      return Number(id);
    });
  }

  /** Ends a sign-in: one's own, or anybody's as an administrator. @throws NotSignedIn, CredentialNotFound */
  endSignIn(id: string, context: IdentityContext): Promise<number> {
    const self = this.#requireSelf(context);
    return this.#ending('SIGN_IN_ENDED', context, async ({ signIns, now, note }) => {
      const owner = isIdentifier(id) ? await signIns.end(Number(id), ownerOf(self, context), SignInEnd.ENDED_ELSEWHERE, now) : null;
      if (owner === null) throw CredentialNotFound.signIn(id);
      await note('SIGN_IN_ENDED', { kind: 'SIGN_IN', id: Number(id) });
      return Number(id);
    });
  }

  /** Ends all of one's sign-ins but the one that asks. @returns how many. @throws NotSignedIn */
  endOtherSignIns(context: IdentityContext): Promise<number> {
    const self = this.#requireSelf(context);
    return this.work.do(context, async ({ signIns, now, note }) => {
      const ended = await signIns.endAll(self, SignInEnd.ENDED_ELSEWHERE, now, context.viewer.identity.credentialId ?? null);
      await note('SIGN_IN_ENDED', { kind: 'USER', id: self }, { detail: { ended } });
      return ended;
    });
  }

  /** Ends something, and takes note of numbers that were tried and are nothing that one may end. */
  async #ending(
    act: 'TOKEN_REVOKED' | 'SIGN_IN_ENDED',
    context: IdentityContext,
    work: (act: IdentityAct) => Promise<number>,
  ): Promise<number> {
    try {
      return await this.work.do(context, work);
    } catch (error) {
      if (error instanceof CredentialNotFound) await this.work.refused(context, act, error.code);
      throw error;
    }
  }

  /** Who asks, signed in in a browser: a token makes no tokens. */
  #requireSelf(context: IdentityContext): number {
    this.access.require(context, rules.ONESELF);
    const { viewer } = context;
    if (viewer.userId === null) throw NotSignedIn.because();
    return viewer.userId;
  }
}

/** Revokes every token of a person, and says how many there were. @param byId who does it */
export async function revokeTokensOf(userId: number, { signIns, now, note }: IdentityAct, byId: number): Promise<void> {
  const ended = await signIns.revokeTokens(userId, now);
  if (ended > 0) await note('TOKEN_REVOKED', { kind: 'USER', id: userId }, { userId: byId, detail: { ended } });
}

/** Whose sign-ins and tokens somebody may end: null for everybody's. */
const ownerOf = (self: number, { viewer }: IdentityContext): number | null => (viewer.may(rules.ADMINISTRATION) ? null : self);

function readName(typed: string): string {
  const name = plainLine(typed);
  if (name === '') throw TokenNotPossible.nameMissing();
  if (countCharacters(name) > LONGEST_NAME) throw TokenNotPossible.nameTooLong(LONGEST_NAME);
  return name;
}

/** @param allowed what programs may do for the role of who asks */
function readScopes(scopes: readonly TokenScope[], allowed: readonly TokenScope[]): ReadonlySet<TokenScope> {
  // Whoever may have no token hears that first, whatever they chose.
  if (allowed.length > 0 && scopes.length === 0) throw TokenNotPossible.scopesMissing();
  if (allowed.length === 0 || scopes.some((scope) => !allowed.includes(scope))) throw TokenNotPossible.notForRole(allowed);
  return new Set(scopes);
}

/** The end of a day in London, from today to a year from now. */
function readExpiry(typed: string, now: Date): Date {
  const expiresOn = readDate(typed, 'expiresOn');
  const [first, last] = [londonDayOf(now), londonDayOf(new Date(now.getTime() + MOST_DAYS * DAY_MS))];
  if (expiresOn < first || expiresOn > last) throw TokenNotPossible.expiry(first, last);
  const dayAfter = Temporal.PlainDate.from(expiresOn).add({ days: 1 });
  return new Date(dayAfter.toZonedDateTime('Europe/London').epochMilliseconds);
}
