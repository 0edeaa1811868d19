// Decides how rebases are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Zone, ZoneEvent, ZoneEventZone } from '../zones/index.ts';
import { Rebase } from './rebase.entity.ts';

/** What a rebase says. */
export interface RebaseSaid {
  readonly measureId: string;
  /** Null for all zones together. */
  readonly zone: Zone | null;
  /** First month of the new limits, `YYYY-MM`. */
  readonly month: string;
  readonly reason: string;
  /** The event that goes with it; null when none. */
  readonly event: ZoneEvent | null;
}

/** Reads and writes rebases. Uses the transaction of its entity manager. */
export class RebaseRepository {
  constructor(private readonly em: EntityManager) {}

  /** Every zone in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  /** The rebase, locked until the transaction ends; null when there is none. Withdrawn ones are found too. */
  find(id: number): Promise<Rebase | null> {
    return this.em.findOne(Rebase, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** An event, standing or withdrawn, with the identifiers of its zones. */
  async findEvent(id: number): Promise<{ event: ZoneEvent; zoneIds: number[] } | null> {
    const event = await this.em.findOne(ZoneEvent, { id });
    const zones = event ? await this.em.find(ZoneEventZone, { zoneEvent: id }) : [];
    return event && { event, zoneIds: zones.map(({ zone }) => zone.id) };
  }

  /** The standing rebase of the same measure, place and month, other than one; null when there is none. */
  async findAlike({ measureId, zone, month }: RebaseSaid, otherThan: number | null): Promise<Rebase | null> {
    const found = await this.em.find(Rebase, { measureId, zone: zone?.id ?? null, month, withdrawnAt: null });
    return found.find(({ id }) => id !== otherThan) ?? null;
  }

  /** Writes a rebase by hand. @returns its identifier */
  add({ zone, event, ...said }: RebaseSaid, writtenAt: Date): Promise<number> {
    return this.em.insert(Rebase, { ...said, zone: zone?.id ?? null, zoneEventId: event?.id ?? null, writtenAt });
  }

  /** Replaces what a rebase says. What was made by the generator is so no longer: a person says it now. */
  async correct(id: number, { zone, event, ...said }: RebaseSaid, correctedAt: Date): Promise<void> {
    const links = { zone: zone?.id ?? null, zoneEventId: event?.id ?? null };
    await this.em.nativeUpdate(Rebase, { id }, { ...said, ...links, correctedAt, illustrative: false });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(Rebase, { id }, { withdrawnAt });
  }
}
