// Decides what somebody changes of their own way in: with the password they have, whichever browser they are signed in with.

import { checkFields } from '../kernel/index.ts';
import { NotSignedIn, SecondFactorNeeded, SignInRefused } from './identity.errors.ts';
import type { Client, IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { requireUsablePassword } from './password.rules.ts';
import { SignInEnd } from './sign-in.entity.ts';
import { needsSecondFactor, type Entered, type SignInService } from './sign-in.service.ts';
import type { UserCredential } from './user-credential.entity.ts';
import { requireStillIn } from './still-in.ts';
import { fingerprintOf } from './tickets.ts';
import type { User } from './user.entity.ts';
import { revokeTokensOf } from './token.service.ts';
import { networkOf } from './whereabouts.ts';

interface Self {
  readonly user: User;
  readonly credential: UserCredential;
  readonly signInId: number;
}

/** What somebody shows of their way in. */
export interface Shown {
  readonly password: string;
  /** Of the second factor, or a recovery code; looked at where there is a second factor. */
  readonly code: string;
}

export class AccountService {
  constructor(
    private readonly work: IdentityWork,
    private readonly signIn: SignInService,
  ) {}

  /**
   * Sets another password, ends one's other sign-ins and gives this one another secret, which is returned.
   * @param revokesTokens whether one's API tokens end as well: they open what they open whatever the password is
   * @throws NotSignedIn, TooManyAttempts; SignInRefused and PasswordNotPossible, both at once where both are so
   */
  async changePassword(
    password: string,
    newPassword: string,
    revokesTokens: boolean,
    client: Client,
    context: IdentityContext,
  ): Promise<string> {
    const shown = await this.work.do(context, (act) => this.#self(act, context));
    const { user, signInId } = shown;
    await checkFields([
      () => this.#requirePassword(shown, password, client, context),
      () => requireUsablePassword(newPassword, [user.displayName, user.signInName ?? ''], 'newPassword'),
    ]);
    const passwordHash = await hashPassword(newPassword);
    return this.work.do(context, async (act) => {
      await this.#requireAsShown(shown, act, context);
      const { users, signIns, now, note } = act;
      await users.changeCredential(user.id, { passwordHash, passwordSetAt: now });
      await signIns.dropLinks(user.id, now);
      await signIns.endAll(user.id, SignInEnd.PASSWORD_CHANGED, now, signInId);
      await note('PASSWORD_SET', { kind: 'USER', id: user.id });
      if (revokesTokens) await revokeTokensOf(user.id, act, user.id);
      return signIns.rotate(signInId);
    });
  }

  /**
   * Begins to set up a second factor, in place of one that there may be.
   * @param shown the password, and a code of the second factor that there is
   * @throws NotSignedIn, SignInRefused, CodeRefused, TooManyAttempts
   */
  async beginSecondFactor(shown: Shown, client: Client, context: IdentityContext): Promise<Entered> {
    const self = await this.#showBoth(shown, client, context);
    return this.work.do(context, async (act) => {
      const { user, credential, signInId } = await this.#requireAsShown(self, act, context);
      return this.signIn.enrol(act, user, credential, signInId, null);
    });
  }

  /** @param shown the password, and a code of the second factor. @throws NotSignedIn, SignInRefused, CodeRefused, TooManyAttempts, SecondFactorNeeded */
  async removeSecondFactor(shown: Shown, client: Client, context: IdentityContext): Promise<void> {
    const self = await this.#showBoth(shown, client, context);
    const { user } = self;
    if (needsSecondFactor(user.role)) throw SecondFactorNeeded.because();
    await this.work.do(context, async (act) => {
      await this.#requireAsShown(self, act, context);
      const { users, note } = act;
      await users.changeCredential(user.id, { totpSecret: null, totpSetAt: null, totpLastStep: null, recoveryHashes: [] });
      await note('SECOND_FACTOR_REMOVED', { kind: 'USER', id: user.id });
    });
  }

  /** Makes sure of the second factor, too: whoever knows a password alone shall not end what the password is not enough for. */
  async #showBoth({ password, code }: Shown, client: Client, context: IdentityContext): Promise<Self> {
    const self = await this.#showPassword(password, client, context);
    if (self.credential.totpSecret) await this.signIn.showSecondFactor(self.user.id, code, client, context);
    return self;
  }

  /** Makes sure that it is the person, and not somebody at a browser that was left open. */
  async #showPassword(password: string, client: Client, context: IdentityContext): Promise<Self> {
    const self = await this.work.do(context, (act) => this.#self(act, context));
    await this.#requirePassword(self, password, client, context);
    return self;
  }

  /** @throws SignInRefused, TooManyAttempts */
  async #requirePassword(self: Self, password: string, client: Client, context: IdentityContext): Promise<void> {
    const attempt = await this.work.parts.attempts.begin(`own ${self.user.id}`, networkOf(client.address), true);
    if (!(await isPassword(password, self.credential.passwordHash ?? null))) {
      await attempt.failed();
      await this.work.refused(context, 'SIGN_IN_FAILED', 'SIGN_IN_REFUSED', { kind: 'USER', id: self.user.id });
      throw SignInRefused.ownPassword();
    }
    await attempt.succeeded();
  }

  /** The person as they are now, locked until the transaction ends. @throws NotSignedIn */
  async #self(act: IdentityAct, context: IdentityContext): Promise<Self> {
    const { identity, mayWrite } = context.viewer;
    const { signedInBy, credentialId = null } = identity;
    if (credentialId === null || signedInBy !== 'PASSWORD' || !mayWrite) throw NotSignedIn.because();
    const user = await requireStillIn(act, context);
    const credential = user && (await act.users.credentialOf(user.id));
    if (!credential) throw NotSignedIn.because();
    return { user, credential, signInId: credentialId };
  }

  /** The person as they are now, whose password and second factor are still those that they showed. @throws NotSignedIn, SignInRefused */
  async #requireAsShown(shown: Self, act: IdentityAct, context: IdentityContext): Promise<Self> {
    const self = await this.#self(act, context);
    if (fingerprintOf(self.credential) !== fingerprintOf(shown.credential)) throw SignInRefused.ownPassword();
    return self;
  }
}
