// Decides how the rows of one part of the sample reach their tables: many at a time, each with its upload, counted, and found again by name.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntityDictionary, EntityName, RequiredEntityData, Transaction } from '@mikro-orm/core';
import { newWords, WrittenText, type WrittenNoun } from '../provenance/index.ts';
import { SampleNameUnknown } from './sample.errors.ts';

/** Rows written by one statement; keeps the statement's parameters well under PostgreSQL's 65,535. */
const ROWS_A_STATEMENT = 1000;

/** Identifiers by name, for rows that refer to others. */
export class Names {
  private readonly identifiers = new Map<string, number>();

  /** @param noun what is named, for the words of the error */
  constructor(private readonly noun: string) {}

  add(name: string, identifier: number): void {
    this.identifiers.set(name, identifier);
  }

  /** @throws SampleNameUnknown */
  get(name: string): number {
    const identifier = this.identifiers.get(name);
    if (identifier === undefined) throw SampleNameUnknown.because(this.noun, name);
    return identifier;
  }
}

/** The row without some of its parts: those that other tables hold. */
export function without<Row extends object, Part extends keyof Row>(row: Row, ...parts: readonly Part[]): Omit<Row, Part> {
  const left = Object.entries(row).filter(([key]) => !parts.some((part) => part === key));
  return Object.fromEntries(left) as Omit<Row, Part>;
}

/** A row without the two columns that say where it came from: the writer adds them. */
export type RowWithoutOrigin<Row> = Omit<RequiredEntityData<Row>, 'upload' | 'illustrative'>;

/** A row that refers to its words by their identifiers. */
type WithWords<Row, Part extends keyof Row> = {
  [Key in keyof Row]: Key extends Part ? (null extends Row[Key] ? number | null : number) : Row[Key];
};

/** Writes rows that all came from one upload. */
export class RowWriter {
  /** Rows written so far, over all tables. */
  written = 0;

  constructor(
    private readonly em: EntityManager,
    private readonly uploadId: number,
    private readonly illustrative: boolean,
    private readonly at: Date,
  ) {}

  /** Writes the rows and returns their identifiers in the same order. */
  async insert<Row extends object>(table: EntityName<Row>, rows: readonly RowWithoutOrigin<Row>[]): Promise<number[]> {
    const origin = { upload: this.uploadId, illustrative: this.illustrative };
    const identifiers = await this.#insertAll(
      table,
      rows.map((row) => ({ ...row, ...origin }) as unknown as EntityDictionary<Row>),
    );
    this.written += rows.length;
    return identifiers;
  }

  /** Writes the words of rows, and returns the rows with their identifiers in place of them. They are part of the rows, so they are not counted. */
  async withWords<Row extends object, Part extends keyof Row & string>(
    noun: WrittenNoun,
    rows: readonly Row[],
    ...parts: readonly Part[]
  ): Promise<WithWords<Row, Part>[]> {
    const referring = rows.map((row) => ({ ...row }) as Record<string, unknown>);
    for (const part of parts) {
      const worded = referring.filter((row) => typeof row[part] === 'string');
      const texts = worded.map((row) => newWords(row[part] as string, { noun, part, writtenAt: this.at }));
      const identifiers = await this.#insertAll(WrittenText, texts);
      worded.forEach((row, index) => (row[part] = identifiers[index]));
    }
    return referring as WithWords<Row, Part>[];
  }

  async #insertAll<Row extends object>(table: EntityName<Row>, rows: readonly EntityDictionary<Row>[]): Promise<number[]> {
    const identifiers: number[] = [];
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
      const batch = rows.slice(start, start + ROWS_A_STATEMENT);
      // The entity manager's insertMany gives back the first identifier alone (MikroORM 7.2.1); its driver gives back all of them.
      const ctx = this.em.getTransactionContext<Transaction<object>>();
      const result = await this.em.getDriver().nativeInsertMany(table, batch, ctx === undefined ? {} : { ctx });
      identifiers.push(...((result.rows ?? []) as { id: number }[]).map(({ id }) => id));
    }
    return identifiers;
  }

  /** Writes the rows and remembers each by the name that others use for it. */
  async insertNamed<Row extends object, Inserted extends RowWithoutOrigin<Row>>(
    table: EntityName<Row>,
    rows: readonly Inserted[],
    names: Names,
    nameOf: (row: Inserted) => string,
  ): Promise<void> {
    const identifiers = await this.insert(table, rows);
    rows.forEach((row, index) => names.add(nameOf(row), identifiers[index] as number));
  }
}
