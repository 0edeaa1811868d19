import type { Figure } from '#lib/kit/figures/figure.ts';
import type { Month } from '#lib/kit/time/month.ts';
import type { TrendChart } from '#lib/charts/trend/contract.ts';
import type { ChartZone } from '#lib/cards/contract.ts';

/** One month of one zone: what came, what went, and what stood open at its end. All three are figures of the hub. */
export interface FlowMonth {
  month: Month;
  raised: Figure;
  closed: Figure;
  /** A stock: it may not be added up over months. */
  open: Figure;
}

export interface FlowSeries {
  zone: ChartZone;
  months: readonly FlowMonth[];
}

/** What was raised and what was closed in each zone of a page, over the same months. */
export interface RaisedClosed {
  months: readonly Month[];
  series: readonly FlowSeries[];
  /** The three charts that it is made of, for source, completeness and definitions. */
  charts: { raised: TrendChart; closed: TrendChart; open: TrendChart };
}
