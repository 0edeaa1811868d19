// Decides what is kept of an erasure outside the database: enough to erase the same words again when a backup from before it is restored, and none of them.

import type { ErasureGround } from './text-erasure.entity.ts';

/** One erasure, as it is listed beside the database. */
export interface ListedErasure {
  readonly textId: number;
  /** Salted hash of the words: a row of that number with other words is left alone. */
  readonly sha256: string;
  /** ISO instant. */
  readonly erasedAt: string;
  readonly ground: ErasureGround;
  readonly reason: string;
  /** Number of the administrator; null where it was done on the server. */
  readonly userId: number | null;
}

/** Where erasures are listed outside the database. */
export interface ErasureList {
  /** Adds an erasure and returns when it is on the disk. @throws HubError when it cannot be written: nothing is erased then */
  add(erasure: ListedErasure): Promise<void>;
}

/** For a hub without a folder: its data ends with the process, so no backup of it is ever restored. */
export const NO_ERASURE_LIST: ErasureList = { add: () => Promise.resolve() };
