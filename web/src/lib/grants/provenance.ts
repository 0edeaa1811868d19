// Where a record comes from, in words.
import type { ImportLineFragment } from '#lib/graph/generated/graphql.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';

/** 'Illustration (illustration-seed-2028)', without the name of the file for whoever may not know it, with the attribution that its licence asks for. */
export function sayImport({ source, fileName, attribution }: ImportLineFragment): string {
  return [fileName ? `${spellCode(source)} (${fileName})` : spellCode(source), attribution].filter(Boolean).join('. ');
}

/** An address that a page may link to: only of the web. Anything else that a file carried is shown as words or not at all. */
export function safeAddress(address: string | null): string | undefined {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined;
}

/** Where the figures of a card come from, each source once, in the order of the fields. */
export function listSources(measures: readonly { field: string; source: string }[], fields: readonly string[]): string {
  const sources = fields.flatMap((field) => measures.find((measure) => measure.field === field)?.source.replace(/\.$/, '') ?? []);
  return [...new Set(sources)].join('; ');
}

/** The fields of the catalogue that a bar of awarded, paid and spent is made of. */
export const MONEY_FIELDS: readonly string[] = ['amountAwarded', 'amountPaid', 'amountSpent'];
