// Decides what words of a decision must be: one line that says something, as long as a chart or a list can carry.

import { countCharacters, plainLine } from '../kernel/index.ts';
import { WordsNotUsable } from './annotation.errors.ts';

/** @param what is asked for, as a sentence. @throws WordsNotUsable */
export function readWords(typed: string, field: string, most: number, what: string): string {
  const words = plainLine(typed);
  const length = countCharacters(words);
  if (length === 0) throw WordsNotUsable.missing(field, what);
  if (length > most) throw WordsNotUsable.tooLong(field, length, most);
  return words;
}
