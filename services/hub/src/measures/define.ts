// Decides what a measure is: declared once in its domain, with all that the graph, the catalogue and the charts need to know of it.

import type { Path, Sql, Table } from '../graph/index.ts';

/** Which way is better: up, down, or neither. */
export const ImprovementDirection = { UP: 'UP', DOWN: 'DOWN', NEITHER: 'NEITHER' } as const;
export type ImprovementDirection = (typeof ImprovementDirection)[keyof typeof ImprovementDirection];

/** Says for every zone and month how many of the records that it should have are here. */
export interface Reporting {
  readonly description: string;
  /** Rows of `zone_id, month, expected, received`; may read the zones and months asked for from `"spine"`. */
  readonly query: () => Sql;
  /** One row of `first, latest`: the months for which anything has come. */
  readonly months: () => Sql;
}

/** Rows that measures are computed from: a table, how its rows reach a zone, and which of its columns says when. */
export interface Dataset {
  readonly id: string;
  readonly table: Table;
  readonly zone: Path;
  /** Property that says when: a date, or a month label. */
  readonly when: string;
  /** Null for the hub's own records, which are always complete. */
  readonly reporting: Reporting | null;
  readonly source: string;
}

/** Equality or one-of conditions on the dataset's own columns. */
export type Condition = Readonly<Record<string, { readonly equals: string } | { readonly notIn: readonly string[] }>>;

/** A measure. `aggregate` says how rows become a number; everything else is told to whoever reads it. */
export interface Measure {
  readonly id: string;
  /** Name of its field in the graph. */
  readonly field: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly formula: string;
  readonly better: ImprovementDirection;
  /** Whether months may be added up. */
  readonly additiveOverTime: boolean;
  /** Whether zones may be added up. */
  readonly additiveOverPlace: boolean;
  /** Whether it counts people, so that it will be protected. */
  readonly countsPeople: boolean;
  /** Whether it is an amount of money: held in pence, written in pounds. */
  readonly money: boolean;
  readonly dataset: Dataset;
  readonly aggregate: { readonly kind: 'count' } | { readonly kind: 'sum'; readonly of: string };
  readonly condition: Condition;
}

type Declaration = Omit<Measure, 'aggregate' | 'condition' | 'money' | 'countsPeople' | 'additiveOverTime' | 'additiveOverPlace'> &
  Partial<Pick<Measure, 'condition' | 'countsPeople' | 'additiveOverTime' | 'additiveOverPlace'>>;

const plain = { condition: {}, countsPeople: false, additiveOverTime: true, additiveOverPlace: true };

/** Counts rows. */
export function defineCount(declaration: Declaration): Measure {
  return checked({ ...plain, ...declaration, money: false, aggregate: { kind: 'count' } });
}

/** Adds up a column. A column of pence makes an amount of money. */
export function defineSum(declaration: Declaration & { readonly of: string }): Measure {
  const { of, ...rest } = declaration;
  return checked({ ...plain, ...rest, money: of.endsWith('Pence'), aggregate: { kind: 'sum', of } });
}

/** @throws Error at start-up when a declaration contradicts itself. */
function checked(measure: Measure): Measure {
  const [domain, name] = measure.id.split('.');
  if (!domain || !name) throw new Error(`Measure '${measure.id}' must be named domain.measure.`);
  if (measure.money && measure.unit !== '£') throw new Error(`${measure.id} adds up pence, so its unit must be £, not '${measure.unit}'.`);
  if (!measure.additiveOverTime && measure.formula.startsWith('Σ') && !measure.formula.includes('once a')) {
    throw new Error(`${measure.id} may not be added over time, but its formula '${measure.formula}' adds. Say over what it adds.`);
  }
  return measure;
}
