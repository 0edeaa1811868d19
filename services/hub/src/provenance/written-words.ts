// Decides how words that people write are referred to: by the number of their row and by a salted hash, from which nobody finds out what they said.

import { createHash, randomBytes } from 'node:crypto';
import type { WrittenNoun } from './written-noun.ts';
import type { WrittenText } from './written-text.entity.ts';

/** What history and audit hold of words. */
export interface WordsReference {
  readonly textId: number;
  /** Of the salt and the words, in hexadecimal digits. */
  readonly sha256: string;
}

/** Bytes of a salt: as many as a hash cannot be guessed without. */
const SALT_BYTES = 16;

/** A row for words that were never written before. */
export interface NewWords {
  readonly noun: WrittenNoun;
  readonly part: string;
  readonly text: string;
  readonly salt: string;
  readonly sha256: string;
  readonly writtenAt: Date;
  readonly userId: number | null;
}

/** Words as part of what a record says: those that stand already, or a draft. */
export class WrittenWords {
  private constructor(
    readonly text: string,
    private readonly kept: WordsReference | null,
  ) {}

  /** Words that have a row. */
  static of({ id, text, sha256 }: Pick<WrittenText, 'id' | 'text' | 'sha256'>): WrittenWords {
    return new WrittenWords(text, { textId: id, sha256 });
  }

  /** What somebody wants words to be. The same words as before stay the row that they are, also where that was erased. */
  static draft(text: string, before: WrittenWords | null = null): WrittenWords {
    return before?.text === text ? before : new WrittenWords(text, null);
  }

  get isKept(): boolean {
    return this.kept !== null;
  }

  /** What stands for the words in history. @throws Error for a draft that has no row yet */
  get reference(): WordsReference {
    if (!this.kept) throw new Error('These words have no row yet. Keep them before anything refers to them.');
    return this.kept;
  }

  /** Number of their row. @throws Error for a draft that has no row yet */
  get id(): number {
    return this.reference.textId;
  }
}

/** A row for words, with a salt of its own. */
export function newWords(
  text: string,
  { userId = null, ...from }: Pick<NewWords, 'noun' | 'part' | 'writtenAt'> & { readonly userId?: number | null },
): NewWords {
  const salt = randomBytes(SALT_BYTES);
  return { ...from, text, salt: salt.toString('hex'), sha256: createHash('sha256').update(salt).update(text).digest('hex'), userId };
}
