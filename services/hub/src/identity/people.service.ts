// Decides how administrators let people in, change what they are, and keep them out. One administrator who can come in always remains.

import { rules, type AuditDetail, type UserRole, type WriteAccess } from '../access/index.ts';
import { countCharacters, invisibleIn, nameMinute, plainLine, readParts } from '../kernel/index.ts';
import { ChangedMeanwhile } from '../provenance/index.ts';
import { isIdentifier } from '../records/index.ts';
import { UserNotFound, UserNotPossible } from './identity.errors.ts';
import type { IdentityAct, IdentityContext, IdentityWork } from './identity-work.ts';
import { SignInEnd } from './sign-in.entity.ts';
import { requireStillIn } from './still-in.ts';
import { UserState, type User } from './user.entity.ts';
import type { UserChange } from './user.repository.ts';

const LONGEST_NAME = 120;
const LONGEST_SIGN_IN_NAME = 254;

/** Somebody who is to be let in. */
export interface Invitation {
  readonly displayName: string;
  readonly signInName: string;
  readonly role: UserRole;
  /** Identifier of the organisation; null for the office. */
  readonly organisation?: string | null;
}

/** Somebody, and the secret of a link for them. */
export interface UserWithLink {
  readonly userId: number;
  readonly linkSecret: string;
}

export class PeopleService {
  constructor(
    private readonly work: IdentityWork,
    private readonly access: WriteAccess,
  ) {}

  /** Adds somebody with a name to sign in with, and makes the link by which they set a password. @throws UserNotPossible, of each field that is not possible */
  invite({ role, ...given }: Invitation, context: IdentityContext): Promise<UserWithLink> {
    return this.#do(context, async ({ users, signIns, now, note }) => {
      const [holder, readOrganisationId] = [
        await holderOf(given.signInName, users),
        await organisationReader(given.organisation ?? null, role, users),
      ];
      const { displayName, signInName, organisationId } = readParts({
        displayName: () => readDisplayName(given.displayName),
        signInName: () => readFreeName(given.signInName, holder),
        organisationId: readOrganisationId,
      });
      const userId = await users.add({ displayName, signInName, role, organisationId, state: UserState.INVITED, createdAt: now });
      await note('USER_INVITED', { kind: 'USER', id: userId }, { detail: { role } });
      const link = { userId, purpose: 'INVITE', clearsSecondFactor: false, madeById: context.viewer.userId } as const;
      return { userId, linkSecret: await signIns.makeLink(link, now) };
    });
  }

  /** Changes what somebody may see and do, and ends their sign-ins and tokens. @throws UserNotFound, ChangedMeanwhile, UserNotPossible also for what they are */
  changeRole(
    id: string,
    role: UserRole,
    organisation: string | null,
    seenRevision: number | null,
    context: IdentityContext,
  ): Promise<number> {
    return this.#do(context, async (act) => {
      const user = await requireUser(id, act, seenRevision);
      const organisationId = (await organisationReader(organisation, role, act.users))();
      if (user.role === role && (user.organisation?.id ?? null) === organisationId) throw UserNotPossible.sameRole();
      await giveRole(act, user, role, organisationId);
      return user.id;
    });
  }

  /**
   * Changes the name of somebody, the name that they sign in with, and who stands in for them. Whoever is signed in stays so.
   * @param given a name to sign in with that is null stays as it is
   * @param seenRevision the revision that was read; null where nothing is compared, as in all that follow
   * @throws UserNotFound, ChangedMeanwhile, UserNotPossible of each field that is not possible, and for what is so already
   */
  change(
    id: string,
    given: { readonly displayName: string; readonly signInName: string | null; readonly standIn: string | null },
    seenRevision: number | null,
    context: IdentityContext,
  ): Promise<number> {
    return this.#do(context, async (act) => {
      const user = await requireUser(id, act, seenRevision);
      const { standIn, signInName: asked } = given;
      const [holder, standing] = [
        asked === null ? null : await holderOf(asked, act.users),
        standIn === null ? null : await findUser(standIn, act),
      ];
      const { displayName, signInName, standInId } = readParts({
        displayName: () => readDisplayName(given.displayName),
        signInName: () => (asked === null ? (user.signInName ?? null) : readNewName(asked, user, holder)),
        standInId: () => (standIn === null ? null : readStandIn(standIn, standing, user)),
      });
      const changed = [
        ...(user.displayName === displayName ? [] : ['displayName']),
        ...(user.signInName === signInName ? [] : ['signInName']),
        ...((user.standIn?.id ?? null) === standInId ? [] : ['standIn']),
      ];
      if (changed.length === 0) throw UserNotPossible.sameName();
      await act.users.change(user.id, { displayName, standInId, signInName }, act.now);
      await act.note('USER_CHANGED', { kind: 'USER', id: user.id }, { detail: { changed } });
      return user.id;
    });
  }

  /** Keeps somebody out from now on, by whatever way. @throws UserNotFound, ChangedMeanwhile, UserNotPossible */
  suspend(id: string, seenRevision: number | null, context: IdentityContext): Promise<number> {
    return this.#do(context, async (act) => {
      const user = await requireUser(id, act, seenRevision);
      if (user.state === UserState.SUSPENDED) throw UserNotPossible.suspendedAlready();
      await requireAdministratorBeside(user, act);
      await act.users.change(user.id, { state: UserState.SUSPENDED, suspendedAt: act.now }, act.now);
      await act.signIns.endAll(user.id, SignInEnd.SUSPENDED, act.now);
      await act.signIns.revokeTokens(user.id, act.now);
      await act.signIns.dropLinks(user.id, act.now);
      await act.note('USER_SUSPENDED', { kind: 'USER', id: user.id });
      return user.id;
    });
  }

  /** Lets somebody in again who was suspended. Tokens stay revoked. @throws UserNotFound, ChangedMeanwhile, UserNotPossible */
  restore(id: string, seenRevision: number | null, context: IdentityContext): Promise<number> {
    return this.#do(context, async (act) => {
      const user = await requireUser(id, act, seenRevision);
      if (user.state !== UserState.SUSPENDED) throw UserNotPossible.notSuspended();
      if (user.role === 'PARTNER' && !user.organisation) throw UserNotPossible.organisationMissing();
      const credential = await act.users.credentialOf(user.id);
      const hasNoPassword = credential !== null && !credential.passwordHash;
      await act.users.change(user.id, { state: hasNoPassword ? UserState.INVITED : UserState.ACTIVE }, act.now);
      await act.note('USER_RESTORED', { kind: 'USER', id: user.id });
      return user.id;
    });
  }

  /** Makes a link by which somebody sets another password. @throws UserNotFound, UserNotPossible */
  makeLink(id: string, withSecondFactor: boolean, context: IdentityContext): Promise<UserWithLink> {
    return this.#do(context, async (act) => {
      const user = await requireUser(id, act);
      if (!user.signInName) throw UserNotPossible.noPassword();
      if (user.state === UserState.SUSPENDED) throw UserNotPossible.suspended();
      const purpose = user.state === UserState.INVITED ? 'INVITE' : 'RESET';
      const link = { userId: user.id, purpose, clearsSecondFactor: withSecondFactor, madeById: context.viewer.userId } as const;
      const linkSecret = await act.signIns.makeLink(link, act.now);
      await act.note('LINK_MADE', { kind: 'USER', id: user.id }, { detail: { purpose, clearsSecondFactor: withSecondFactor } });
      return { userId: user.id, linkSecret };
    });
  }

  /** @throws WritingNotAllowed, NotSignedIn */
  async #do<Done>(context: IdentityContext, work: (act: IdentityAct) => Promise<Done>): Promise<Done> {
    this.access.require(context, rules.ADMINISTRATION);
    return this.work.do(context, async (act) => {
      await act.users.lock();
      await requireStillIn(act, context);
      return work(act);
    });
  }
}

/** Gives somebody a role. Whoever is signed in under another is not any more. @throws UserNotPossible */
export async function giveRole(
  act: IdentityAct,
  user: User,
  role: UserRole,
  organisationId: number | null,
  isByProvider = false,
): Promise<void> {
  if (role !== 'ADMINISTRATOR') await requireAdministratorBeside(user, act);
  const change: UserChange = { role, organisationId, roleChangedAt: act.now };
  const state = typeof user.issuer === 'string' && { state: stateOfProvided(user, role, organisationId) };
  await act.users.change(user.id, { ...change, ...state }, act.now);
  await act.signIns.endAll(user.id, SignInEnd.ROLE_CHANGED, act.now);
  await act.signIns.revokeTokens(user.id, act.now);
  await act.note('ROLE_CHANGED', { kind: 'USER', id: user.id }, { isByProvider, detail: roleChange(user, role, organisationId) });
}

/** What changed: the organisations by number, where there is one before or after. */
function roleChange(user: User, to: UserRole, organisationId: number | null): AuditDetail {
  const [fromOrganisation, toOrganisation] = [user.organisation?.id ?? null, organisationId];
  return {
    from: user.role,
    to,
    ...(fromOrganisation !== null && { fromOrganisation }),
    ...(toOrganisation !== null && { toOrganisation }),
  };
}

/** Somebody of a provider has no link to take up: they wait only as a partner, until it is said for which organisation. */
function stateOfProvided({ state }: User, role: UserRole, organisationId: number | null): UserState {
  if (state === UserState.SUSPENDED) return state;
  return role === 'PARTNER' && organisationId === null ? UserState.INVITED : UserState.ACTIVE;
}

/** @throws UserNotPossible where nobody else could let people in */
export async function requireAdministratorBeside(user: User, { users }: IdentityAct): Promise<void> {
  const isOne = user.role === 'ADMINISTRATOR' && user.state === UserState.ACTIVE;
  if (isOne && (await users.countAdministrators(user.id)) === 0) throw UserNotPossible.lastAdministrator();
}

const findUser = async (id: string, { users }: IdentityAct): Promise<User | null> => (isIdentifier(id) ? users.find(Number(id)) : null);

/** @param seenRevision what was read of them; null where nothing is compared @throws UserNotFound, ChangedMeanwhile */
async function requireUser(id: string, act: IdentityAct, seenRevision: number | null = null): Promise<User> {
  const user = await findUser(id, act);
  if (!user) throw UserNotFound.because(id);
  if (seenRevision !== null && seenRevision !== user.revision) {
    if (!user.changedAt) throw ChangedMeanwhile.unknownState(user.displayName);
    throw ChangedMeanwhile.at(user.displayName, nameMinute(user.changedAt));
  }
  return user;
}

/** Who signs in with a name; null for nobody. */
const holderOf = (typed: string, users: IdentityAct['users']): Promise<User | null> => users.findBySignInName(plainLine(typed));

/** A name to sign in with that nobody else has. @param holder who has it @throws UserNotPossible */
function readFreeName(typed: string, holder: User | null, userId?: number): string {
  const name = readSignInName(typed);
  if (holder && holder.id !== userId) throw UserNotPossible.signInNameTaken(name);
  return name;
}

/** The same for somebody who signs in with a password here. @throws UserNotPossible */
function readNewName(typed: string, user: User, holder: User | null): string {
  if (!user.signInName) throw UserNotPossible.signInNameOfProvider();
  // One from before there was a rule for them may stay.
  if (plainLine(typed) === user.signInName) return user.signInName;
  return readFreeName(typed, holder, user.id);
}

/** The name of a person as colleagues know it. @throws UserNotPossible */
export function readDisplayName(typed: string): string {
  const name = plainLine(typed);
  const unseen = invisibleIn(typed);
  if (name === '') throw UserNotPossible.nameMissing();
  if (unseen !== null) throw UserNotPossible.nameUnseen(unseen, 'displayName');
  if (countCharacters(name) > LONGEST_NAME) throw UserNotPossible.nameTooLong(LONGEST_NAME);
  return name;
}

/** What a name to sign in with is made of: what e-mail addresses of people are. */
const NOT_OF_SIGN_IN_NAMES = /[^\p{L}\p{M}\p{Nd}.\-_@+']/u;

/** A name that somebody is to sign in with from now on. @throws UserNotPossible */
export function readSignInName(typed: string): string {
  const name = plainLine(typed);
  const unseen = invisibleIn(typed);
  if (name === '') throw UserNotPossible.signInNameMissing();
  if (unseen !== null) throw UserNotPossible.nameUnseen(unseen, 'signInName');
  if (countCharacters(name) > LONGEST_SIGN_IN_NAME) throw UserNotPossible.signInNameTooLong(LONGEST_SIGN_IN_NAME);
  const strange = NOT_OF_SIGN_IN_NAMES.exec(name)?.[0];
  if (strange !== undefined) throw UserNotPossible.signInNameWith(strange);
  if (!/[\p{L}\p{Nd}]/u.test(name)) throw UserNotPossible.signInNameOfSigns();
  return name;
}

/** Reads for which organisation somebody of a role works; null for the office. */
async function organisationReader(id: string | null, role: UserRole, users: IdentityAct['users']): Promise<() => number | null> {
  const isKnown = id !== null && isIdentifier(id) && (await users.isOrganisation(Number(id)));
  return () => {
    if (id === null && role === 'PARTNER') throw UserNotPossible.organisationMissing();
    if (id === null) return null;
    if (role !== 'PARTNER') throw UserNotPossible.organisationNotForRole();
    if (!isKnown) throw UserNotPossible.organisationUnknown(id);
    return Number(id);
  };
}

/** @param standIn who has that identifier; null for nobody */
function readStandIn(id: string, standIn: User | null, user: User): number {
  if (!standIn || standIn.id === user.id || standIn.state === UserState.SUSPENDED) throw UserNotPossible.standInUnknown(id);
  return standIn.id;
}
