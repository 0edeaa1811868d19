// Decides who a sentence is about and in which number: 'Attendances in New Parks were', 'Recorded crime in New Parks was'.

/** The title in its place, with the verbs and the word for 'its own' that agree with it. */
export interface Subject {
  /** `Attendances in New Parks`. */
  readonly name: string;
  readonly was: 'was' | 'were';
  readonly is: 'is' | 'are';
  readonly does: 'does' | 'do';
  readonly has: 'has' | 'have';
  readonly its: 'its' | 'their';
  readonly it: 'it' | 'they';
  /** Of things that are counted there are fewer; of what is not, less. */
  readonly fewer: 'fewer' | 'less';
}

/** From here on a title says which of the things it counts: 'Concerns open over 28 days'. */
const QUALIFIES = /^(per|of|to|as|on|over|by|in|for|with|without|not|and|that)$/i;
/** What was done with the things that a title counts: 'Sessions held'. */
const DONE = /(ed|held|open|paid|spent|active|given|back)$/i;
const COUNTS_ONE = /^(median|mean|average|number|share)$/i;

/** Makes the subject of a sentence. */
export function subjectOf(measureTitle: string, placeName: string): Subject {
  const name = `${measureTitle} in ${placeName.replace(/^(All|The)(?= )/, (word) => word.toLowerCase())}`;
  return isPlural(measureTitle)
    ? { name, was: 'were', is: 'are', does: 'do', has: 'have', its: 'their', it: 'they', fewer: 'fewer' }
    : { name, was: 'was', is: 'is', does: 'does', has: 'has', its: 'its', it: 'it', fewer: 'less' };
}

function isPlural(title: string): boolean {
  const words = title.split(/[\s,]+/);
  if (COUNTS_ONE.test(words[0] ?? '')) return false;
  const end = words.findIndex((word, index) => index > 0 && QUALIFIES.test(word));
  const phrase = end === -1 ? words : words.slice(0, end);
  while (phrase.length > 1 && DONE.test(phrase.at(-1) ?? '')) phrase.pop();
  return /([^su]s|people|children)$/i.test(phrase.at(-1) ?? '');
}

/** With a capital, to begin a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Words that a person wrote, fit to be read out: without shouting and without a full stop.
 * Null when they are empty or claim a cause, which no sentence of the hub repeats.
 */
export function quotable(text: string): string | null {
  const quiet = text
    .replace(/\s+/g, ' ')
    .replaceAll('!', '')
    .replace(/[.\s]+$/, '')
    .trim();
  return quiet === '' || /\b(because|due to|caus(e|es|ed|ing)|thanks to|owing to)\b/i.test(quiet) ? null : quiet;
}
