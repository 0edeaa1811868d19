import type { Figure, Scale } from '#lib/kit/figures/figure.ts';
import type { CardDocument, ChartMeasure, ChartZone, Completeness } from '#lib/cards/contract.ts';
import type { Still } from '#lib/drawing/still.ts';

/** The figure of one zone, and the one of the period that it is set beside. */
export interface ZoneBar {
  zone: ChartZone;
  now: Figure;
  /** How many months of the period are held, where not all are; undefined where all are, or it is not known. */
  held: { covered: number; of: number } | undefined;
  /** Undefined where there is nothing to compare with. */
  before: Figure | undefined;
  /** '+282 (+22%) on 1,279'; '' where either is missing, provisional or protected. */
  change: string;
}

/** One measure in each zone over one period: how the zones compare now. */
export interface ZoneBarsChart {
  measureId: string;
  title: string;
  unit: string;
  scale: Scale;
  /** Whether the figures are sums, which a larger zone has more of. */
  isTotal: boolean;
  /** Months in words: 'September 2024 to August 2026', 'August 2026'. */
  period: string;
  /** What it is set beside: the like period a year before, or the period before. */
  comparison: 'yoy' | 'prev';
  /** The months of that; undefined where no zone has all of them, so that no bar of them is drawn. */
  comparedWith: string | undefined;
  /** The largest first, then what has no bar, in the fixed order of zones. */
  bars: readonly ZoneBar[];
  asAt: string;
  /** Undefined when the hub counts no returns for the measure. */
  completeness: Completeness | undefined;
  completenessOf: ChartMeasure['completenessOf'];
  illustrative: boolean;
  asked: CardDocument;
}

/** The chart with its words and pictures, ready for a page. */
export interface ZoneBarsCard {
  chart: ZoneBarsChart;
  words: ZoneBarsWords;
  /** None where no zone has a bar. */
  stills: readonly Still[];
}

/** Everything that is written around the picture. */
export interface ZoneBarsWords {
  /** At most twelve words. */
  finding: string;
  subtitle: string;
  /** What to know before comparing. */
  notes: string[];
  columns: readonly [zone: string, now: string, before: string | undefined, change: string | undefined];
  rows: { slug: string; zone: string; now: string; before: string; change: string }[];
  symbols: { symbol: string; meaning: string }[];
  foot: string;
}
