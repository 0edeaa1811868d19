// Decides how the page says which measures draw on illustrative records.
import type { HoldingsQuery } from '#lib/graph/generated/graphql.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';

type SentMeasure = HoldingsQuery['measures'][number];

export interface IllustrativeDomain {
  domain: string;
  /** 'All 12 measures draw on illustrative records.' */
  said: string;
  /** Titles of those that do; empty when all do or none does. */
  titles: string[];
}

/** One line for each domain, in the order of the catalogue. */
export function listIllustrative(measures: readonly SentMeasure[]): IllustrativeDomain[] {
  return [...new Set(measures.map(({ domain }) => domain))].map((domain) => {
    const ofDomain = measures.filter((measure) => measure.domain === domain);
    const illustrative = ofDomain.filter(({ illustrative: made }) => made);
    return { domain: spellCode(domain), ...say(illustrative, ofDomain.length) };
  });
}

function say(illustrative: readonly SentMeasure[], all: number): { said: string; titles: string[] } {
  if (illustrative.length === 0) return { said: `None of its ${all} measures draws on illustrative records.`, titles: [] };
  if (illustrative.length === all) return { said: `All of its ${all} measures draw on illustrative records.`, titles: [] };
  return {
    said: `${illustrative.length} of its ${all} measures draw on illustrative records:`,
    titles: illustrative.map(({ title }) => title),
  };
}
