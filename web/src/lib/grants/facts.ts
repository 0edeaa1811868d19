/** One line of a record: a term and what is known of it. */
export interface Fact {
  term: string;
  /** Undefined where nothing is known: the page says so in the words of `missing`. */
  words: string | undefined;
  /** What stands where nothing is known. */
  missing: string;
  /** Where the words lead, if anywhere. */
  href?: string | undefined;
}

/** A fact that is told as "not published" where it is not known. */
export function factOf(
  term: string,
  words: string | null | undefined,
  options: { missing?: string; href?: string | undefined } = {},
): Fact {
  return { term, words: words ?? undefined, missing: options.missing ?? 'not published', href: options.href };
}
