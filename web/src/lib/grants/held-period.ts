import type { Site } from '#lib/kit/state/site.ts';
import { addMonths } from '#lib/kit/time/month.ts';
import type { PeriodArgs } from '#lib/kit/time/period.ts';

/**
 * Every month that the hub holds, the latest one whether complete or not. A round is asked for whole: a relative period would end with the latest complete month and leave out the
 * newest payments that the rows of its grants show.
 */
export function askHeldMonths({ firstMonth, latestMonth }: Pick<Site, 'firstMonth' | 'latestMonth'>): PeriodArgs {
  return firstMonth && latestMonth ? { from: firstMonth, before: addMonths(latestMonth, 1) } : { relative: 'ALL' };
}
