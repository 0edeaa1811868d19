import type { Figure, Scale } from '#lib/figures/figure.ts';
import type { Month } from '#lib/time/month.ts';

/** A measure as the catalogue of the hub describes it. */
export interface ChartMeasure {
  id: string;
  title: string;
  description: string;
  unit: string;
  formula: string;
  source: string;
  domain: string;
  better: 'UP' | 'DOWN' | 'NEITHER';
  scale: Scale;
  /** Whether its months may be summed. People may not: the same person can come twice. */
  additiveOverTime: boolean;
  /** Whether its zones may be summed. */
  additiveOverPlace: boolean;
  illustrative: boolean;
}

export interface ChartZone {
  slug: string;
  name: string;
}

export interface ZonePoint {
  month: Month;
  figure: Figure;
}

/** One zone's months in order, with a point for every month of the chart. */
export interface ZoneSeries {
  zone: ChartZone;
  points: readonly ZonePoint[];
}

/** Something dated that happened in a zone, drawn as a line and listed in text. */
export interface ChartEvent {
  id: string;
  /** Calendar date, 'YYYY-MM-DD'. */
  date: string;
  title: string;
  /** Whether its day is part of the illustration, not a published fact. */
  illustrative: boolean;
}

/** Returns or files that came, of those that were due. */
export interface Completeness {
  received: number;
  expected: number;
}

/** One measure over the months of a period, for one zone or several: all that a card shows and says. */
export interface TrendChart {
  measure: ChartMeasure;
  /** Every month of the period in order, with or without a figure. */
  months: readonly Month[];
  series: readonly ZoneSeries[];
  events: readonly ChartEvent[];
  /** Instant at which the figures were read, with offset. */
  asAt: string;
  /** Undefined when the hub counts no returns for the measure. */
  completeness: Completeness | undefined;
  /** Records without a count, which no number here includes. */
  leftOut: number;
}

/** A chart drawn on the server: the same picture in the shapes that a page may need. */
export interface Still {
  zoneSlug: string;
  /** Width and height in px of the box it was drawn in; the page scales it. */
  width: number;
  height: number;
  svg: string;
}

/** A chart with its pictures, ready for a card. */
export interface TrendCard {
  chart: TrendChart;
  stills: readonly Still[];
}
