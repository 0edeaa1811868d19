import type { CardWords } from './card-words.ts';
import type { Still, TrendChart } from './contract.ts';

/** A chart with its words and its pictures, ready for a card. */
export interface TrendCard {
  chart: TrendChart;
  words: CardWords;
  stills: readonly Still[];
}
