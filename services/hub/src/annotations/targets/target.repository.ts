// Decides how targets are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type WrittenWords, WrittenWordsRepository } from '../../provenance/index.ts';
import { Zone } from '../../zones/index.ts';
import type { WrittenRecord, WrittenRecordRepository } from '../written-records.ts';
import { Target, type TargetGrain } from './target.entity.ts';
import { plainNumber } from './target-number.ts';

/** What a target says. */
export interface TargetContent {
  readonly measureId: string;
  /** Null for all zones together. */
  readonly zone: Zone | null;
  readonly grain: TargetGrain;
  /** Exact decimal, in the unit of the measure. */
  readonly number: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly since: string;
  readonly setBy: WrittenWords;
}

/** Reads and writes targets. Uses the transaction of its entity manager. */
export class TargetRepository implements WrittenRecordRepository<TargetContent> {
  constructor(private readonly em: EntityManager) {}

  /** Every zone in the order they are listed. */
  zones(): Promise<Zone[]> {
    return this.em.findAll(Zone, { orderBy: { displayOrder: 'ASC' } });
  }

  async find(id: number): Promise<WrittenRecord<TargetContent> | null> {
    const row = await this.em.findOne(Target, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    return row && this.#recordOf(row);
  }

  /** The standing target of the same measure, zone, length of period and day. */
  async findDuplicate(
    { measureId, zone, grain, since }: TargetContent,
    otherThan: number | null,
  ): Promise<WrittenRecord<TargetContent> | null> {
    const rows = await this.em.find(Target, { measureId, zone: zone?.id ?? null, grain, since, withdrawnAt: null });
    const row = rows.find(({ id }) => id !== otherThan);
    return row ? this.#recordOf(row) : null;
  }

  add({ zone, setBy, ...content }: TargetContent, writtenAt: Date): Promise<number> {
    return this.em.insert(Target, { ...content, zone: zone?.id ?? null, setBy: setBy.id, writtenAt });
  }

  async correct(id: number, { zone, setBy, ...content }: TargetContent, correctedAt: Date): Promise<void> {
    const links = { zone: zone?.id ?? null, setBy: setBy.id };
    await this.em.nativeUpdate(Target, { id }, { ...content, ...links, correctedAt, illustrative: false });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(Target, { id }, { withdrawnAt });
  }

  async #recordOf(row: Target): Promise<WrittenRecord<TargetContent>> {
    const { id, measureId, grain, number, since, illustrative, withdrawnAt } = row;
    const [setBy] = await new WrittenWordsRepository(this.em).find(row.setBy);
    const zone = row.zone ? ((await this.zones()).find((each) => each.id === row.zone?.id) ?? null) : null;
    const content = { measureId, zone, grain, number: plainNumber(number), since, setBy };
    return { id, content, illustrative, withdrawnAt: withdrawnAt ?? null };
  }
}
