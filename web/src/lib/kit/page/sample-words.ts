// Decides what the banner says of data that was made up: how many measures it is in, counted, and which have none of it.
import { joinWords } from '#lib/kit/words/join-words.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';

interface OfMeasure {
  title: string;
  illustrative: boolean;
}

/** More real measures than this are counted and not named. */
const MOST_NAMED = 5;

/** 'Sample data: 51 of 55 measures have made-up records. Only recorded crime and anti-social behaviour are real.' Undefined where nothing is made up. */
export function saySample(measures: readonly OfMeasure[]): string | undefined {
  const made = measures.filter(({ illustrative }) => illustrative).length;
  if (made === 0) return undefined;
  const real = measures.filter(({ illustrative }) => !illustrative).map(({ title }) => lowerFirst(title));
  const said = `Sample data: ${made} of ${measures.length} measures have made-up records.`;
  if (real.length === 0) return said;
  return real.length > MOST_NAMED
    ? `${said} The other ${real.length} are real.`
    : `${said} ${joinWords(real).replace(/^./, (letter) => letter.toUpperCase())} ${real.length === 1 ? 'is' : 'are'} real.`;
}
