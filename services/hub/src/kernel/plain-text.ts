// Decides what a line of plain text is, as people type or paste one: words with single spaces, nothing that cannot be seen.

/** Signs that are not seen, such as those that turn the direction of what follows. The two that join letters and emoji stay. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}]|(?![\u200c\u200d])\p{Cf}/gu;

/** The text as one line: unseen signs left out, runs of white space made one space, none at either end. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();
}

/** What takes no room on a screen: a name with one in it looks like another name. Letters of some scripts are joined or kept apart by two of them. */
const INVISIBLE =
  /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cf}]|(?<![[\p{L}\p{M}]--\p{Script=Latin}])[\u200c\u200d]/v;

/** The first character of a text that cannot be seen, such as `U+3164`; null where all can be. White space at either end is none. */
export function invisibleIn(text: string): string | null {
  const found = INVISIBLE.exec(text.trim())?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** How many characters a text has, as PostgreSQL counts them. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** How many words a sentence has, as a reader would count them: what holds a letter or a digit, in whatever script. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
