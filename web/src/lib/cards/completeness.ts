// Decides how what came, of what was expected, is counted and said: returns of partners are added up over zones; a file of the police is one for all zones of its force.
import type { CompletenessUnit } from '#lib/graph/generated/graphql.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import type { Completeness } from './contract.ts';

const NOUNS: Record<CompletenessUnit, string> = { RETURNS: 'returns', FILES: 'police files' };

/** What is counted, in words: 'returns', 'police files'. A measure that waits for nothing has neither: a column of it is of returns, and empty. */
export function nameReceived(unit: CompletenessUnit | null | undefined): string {
  return NOUNS[unit ?? 'RETURNS'];
}

/** What came in all zones together; undefined where nothing was expected. Files that are the same in each zone are counted once. */
export function addUpReceived(zones: readonly Completeness[], unit: CompletenessUnit | null | undefined): Completeness | undefined {
  const [first] = zones;
  if (!first) return undefined;
  const isSame = zones.every(({ received, expected }) => received === first.received && expected === first.expected);
  if (unit === 'FILES' && isSame) return { received: first.received, expected: first.expected };
  return {
    received: zones.reduce((sum, { received }) => sum + received, 0),
    expected: zones.reduce((sum, { expected }) => sum + expected, 0),
  };
}

/** 'Returns received: 17 of 18.'; 'Police files received: 12 of 24.' */
export function sayReceived({ received, expected }: Completeness, unit: CompletenessUnit | null | undefined): string {
  const count = (number: number) => number.toLocaleString('en-GB');
  return `${upperFirst(nameReceived(unit))} received: ${count(received)} of ${count(expected)}.`;
}
