// Decides what a one-time link opens: its holder sets a password, once, and comes in as with that password.

import { LinkNotValid } from './identity.errors.ts';
import type { Client, IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import type { LinkPurpose, OneTimeLink } from './one-time-link.entity.ts';
import { hashPassword } from './password-hash.ts';
import { requireUsablePassword } from './password.rules.ts';
import { isSecret } from './secrets.ts';
import { SignInEnd, SignInWay } from './sign-in.entity.ts';
import { needsSecondFactor, type Entered, type SignInService } from './sign-in.service.ts';
import { revokeTokensOf } from './token.service.ts';
import { UserState, type User } from './user.entity.ts';

/** What a link is for. */
export interface LinkDescription {
  readonly purpose: LinkPurpose;
  readonly displayName: string;
  readonly signInName: string | null;
  /** Whether a second factor is set up next. */
  readonly mustEnrol: boolean;
}

export class LinkService {
  constructor(
    private readonly work: IdentityWork,
    private readonly signIn: SignInService,
  ) {}

  /** Says what a link is for, without using it up. @throws LinkNotValid */
  describe(secret: string, context: IdentityContext): Promise<LinkDescription> {
    return this.#refusing(context, () =>
      this.work.do(context, async (act) => {
        const { link, user } = await this.#require(secret, act);
        const hasFactor = Boolean((await act.users.credentialOf(user.id))?.totpSecret) && !link.clearsSecondFactor;
        const { displayName, signInName = null } = user;
        return { purpose: link.purpose, displayName, signInName, mustEnrol: needsSecondFactor(user.role) && !hasFactor };
      }),
    );
  }

  /** Sets the password and uses up the link. Where somebody is let in again, all that was opened before ends: sign-ins and API tokens. @throws LinkNotValid, PasswordNotPossible */
  setPassword(secret: string, password: string, client: Client, context: IdentityContext): Promise<Entered> {
    return this.#refusing(context, async () => {
      const found = await this.work.do(context, async (act) => (await this.#require(secret, act)).user);
      await requireUsablePassword(password, [found.displayName, found.signInName ?? '']);
      const passwordHash = await hashPassword(password);
      return this.work.do(context, async (act) => {
        // The person first: whoever makes or drops their links locks them in this order.
        await act.users.find(found.id);
        const { link, user } = await this.#require(secret, act);
        await act.signIns.dropLinks(user.id, act.now);
        const withoutFactor = { totpSecret: null, totpSetAt: null, totpLastStep: null, recoveryHashes: [] };
        await act.users.changeCredential(user.id, {
          passwordHash,
          passwordSetAt: act.now,
          ...(link.clearsSecondFactor && withoutFactor),
        });
        if (user.state === UserState.INVITED) await act.users.change(user.id, { state: UserState.ACTIVE }, act.now);
        await act.signIns.endAll(user.id, SignInEnd.PASSWORD_CHANGED, act.now);
        await act.note('LINK_USED', { kind: 'LINK', id: link.id }, { userId: user.id, detail: { purpose: link.purpose } });
        await act.note('PASSWORD_SET', { kind: 'USER', id: user.id }, { userId: user.id });
        await revokeTokensOf(user.id, act, user.id);
        return this.signIn.enter(act, user.id, SignInWay.PASSWORD, client, null);
      });
    });
  }

  async #require(secret: string, { users, signIns, now }: IdentityAct): Promise<{ readonly link: OneTimeLink; readonly user: User }> {
    const link = isSecret(secret) ? await signIns.findLink(secret, now) : null;
    const user = link && (await users.find(link.user.id));
    if (!link || !user || user.state === UserState.SUSPENDED) throw LinkNotValid.because();
    return { link, user };
  }

  async #refusing<Done>(context: IdentityContext, work: () => Promise<Done>): Promise<Done> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof LinkNotValid) await this.work.refused(context, 'LINK_REFUSED', error.code);
      throw error;
    }
  }
}
