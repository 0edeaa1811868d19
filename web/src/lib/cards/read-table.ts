// Reads a drawn table as a reader would, for tests.
import type { DrawnTable } from './drawn-table.ts';

/** What a reader finds in the rows of a drawn table, headings of columns first. */
export function readTable({ markup }: DrawnTable): string[][] {
  return [...markup.text.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...(row ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) => text ?? ''),
  );
}
