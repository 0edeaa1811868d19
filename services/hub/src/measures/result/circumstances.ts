// Decides what is known of an answer besides its numbers: the days that each figure is taken over, how much of them is held, and whose zone it is.

import { addMonths, firstDayOf, monthsTouched, type Coverage, type LocalDate, type Span } from '../../kernel/index.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import { OVERALL, Places, type SplitValue } from '../disclosure/cells.ts';
import { calendarNameOf } from '../query/calendars.ts';
import { latestOf, type Facts } from '../query/facts.repository.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { lastMonthIn, type SetName } from '../query/time-windows.ts';
import type { Scans } from '../sql/scans.ts';
import type { WindowNumbers } from './windows.ts';

/** What is known of an answer besides its numbers. */
export interface Circumstances {
  /** The days that a part is taken over; null where there are none, such as a comparison with a week 53 that was not. */
  spanOf(part: BaseMeasure, set: SetName, period: number): Span | null;
  /** The day after the last that a dataset has; null when nothing is held. */
  endOf(dataset: Dataset): LocalDate | null;
  /** How much of a period is held of what nobody is asked for; null where that is not known. */
  coverageOf(part: BaseMeasure, set: SetName, period: number): Coverage | null;
  /** Whether the part has a figure only where all of the period is held, as a window of twelve months has. */
  isWindow(part: BaseMeasure, set: SetName): boolean;
  /** Whether the cells of these keys are all of one zone. */
  isOneZone(keys: readonly string[]): boolean;
  /** The zone that the whole query is narrowed to; null where it is about several. */
  readonly onlyZone: number | null;
}

export function circumstancesOf(
  { splits, time }: QueryPlan,
  { datasets }: Scans,
  facts: Facts,
  cells: WindowNumbers,
  zones: readonly number[],
): Circumstances {
  const spans = new Places<Span>();
  for (const { measures, spans: ofScan } of datasets) {
    for (const { measure } of measures)
      for (const { span, of } of ofScan) if (of.window === measure.window) spans.put(of.set, of.period, measure.name, span);
  }
  const ends = new Map(
    datasets.map(({ dataset }) => {
      const latest = latestOf(facts, dataset);
      return [dataset, latest && firstDayOf(addMonths(latest, 1))] as const;
    }),
  );
  const zoneAt = splits.indexOf('zone');
  const spanOf: Circumstances['spanOf'] = ({ name }, set, period) => spans.at(set, period, name) ?? null;
  return {
    spanOf,
    endOf: (dataset) => ends.get(dataset) ?? null,
    coverageOf: coverageBy(facts, spanOf),
    isWindow: ({ window }, set) =>
      window === 'TRAILING_12_MONTHS' || (time.grain === 'ROLLING_12_MONTHS' && (set === 'now' || set === 'before')),
    onlyZone: zones.length === 1 ? (zones[0] ?? null) : null,
    isOneZone: (keys) => {
      if (zones.length === 1) return true;
      if (zoneAt < 0 || keys.includes(OVERALL)) return false;
      return new Set(keys.map((key) => (cells.keys.get(key) ?? (JSON.parse(key) as SplitValue[]))[zoneAt])).size === 1;
    },
  };
}

/** How much of a period the hub's own records are held for, found out once for each. */
function coverageBy(facts: Facts, spanOf: Circumstances['spanOf']): Circumstances['coverageOf'] {
  const known = new Places<Coverage>();
  return (part, set, period) => {
    const calendar = facts.calendars.get(calendarNameOf(part.dataset));
    const span = calendar && spanOf(part, set, period);
    if (!span) return null;
    const coverage = known.at(set, period, part.name);
    if (coverage) return coverage;
    const days = part.dataset.when.kind === 'STOCK' ? lastMonthIn(span, latestOf(facts, part.dataset)) : span;
    const months = monthsTouched(days);
    const missing = months.filter((month) => calendar.stateOf(month, []) !== 'HELD');
    const found = { covered: months.length - missing.length, of: months.length, missing };
    known.put(set, period, part.name, found);
    return found;
  };
}
