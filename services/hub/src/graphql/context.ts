// Decides what the resolvers of one operation have: one state of the data, what they may compute, and what they have read already.

import type { MetadataStorage } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import type { Audit, Seal, Viewer } from '../access/index.ts';
import type { AnswerCache, ReadTransaction } from '../database/index.ts';
import type { WorkBudget } from './work-budget.ts';

/** What reading the graph needs from a request. Other rooms' contexts add to it. */
export interface OperationContext {
  /** For whom it is answered: the same as that of the reader. What counts people is shown as this viewer's policy says. */
  readonly viewer: Viewer;
  /** Seals the cursors that leave with the answer. */
  readonly seal: Seal;
  /** What is read for it: one state of the data. */
  readonly reader: ReadTransaction;
  readonly metadata: MetadataStorage;
  /** What counts people and is shown exactly: fields as `Session.attendances`, measures by their identifiers. Noted for the audit. */
  readonly exactCounts: Set<string>;
  /** What it may compute. */
  readonly budget: WorkBudget;
  /** Pages of lists that other operations read. */
  readonly lists: AnswerCache;
  readonly loaders: Map<string, DataLoader<unknown, unknown>>;
  /** Rows that were named by a key and read; null for a key that names none. */
  readonly read: Map<string, Readonly<Record<string, unknown>> | null>;
}

/** What writing needs from a request besides. */
export interface WriteContext extends OperationContext {
  /** Does the work in one transaction: all of it or nothing. What is read afterwards is read again, by whoever asks. */
  write<Done>(work: (em: EntityManager) => Promise<Done>): Promise<Done>;
  /** Where it is written down who wrote. */
  readonly audit: Audit;
  /** The site whose page sends the request, where that is not the hub's own. Null otherwise, as for programs, which are no pages. */
  readonly foreignOrigin: string | null;
}
