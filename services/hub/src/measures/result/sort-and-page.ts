// Decides what an answer shows and in which order: every period and zone, the top few and the rest, filters on figures, order and pages.

import type { Figure } from '../../kernel/index.ts';
import type { SplitValue } from '../disclosure/cells.ts';
import type { Measure } from '../catalogue/define.ts';
import type { Evaluation } from './figures.ts';
import { nameOfSplit, type Split } from '../query/query-plan.ts';
import type { WindowBucket, SetName } from '../query/time-windows.ts';
import { compareFigures } from './compare-figures.ts';
import type { WindowNumbers } from './windows.ts';

/** The cells of a row: one value of each split, or the rest together, in one period. */
export interface RowPlace {
  readonly keys: readonly string[];
  readonly values: readonly SplitValue[];
  readonly isOther: boolean;
  /** Index of the period. */
  readonly period: number;
  /** Place of its values where no order is asked for: as the splits are in order or, of the top few, by what they have; the rest last. */
  readonly place: number;
}

/** A term of an order: a measure, a split or the period. */
export interface OrderTerm {
  readonly by: { readonly measure: Measure } | { readonly split: string };
  readonly direction: 'ASC' | 'DESC';
}

/** A condition on figures. */
export type FigureCondition = (figureOf: (measure: Measure) => Figure) => boolean;

/** How the rows of an answer are chosen and put in order. */
export interface SortAndPage {
  readonly splits: readonly Split[];
  readonly buckets: readonly WindowBucket[];
  /** Whether periods are rows. */
  readonly byPeriod: boolean;
  /** Keys that are shown whether any row fell into them or not. */
  readonly always: readonly (readonly SplitValue[])[];
  readonly top: { readonly count: number; readonly by: Measure; readonly other: boolean } | null;
  readonly having: FigureCondition | null;
  readonly orderBy: readonly OrderTerm[];
  readonly first: number;
  readonly offset: number;
  /** Place of a value of a split among its values, for the order. */
  orderOf(split: Split, value: SplitValue): string | number;
}

/** The rows to show, and how many there are on all pages. */
export interface SortedPage {
  readonly rows: readonly RowPlace[];
  readonly rowCount: number;
}

type Group = Omit<RowPlace, 'period'>;

/** Chooses and orders rows by figures that may be seen. */
export function sortAndPage(cells: WindowNumbers, evaluation: Evaluation, how: SortAndPage): SortedPage {
  const figureOf = (place: RowPlace, measure: Measure) =>
    evaluation.figure(measure, { set: 'now', periods: [place.period], keys: place.keys });
  const groups = groupsOf(cells, evaluation, how);
  const all = groups.flatMap((group) => how.buckets.map((_, period) => ({ ...group, period })));
  const { having } = how;
  const kept = having ? all.filter((place) => having((measure) => figureOf(place, measure))) : all;
  const ordered = how.orderBy.length > 0 ? kept.toSorted((a, b) => compareRows(a, b, how, figureOf)) : kept;
  return { rows: ordered.slice(how.offset, how.offset + how.first), rowCount: ordered.length };
}

/** Each value of the splits that occurs, in their order; with a top, those that have most, and the rest as one. */
function groupsOf(cells: WindowNumbers, evaluation: Evaluation, how: SortAndPage): Group[] {
  const found = new Map(cells.keys);
  for (const values of how.always) found.set(JSON.stringify(values), values);
  const groups = [...found]
    .map(([key, values]) => ({ keys: [key], values, isOther: false }))
    .toSorted((a, b) => compareValues(a, b, how))
    .map((group, place): Group => ({ ...group, place }));
  const { top } = how;
  if (!top) return groups;
  const set: SetName = how.byPeriod ? 'whole' : 'now';
  const figures = new Map(groups.map((group) => [group, evaluation.figure(top.by, { set, periods: [0], keys: group.keys })]));
  const ranked = groups.toSorted((a, b) => compareFigures(figures.get(a), figures.get(b), 'DESC') || a.place - b.place);
  const rest = ranked.slice(top.count);
  const other: Group = {
    keys: rest.flatMap(({ keys }) => keys),
    values: how.splits.map(() => null),
    isOther: true,
    place: top.count,
  };
  return [...ranked.slice(0, top.count).map((group, place) => ({ ...group, place })), ...(top.other && rest.length ? [other] : [])];
}

const restLast = (a: Group, b: Group) => Number(a.isOther) - Number(b.isOther);
const sign = (direction: OrderTerm['direction']) => (direction === 'ASC' ? 1 : -1);

function compareRows(a: RowPlace, b: RowPlace, how: SortAndPage, figureOf: (place: RowPlace, measure: Measure) => Figure): number {
  // The rest comes last by whatever is ordered, but within a period where periods are put in order first.
  for (const { by, direction } of how.orderBy) {
    const order =
      'measure' in by
        ? restLast(a, b) || compareFigures(figureOf(a, by.measure), figureOf(b, by.measure), direction)
        : by.split === 'period'
          ? (a.period - b.period) * sign(direction)
          : restLast(a, b) || compareOn(by.split, a, b, how) * sign(direction);
    if (order !== 0) return order;
  }
  return a.place - b.place || a.period - b.period;
}

function compareValues(a: Pick<Group, 'values'>, b: Pick<Group, 'values'>, how: SortAndPage): number {
  for (const split of how.splits) {
    const order = compareOn(nameOfSplit(split), a, b, how);
    if (order !== 0) return order;
  }
  return 0;
}

function compareOn(name: string, a: Pick<Group, 'values'>, b: Pick<Group, 'values'>, how: SortAndPage): number {
  const index = how.splits.findIndex((split) => nameOfSplit(split) === name);
  const split = how.splits[index];
  if (!split) return 0;
  const [left, right] = [a, b].map(({ values }) => values[index] ?? null) as [SplitValue, SplitValue];
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  const [first, second] = [how.orderOf(split, left), how.orderOf(split, right)];
  if (first === second) return String(left) < String(right) ? -1 : 1;
  return first < second ? -1 : 1;
}
