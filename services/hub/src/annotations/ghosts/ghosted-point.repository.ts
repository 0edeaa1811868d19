// Decides how ghosted points are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type WrittenWords, WrittenWordsRepository } from '../../provenance/index.ts';
import { Zone } from '../../zones/index.ts';
import type { WrittenRecord, WrittenRecordRepository } from '../written-records.ts';
import { GhostedPoint } from './ghosted-point.entity.ts';

/** What a ghosted point says. */
export interface GhostedPointContent {
  readonly measureId: string;
  /** Null for all zones together. */
  readonly zone: Zone | null;
  /** The month whose figure is explained, `YYYY-MM`. */
  readonly month: string;
  readonly reason: WrittenWords;
}

/** Reads and writes ghosted points. Uses the transaction of its entity manager. */
export class GhostedPointRepository implements WrittenRecordRepository<GhostedPointContent> {
  constructor(private readonly em: EntityManager) {}

  /** Every zone in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  async find(id: number): Promise<WrittenRecord<GhostedPointContent> | null> {
    const row = await this.em.findOne(GhostedPoint, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return row && this.#recordOf(row);
  }

  /** The standing one of the same measure, zone and month. */
  async findDuplicate(
    { measureId, zone, month }: GhostedPointContent,
    otherThan: number | null,
  ): Promise<WrittenRecord<GhostedPointContent> | null> {
    const rows = await this.em.find(GhostedPoint, { measureId, zone: zone?.id ?? null, month, withdrawnAt: null });
    const row = rows.find(({ id }) => id !== otherThan);
    return row ? this.#recordOf(row) : null;
  }

  add({ zone, reason, ...content }: GhostedPointContent, writtenAt: Date): Promise<number> {
    return this.em.insert(GhostedPoint, { ...content, zone: zone?.id ?? null, reason: reason.id, writtenAt });
  }

  async correct(id: number, { zone, reason, ...content }: GhostedPointContent, correctedAt: Date): Promise<void> {
    const links = { zone: zone?.id ?? null, reason: reason.id };
    await this.em.nativeUpdate(GhostedPoint, { id }, { ...content, ...links, correctedAt, illustrative: false });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(GhostedPoint, { id }, { withdrawnAt });
  }

  async #recordOf(row: GhostedPoint): Promise<WrittenRecord<GhostedPointContent>> {
    const { id, measureId, month, illustrative, withdrawnAt } = row;
    const [reason] = await new WrittenWordsRepository(this.em).find(row.reason);
    const zone = row.zone ? ((await this.zones()).find((each) => each.id === row.zone?.id) ?? null) : null;
    return { id, content: { measureId, zone, month, reason }, illustrative, withdrawnAt: withdrawnAt ?? null };
  }
}
