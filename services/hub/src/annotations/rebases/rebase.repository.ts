// Decides how rebases are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type WrittenWords, WrittenWordsRepository } from '../../provenance/index.ts';
import { Zone, ZoneEvent, ZoneEventZone } from '../../zones/index.ts';
import type { WrittenRecord, WrittenRecordRepository } from '../written-records.ts';
import { Rebase } from './rebase.entity.ts';

/** An event, with its title. */
export interface NamedEvent {
  readonly id: number;
  readonly title: WrittenWords;
  readonly isWithdrawn: boolean;
}

/** What a rebase says. */
export interface RebaseContent {
  readonly measureId: string;
  /** Null for all zones together. */
  readonly zone: Zone | null;
  /** First month of the new limits, `YYYY-MM`. */
  readonly month: string;
  readonly reason: WrittenWords;
  /** How many points from that month on limits are made of; null for all. */
  readonly baselinePoints: number | null;
  /** The event that goes with it; null when none. */
  readonly event: NamedEvent | null;
}

/** An event with the identifiers of its zones. */
export interface EventInZones {
  readonly event: NamedEvent;
  readonly zoneIds: readonly number[];
}

/** Reads and writes rebases. Uses the transaction of its entity manager. */
export class RebaseRepository implements WrittenRecordRepository<RebaseContent> {
  readonly #texts: WrittenWordsRepository;

  constructor(private readonly em: EntityManager) {
    this.#texts = new WrittenWordsRepository(em);
  }

  /** Every zone in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  async find(id: number): Promise<WrittenRecord<RebaseContent> | null> {
    const row = await this.em.findOne(Rebase, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return row && this.#recordOf(row);
  }

  /** An event, standing or withdrawn; null when there is none. */
  async findEvent(id: number): Promise<EventInZones | null> {
    const found = await this.em.findOne(ZoneEvent, { id });
    if (!found) return null;
    const [title] = await this.#texts.find(found.title);
    const zones = await this.em.find(ZoneEventZone, { zoneEvent: id });
    return { event: { id, title, isWithdrawn: Boolean(found.withdrawnAt) }, zoneIds: zones.map(({ zone }) => zone.id) };
  }

  /** The standing rebase of the same measure, zone and month. */
  async findDuplicate({ measureId, zone, month }: RebaseContent, otherThan: number | null): Promise<WrittenRecord<RebaseContent> | null> {
    const rows = await this.em.find(Rebase, { measureId, zone: zone?.id ?? null, month, withdrawnAt: null });
    const row = rows.find(({ id }) => id !== otherThan);
    return row ? this.#recordOf(row) : null;
  }

  add(content: RebaseContent, writtenAt: Date): Promise<number> {
    return this.em.insert(Rebase, { ...columnsOf(content), writtenAt });
  }

  async correct(id: number, content: RebaseContent, correctedAt: Date): Promise<void> {
    await this.em.nativeUpdate(Rebase, { id }, { ...columnsOf(content), correctedAt, illustrative: false });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(Rebase, { id }, { withdrawnAt });
  }

  async #recordOf(row: Rebase): Promise<WrittenRecord<RebaseContent>> {
    const { id, measureId, month, illustrative, withdrawnAt } = row;
    const [reason] = await this.#texts.find(row.reason);
    const zone = row.zone ? ((await this.zones()).find((each) => each.id === row.zone?.id) ?? null) : null;
    const event = typeof row.zoneEventId === 'number' ? ((await this.findEvent(row.zoneEventId))?.event ?? null) : null;
    return {
      id,
      content: { measureId, zone, month, reason, baselinePoints: row.baselinePoints ?? null, event },
      illustrative,
      withdrawnAt: withdrawnAt ?? null,
    };
  }
}

const columnsOf = ({ zone, event, reason, ...content }: RebaseContent) => ({
  ...content,
  zone: zone?.id ?? null,
  zoneEventId: event?.id ?? null,
  reason: reason.id,
});
