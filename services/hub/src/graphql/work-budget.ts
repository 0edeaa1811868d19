// Decides how much one request may compute: added up over all its fields before any of them is computed, equal fields counted once. Fields
// are then computed one after another, and other requests get a turn between them.

import { setImmediate as otherRequests } from 'node:timers/promises';
import { HubError } from '../kernel/index.ts';

/** What a request may compute, and what a field of it does. */
export interface Work {
  /** Combinations of what rows are split by, in each period, as often as each is compared; points of a series that somebody sends. */
  readonly cells: number;
  /** Numbers computed: each measure in each cell. */
  readonly values: number;
}

/** The most that one request may compute and show. */
export interface WorkLimits extends Work {
  /** Fields that compute, equal ones counted once. */
  readonly fields: number;
  /** Fields of all rows and points that are written into the answer: of equal fields each is written. */
  readonly written: number;
  /** Fields of all records that lists ask for, or bring where they are within others. A record is read from its table, sorted among all of it. */
  readonly listed: number;
  /** Statements that read lists of records, and the conditions of each: what every row of a table is held against. */
  readonly scans: number;
}

/** What a request may do on a database server. */
export const ON_A_SERVER: WorkLimits = { fields: 10, cells: 200_000, values: 500_000, written: 500_000, listed: 100_000, scans: 300 };

/** What a request may do on the embedded database, which lets nothing else run beside a statement. */
export const EMBEDDED: WorkLimits = {
  ...ON_A_SERVER,
  cells: ON_A_SERVER.cells / 10,
  values: ON_A_SERVER.values / 10,
  listed: ON_A_SERVER.listed / 2,
  scans: ON_A_SERVER.scans / 5,
};

/** Cells, values or fields of records that are one point of the rate limit: about a millisecond. */
const THINGS_OF_A_POINT = 1000;

/** A request that would compute too much. Its words say of what, and what to do. */
export class RequestTooWide extends HubError {
  static because = (words: string) => new RequestTooWide('QUESTION_TOO_WIDE', words);
}

/** What a field would take, found out before it is computed, and how it is. */
export interface Planned<Answer> {
  readonly work: Work;
  /** Rows or points that the answer shows at most. */
  readonly rows: number;
  compute(): Promise<Answer>;
}

/** A field that computes. */
export interface ComputingField<Answer> {
  /** Equal for fields that have the same answer: the field, its arguments and what is selected that it depends on. */
  readonly key: string;
  /** Fields selected of each of its rows; null for what the hub computes beside the fields that are asked for. */
  readonly fieldsOfRow: number | null;
  /** Finds out what it takes. Asks nothing of the database that grows with the query. */
  plan(): Promise<Planned<Answer>>;
}

interface WaitingField {
  readonly plan: () => Promise<Planned<unknown>>;
  readonly answer: Promise<unknown>;
  readonly settle: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
  readonly isField: boolean;
  /** Of all equal fields together. */
  fieldsOfRow: number;
  /** Known once it is planned. */
  rows: number | null;
}

/** What one request has computed and may compute still. */
export class WorkBudget {
  readonly #known = new Map<string, WaitingField>();
  #waiting: WaitingField[] = [];
  #fields = 0;
  #rootFields = 0;
  #done = { cells: 0, values: 0, written: 0, listed: 0, scans: 0 };

  constructor(readonly limits: WorkLimits) {}

  /** The answer of a field, shared by equal ones. @throws RequestTooWide where all fields together are too much, and whatever planning throws */
  answer<Answer>({ key, fieldsOfRow, plan }: ComputingField<Answer>): Promise<Answer> {
    const known = this.#known.get(key);
    if (known) return this.#joined(known, fieldsOfRow ?? 0) as Promise<Answer>;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const isField = fieldsOfRow !== null;
    const field: WaitingField = {
      plan,
      answer: promise,
      settle: resolve,
      fail: reject,
      isField,
      fieldsOfRow: fieldsOfRow ?? 0,
      rows: null,
    };
    this.#known.set(key, field);
    if (isField) this.#fields++;
    this.#waiting.push(field);
    if (this.#waiting.length === 1) void this.#computeWaiting();
    return promise as Promise<Answer>;
  }

  /**
   * Counts records of a list: before they are read where the page says how many they may be, afterwards where the list is within others.
   * @throws RequestTooWide where all lists together are too much by now
   */
  countRecords(rows: number, fieldsOfRow: number): void {
    this.#done.listed += rows * Math.max(1, fieldsOfRow);
    this.#refuseTheTooWide();
  }

  /** Counts the fields at the root of the request, each under its own name. */
  countRootFields(fields: number): void {
    this.#rootFields += fields;
  }

  /** What the request took so far, as points of the rate limit: one for each field at the root, each statement of a list, and each thousand of all else. */
  get points(): number {
    const { cells, values, written, listed, scans } = this.#done;
    return this.#rootFields + scans + Math.ceil((cells + values + written + listed) / THINGS_OF_A_POINT);
  }

  /** Counts a statement that reads a list, before it is sent. @throws RequestTooWide where all of the request are too much by now */
  countScan(conditions: number): void {
    this.#done.scans += 1 + conditions;
    if (this.#done.scans > this.limits.scans) throw tooManyScans(this.#done.scans, this.limits);
  }

  /** Lets go of what was computed: the data is another. What it took stays counted. */
  forgetAnswers(): void {
    this.#known.clear();
  }

  async #joined(field: WaitingField, fieldsOfRow: number): Promise<unknown> {
    field.fieldsOfRow += fieldsOfRow;
    if (field.rows !== null) {
      this.#done.written += field.rows * fieldsOfRow;
      this.#refuseTheTooWide();
    }
    return field.answer;
  }

  /** Computes what all fields that are resolved at one time ask for: none of them before all are known to be little enough. */
  async #computeWaiting(): Promise<void> {
    await otherRequests();
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      if (this.#fields > this.limits.fields) throw tooManyFields(this.#fields, this.limits);
      const planned: [WaitingField, Planned<unknown>][] = [];
      for (const each of waiting) {
        const plan = await this.#planOf(each);
        if (plan) planned.push([each, plan]);
      }
      this.#refuseTheTooWide();
      for (const [each, plan] of planned) {
        await plan.compute().then(each.settle, each.fail);
        await otherRequests();
      }
    } catch (error) {
      // Those that are answered already stay so.
      for (const { fail } of waiting) fail(error);
    }
  }

  async #planOf(field: WaitingField): Promise<Planned<unknown> | null> {
    try {
      const plan = await field.plan();
      field.rows = plan.rows;
      this.#done.cells += plan.work.cells;
      this.#done.values += plan.work.values;
      this.#done.written += plan.rows * field.fieldsOfRow;
      return plan;
    } catch (error) {
      field.fail(error);
      return null;
    }
  }

  #refuseTheTooWide(): void {
    const { cells, values, written, listed } = this.#done;
    if (cells > this.limits.cells) throw tooMuch(cells, 'compute', 'cells', this.limits.cells);
    if (values > this.limits.values) throw tooMuch(values, 'compute', 'values', this.limits.values);
    if (written > this.limits.written) throw tooMuch(written, 'show', 'values', this.limits.written);
    if (listed > this.limits.listed) throw tooManyRecords(listed, this.limits);
  }
}

const inWords = (number: number) => number.toLocaleString('en-GB');

const tooManyFields = (count: number, { fields }: WorkLimits) =>
  RequestTooWide.because(
    `The request has ${inWords(count)} fields that compute figures; one request may have ${fields}, equal ones counted once. Ask in several requests.`,
  );

const tooManyScans = (count: number, { scans }: WorkLimits) =>
  RequestTooWide.because(
    `The lists of the request and their conditions come to ${inWords(count)}; one request may have ${inWords(scans)}. Name fewer conditions (in takes a list of values), or ask in several requests.`,
  );

const tooManyRecords = (count: number, { listed }: WorkLimits) =>
  RequestTooWide.because(
    `The lists of the request could bring ${inWords(count)} fields of records; one request may have ${inWords(listed)}. Ask for shorter pages (first), fewer fields or fewer lists, or in several requests; after: endCursor brings the next page.`,
  );

const tooMuch = (count: number, does: string, what: string, most: number) =>
  RequestTooWide.because(
    `The request could ${does} ${inWords(count)} ${what} over all its fields; one request may ${does} ${inWords(most)}. Ask for shorter periods, longer grains, fewer measures or dimensions, or in several requests.`,
  );
