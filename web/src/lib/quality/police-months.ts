// Decides which months of police data count as not held: every month from the first that is held to the latest month of the hub.
import type { HoldingsQuery } from '#lib/graph/generated/graphql.ts';
import { addMonths, formatMonth, monthsBetween, readMonth, shortMonthName, type Month } from '#lib/kit/time/month.ts';

type ForceMonth = HoldingsQuery['forceMonths']['nodes'][number];

export interface PoliceYear {
  year: number;
  /** 'Oct, Nov'; 'none'. */
  held: string;
  notHeld: string;
}

export interface ForceCalendar {
  force: string;
  /** '47 of 96 months are here, the newest December 2025.' */
  summary: string;
  /** Newest first. */
  years: PoliceYear[];
}

/** The months of each force, held and not held. A month without a file is a gap, never a month without crime. */
export function layoutPoliceMonths(months: readonly ForceMonth[], latestMonth: Month): ForceCalendar[] {
  const forces = [...new Set(months.map(({ force }) => force))].sort();
  return forces.map((force) => {
    const held = months
      .filter((month) => month.force === force)
      .map(({ month }) => month)
      .sort();
    const [first, newest] = [held[0] ?? latestMonth, held.at(-1) ?? latestMonth];
    const last = newest > latestMonth ? newest : latestMonth;
    const all = Array.from({ length: monthsBetween(first, last) + 1 }, (_, index) => addMonths(first, index));
    return {
      force,
      summary: `${held.length} of ${all.length} months are here, the newest ${formatMonth(newest)}. A missing month is a gap in every chart, never a month without crime.`,
      years: [...new Set(all.map((month) => readMonth(month).year))].reverse().map((year) => {
        const ofYear = all.filter((month) => readMonth(month).year === year);
        return {
          year,
          held: nameMonths(ofYear.filter((month) => held.includes(month))),
          notHeld: nameMonths(ofYear.filter((month) => !held.includes(month))),
        };
      }),
    };
  });
}

/** 'Jan to Mar, May'; 'none' for an empty list. */
function nameMonths(months: readonly Month[]): string {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run.last, 1) === month) run.last = month;
    else runs.push({ first: month, last: month });
  }
  const named = runs.map(({ first, last }) =>
    first === last ? shortMonthName(first) : `${shortMonthName(first)} to ${shortMonthName(last)}`,
  );
  return named.length > 0 ? named.join(', ') : 'none';
}
