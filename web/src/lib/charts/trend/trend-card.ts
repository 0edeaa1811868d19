import type { CardWords } from './card-words.ts';
import type { CardDocument, ChartMeasure, ChartZone } from '#lib/cards/contract.ts';
import type { TrendStill } from '#lib/drawing/still.ts';

/** What a page reads of a chart. Its figures are in its words and pictures; what its cursor says of each month is fetched when the cursor is first used. */
export interface ChartHead {
  measure: ChartMeasure;
  zones: readonly ChartZone[];
  /** How many months its plot shows. */
  monthCount: number;
  asked: CardDocument;
}

/** A chart with its words and its pictures, ready for a card. */
export interface TrendCard {
  head: ChartHead;
  words: CardWords;
  stills: readonly TrendStill[];
}
