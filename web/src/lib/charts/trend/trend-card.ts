import type { CardWords } from './card-words.ts';
import type { AskedQuestion, ChartMeasure, ChartZone } from '#lib/cards/contract.ts';
import type { Still } from '#lib/drawing/still.ts';

/** What a page reads of a chart. Its figures are in its words and pictures; as numbers they are fetched when it comes alive. */
export interface ChartHead {
  measure: ChartMeasure;
  zones: readonly ChartZone[];
  asked: AskedQuestion;
  /** Fingerprint of its figures, by which they are fetched. */
  figures: string;
}

/** A chart with its words and its pictures, ready for a card. */
export interface TrendCard {
  head: ChartHead;
  words: CardWords;
  stills: readonly Still[];
}

/** What a picture shows: one zone of a chart in front. */
export interface LiveSubject extends Pick<ChartHead, 'figures'> {
  zoneSlug: string;
}
