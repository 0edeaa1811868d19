// Decides what the banner says of data that was made up: how many measures it is in, counted, and which have none of it.
import { joinWords } from '#lib/kit/words/join-words.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';

interface OfMeasure {
  title: string;
  illustrative: boolean;
}

/** More real measures than this are counted and not named. */
const MOST_NAMED = 5;

/** What the banner says: how much is made up, short enough for one line of a phone, and what is real, behind it. */
export interface SampleWords {
  /** 'Sample: made-up records in 51 of 55 measures'. */
  counted: string;
  /** 'Recorded crime and anti-social behaviour are real.' Empty where everything is made up. */
  real: string;
}

/** Undefined where nothing is made up. */
export function saySample(measures: readonly OfMeasure[]): SampleWords | undefined {
  const made = measures.filter(({ illustrative }) => illustrative).length;
  if (made === 0) return undefined;
  const real = measures.filter(({ illustrative }) => !illustrative).map(({ title }) => lowerFirst(title));
  return { counted: `Sample: made-up records in ${made} of ${measures.length} measures`, real: sayReal(real) };
}

function sayReal(titles: readonly string[]): string {
  if (titles.length === 0) return '';
  if (titles.length > MOST_NAMED) return `The other ${titles.length} are real.`;
  return `${joinWords(titles).replace(/^./, (letter) => letter.toUpperCase())} ${titles.length === 1 ? 'is' : 'are'} real.`;
}
