// Decides by what name the hub knows a document of the dashboard: SHA-256 of its text, as persisted documents have it.
// https://github.com/graphql/graphql-over-http/blob/main/spec/Appendix%20A%20--%20Persisted%20Documents.md

import { createHash } from 'node:crypto';

/** Identifiers by text. There are as many texts as the dashboard has documents. */
const known = new Map<string, string>();

/** The identifier of a document, such as `sha256:ab12…`. @param text its whole text, as it would be sent */
export function documentIdOf(text: string): string {
  const id = known.get(text) ?? `sha256:${createHash('sha256').update(text).digest('hex')}`;
  known.set(text, id);
  return id;
}
