// Decides what the rows of a statement are before anybody may see them: a number for every part in every cell, and the returns behind it.

import type { AnswerRow } from './compile.ts';
import type { Extracts } from './extracts.ts';
import { nameOfSplit, type Question, type Split } from './question.ts';

/** The value of a split: a word, a text, the identifier of a noun, or nothing. */
export type SplitValue = string | number | boolean | null;

/** A number as the database computed it, exactly, and the records left out of it because they hold none. */
export interface PartNumber {
  readonly exact: string | null;
  readonly leftOut: number;
}

/** Returns received of returns expected. */
export interface ReturnsCount {
  readonly received: number;
  readonly expected: number;
}

/** The key of a cell over all that a question is split by. */
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
  readonly #numbers = new Places<Map<string, PartNumber>>();
  readonly returns = new Map<string, ReturnsTable>();
  illustrative = false;

  constructor(
    rows: readonly AnswerRow[],
    readonly question: Question,
    readonly extracts: Extracts,
  ) {
    for (const { name, reporting } of extracts.returns) this.returns.set(name, new ReturnsTable(question.splits, reporting.byOrganisation));
    const parts = new Map(extracts.datasets.map((extract) => [extract.name, extract.parts]));
    for (const row of rows) {
      const table = this.returns.get(row.part);
      if (table) this.addReturns(table, row);
      else
        this.addNumbers(
          row,
          (parts.get(row.part) ?? []).map(({ name }) => name),
        );
    }
  }

  private addNumbers(row: AnswerRow, names: readonly string[]): void {
    const key = row.overall && this.question.splits.length > 0 ? OVERALL : this.keyOf(row);
    const cell = this.#numbers.at(row.set, row.period, key) ?? new Map<string, PartNumber>();
    for (const name of names) cell.set(name, { exact: row[name] as string | null, leftOut: Number(row[`${name}$leftOut`] ?? 0) });
    this.#numbers.put(row.set, row.period, key, cell);
    this.illustrative ||= Boolean(row['illustrative']);
  }

  private addReturns(table: ReturnsTable, row: AnswerRow): void {
    const values = this.question.splits.map((split) => row[nameOfSplit(split)] ?? null);
    table.add(row.set, row.period, values, { received: Number(row['received']), expected: Number(row['expected']) });
    // An organisation that owes a return and sent nothing is a row of its own, not reported.
    if (table.knowsAll) this.keyOf(row);
  }

  private keyOf(row: AnswerRow): string {
    const values = this.question.splits.map((split) => row[nameOfSplit(split)] ?? null);
    const key = JSON.stringify(values);
    if (!this.keys.has(key)) {
      this.keys.set(key, values);
      this.question.splits.forEach((split, index) => {
        const order = row[`${nameOfSplit(split)}$order`];
        if (typeof order === 'string') this.orders.set(`${nameOfSplit(split)} ${String(values[index])}`, order);
      });
    }
    return key;
  }

  /** The number of a part in a cell; undefined when no row fell into it. */
  at(set: string, period: number, key: string, part: string): PartNumber | undefined {
    return this.#numbers.at(set, period, key)?.get(part);
  }
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

  /** Whether every split of the question is known of the returns. */
  get knowsAll(): boolean {
    return this.#known.every(Boolean);
  }

  add(set: string, period: number, values: readonly SplitValue[], count: ReturnsCount): void {
    this.#counts.put(set, period, this.subkeyOf(values), count);
    this.#counts.put(set, period, OVERALL, added(this.#counts.at(set, period, OVERALL) ?? noReturns, count));
  }

  /** Returns behind cells of one period: each is counted once, however many of the cells it feeds. */
  behind(set: string, period: number, keys: readonly (readonly SplitValue[])[] | typeof OVERALL): ReturnsCount {
    const subkeys = keys === OVERALL ? [OVERALL] : new Set(keys.map((values) => this.subkeyOf(values)));
    let sum = noReturns;
    for (const subkey of subkeys) sum = added(sum, this.#counts.at(set, period, subkey) ?? noReturns);
    return sum;
  }

  private subkeyOf(values: readonly SplitValue[]): string {
    const known = this.#subkeys.get(values);
    if (known !== undefined) return known;
    const subkey = JSON.stringify(values.filter((_, index) => this.#known[index]));
    this.#subkeys.set(values, subkey);
    return subkey;
  }
}
