import { formatDecimal } from '#lib/kit/figures/decimal.ts';

/** 'a', 'a and b', 'a, b and c'. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** '1 grant', '1,240 grants'; give the plural where it is not the word with an s. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatDecimal(String(count))} ${count === 1 ? noun : plural}`;
}
