// What every card is of: a measure as the catalogue describes it, the zones that it shows, and the question behind it.
import type { Scale } from '#lib/kit/figures/figure.ts';
import type { CompletenessUnit, TakenOver } from '#lib/graph/generated/graphql.ts';

/** A measure as the catalogue of the hub describes it. */
export interface ChartMeasure {
  id: string;
  title: string;
  description: string;
  unit: string;
  formula: string;
  source: string;
  /** Who answers for the records. */
  owner: string;
  domain: string;
  /** Version of its definition: figures of different versions are not comparable. */
  version: number;
  /** How it may be cut in time, in the hub's words. */
  grains: readonly string[];
  better: 'UP' | 'DOWN' | 'NEITHER';
  scale: Scale;
  /** Whether its months may be summed. People may not: the same person can come twice. */
  additiveOverTime: boolean;
  /** Whether its zones may be summed. */
  additiveOverPlace: boolean;
  /** Whether a figure is of its month, stands at the end of it, or is of the twelve months that end with it. */
  takenOver: TakenOver;
  /** What is counted as received of what is expected; undefined where nothing is waited for. */
  completenessOf: CompletenessUnit | undefined;
  /** Whether it counts people, so that small counts are protected. */
  protected: boolean;
  /** Whether the reader sees its exact numbers, small ones too. */
  shownExactly: boolean;
  illustrative: boolean;
}

export interface ChartZone {
  slug: string;
  name: string;
}

/** Returns or files that came, of those that were due. */
export interface Completeness {
  received: number;
  expected: number;
}

/** The question that a chart answers, as it was put to the hub. */
export interface CardDocument {
  /** The GraphQL document. */
  query: string;
  /** Its variables as JSON. */
  variables: string;
}

/** A card whose figures could not be read: the page stands, and the card says so. */
export interface FailedCard {
  failed: { id: string; title: string; domain: string };
}
