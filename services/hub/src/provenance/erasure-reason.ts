// Decides whether the reason of an erasure, which is kept for good, says again what is to be erased.

import { countCharacters, plainLine } from '../kernel/index.ts';

/** Of fewer characters only whole words are taken for the same: they are in many others. */
const LEAST_OF_A_PART = 4;

/** Whether a reason holds what was looked for, or any longer word of it, whatever the case. */
export function holdsWordsOf(reason: string, lookedFor: string): boolean {
  const wanted = plainLine(lookedFor);
  if (wanted === '') return false;
  const words = wanted.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => countCharacters(word) >= LEAST_OF_A_PART);
  return holdsText(reason, wanted) || words.some((word) => isIn(reason, word, 'BEGINNING'));
}

/** Whether a reason holds a text, whatever the case. */
export function holdsText(reason: string, text: string): boolean {
  return isIn(reason, text, countCharacters(text) < LEAST_OF_A_PART ? 'WHOLE' : 'ANYWHERE');
}

/** Whether a text is in another as a whole word, at the beginning of one, or anywhere. */
function isIn(reason: string, text: string, where: 'WHOLE' | 'BEGINNING' | 'ANYWHERE'): boolean {
  const literal = plainLine(text)
    .toLowerCase()
    .replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const before = where === 'ANYWHERE' ? '' : String.raw`(?<![\p{L}\p{M}\p{N}])`;
  const after = where === 'WHOLE' ? String.raw`(?![\p{L}\p{M}\p{N}])` : '';
  return new RegExp(`${before}${literal}${after}`, 'u').test(plainLine(reason).toLowerCase());
}
