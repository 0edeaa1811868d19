// Decides how a scenario writes words that lie in a table of their own: at an instant that never changes.

import type { EntityManager } from '@mikro-orm/postgresql';
import { newWords, WrittenText, type WrittenNoun } from '../../services/hub/src/provenance/index.ts';

const WRITTEN_AT = new Date('2025-04-01T09:00:00Z');

/** Makes the words that records of a scenario refer to. */
export const wordsIn =
  (em: EntityManager) =>
  (noun: WrittenNoun, part: string, text: string): WrittenText =>
    em.create(WrittenText, newWords(text, { noun, part, writtenAt: WRITTEN_AT }));
