// Decides how anything that people write on charts is added, corrected and withdrawn: one way for targets, rebases and events, and what stood before is
// kept. What one kind of them may say is in its rules.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteAccess } from '../access/index.ts';
import type { WriteContext } from '../graphql/index.ts';
import { readParts, type Clock, type HubError } from '../kernel/index.ts';
import {
  readReason,
  recordIdOf,
  requireDifference,
  requireStanding,
  Writing,
  type Statement,
  type WrittenNoun,
} from '../provenance/index.ts';

/** A record as the database has it. */
export interface WrittenRecord<Content> {
  readonly id: number;
  readonly content: Content;
  /** Whether it was made by the generator. */
  readonly illustrative: boolean;
  /** Null while it stands. */
  readonly withdrawnAt: Date | null;
}

/** Reads and writes the records of one kind, within one transaction. */
export interface WrittenRecordRepository<Content> {
  /** The record, locked until the transaction ends; null when there is none. Withdrawn ones are found too. */
  find(id: number): Promise<WrittenRecord<Content> | null>;
  /** The standing record that says the same thing, other than one; null when there is none. */
  findDuplicate(content: Content, otherThan: number | null): Promise<WrittenRecord<Content> | null>;
  /** @returns its identifier */
  add(content: Content, writtenAt: Date): Promise<number>;
  /** Replaces what a record says. What was made by the generator no longer is: a person says it now. */
  correct(id: number, content: Content, correctedAt: Date): Promise<void>;
  withdraw(id: number, withdrawnAt: Date): Promise<void>;
}

/** A reader for each part of a content. Each throws a HubError that names the field where that part is not possible. */
export type PartReaders<Content> = { readonly [Part in keyof Content]: () => Content[Part] };

/** What makes one kind of record what it is. */
export interface WrittenRecordRules<Draft, Content extends object, Facts, Repository extends WrittenRecordRepository<Content>> {
  readonly noun: WrittenNoun;
  /** What can be done in place of a change to a withdrawn record, as a sentence. */
  readonly afterWithdrawal: string;
  repository(em: EntityManager): Repository;
  /** Reads what drafts are validated against, before the transaction begins. */
  facts(context: WriteContext): Promise<Facts>;
  /** @param current the record that the draft is to replace; null for a new one */
  readersOf(
    draft: Draft,
    against: { readonly current: WrittenRecord<Content> | null; readonly repository: Repository; readonly facts: Facts },
  ): Promise<PartReaders<Content>>;
  /** What a person would call the record after 'the', such as target. */
  nameOf(content: Content): string;
  /** What history keeps of it, by the public names of its fields. */
  statementOf(content: Content): Statement;
  unknown(id: string): HubError;
  duplicateOf(existing: WrittenRecord<Content>): HubError;
}

/** Adds, corrects and withdraws records of one kind. Each returns the identifier of the record. */
export class WrittenRecordService<
  Draft,
  Content extends object,
  Facts = unknown,
  Repository extends WrittenRecordRepository<Content> = WrittenRecordRepository<Content>,
> {
  readonly #writing: Writing;

  constructor(
    private readonly rules: WrittenRecordRules<Draft, Content, Facts, Repository>,
    access: WriteAccess,
    clock: Clock,
  ) {
    this.#writing = new Writing(rules.noun, access, clock);
  }

  /** @throws WritingNotAllowed, and what the rules throw for the draft and for a duplicate */
  async add(draft: Draft, context: WriteContext): Promise<number> {
    const [id] = await this.addAll([draft], context);
    return id as number;
  }

  /** Adds several, in the order in which they are given: all of them, or none. @throws as `add` does for the first that cannot be */
  async addAll(drafts: readonly Draft[], context: WriteContext): Promise<number[]> {
    const facts = await this.rules.facts(context);
    return this.#writing.do(context, async ({ em, now, keepWords, written }) => {
      const repository = this.rules.repository(em);
      const ids: number[] = [];
      for (const draft of drafts) {
        const content = await keepWords((await this.#validate(draft, () => null, { current: null, repository, facts })).content);
        const id = await repository.add(content, now);
        await written(id, this.#statementOf(content, false));
        ids.push(id);
      }
      return ids;
    });
  }

  /**
   * @param seenRevision the revision that the writer read; null where they do not say
   * @throws as `add` does, and for an unknown record, AlreadyWithdrawn, ChangedMeanwhile, ReasonNotGiven, NothingToCorrect
   */
  async correct(id: string, draft: Draft, why: string, seenRevision: number | null, context: WriteContext): Promise<number> {
    const facts = await this.rules.facts(context);
    return this.#writing.do(context, async ({ em, now, keepWords, requireSeen, corrected }) => {
      const repository = this.rules.repository(em);
      const current = await this.#requireStanding(id, repository);
      await requireSeen(`The ${this.rules.nameOf(current.content)}`, current.id, seenRevision);
      const valid = await this.#validate(draft, () => readReason(why), { current, repository, facts });
      const content = await keepWords(valid.content);
      const [before, after] = [this.#statementOf(current.content, current.illustrative), this.#statementOf(content, false)];
      requireDifference(`the ${this.rules.nameOf(current.content)}`, { ...before, illustrative: false }, after);
      await repository.correct(current.id, content, now);
      await corrected(current.id, before, after, valid.why);
      return current.id;
    });
  }

  /**
   * Takes the record off every chart.
   * @param seenRevision the revision that the writer read; null where they do not say
   * @throws for an unknown record, WritingNotAllowed, AlreadyWithdrawn, ChangedMeanwhile, ReasonNotGiven
   */
  withdraw(id: string, why: string, seenRevision: number | null, context: WriteContext): Promise<number> {
    return this.#writing.do(context, async ({ em, now, requireSeen, withdrawn }) => {
      const repository = this.rules.repository(em);
      const current = await this.#requireStanding(id, repository);
      await requireSeen(`The ${this.rules.nameOf(current.content)}`, current.id, seenRevision);
      const reason = readReason(why);
      await repository.withdraw(current.id, now);
      await withdrawn(current.id, this.#statementOf(current.content, current.illustrative), reason);
      return current.id;
    });
  }

  async #requireStanding(id: string, repository: Repository): Promise<WrittenRecord<Content>> {
    const recordId = recordIdOf(id);
    const current = recordId === null ? null : await repository.find(recordId);
    if (!current) throw this.rules.unknown(id);
    requireStanding(`The ${this.rules.nameOf(current.content)}`, current, this.rules.afterWithdrawal);
    return current;
  }

  /** The draft as a content, or every fault of it at once, the reason among them. */
  async #validate<Why>(
    draft: Draft,
    readWhy: () => Why,
    against: { readonly current: WrittenRecord<Content> | null; readonly repository: Repository; readonly facts: Facts },
  ): Promise<{ content: Content; why: Why }> {
    const readers = { ...(await this.rules.readersOf(draft, against)), why: readWhy };
    const { why, ...parts } = readParts<Content & { why: Why }>(readers as PartReaders<Content & { why: Why }>);
    const content = parts as unknown as Content;
    const duplicate = await against.repository.findDuplicate(content, against.current?.id ?? null);
    if (duplicate) throw this.rules.duplicateOf(duplicate);
    return { content, why };
  }

  #statementOf(content: Content, illustrative: boolean): Statement {
    return { ...this.rules.statementOf(content), illustrative };
  }
}
