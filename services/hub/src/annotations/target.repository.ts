// Decides how targets are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Zone } from '../zones/index.ts';
import { Target, type TargetGrain } from './target.entity.ts';

/** What a target says. */
export interface TargetSaid {
  readonly measureId: string;
  /** Null for all zones together. */
  readonly zone: Zone | null;
  readonly grain: TargetGrain;
  /** Exact decimal, in the unit of the measure. */
  readonly number: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly since: string;
  readonly setBy: string;
}

/** Reads and writes targets. Uses the transaction of its entity manager. */
export class TargetRepository {
  constructor(private readonly em: EntityManager) {}

  /** Every zone in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  /** The target, locked until the transaction ends; null when there is none. Withdrawn ones are found too. */
  find(id: number): Promise<Target | null> {
    return this.em.findOne(Target, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** The standing target of the same measure, place, length of period and day, other than one; null when there is none. */
  async findAlike({ measureId, zone, grain, since }: TargetSaid, otherThan: number | null): Promise<Target | null> {
    const found = await this.em.find(Target, { measureId, zone: zone?.id ?? null, grain, since, withdrawnAt: null });
    return found.find(({ id }) => id !== otherThan) ?? null;
  }

  /** Writes a target by hand. @returns its identifier */
  add({ zone, ...said }: TargetSaid, writtenAt: Date): Promise<number> {
    return this.em.insert(Target, { ...said, zone: zone?.id ?? null, writtenAt });
  }

  /** Replaces what a target says. What was made by the generator is so no longer: a person says it now. */
  async correct(id: number, { zone, ...said }: TargetSaid, correctedAt: Date): Promise<void> {
    await this.em.nativeUpdate(Target, { id }, { ...said, zone: zone?.id ?? null, correctedAt, illustrative: false });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(Target, { id }, { withdrawnAt });
  }
}
