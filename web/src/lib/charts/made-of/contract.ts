import type { CardDocument } from '#lib/cards/contract.ts';
import type { Markup } from '#lib/drawing/markup.ts';
import type { Figure } from '#lib/kit/figures/figure.ts';

/** One part of a whole: a kind of activity, a venue, an organisation. */
export interface Part {
  name: string;
  figure: Figure;
  /** In percent of the whole, as the hub worked it out; undefined where it gives none. */
  share?: number | undefined;
  /** The page of what it names; undefined where it has none. */
  href?: string | undefined;
}

/** A whole that is split in one way. */
export interface Parts {
  /** What its rows are: 'Kind of activity'. */
  heading: string;
  /** What is counted: 'Attendances'. */
  unit: string;
  /** All parts, in any order. */
  parts: readonly Part[];
  /** What the parts are of. */
  whole: Figure;
  /** Whether its parts have an order of their own, such as ages, and are not sorted by their figures. */
  inOrder?: boolean;
}

/** Sorted bars with their numbers: a table that is its own picture. */
export interface DrawnParts {
  heading: string;
  table: Markup;
  /** The rest of a long list, which opens; undefined where all are in the table. */
  rest: { summary: string; table: Markup } | undefined;
}

/** What some figures are made of, in several ways, ready for a page. */
export interface MadeOfCard {
  /** At most twelve words. */
  finding: string;
  subtitle: string;
  lists: readonly DrawnParts[];
  /** What is missing from the figures, and what their symbols mean; '' for nothing. */
  note: string;
  illustrative: boolean;
  foot: string;
  asked: CardDocument;
}
