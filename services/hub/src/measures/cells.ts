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

const placeOf = (set: string, period: number, key: string) => `${set} ${period} ${key}`;

/** Numbers that nobody has protected yet. Only the protection may read them: see protect.ts. */
export class RawCells {
  /** Values of the splits by key, as they occur. */
  readonly keys = new Map<string, readonly SplitValue[]>();
  /** What the rows of a noun are put in order by, by `split value`. */
  readonly orders = new Map<string, string>();
  readonly numbers = new Map<string, Map<string, PartNumber>>();
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
    const place = placeOf(row.set, row.period, row.overall && this.question.splits.length > 0 ? OVERALL : this.keyOf(row));
    const cell = this.numbers.get(place) ?? new Map<string, PartNumber>();
    for (const name of names) cell.set(name, { exact: row[name] as string | null, leftOut: Number(row[`${name}$leftOut`] ?? 0) });
    this.numbers.set(place, cell);
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
    return this.numbers.get(placeOf(set, period, key))?.get(part);
  }
}

/** Returns by what is known of them: zone and month, sometimes the organisation. */
export class ReturnsTable {
  readonly #counts = new Map<string, ReturnsCount>();
  readonly #overall = new Map<string, ReturnsCount>();
  readonly #known: readonly boolean[];

  constructor(splits: readonly Split[], byOrganisation: boolean) {
    this.#known = splits.map((split) => split === 'zone' || (byOrganisation && split.id === 'organisation'));
  }

  /** Whether every split of the question is known of the returns. */
  get knowsAll(): boolean {
    return this.#known.every(Boolean);
  }

  add(set: string, period: number, values: readonly SplitValue[], count: ReturnsCount): void {
    this.#counts.set(placeOf(set, period, this.subkey(values)), count);
    const sum = this.#overall.get(`${set} ${period}`) ?? { received: 0, expected: 0 };
    this.#overall.set(`${set} ${period}`, { received: sum.received + count.received, expected: sum.expected + count.expected });
  }

  /** Returns behind cells of one period: each is counted once, however many of the cells it feeds. */
  behind(set: string, period: number, keys: readonly (readonly SplitValue[])[] | typeof OVERALL): ReturnsCount {
    if (keys === OVERALL) return this.#overall.get(`${set} ${period}`) ?? { received: 0, expected: 0 };
    const subkeys = new Set(keys.map((values) => this.subkey(values)));
    return [...subkeys].reduce(
      (sum, subkey) => {
        const count = this.#counts.get(placeOf(set, period, subkey));
        return { received: sum.received + (count?.received ?? 0), expected: sum.expected + (count?.expected ?? 0) };
      },
      { received: 0, expected: 0 },
    );
  }

  private subkey(values: readonly SplitValue[]): string {
    return JSON.stringify(values.filter((_, index) => this.#known[index]));
  }
}
