// Decides how people and what proves who they are is found and written. Uses the transaction of its entity manager.

import { LockMode, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';
import { Organisation } from '../zones/index.ts';
import { UserCredential } from './user-credential.entity.ts';
import { User, UserState } from './user.entity.ts';

/** What is kept of somebody who is new. */
export type NewUser = Pick<User, 'displayName' | 'role' | 'state' | 'createdAt'> &
  Partial<Pick<User, 'signInName' | 'issuer' | 'subject'>> & { readonly organisationId: number | null };

/** A name to sign in with as it is looked up. */
export function signInKeyOf(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/** What may be changed of a person. */
export interface UserChange {
  readonly displayName?: string;
  readonly role?: User['role'];
  readonly organisationId?: number | null;
  readonly standInId?: number | null;
  readonly signInName?: string | null;
  readonly state?: User['state'];
  readonly roleChangedAt?: Date;
  readonly suspendedAt?: Date;
}

export class UserRepository {
  constructor(private readonly em: EntityManager) {}

  /** Keeps others from changing people until the transaction ends: that an administrator is left stays true. */
  async lock(): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtext('people who sign in'))`.execute(transactionOf(this.em));
  }

  find(id: number): Promise<User | null> {
    return this.em.findOne(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  }

  findBySignInName(typed: string): Promise<User | null> {
    return this.em.findOne(User, { signInKey: signInKeyOf(typed) });
  }

  findBySubject(issuer: string, subject: string): Promise<User | null> {
    return this.em.findOne(User, { issuer, subject }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** How many administrators can come in, other than one. */
  countAdministrators(otherThan: number | null): Promise<number> {
    return this.em.count(User, { role: 'ADMINISTRATOR', state: UserState.ACTIVE, ...(otherThan !== null && { id: { $ne: otherThan } }) });
  }

  /** The administrator with a name of their own here who was added first. */
  findFirstAdministrator(): Promise<User | null> {
    return this.em.findOne(
      User,
      { role: 'ADMINISTRATOR', signInName: { $ne: null }, state: { $ne: UserState.SUSPENDED } },
      { orderBy: { id: 'ASC' } },
    );
  }

  /** @returns the number of the person */
  async add({ organisationId, signInName = null, ...user }: NewUser): Promise<number> {
    const signInKey = signInName === null ? null : signInKeyOf(signInName);
    const id = await this.em.insert(User, { ...user, signInName, signInKey, organisation: organisationId });
    if (signInName !== null) await this.em.insert(UserCredential, { user: id, recoveryHashes: [] });
    return id;
  }

  /** Changes a person, which is another revision of them. */
  async change(id: number, { organisationId, standInId, signInName, ...change }: UserChange, changedAt: Date): Promise<void> {
    await this.em.nativeUpdate(
      User,
      { id },
      {
        ...change,
        changedAt,
        revision: raw<number>('revision + 1'),
        ...(organisationId !== undefined && { organisation: organisationId }),
        ...(standInId !== undefined && { standIn: standInId }),
        ...(signInName !== undefined && { signInName, signInKey: signInName === null ? null : signInKeyOf(signInName) }),
      },
    );
  }

  isOrganisation(id: number): Promise<boolean> {
    return this.em.count(Organisation, { id }).then((found) => found > 0);
  }

  /** What proves who somebody is, locked until the transaction ends; null for people of a provider. */
  credentialOf(userId: number): Promise<UserCredential | null> {
    return this.em.findOne(UserCredential, { user: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  }

  async changeCredential(userId: number, change: Partial<Omit<UserCredential, 'id' | 'user'>>): Promise<void> {
    await this.em.nativeUpdate(UserCredential, { user: userId }, change);
  }
}
