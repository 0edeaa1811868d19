import type { Month } from '#lib/time/month.ts';
import type { KnownZone } from './view-state.ts';

/** What every page knows of the hub: its zones in their fixed order, and the months that it holds. */
export interface Site {
  zones: readonly KnownZone[];
  firstMonth: Month | undefined;
  latestMonth: Month | undefined;
}

/** With the hub out of reach, or empty, nothing is known of it. */
export const NOTHING_KNOWN: Site = { zones: [], firstMonth: undefined, latestMonth: undefined };
