// Decides what the rows of a statement are before anybody may see them: a number for every part in every cell, and the returns behind it.

import type { AnswerRow } from '../sql/compile.ts';
import type { Scans } from '../sql/scans.ts';
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

/** Numbers that nobody has protected yet. Only the protection may read them: see protect.ts. */
export class RawCells {
  /** Values of the splits by key, as they occur. */
  readonly keys = new Map<string, readonly SplitValue[]>();
  /** What the rows of a noun are put in order by, by `split value`. */
  readonly orders = new Map<string, string>();
  readonly #numbers = new Map<string, Places<BaseNumber>>();
  readonly returns = new Map<string, ReturnsTable>();
  readonly #splits: readonly string[];
  illustrative = false;

  constructor(
    rows: readonly AnswerRow[],
    readonly query: QueryPlan,
    readonly scans: Scans,
  ) {
    this.#splits = query.splits.map(nameOfSplit);
    for (const { name, reporting } of scans.returns) this.returns.set(name, new ReturnsTable(query.splits, reporting.byOrganisation));
    const columns = new Map(scans.datasets.map(({ name, parts }) => [name, parts.map((part) => this.columnsOf(part.name))]));
    for (const row of rows) {
      const table = this.returns.get(row.part);
      if (table) this.addReturns(table, row);
      else this.addNumbers(row, columns.get(row.part) ?? []);
    }
  }

  /** Where the number of a part stands in a row, and where it is put. */
  private columnsOf(name: string): Columns {
    const places = new Places<BaseNumber>();
    this.#numbers.set(name, places);
    return { exact: name, leftOut: `${name}$leftOut`, places };
  }

  private addNumbers(row: AnswerRow, columns: readonly Columns[]): void {
    const key = row.overall && this.#splits.length > 0 ? OVERALL : this.keyOf(this.valuesOf(row), row);
    for (const { exact, leftOut, places } of columns)
      places.put(row.set, row.period, key, { exact: row[exact] as string | null, leftOut: Number(row[leftOut] ?? 0) });
    this.illustrative ||= Boolean(row['illustrative']);
  }

  private addReturns(table: ReturnsTable, row: AnswerRow): void {
    const values = this.valuesOf(row);
    table.add(row.set, row.period, values, { received: Number(row['received']), expected: Number(row['expected']) });
    // An organisation that owes a return and sent nothing is a row of its own, not reported.
    if (table.knowsAll) this.keyOf(values, row);
  }

  private valuesOf(row: AnswerRow): readonly SplitValue[] {
    return this.#splits.map((split) => row[split] ?? null);
  }

  private keyOf(values: readonly SplitValue[], row: AnswerRow): string {
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

  /** The number of a part in a cell; undefined when no row fell into it. */
  at(set: string, period: number, key: string, part: string): BaseNumber | undefined {
    return this.#numbers.get(part)?.at(set, period, key);
  }
}

interface Columns {
  readonly exact: string;
  readonly leftOut: string;
  readonly places: Places<BaseNumber>;
}

const noReturns: ReturnsCount = { received: 0, expected: 0 };
const added = (sum: ReturnsCount, { received, expected }: ReturnsCount): ReturnsCount => ({
  received: sum.received + received,
  expected: sum.expected + expected,
});

/** Returns by what is known of them: zone and month, sometimes the organisation. */
export class ReturnsTable {
  readonly #counts = new Places<ReturnsCount>();
  readonly #known: readonly boolean[];
  /** What is known of the values of a cell, as a key. */
  readonly #subkeys = new WeakMap<readonly SplitValue[], string>();

  constructor(splits: readonly Split[], byOrganisation: boolean) {
    this.#known = splits.map((split) => split === 'zone' || (byOrganisation && split.id === 'organisation'));
  }

  /** Whether every split of the query is known of the returns. */
  get knowsAll(): boolean {
    return this.#known.every(Boolean);
  }

  add(set: string, period: number, values: readonly SplitValue[], count: ReturnsCount): void {
    this.#counts.put(set, period, this.subkeyOf(values), count);
    this.#counts.put(set, period, OVERALL, added(this.#counts.at(set, period, OVERALL) ?? noReturns, count));
  }

  /** Returns behind cells of one period: each is counted once, however many of the cells it feeds. */
  behind(set: string, period: number, keys: readonly (readonly SplitValue[])[] | typeof OVERALL): ReturnsCount {
    const at = (subkey: string) => this.#counts.at(set, period, subkey) ?? noReturns;
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
