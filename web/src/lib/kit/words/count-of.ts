import { formatDecimal } from '../figures/format.ts';

/** '1 grant', '1,240 grants'; give the plural where it is not the word with an s. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatDecimal(String(count))} ${count === 1 ? noun : plural}`;
}
