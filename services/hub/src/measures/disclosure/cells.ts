// Decides what the rows of a statement are before anybody may see them: the cells of each scan, and the returns behind them.

import { monthsTouched } from '../../kernel/index.ts';
import type { AnswerRow } from '../sql/compile.ts';
import type { FigurePlace, ReturnsScan, Scan, Scans } from '../sql/scans.ts';
import { timeKeysOf } from '../sql/times.ts';
import { nameOfSplit, type QueryPlan, type Split } from '../query/query-plan.ts';

/** The value of a split: a word, a text, the identifier of a noun, or nothing. */
export type SplitValue = string | number | boolean | null;

/** A number as the database computed it, exactly, and the records left out of it because they hold none. */
export interface BaseNumber {
  readonly exact: string | null;
  readonly leftOut: number;
}

/** Returns received of returns expected. */
export interface ReturnsCount {
  readonly received: number;
  readonly expected: number;
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
    table.add(row.at, values, { received: Number(row['received']), expected: Number(row['expected']) });
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

const noReturns: ReturnsCount = { received: 0, expected: 0 };
const added = (sum: ReturnsCount, { received, expected }: ReturnsCount): ReturnsCount => ({
  received: sum.received + received,
  expected: sum.expected + expected,
});

/** Returns behind each figure, by what is known of them: zone and month, sometimes the organisation. */
export class ReturnsTable {
  readonly #counts = new Map<FigurePlace['window'], Places<ReturnsCount>>();
  readonly #known: readonly boolean[];
  readonly #placesOf: ReadonlyMap<string, readonly FigurePlace[]>;
  /** What is known of the values of a cell, as a key. */
  readonly #subkeys = new WeakMap<readonly SplitValue[], string>();

  constructor(splits: readonly Split[], { reporting, spans }: Pick<ReturnsScan, 'reporting' | 'spans'>) {
    this.#known = splits.map((split) => split === 'zone' || (reporting.byOrganisation && split.id === 'organisation'));
    this.#placesOf = new Map(
      [
        ...Map.groupBy(
          spans.flatMap(({ span, of }) => monthsTouched(span).map((month) => ({ month, of }))),
          ({ month }) => month,
        ),
      ].map(([month, each]) => [month, each.map(({ of }) => of)]),
    );
  }

  /** Whether every split of the query is known of the returns. */
  get knowsAll(): boolean {
    return this.#known.every(Boolean);
  }

  /** Adds the returns of a month to every figure that the month is part of. */
  add(month: string, values: readonly SplitValue[], count: ReturnsCount): void {
    const subkey = this.subkeyOf(values);
    for (const { window, set, period } of this.#placesOf.get(month) ?? []) {
      const counts = this.#counts.get(window) ?? new Places<ReturnsCount>();
      this.#counts.set(window, counts);
      for (const key of [subkey, OVERALL]) counts.put(set, period, key, added(counts.at(set, period, key) ?? noReturns, count));
    }
  }

  /** Returns behind cells of one period: each is counted once, however many of the cells it feeds. */
  behind({ window, set, period }: FigurePlace, keys: readonly (readonly SplitValue[])[] | typeof OVERALL): ReturnsCount {
    const at = (subkey: string) => this.#counts.get(window)?.at(set, period, subkey) ?? noReturns;
    if (keys === OVERALL) return at(OVERALL);
    // Almost every figure is taken over one cell.
    if (keys.length === 1) return at(this.subkeyOf(keys[0] as readonly SplitValue[]));
    return [...new Set(keys.map((values) => this.subkeyOf(values)))].map(at).reduce(added, noReturns);
  }

  private subkeyOf(values: readonly SplitValue[]): string {
    const known = this.#subkeys.get(values);
    if (known !== undefined) return known;
    const subkey = JSON.stringify(values.filter((_, index) => this.#known[index]));
    this.#subkeys.set(values, subkey);
    return subkey;
  }
}
