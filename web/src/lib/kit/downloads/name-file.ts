// Decides what a downloaded file is called: by what is in it, so that two of them in one folder are told apart, and one that must not be quoted says so.
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { writeZones } from '#lib/kit/state/zone-choice.ts';
import { DEFAULT_PERIOD, writePeriod } from '#lib/kit/time/period.ts';

/** 'engagement.attendances_2025-26.q2_new-parks_as-at-2026-10-05_illustrative.csv'. @param asAt The instant of the data. */
export function nameFile(
  measure: string,
  { period, zones, comparison }: ViewState,
  asAt: string,
  isIllustrative: boolean,
  format: string,
): string {
  const parts = [
    measure,
    writePeriod(period) ?? DEFAULT_PERIOD.kind,
    writeZones(zones) ?? 'all-zones',
    ...(comparison === 'none' ? [] : [comparison]),
    `as-at-${asAt.slice(0, 10)}`,
    ...(isIllustrative ? ['illustrative'] : []),
  ];
  return `${parts.join('_')}.${format}`;
}
