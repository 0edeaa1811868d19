/**
 * Words in a row, as British English joins them: 'a', 'a and b', 'a, b and c'; '' for none. A browser's own `Intl.ListFormat` says the same, and takes a slow
 * phone a tenth of a second to be ready.
 */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length < 2 ? (last ?? '') : `${words.slice(0, -1).join(', ')} and ${last}`;
}
