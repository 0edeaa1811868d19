// Decides how people come in whom no administrator has invited here: those whom a provider names, and the administrator whom the server lets in.

import type { UserRole } from '../access/index.ts';
import { countCharacters, invisibleIn, plainLine } from '../kernel/index.ts';
import type { Attempt } from './attempts.ts';
import { PersonNotLetIn, UserNotPossible } from './identity.errors.ts';
import type { Client, IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import { giveRole, readSignInName } from './people.service.ts';
import { SignInWay } from './sign-in.entity.ts';
import { networkOf } from './whereabouts.ts';
import type { SignInService } from './sign-in.service.ts';
import { UserState, type User } from './user.entity.ts';

/** Somebody whom an OpenID Connect provider names. */
export interface ProviderPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly displayName: string | null;
  readonly role: UserRole;
}

const MOST_OF_A_NAME = 120;
const NAMELESS = 'Somebody without a name';

export class EntranceService {
  constructor(
    private readonly work: IdentityWork,
    private readonly signIn: SignInService,
  ) {}

  /**
   * Signs in somebody whom a provider names. Their role is what the provider says now; the organisation of a partner is what an administrator said.
   * @returns the secret for the cookie. @throws PersonNotLetIn, UserNotPossible
   */
  async byProvider(person: ProviderPerson, client: Client, context: IdentityContext): Promise<string> {
    const entered = await this.work.do(context, async (act) => {
      await act.users.lock();
      const found = await act.users.findBySubject(person.issuer, person.subject);
      if (found?.state === UserState.SUSPENDED) return { user: found, secret: null };
      const user = found ?? (await this.#addPerson(person, act));
      if (user.role !== person.role) await giveRole(act, user, person.role, user.organisation?.id ?? null, true);
      await rename(user, person, act);
      const isWaiting = person.role === 'PARTNER' && !user.organisation;
      if (isWaiting) return { user, secret: null };
      const { secret } = await this.signIn.begin(act, user.id, SignInWay.OPENID_CONNECT, client, null);
      return { user, secret };
    });
    if (entered.secret !== null) return entered.secret;
    const refusal = entered.user.state === UserState.SUSPENDED ? PersonNotLetIn.suspended() : PersonNotLetIn.withoutOrganisation();
    await this.work.refused(context, 'SIGN_IN_FAILED', refusal.code, { kind: 'USER', id: entered.user.id });
    throw refusal;
  }

  /**
   * Counts a return from a provider before the provider is asked about it, as if it were to fail: a network has so many in a while. One that no sign-in of the
   * browser was waiting for asks nothing of the provider and does not count, or a page elsewhere could use up the returns of whoever looks at it.
   * @throws TooManyAttempts
   */
  beginReturn({ address }: Pick<Client, 'address'>): Promise<Pick<Attempt, 'succeeded'>> {
    return this.work.parts.attempts.beginReturn(networkOf(address));
  }

  /** Takes note that a sign-in with a provider did not succeed, of somebody who is not known. @param code why */
  notByProvider(code: string, context: IdentityContext): Promise<void> {
    return this.work.refused(context, 'SIGN_IN_FAILED', code);
  }

  /**
   * Makes a link that lets an administrator in, who sets a password and a second factor by it. Whoever may run commands on the server may do this at any time.
   * @param signInName whose; null for the first administrator, who is added where there is none
   * @throws UserNotPossible
   */
  administratorLink(
    signInName: string | null,
    context: IdentityContext,
  ): Promise<{ readonly signInName: string; readonly linkSecret: string }> {
    return this.work.do(context, async (act) => {
      await act.users.lock();
      const name = signInName === null ? null : plainLine(signInName);
      const found = name === null ? await act.users.findFirstAdministrator() : await act.users.findBySignInName(name);
      if (found && found.role !== 'ADMINISTRATOR') throw UserNotPossible.notAdministrator(name ?? '');
      const user = found ?? (await this.#addAdministrator(name === null ? FIRST_ADMINISTRATOR : readSignInName(name), act));
      if (user.state === UserState.SUSPENDED) await act.users.change(user.id, { state: UserState.INVITED }, act.now);
      const link = { userId: user.id, purpose: 'ADMINISTRATOR', clearsSecondFactor: true, madeById: null } as const;
      const linkSecret = await act.signIns.makeLink(link, act.now);
      await act.note('LINK_MADE', { kind: 'USER', id: user.id }, { detail: { purpose: 'ADMINISTRATOR', clearsSecondFactor: true } });
      return { signInName: user.signInName ?? '', linkSecret };
    });
  }

  /** Adds somebody whom the provider names for the first time. */
  async #addPerson(person: ProviderPerson, { users, now, note }: IdentityAct): Promise<User> {
    const id = await users.add(newPersonOf(person, now));
    await note('USER_ADDED', { kind: 'USER', id }, { isByProvider: true, detail: { role: person.role } });
    return (await users.find(id)) as User;
  }

  async #addAdministrator(signInName: string, { users, now, note }: IdentityAct): Promise<User> {
    const id = await users.add({
      displayName: 'Administrator',
      signInName,
      role: 'ADMINISTRATOR',
      organisationId: null,
      state: UserState.INVITED,
      createdAt: now,
    });
    await note('USER_INVITED', { kind: 'USER', id }, { detail: { role: 'ADMINISTRATOR' } });
    return (await users.find(id)) as User;
  }
}

/** The name of the first administrator, who may be renamed later. */
const FIRST_ADMINISTRATOR = 'administrator';

function nameOf({ displayName }: ProviderPerson): string {
  const name = plainLine(displayName ?? '');
  if (name === '' || invisibleIn(name) !== null) return NAMELESS;
  return countCharacters(name) <= MOST_OF_A_NAME ? name : Array.from(name).slice(0, MOST_OF_A_NAME).join('');
}

/** Calls a person what the provider calls them now, where it says that. */
async function rename(user: User, person: ProviderPerson, { users, now, note }: IdentityAct): Promise<void> {
  const displayName = person.displayName === null ? user.displayName : nameOf(person);
  if (displayName === user.displayName) return;
  await users.change(user.id, { displayName }, now);
  await note('USER_CHANGED', { kind: 'USER', id: user.id }, { isByProvider: true, detail: { changed: ['displayName'] } });
}

function newPersonOf(person: ProviderPerson, createdAt: Date) {
  const { issuer, subject, role } = person;
  const state = role === 'PARTNER' ? UserState.INVITED : UserState.ACTIVE;
  return { displayName: nameOf(person), issuer, subject, role, organisationId: null, state, createdAt };
}
