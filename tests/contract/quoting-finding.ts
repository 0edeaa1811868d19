// A finding of a person that quotes a count, corrected once: written by somebody who sees it.

import { expect } from 'vitest';
import type { Scenario } from '../scenarios/scenario.ts';

const card = { measure: 'engagement.attendances', zones: null, period: { financialYear: '2025/26' }, comparison: null };

/** The words of the finding that stands, once it has been corrected. */
export const quotingWords = (count: number): string => `Attendances rose to ${count} in May 2025`;

/** Writes the finding, with the identifier 1. */
export async function writeQuotingFinding(scenario: Scenario, count: number): Promise<void> {
  const { data } = await scenario.ask(
    '{ findingsFor(measures: ["engagement.attendances"], period: { financialYear: "2025/26" }) { fingerprint } }',
  );
  const { fingerprint } = (data as { findingsFor: { fingerprint: string }[] }).findingsFor[0]!;
  const words = `Attendances rose to ${count} in May`;
  const written = await scenario.ask('mutation($finding: FindingInput!) { writeFinding(finding: $finding) { id } }', {
    finding: { ...card, fingerprint, words },
  });
  expect(written.errors).toBeUndefined();
  const corrected = await scenario.ask(
    'mutation($words: String!, $why: String!) { correctFinding(id: 1, words: $words, why: $why) { id } }',
    {
      words: quotingWords(count),
      why: `It was ${count}.`,
    },
  );
  expect(corrected.errors).toBeUndefined();
}
