// Decides how what people do is kept: who writes waits for who is writing, and every act leaves a line of history in the same transaction.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';
import { WrittenAct, WrittenChange, type Statement } from './written-change.entity.ts';
import type { WrittenNoun } from './written-noun.ts';
import type { WrittenWords } from './written-words.ts';

/** The row that something was done to. */
export interface WrittenRecord {
  readonly noun: WrittenNoun;
  readonly id: number;
}

/** Keeps the history of what people write. Uses the transaction of its entity manager. */
export class WrittenChangeRepository {
  /** @param userId number of the person who writes; null where nobody has signed in */
  constructor(
    private readonly em: EntityManager,
    private readonly userId: number | null,
  ) {}

  /** Waits until nobody else writes, and keeps others waiting until the transaction ends: what is checked before writing stays true. */
  async lock(): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtext('written by people'))`.execute(transactionOf(this.em));
  }

  /** All that was done to a record, oldest first. */
  changesOf({ noun, id }: WrittenRecord): Promise<WrittenChange[]> {
    return this.em.find(WrittenChange, { noun, recordId: id }, { orderBy: { id: 'ASC' } });
  }

  async written({ noun, id }: WrittenRecord, after: Statement, at: Date): Promise<void> {
    await this.em.insert(WrittenChange, { noun, recordId: id, act: WrittenAct.WRITTEN, at, userId: this.userId, after });
  }

  async corrected({ noun, id }: WrittenRecord, before: Statement, after: Statement, reason: WrittenWords, at: Date): Promise<void> {
    const by = { at, userId: this.userId };
    await this.em.insert(WrittenChange, { noun, recordId: id, act: WrittenAct.CORRECTED, ...by, ...referTo(reason), before, after });
  }

  async withdrawn({ noun, id }: WrittenRecord, before: Statement, reason: WrittenWords, at: Date): Promise<void> {
    const by = { at, userId: this.userId };
    await this.em.insert(WrittenChange, { noun, recordId: id, act: WrittenAct.WITHDRAWN, ...by, ...referTo(reason), before });
  }
}

const referTo = ({ reference: { textId, sha256 } }: WrittenWords) => ({ reason: textId, reasonSha256: sha256 });
