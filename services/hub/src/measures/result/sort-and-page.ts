// Decides what an answer shows and in which order: every period and zone, the top few and the rest, filters on figures, order and pages.

import type { Figure } from '../../kernel/index.ts';
import type { SplitValue } from '../disclosure/cells.ts';
import type { Measure } from '../catalogue/measure.ts';
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
  /** Whether values of the splits have rows: not those that others are compared with alone. */
  isShown(values: readonly SplitValue[]): boolean;
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
  /** The rows of all pages, where having or top leave any out; null where the rows are all that there are. */
  readonly shown: readonly RowPlace[] | null;
  /** What is said where the cut of top falls among rows that have the same; null where it does not. */
  readonly tie: string | null;
}

type Group = Omit<RowPlace, 'period'>;

/** Chooses and orders rows by figures that may be seen. */
export function sortAndPage(cells: WindowNumbers, evaluation: Evaluation, how: SortAndPage): SortedPage {
  const figureOf = (place: RowPlace, measure: Measure) =>
    evaluation.figure(measure, { set: 'now', periods: [place.period], keys: place.keys });
  const { groups, tie } = groupsOf(cells, evaluation, how);
  const all = groups.flatMap((group) => how.buckets.map((_, period) => ({ ...group, period })));
  const { having } = how;
  const kept = having ? all.filter((place) => having((measure) => figureOf(place, measure))) : all;
  const ordered = how.orderBy.length > 0 ? kept.toSorted((a, b) => compareRows(a, b, how, figureOf)) : kept;
  const rows = ordered.slice(how.offset, how.offset + how.first);
  return { rows, rowCount: ordered.length, shown: having || how.top ? ordered : null, tie };
}

/** Each value of the splits that occurs, in their order; with a top, those that have most, and the rest as one. */
function groupsOf(
  cells: WindowNumbers,
  evaluation: Evaluation,
  how: SortAndPage,
): { readonly groups: Group[]; readonly tie: string | null } {
  const found = new Map(cells.keys);
  for (const values of how.always) found.set(JSON.stringify(values), values);
  const groups = [...found]
    .filter(([, values]) => how.isShown(values))
    .map(([key, values]) => ({ keys: [key], values, isOther: false }))
    .toSorted((a, b) => compareValues(a, b, how))
    .map((group, place): Group => ({ ...group, place }));
  const { top } = how;
  if (!top) return { groups, tie: null };
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
  const kept = ranked.slice(0, top.count);
  const figureOf = (group: Group | undefined) => group && figures.get(group);
  return {
    groups: [...kept.map((group, place) => ({ ...group, place })), ...(top.other && rest.length ? [other] : [])],
    tie: tieAt(top.by, figureOf(kept.at(-1)), ranked.map(figureOf), top.count),
  };
}

/** Says that the cut falls among groups that have the same number. */
function tieAt(by: Measure, last: Figure | undefined, ranked: readonly (Figure | undefined)[], count: number): string | null {
  const isSame = (figure: Figure | undefined) => figure?.exact !== null && compareFigures(figure, last, 'DESC') === 0;
  if ((last?.exact ?? null) === null || !isSame(ranked[count])) return null;
  const same = ranked.filter(isSame).length;
  return `The cut of the top ${count} by ${by.title} falls among ${same} that have the same. Those that come first in the order of the rows are kept.`;
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
