// Decides what the rows of a statement are before anybody may see them: the cells of each scan, and the returns behind them.

import { monthsTouched, type Completeness, type Coverage, type Held, type Month } from '../../kernel/index.ts';
import type { AnswerRow } from '../sql/compile.ts';
import type { FigurePlace, ReturnsScan, Scan, Scans } from '../sql/scans.ts';
import { timeKeysOf } from '../sql/times.ts';
import { isByOrganisation, nameOfSplit, type QueryPlan, type Split } from '../query/query-plan.ts';

/** The value of a split: a word, a text, the identifier of a noun, or nothing. */
export type SplitValue = string | number | boolean | null;

/** A number as the database computed it, exactly, and the records left out of it because they hold none. */
export interface BaseNumber {
  readonly exact: string | null;
  readonly leftOut: number;
}

/** Returns received of returns expected, and how many of the others may still come. */
export interface ReturnsCount {
  readonly received: number;
  readonly expected: number;
  readonly due: number;
  /** How many of those received came in part. */
  readonly inPart: number;
}

/** The key of a cell over all that a query is split by. */
export const OVERALL = '*';

/** Values by their place: a set of periods, one of these, and a key. Looked into for every figure of an answer, so that no text is made to look. */
export class Places<Value> {
  readonly #sets = new Map<string, Map<string, Value[]>>();

  at(set: string, period: number, key: string): Value | undefined {
    return this.#sets.get(set)?.get(key)?.[period];
  }

  put(set: string, period: number, key: string, value: Value): void {
    const keys = this.#sets.get(set) ?? new Map<string, Value[]>();
    const periods = keys.get(key) ?? [];
    periods[period] = value;
    keys.set(key, periods);
    this.#sets.set(set, keys);
  }
}

/** One cell of a scan: the rows of one time and one value of each split, or of one time alone. */
export interface RawCell {
  /** Index of the time in the scan. */
  readonly time: number;
  /** The values of the splits as a key, or `OVERALL`. */
  readonly key: string;
  readonly row: AnswerRow;
}

/** Cells that nobody has protected yet. Only the protection may read them: see protect.ts. */
export class RawCells {
  /** Values of the splits by key, as they occur. */
  readonly keys = new Map<string, readonly SplitValue[]>();
  /** What the rows of a noun are put in order by, by `split value`. */
  readonly orders = new Map<string, string>();
  readonly cells: ReadonlyMap<Scan, readonly RawCell[]>;
  /** Returns by the name of their scan. */
  readonly returns: ReadonlyMap<string, ReturnsTable>;
  readonly #splits: readonly string[];
  illustrative = false;

  constructor(
    rows: readonly AnswerRow[],
    readonly query: QueryPlan,
    readonly scans: Scans,
  ) {
    this.#splits = query.splits.map(nameOfSplit);
    const cells = new Map(scans.datasets.map((scan) => [scan, [] as RawCell[]]));
    const scanNamed = new Map(
      scans.datasets.map((scan) => [
        scan.name,
        { of: cells.get(scan) ?? [], times: new Map(timeKeysOf(scan).map((key, time) => [key, time])) },
      ]),
    );
    this.returns = new Map(scans.returns.map((scan) => [scan.name, new ReturnsTable(query.splits, scan)]));
    for (const row of rows) {
      const table = this.returns.get(row.scan);
      const scan = scanNamed.get(row.scan);
      if (table) this.addReturns(table, row);
      else if (scan) scan.of.push({ time: this.timeOf(scan.times, row), key: this.keyOf(row), row });
      this.illustrative ||= Boolean(row['illustrative']);
    }
    this.cells = cells;
  }

  private timeOf(times: ReadonlyMap<string, number>, { at, scan }: AnswerRow): number {
    const time = times.get(at);
    if (time === undefined) throw new Error(`The statement answered with rows of ${scan} at '${at}', a time that it was not asked about.`);
    return time;
  }

  private addReturns(table: ReturnsTable, row: AnswerRow): void {
    const values = this.#splits.map((split) => row[split] ?? null);
    const count = (name: keyof ReturnsCount) => Number(row[name] ?? 0);
    const counts = { received: count('received'), expected: count('expected'), due: count('due'), inPart: count('inPart') };
    table.add(row.at as Month, values, counts);
    // An organisation that owes a return and sent nothing is a row of its own, not reported.
    if (table.knowsAll) this.keyOf(row);
  }

  private keyOf(row: AnswerRow): string {
    if (row.overall && this.#splits.length > 0) return OVERALL;
    const values = this.#splits.map((split) => row[split] ?? null);
    const key = JSON.stringify(values);
    if (!this.keys.has(key)) {
      this.keys.set(key, values);
      this.#splits.forEach((split, index) => {
        const order = row[`${split}$order`];
        if (typeof order === 'string') this.orders.set(`${split} ${String(values[index])}`, order);
      });
    }
    return key;
  }
}

const noReturns: ReturnsCount = { received: 0, expected: 0, due: 0, inPart: 0 };
const added = (sum: ReturnsCount, { received, expected, due, inPart }: ReturnsCount): ReturnsCount => ({
  received: sum.received + received,
  expected: sum.expected + expected,
  due: sum.due + due,
  inPart: sum.inPart + inPart,
});

/** What is held of a period, and which of its months came in part. */
export interface HeldInPart extends Held {
  readonly inPart: readonly Month[];
}

/** The same where months that came in part are not covered. */
export function coveredWhole(all: HeldInPart): HeldInPart {
  const { inPart, coverage } = all;
  if (inPart.length === 0 || !coverage) return all;
  const missing = [...coverage.missing, ...inPart].toSorted();
  return { ...all, coverage: { covered: coverage.of - missing.length, of: coverage.of, missing } };
}

/** Returns behind each figure, by what is known of them: zone and month, sometimes the organisation. */
export class ReturnsTable {
  /** Returns of each month, by what is known of them, and of all together. */
  readonly #ofMonth = new Map<Month, Map<string, ReturnsCount>>();
  readonly #monthsOf = new Map<FigurePlace['window'], Places<Set<Month>>>();
  readonly #held = new Map<FigurePlace['window'], Places<HeldInPart>>();
  readonly #known: readonly boolean[];
  /** What is known of the values of a cell, as a key. */
  readonly #subkeys = new WeakMap<readonly SplitValue[], string>();

  constructor(splits: readonly Split[], { reporting, spans }: Pick<ReturnsScan, 'reporting' | 'spans'>) {
    this.#known = splits.map((split) => split === 'zone' || (reporting.byOrganisation && isByOrganisation(split)));
    for (const { span, of } of spans) {
      const places = placesIn(this.#monthsOf, of.window);
      const months = places.at(of.set, of.period, OVERALL) ?? new Set();
      for (const month of monthsTouched(span)) months.add(month);
      places.put(of.set, of.period, OVERALL, months);
    }
  }

  /** Whether every split of the query is known of the returns. */
  get knowsAll(): boolean {
    return this.#known.every(Boolean);
  }

  /** Adds the returns of a month. */
  add(month: Month, values: readonly SplitValue[], count: ReturnsCount): void {
    const counts = this.#ofMonth.get(month) ?? new Map<string, ReturnsCount>();
    this.#ofMonth.set(month, counts);
    for (const key of [this.subkeyOf(values), OVERALL]) counts.set(key, added(counts.get(key) ?? noReturns, count));
  }

  /** What is held behind cells of one period: each return is counted once, however many of the cells it feeds. */
  behind(place: FigurePlace, keys: readonly (readonly SplitValue[])[] | typeof OVERALL): HeldInPart {
    if (keys === OVERALL) return this.heldOf(place, OVERALL);
    // Almost every figure is taken over one cell.
    if (keys.length === 1) return this.heldOf(place, this.subkeyOf(keys[0] as readonly SplitValue[]));
    return this.countIn(place, [...new Set(keys.map((values) => this.subkeyOf(values)))]);
  }

  /** Returns behind cells of several periods: each is counted once, though the twelve months of one share months with those of the next. */
  behindAll(places: readonly FigurePlace[], keys: readonly (readonly SplitValue[])[] | typeof OVERALL): Completeness {
    const months = new Set(places.flatMap(({ window, set, period }) => [...(this.#monthsOf.get(window)?.at(set, period, OVERALL) ?? [])]));
    const subkeys = keys === OVERALL ? [OVERALL] : [...new Set(keys.map((values) => this.subkeyOf(values)))];
    const counts = [...months].map((month) => this.countOf(month, subkeys));
    const { received, expected } = counts.reduce(added, noReturns);
    return { received, expected };
  }

  private countOf(month: Month, subkeys: readonly string[]): ReturnsCount {
    const counts = this.#ofMonth.get(month);
    return subkeys.reduce((sum, subkey) => added(sum, counts?.get(subkey) ?? noReturns), noReturns);
  }

  private heldOf(place: FigurePlace, subkey: string): HeldInPart {
    const places = placesIn(this.#held, place.window);
    const known = places.at(place.set, place.period, subkey);
    if (known) return known;
    const held = this.countIn(place, [subkey]);
    places.put(place.set, place.period, subkey, held);
    return held;
  }

  /** A month is covered where something was expected of it and all of that came. */
  private countIn({ window, set, period }: FigurePlace, subkeys: readonly string[]): HeldInPart {
    const months = this.#monthsOf.get(window)?.at(set, period, OVERALL) ?? new Set<Month>();
    let all = noReturns;
    const missing: Month[] = [];
    const inPart: Month[] = [];
    for (const month of months) {
      const count = this.countOf(month, subkeys);
      all = added(all, count);
      if (count.expected === 0 || count.received < count.expected) missing.push(month);
      else if (count.inPart > 0) inPart.push(month);
    }
    const coverage: Coverage = { covered: months.size - missing.length, of: months.size, missing: missing.toSorted() };
    const completeness = { received: all.received, expected: all.expected };
    return { completeness, coverage, mayStillCome: all.due > 0, inPart: inPart.toSorted() };
  }

  private subkeyOf(values: readonly SplitValue[]): string {
    const known = this.#subkeys.get(values);
    if (known !== undefined) return known;
    const subkey = JSON.stringify(values.filter((_, index) => this.#known[index]));
    this.#subkeys.set(values, subkey);
    return subkey;
  }
}

function placesIn<Value>(windows: Map<FigurePlace['window'], Places<Value>>, window: FigurePlace['window']): Places<Value> {
  const places = windows.get(window) ?? new Places<Value>();
  windows.set(window, places);
  return places;
}
