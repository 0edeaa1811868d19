// Decides how somebody comes in and goes out: by a password and, where there is one, a second factor, each step the same for whoever tries.

import { HubError } from '../kernel/index.ts';
import type { Attempt } from './attempts.ts';
import { isPassword, isOutdated, hashPassword } from './password-hash.ts';
import { CodeRefused, PersonNotLetIn, SecondFactorUnreadable, SignInRefused, TicketNotValid } from './identity.errors.ts';
import type { Client, IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import { newEnrolment, stepOfCode } from './one-time-code.ts';
import { hashOfRecoveryCode, newRecoveryCodes } from './secrets.ts';
import { SignInEnd, SignInWay } from './sign-in.entity.ts';
import { closeTicket, fingerprintOf, openTicket, type OpenedTicket } from './tickets.ts';
import type { UserCredential } from './user-credential.entity.ts';
import { UserState, type User } from './user.entity.ts';
import { signInKeyOf } from './user.repository.ts';
import { browserOf, networkOf } from './whereabouts.ts';

/** What a step of a sign-in leads to. */
export type Entered =
  | { readonly state: 'SIGNED_IN'; readonly secret: string; readonly returnTo: string | null; readonly recoveryCodes?: readonly string[] }
  | { readonly state: 'ENROLLED'; readonly recoveryCodes: readonly string[] }
  | { readonly state: 'SECOND_FACTOR'; readonly ticket: string }
  | { readonly state: 'ENROL'; readonly ticket: string; readonly secret: string; readonly uri: string };

/** By what somebody showed their second factor. */
type SecondFactorBy = 'CODE' | 'RECOVERY_CODE';

/** Who may not come in by a password alone: administrators let people in, and officers see exact counts. */
export const needsSecondFactor = (role: User['role']): boolean => role === 'ADMINISTRATOR' || role === 'OFFICER';

/**
 * Locks a person until the transaction ends, and says whether the password and the second factor are those that were looked at before: looking at a password
 * takes a while, and in the meantime another may have been set.
 */
async function isStillKept({ users }: IdentityAct, userId: number, before: UserCredential): Promise<boolean> {
  await users.find(userId);
  const now = await users.credentialOf(userId);
  return now !== null && fingerprintOf(now) === fingerprintOf(before);
}

/** Nobody's number: what is looked up for a name that nobody has takes as long as for one that somebody has. */
const NOBODY = 0;

export class SignInService {
  constructor(private readonly work: IdentityWork) {}

  /** @throws SignInRefused, TooManyAttempts */
  async byPassword(
    given: { readonly signInName: string; readonly password: string; readonly returnTo: string | null },
    client: Client,
    context: IdentityContext,
  ): Promise<Entered> {
    const network = networkOf(client.address);
    const { user, credential, isKnown } = await this.work.do(context, async ({ users, signIns, now }) => {
      const user = await users.findBySignInName(given.signInName);
      const id = user?.id ?? NOBODY;
      return { user, credential: await users.credentialOf(id), isKnown: await signIns.hasComeFrom(id, network, now) };
    });
    const attempt = await this.work.parts.attempts.begin(signInKeyOf(given.signInName), network, isKnown).catch((error: unknown) => {
      return this.#noteAndThrow(context, 'TOO_MANY_ATTEMPTS', user, error);
    });
    const kept = credential?.passwordHash ?? null;
    const isRight = await isPassword(given.password, kept);
    // Only whoever has shown the password hears that the account is suspended.
    if (isRight && user?.state === UserState.SUSPENDED) {
      await attempt.succeeded();
      return this.#noteAndThrow(context, 'PERSON_SUSPENDED', user, PersonNotLetIn.suspended());
    }
    if (!isRight || user?.state !== UserState.ACTIVE || !credential) {
      await attempt.failed().catch((error: unknown) => this.#noteAndThrow(context, 'TOO_MANY_ATTEMPTS', user, error));
      return this.#noteAndThrow(context, 'SIGN_IN_REFUSED', user, SignInRefused.because());
    }
    await attempt.succeeded();
    const renewed = kept !== null && isOutdated(kept) ? await hashPassword(given.password) : null;
    const entered = await this.work.do(context, async (act) => {
      if (!(await isStillKept(act, user.id, credential))) return null;
      if (renewed) await act.users.changeCredential(user.id, { passwordHash: renewed });
      return this.enter(act, user.id, SignInWay.PASSWORD, client, given.returnTo);
    });
    // Another password was set meanwhile: it is as if the attempt came only now.
    return entered ?? this.byPassword(given, client, context);
  }

  /** What comes after the password: the second factor, its setting up, or the sign-in itself. @throws TicketNotValid */
  async enter(act: IdentityAct, userId: number, way: SignInWay, client: Client, returnTo: string | null): Promise<Entered> {
    const [user, credential] = [await act.users.find(userId), await act.users.credentialOf(userId)];
    if (user?.state !== UserState.ACTIVE || !credential) throw TicketNotValid.because();
    if (credential.totpSecret) {
      const ticket = { userId, secret: null, signInId: null, returnTo };
      return { state: 'SECOND_FACTOR', ticket: closeTicket(this.work.parts.ticketSeal, 'SECOND_FACTOR', ticket, credential, act.now) };
    }
    if (needsSecondFactor(user.role)) return this.enrol(act, user, credential, null, returnTo);
    return this.begin(act, userId, way, client, returnTo);
  }

  /** Begins to set up a second factor. @param signInId the sign-in that it is done in; null on the way in */
  enrol({ now }: IdentityAct, user: User, credential: UserCredential, signInId: number | null, returnTo: string | null): Entered {
    const { secret, uri } = newEnrolment(user.signInName ?? user.displayName);
    const ticket = { userId: user.id, secret, signInId, returnTo };
    return { state: 'ENROL', ticket: closeTicket(this.work.parts.ticketSeal, 'ENROL', ticket, credential, now), secret, uri };
  }

  /** @param code of the second factor, or a recovery code. @throws TicketNotValid, CodeRefused, TooManyAttempts */
  async bySecondFactor(ticket: string, code: string, client: Client, context: IdentityContext): Promise<Entered> {
    const opened = openTicket(this.work.parts.ticketSeal, 'SECOND_FACTOR', ticket, this.work.now);
    if (!opened) throw TicketNotValid.because();
    const { userId, returnTo } = opened;
    const attempt = await this.#beginCode(userId, client, context);
    const entered = await this.work.do(context, async (act) => {
      const { credential } = await this.#requireTicket(opened, act, context);
      const taken = this.#takeCode(userId, credential, code, act.now);
      if ('refusal' in taken) return taken;
      await act.users.changeCredential(userId, taken.change);
      return this.begin(act, userId, SignInWay.PASSWORD, client, returnTo, taken.by);
    });
    if ('refusal' in entered) return this.#refuseCode(userId, entered.refusal, context);
    await attempt.succeeded();
    return entered;
  }

  /** Takes a code from somebody who is signed in. @param code of the second factor, or a recovery code. @throws CodeRefused, SecondFactorUnreadable, TooManyAttempts */
  async showSecondFactor(userId: number, code: string, client: Client, context: IdentityContext): Promise<void> {
    const attempt = await this.#beginCode(userId, client, context);
    const refusal = await this.work.do(context, async ({ users, now }) => {
      const credential = await users.credentialOf(userId);
      const taken = credential ? this.#takeCode(userId, credential, code, now) : { refusal: CodeRefused.because() };
      if ('refusal' in taken) return taken.refusal;
      await users.changeCredential(userId, taken.change);
      return null;
    });
    if (refusal) return this.#refuseCode(userId, refusal, context);
    await attempt.succeeded();
  }

  /** Counts a code as if it were wrong. @throws TooManyAttempts */
  #beginCode(userId: number, client: Client, context: IdentityContext): Promise<Pick<Attempt, 'succeeded'>> {
    return this.work.parts.attempts
      .beginCode(`code ${userId}`, networkOf(client.address))
      .catch((error: unknown) => this.#refuseCode(userId, error, context));
  }

  /** Notes at whose account a code was refused, and throws. */
  async #refuseCode(userId: number, refusal: unknown, context: IdentityContext): Promise<never> {
    if (refusal instanceof HubError) await this.work.refused(context, 'SIGN_IN_FAILED', refusal.code, { kind: 'USER', id: userId });
    throw refusal;
  }

  /** Whose a ticket is, as long as nothing has happened since it was made that takes away what it says. @throws TicketNotValid */
  async #requireTicket(
    ticket: OpenedTicket,
    { users, signIns }: IdentityAct,
    { viewer }: IdentityContext,
  ): Promise<{ readonly user: User; readonly credential: UserCredential }> {
    const { userId, signInId, madeAt } = ticket;
    const [user, credential] = [await users.find(userId), await users.credentialOf(userId)];
    if (user?.state !== UserState.ACTIVE || !credential || !ticket.isFor(credential)) throw TicketNotValid.because();
    if ([user.suspendedAt, user.roleChangedAt].some((at) => at && at > madeAt)) throw TicketNotValid.because();
    if (signInId === null) {
      if (await signIns.hasLinkSince(userId, madeAt)) throw TicketNotValid.because();
    } else if (viewer.identity.credentialId !== signInId || !(await signIns.lasts(signInId, userId))) throw TicketNotValid.because();
    return { user, credential };
  }

  /** What is kept once a code was taken, and why it is not. A recovery code is taken also by a hub that cannot read the second factor. */
  #takeCode(
    userId: number,
    credential: UserCredential,
    code: string,
    now: Date,
  ):
    { readonly change: Partial<UserCredential>; readonly by: SecondFactorBy } | { readonly refusal: CodeRefused | SecondFactorUnreadable } {
    const secret = this.work.parts.factorSeal.open(credential.totpSecret ?? '', String(userId));
    const step = secret === null ? null : stepOfCode(secret, code, now, credential.totpLastStep ?? null);
    if (step !== null) return { change: { totpLastStep: step }, by: 'CODE' };
    const hash = hashOfRecoveryCode(code);
    if (!credential.recoveryHashes.includes(hash))
      return { refusal: secret === null ? SecondFactorUnreadable.because() : CodeRefused.because() };
    return { change: { recoveryHashes: credential.recoveryHashes.filter((each) => each !== hash) }, by: 'RECOVERY_CODE' };
  }

  /** Sets up a second factor: its first code shows that the app has it. @throws TicketNotValid, CodeRefused */
  async confirmSecondFactor(ticket: string, code: string, client: Client, context: IdentityContext): Promise<Entered> {
    const opened = openTicket(this.work.parts.ticketSeal, 'ENROL', ticket, this.work.now);
    if (!opened?.secret) throw TicketNotValid.because();
    const { userId, secret, signInId, returnTo } = opened;
    const step = stepOfCode(secret, code, this.work.now, null);
    if (step === null) throw CodeRefused.atSetUp();
    const recoveryCodes = newRecoveryCodes();
    return this.work.do(context, async (act) => {
      await this.#requireTicket(opened, act, context);
      await act.users.changeCredential(userId, {
        totpSecret: this.work.parts.factorSeal.close(secret, String(userId)),
        totpSetAt: act.now,
        totpLastStep: step,
        recoveryHashes: recoveryCodes.map(hashOfRecoveryCode),
      });
      await act.note('SECOND_FACTOR_SET', { kind: 'USER', id: userId }, { userId });
      if (signInId !== null) return { state: 'ENROLLED', recoveryCodes };
      return { ...(await this.begin(act, userId, SignInWay.PASSWORD, client, returnTo)), recoveryCodes };
    });
  }

  /** Begins a sign-in under a secret that nobody had before; the one that the browser came with is ended. */
  async begin(
    { signIns, now, note }: IdentityAct,
    userId: number,
    way: SignInWay,
    client: Client,
    returnTo: string | null,
    secondFactor: SecondFactorBy | null = null,
  ): Promise<Extract<Entered, { state: 'SIGNED_IN' }>> {
    if (client.presented !== null) await signIns.endBySecret(client.presented, SignInEnd.REPLACED, now);
    const from = { browser: browserOf(client.userAgent), network: networkOf(client.address) };
    const { id, secret } = await signIns.begin({ userId, way, ...from }, now);
    await note('SIGNED_IN', { kind: 'SIGN_IN', id }, { userId, detail: { way, ...(secondFactor && { secondFactor }) } });
    return { state: 'SIGNED_IN', secret, returnTo };
  }

  /** Ends the sign-in of a browser, if there is one. */
  async signOut({ presented }: Client, context: IdentityContext): Promise<void> {
    if (presented === null) return;
    await this.work.do(context, async ({ signIns, now, note }) => {
      const ended = await signIns.endBySecret(presented, SignInEnd.SIGNED_OUT, now);
      if (ended) await note('SIGNED_OUT', { kind: 'SIGN_IN', id: ended.id }, { userId: ended.userId });
    });
  }

  /** Notes a failed sign-in, at whose account it was where there is one, and throws. */
  async #noteAndThrow(context: IdentityContext, code: string, user: User | null, error: unknown): Promise<never> {
    await this.work.refused(context, 'SIGN_IN_FAILED', code, user && { kind: 'USER', id: user.id });
    throw error;
  }
}
