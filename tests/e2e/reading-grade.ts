// Decides how hard a text is to read: its Flesch-Kincaid grade, the years of school after which it is read at first sight. A number is one word of one
// syllable, as the usual programs count it.

/** A vowel, or several together, is one syllable. */
const VOWELS = /[aeiouy]+/g;
/** An e at the end that is not heard, and the ends of 'closed', 'times' and 'safely'. */
const SILENT = /(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e|[^aeiouy]ely)$/;
/** Two vowels that are heard apart: 'recipient', 'period', 'area'. */
const APART = /i[ao](?!n|us)|ien|ea$|eo|ua[lr]/g;

function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters === '') return 1;
  const groups = letters.match(VOWELS)?.length ?? 0;
  const apart = letters.match(APART)?.length ?? 0;
  return Math.max(1, groups + apart - (SILENT.test(letters) ? 1 : 0));
}

/** The sentences of a text: a full stop inside a number ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+(?=[A-Z0-9‘“])/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** What is read as a word: letters or digits. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s–—/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The grade of a text, to one decimal: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. */
export function readingGrade(text: string): number {
  const [words, sentences] = [wordsOf(text), sentencesOf(text)];
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59;
  return Math.round(grade * 10) / 10;
}
