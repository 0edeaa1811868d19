/** How many words a sentence has, as a reader would count them. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** With a full stop, where it has no end of its own. */
export function endSentence(words: string): string {
  return /[.!?…]['"’”)]*$/.test(words) ? words : `${words}.`;
}

/** 'Sessions held' inside a sentence: 'sessions held'. An abbreviation keeps its capitals. */
export function lowerFirst(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}

/** 'a year before' at the head of a column: 'A year before'. */
export function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
