// Decides which months of a dataset are held: all that was expected of them came, something did not, it may still come, or nobody collected them.

import type { Month } from '../../kernel/index.ts';
import type { Dataset } from '../catalogue/dataset.ts';

/** How a month stands: whole, with something missing for good, with something still to come, or before anybody collected it. */
export type MonthState = 'HELD' | 'MISSING' | 'TO_COME' | 'NOT_COLLECTED';

/** Months as they are held, zone by zone. */
export interface Calendar {
  /** How a month stands in all of these zones together: as it stands in the worst of those in which it is expected at all. */
  stateOf(month: Month, zones: readonly number[]): MonthState;
}

/** What was expected of a zone for a month, and what came. */
export interface MonthOfZone {
  readonly zone: number;
  readonly month: Month;
  readonly expected: number;
  readonly received: number;
  readonly due: number;
  /** How many of those received came in part. */
  readonly inPart: number;
}

/** How far the rows of a dataset reach: first and latest month held, and the latest for which nothing is still to come. */
export interface Reach {
  readonly first: Month;
  readonly latest: Month;
  readonly settled: Month | null;
}

/** Months of what somebody is asked for: a zone in which nothing is expected of a month was not there yet, which is growth and no gap. */
export class ReportedMonths implements Calendar {
  readonly #states = new Map<number, Map<Month, MonthState>>();
  /** Null where nothing has come. */
  readonly reach: Reach | null;
  readonly size: number;

  constructor(months: readonly MonthOfZone[]) {
    this.size = months.length;
    for (const { zone, month, ...counts } of months) {
      const ofZone = this.#states.get(zone) ?? new Map<Month, MonthState>();
      this.#states.set(zone, ofZone.set(month, stateOf(counts)));
    }
    this.reach = reachOf(months);
  }

  stateOf(month: Month, zones: readonly number[]): MonthState {
    if (this.reach && month > this.reach.latest) return 'TO_COME';
    let worst: MonthState = 'NOT_COLLECTED';
    for (const zone of zones) {
      const state = this.#states.get(zone)?.get(month) ?? 'NOT_COLLECTED';
      if (SEVERITY[state] > SEVERITY[worst]) worst = state;
    }
    return worst;
  }
}

const SEVERITY: Record<MonthState, number> = { NOT_COLLECTED: 0, HELD: 1, TO_COME: 2, MISSING: 3 };

function stateOf({ expected, received, due, inPart }: Omit<MonthOfZone, 'zone' | 'month'>): MonthState {
  if (expected === 0) return 'NOT_COLLECTED';
  if (received + due < expected || inPart > 0) return 'MISSING';
  return due > 0 ? 'TO_COME' : 'HELD';
}

function reachOf(months: readonly MonthOfZone[]): Reach | null {
  const came = new Set(months.filter(({ received }) => received > 0).map(({ month }) => month));
  const due = new Set(months.filter((each) => each.due > 0).map(({ month }) => month));
  const inOrder = [...came].toSorted();
  const [first, latest] = [inOrder[0], inOrder.at(-1)];
  return first && latest ? { first, latest, settled: inOrder.findLast((month) => !due.has(month)) ?? null } : null;
}

/** Months of the hub's own records: whole from the first that any record is of. */
export class RegisterMonths implements Calendar {
  constructor(
    readonly first: Month,
    private readonly latest: Month,
  ) {}

  stateOf(month: Month): MonthState {
    if (month < this.first) return 'NOT_COLLECTED';
    return month > this.latest ? 'TO_COME' : 'HELD';
  }
}

/** What is made of several is no better held than any of them. */
export function stateOfAll(calendars: readonly Calendar[], month: Month, zones: readonly number[]): MonthState {
  const states = calendars.map((calendar) => calendar.stateOf(month, zones));
  return (['MISSING', 'NOT_COLLECTED', 'TO_COME'] as const).find((state) => states.includes(state)) ?? 'HELD';
}

/** The name of the calendar that a dataset is held by: its returns or files, or the register that it is part of. */
export const calendarNameOf = ({ reporting, register }: Dataset): string => reporting?.id ?? `register ${register}`;
