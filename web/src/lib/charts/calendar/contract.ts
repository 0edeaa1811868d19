import type { Figure } from '#lib/kit/figures/figure.ts';
import type { Day } from '#lib/kit/time/day.ts';
import type { ChartZone } from '#lib/cards/contract.ts';

/** One day of a zone. */
export interface CalendarDay {
  day: Day;
  figure: Figure;
}

/** Every day of a period in one zone, in order. */
export interface ZoneCalendar {
  zone: ChartZone;
  days: readonly CalendarDay[];
}
