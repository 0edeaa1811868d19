// Decides how a service writes: whoever may, one at a time, in one transaction, each act with its line of history and its line of the audit.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteContext } from '../graphql/index.ts';
import type { Clock } from '../kernel/index.ts';
import { AuditAct, rules, type WriteAccess } from '../access/index.ts';
import type { Statement } from './written-change.entity.ts';
import { WrittenChangeRepository } from './written-change.repository.ts';
import { requireSeen } from './writing.rules.ts';
import type { WrittenNoun } from './written-noun.ts';
import { WrittenWordsRepository } from './written-words.repository.ts';

/** What one act of writing has: its transaction, its instant, and the history that it leaves. */
export interface WritingAct {
  readonly em: EntityManager;
  readonly now: Date;
  /** Gives each of the words of a content that are new a row of their own. */
  readonly keepWords: <Content extends object>(content: Content) => Promise<Content>;
  /** Refuses to undo what the writer has not seen. @param seenRevision null where they do not say what they saw @throws ChangedMeanwhile */
  readonly requireSeen: (what: string, id: number, seenRevision: number | null) => Promise<void>;
  readonly written: (id: number, after: Statement) => Promise<void>;
  readonly corrected: (id: number, before: Statement, after: Statement, why: string) => Promise<void>;
  readonly withdrawn: (id: number, before: Statement, why: string) => Promise<void>;
}

/** Writes records of one kind. */
export class Writing {
  constructor(
    private readonly noun: WrittenNoun,
    private readonly access: WriteAccess,
    private readonly clock: Clock,
  ) {}

  /** Refuses whoever may not write, before anything is said of what they sent. @throws WritingNotAllowed */
  require(context: WriteContext): void {
    this.access.require(context, rules.WRITERS);
  }

  /** Does one act, all of it or nothing. @throws WritingNotAllowed, and whatever the work throws */
  do<Done>(context: WriteContext, work: (act: WritingAct) => Promise<Done>): Promise<Done> {
    this.require(context);
    return context.write(async (em) => {
      const { audit, viewer } = context;
      const [history, texts, now] = [new WrittenChangeRepository(em, viewer.userId), new WrittenWordsRepository(em), this.clock.now()];
      await history.lock();
      const by = { at: now, userId: viewer.userId };
      const record = (id: number) => ({ noun: this.noun, id });
      const reasonOf = (why: string) => texts.add(this.noun, 'why', why, by);
      const audited = (act: AuditAct, id: number) => audit.record(em, { act, viewer, about: { kind: this.noun, id } });
      return work({
        em,
        now,
        keepWords: (content) => texts.keepIn(this.noun, content, by),
        requireSeen: async (what, id, seenRevision) => {
          if (seenRevision !== null) requireSeen(what, await history.changesOf(record(id)), seenRevision);
        },
        written: async (id, after) => {
          await history.written(record(id), after, now);
          await audited(AuditAct.WRITTEN, id);
        },
        corrected: async (id, before, after, why) => {
          await history.corrected(record(id), before, after, await reasonOf(why), now);
          await audited(AuditAct.CORRECTED, id);
        },
        withdrawn: async (id, before, why) => {
          await history.withdrawn(record(id), before, await reasonOf(why), now);
          await audited(AuditAct.WITHDRAWN, id);
        },
      });
    });
  }
}
