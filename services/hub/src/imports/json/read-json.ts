// Decides how a JSON document is read: UTF-8, whole or not at all, with every number as it was written.

import { createReadStream } from 'node:fs';
import { textChunks, UnreadableText } from '../text/text-chunks.ts';
import { quote } from '../fault-collector.ts';
import type { Original, Reading } from '../importer.ts';

/** A document and the digits of its numbers. */
export interface JsonDocument {
  readonly content: unknown;
  /** The number as the file writes it (`9812.65`, never the float nearest to it); undefined where there is no number. */
  writtenAs(holder: object, key: string): string | undefined;
}

type Reviver = (this: object, key: string, value: unknown, context: { readonly source?: string }) => unknown;
/** JSON.parse with the source text of numbers (ECMAScript 2026), which the compiler does not know yet. */
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/**
 * Reads the document into memory; null after reporting that it is not JSON.
 * @param insteadOfTable what to do where the file is a workbook or a table, such as CSV
 */
export async function readJson(
  original: Original,
  { findings, onBytes }: Pick<Reading, 'findings' | 'onBytes'>,
  insteadOfTable: string,
): Promise<JsonDocument | null> {
  let text = '';
  try {
    for await (const chunk of textChunks(createReadStream(original.path), onBytes, insteadOfTable)) text += chunk;
    return parseDocument(text);
  } catch (error) {
    if (error instanceof UnreadableText) findings.mustFix({}, error.code, error.message);
    else if (error instanceof SyntaxError) findings.mustFix({}, 'NOT_JSON', tellSyntax(error, text, insteadOfTable));
    else throw error;
    return null;
  }
}

/** @throws SyntaxError when the text is not JSON */
export function parseDocument(text: string): JsonDocument {
  const written = new WeakMap<object, Map<string, string>>();
  const content = parseWithSource(text, function (key, read, { source }) {
    if (typeof read === 'number' && source !== undefined) {
      const numbers = written.get(this) ?? new Map<string, string>();
      written.set(this, numbers.set(key, source));
    }
    return read;
  });
  return { content, writtenAs: (holder, key) => written.get(holder)?.get(key) };
}

/** What is imported as JSON begins with a brace or a bracket. Text that begins otherwise is another kind of file: exporting it again does not help. */
function tellSyntax({ message }: SyntaxError, text: string, insteadOfTable: string): string {
  const whatToDo = /^\s*([[{]|$)/.test(text) ? 'It may be cut off; export or download it again.' : insteadOfTable;
  return `The file is not JSON: ${quote(message)}. ${whatToDo}`;
}
