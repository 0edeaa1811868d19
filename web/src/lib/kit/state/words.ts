// How choices are called on a page.
import { formatMonthRange, type Month } from '#lib/kit/time/month.ts';
import { namePeriod } from '#lib/kit/time/period.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import type { Comparison, KnownZone, View, ViewState } from './view-state.ts';
import { listShown } from './zone-choice.ts';

export const COMPARISON_NAMES: Record<Comparison, string> = {
  none: 'Nothing',
  prev: 'Previous period',
  yoy: 'Same period last year',
  target: 'Target',
};

export const VIEW_NAMES: Record<View, string> = { chart: 'Chart', table: 'Table', about: 'About', download: 'Download' };

/** The zones that are shown: 'all zones', 'New Parks', 'Bell Foundry and New Parks'. */
export function nameZones(zones: ViewState['zones'], known: readonly KnownZone[]): string {
  return zones ? joinWords(listShown(zones, known).map(({ name }) => name)) : 'all zones';
}

/** The zones that are shown, at the head of a sentence: 'All zones', 'Both zones', 'New Parks'. */
export function namePlace(zones: ViewState['zones'], known: readonly KnownZone[]): string {
  const shown = zones ? listShown(zones, known) : known;
  const [only] = shown;
  if (only && shown.length === 1) return only.name;
  return zones && shown.length === 2 ? 'Both zones' : 'All zones';
}

/**
 * The state in the title of a page: 'October 2024 to September 2026', 'April 2026 to June 2026, New Parks'.
 * @param shown The months that the hub answered with; without any the period is named as it was chosen.
 */
export function titleState({ period, zones }: ViewState, known: readonly KnownZone[], shown: readonly Month[]): string {
  const [first, last] = [shown[0], shown.at(-1)];
  const months = first && last ? formatMonthRange(first, last) : sayPeriod(period);
  return zones ? `${months}, ${nameZones(zones, known)}` : months;
}

/** A period within a sentence: 'the last 24 months', 'all months', '2025/26'. */
export function sayPeriod(period: ViewState['period']): string {
  const name = namePeriod(period);
  if (name.startsWith('Last')) return `the ${name.toLowerCase()}`;
  return period.kind === 'all' ? name.toLowerCase() : name;
}

/** A comparison within a sentence: 'the same period last year'. */
export function sayComparison(comparison: Comparison): string {
  return comparison === 'none' ? 'nothing' : `the ${COMPARISON_NAMES[comparison].toLowerCase()}`;
}
