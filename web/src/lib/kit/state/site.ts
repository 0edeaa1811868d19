import type { Month } from '#lib/kit/time/month.ts';
import type { KnownZone } from './view-state.ts';

/** What every page knows of the hub: its zones in their fixed order, and the months that it holds. */
export interface Site {
  zones: readonly KnownZone[];
  firstMonth: Month | undefined;
  latestMonth: Month | undefined;
  /** When the newest import was published: the data that every page is drawn from. */
  asAt: string | undefined;
  /** What was imported after the `at` of the address; undefined when the address has none, or nothing was, or the hub could not say. */
  since: ImportsSince | undefined;
}

/** Imports after an instant, newest first. */
export interface ImportsSince {
  count: number;
  /** Some of them in words: what they brought and when. */
  named: readonly string[];
  /** How many are not among those. */
  notNamed: number;
}

/** With the hub out of reach, or empty, nothing is known of it. */
export const NOTHING_KNOWN: Site = { zones: [], firstMonth: undefined, latestMonth: undefined, asAt: undefined, since: undefined };
