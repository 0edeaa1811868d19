// Decides how written findings are found and written.

import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Reader, sql } from '../../database/index.ts';
import { type Statement, type WrittenWords, WrittenWordsRepository } from '../../provenance/index.ts';
import { LimitsOf, WrittenFinding, type ComparedWith } from './written-finding.entity.ts';

/** What tells one card from another, whatever its figures. */
export interface CardKey {
  readonly measureId: string;
  readonly zones: string | null;
  readonly period: string;
  readonly comparison: ComparedWith | null;
}

/** The figures that a card shows. */
export interface CardFigures {
  readonly fingerprint: string;
  readonly fromDate: string;
  readonly beforeDate: string;
  readonly asAt: Date;
}

/** A written finding as far as it is needed to say which of them stands. */
export interface FindingKnown {
  readonly id: number;
  readonly measureId: string;
  readonly fingerprint: string;
}

/** A written finding and its words. */
export interface WordedFinding {
  readonly finding: WrittenFinding;
  readonly words: WrittenWords;
}

/** Findings of some measures for cards of one state that were not withdrawn, the latest first. */
export async function findingsOf(
  measureIds: readonly string[],
  { zones, period, comparison }: Omit<CardKey, 'measureId'>,
  reader: Reader,
): Promise<FindingKnown[]> {
  if (measureIds.length === 0) return [];
  return reader.rows(
    sql<FindingKnown>`select "id", "measure_id" as "measureId", "fingerprint" from "written_finding"
      where "withdrawn_at" is null and "measure_id" in (${sql.join([...measureIds])}) and "zones" is not distinct from ${zones}::text
        and "period" = ${period} and "comparison" is not distinct from ${comparison}::text order by "id" desc`,
  );
}

/** Reads and writes findings. Uses the transaction of its entity manager. */
export class WrittenFindingRepository {
  constructor(private readonly em: EntityManager) {}

  /** The finding, locked until the transaction ends; null when there is none. Withdrawn ones are found too. */
  async find(id: number): Promise<WordedFinding | null> {
    return this.#worded(await this.em.findOne(WrittenFinding, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  }

  /** The finding that stands for some figures; null when there is none. */
  async findFor(fingerprint: string): Promise<WordedFinding | null> {
    return this.#worded(await this.em.findOne(WrittenFinding, { fingerprint, withdrawnAt: null }));
  }

  /** @returns its identifier */
  add(key: CardKey, figures: CardFigures, words: WrittenWords, writtenAt: Date): Promise<number> {
    return this.em.insert(WrittenFinding, { ...key, ...figures, limitsOf: LimitsOf.MONTHS_HELD, words: words.id, writtenAt });
  }

  async correct(id: number, words: WrittenWords, correctedAt: Date): Promise<void> {
    await this.em.nativeUpdate(WrittenFinding, { id }, { words: words.id, correctedAt });
  }

  async withdraw(id: number, withdrawnAt: Date): Promise<void> {
    await this.em.nativeUpdate(WrittenFinding, { id }, { withdrawnAt });
  }

  async #worded(finding: WrittenFinding | null): Promise<WordedFinding | null> {
    if (!finding) return null;
    const [words] = await new WrittenWordsRepository(this.em).find(finding.words);
    return { finding, words };
  }
}

/** What history keeps of a finding. */
export function statementOf(
  { measureId, zones, comparison, fromDate, beforeDate, fingerprint }: CardKey & Omit<CardFigures, 'asAt'>,
  { reference }: WrittenWords,
): Statement {
  return {
    words: reference,
    measure: measureId,
    zones: zones?.split('.') ?? null,
    from: fromDate,
    before: beforeDate,
    comparison,
    fingerprint,
  };
}
