// Decides what a dataset is: rows that measures are computed from, how they reach a zone and a time, and by what they may be split.

import type { MetadataStorage } from '@mikro-orm/core';
import { bothOf, type Readers, type Viewer } from '../../access/index.ts';
import { sql, type Sql } from '../../database/index.ts';
import type { Month } from '../../kernel/index.ts';
import { columnOf, metadataOf, type Noun, type Path, type Table } from '../../records/index.ts';
import type { PlacesInSql } from './places.ts';

/** Rows to compute from: a table, or a query that prepares them. */
export interface Rows {
  /** Name that their columns are known by in SQL. */
  readonly alias: string;
  /** Whether they are a table, and not a query that prepares them. */
  readonly isTable: boolean;
  /** The item of the FROM clause. */
  from(metadata: MetadataStorage): Sql;
  /** A column by the name that declarations use. */
  column(name: string, metadata: MetadataStorage): Sql;
  /** Whether the column may hold no number. */
  mayBeNull(name: string, metadata: MetadataStorage): boolean;
}

/** The rows of a table; declarations name its properties, or what `names` renames to them. */
export function rowsOf(table: Table, names: Readonly<Record<string, string>> = {}): Rows {
  const alias = (table.meta as unknown as { tableName: string }).tableName;
  return {
    alias,
    isTable: true,
    from: (metadata) => sql.table(metadataOf(metadata, table).tableName),
    column: (name, metadata) => sql.ref(`${alias}.${columnOf(metadataOf(metadata, table), names[name] ?? name)}`),
    mayBeNull: (name, metadata) =>
      (metadataOf(metadata, table).properties[(names[name] ?? name) as never] as { nullable?: boolean }).nullable ?? false,
  };
}

/** The rows of a query; declarations name its columns. It must have a column `illustrative`, and no column that is null. */
export function rowsFrom(alias: string, query: Sql): Rows {
  return {
    alias,
    isTable: false,
    from: () => sql`(${query}) as ${sql.ref(alias)}`,
    column: (name) => sql.ref(`${alias}.${name}`),
    mayBeNull: () => false,
  };
}

/** Conditions on columns of the rows, all of which must hold. */
export type Condition = Readonly<
  Record<
    string,
    { readonly equals?: unknown; readonly in?: readonly unknown[]; readonly notIn?: readonly unknown[]; readonly isNull?: boolean }
  >
>;

/** When a row counts. */
export type When =
  /** In the period that its date falls in. */
  | { readonly kind: 'DATE'; readonly of: string }
  /** In the periods that hold its month, which must hold it whole. */
  | { readonly kind: 'MONTH'; readonly of: string }
  /** At the end of every period from `since` on, and until `until` where it has one: a stock. */
  | { readonly kind: 'STOCK'; readonly by: 'DATE' | 'MONTH'; readonly since: string; readonly until: string | null };

/** What a query may be split or narrowed by. Declared once, used by every dataset that has it. */
export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly values: DimensionValues;
  /** Whether its values are organisations: returns are owed by them, what is one's own is theirs, and few rows may be of one of them. */
  readonly isOfOrganisations?: true;
}

/** What the values of a dimension are. */
export type DimensionValues =
  /** Words that a column allows. */
  | { readonly kind: 'WORDS'; readonly table: Table; readonly property: string }
  /** Rows of another noun, put in order and narrowed by a text of theirs. */
  | { readonly kind: 'NOUN'; readonly noun: () => Noun; readonly order: string | readonly string[]; readonly label: string }
  /** Text, of which there are at most so many. */
  | { readonly kind: 'TEXT'; readonly atMost: number; readonly held?: HeldTexts }
  | { readonly kind: 'BOOLEAN' };

/** Where texts stand that a dimension may have: one that is in none of the rows is refused, for nothing is known of it. */
export interface HeldTexts {
  /** What one of them is, such as LSOA. */
  readonly noun: string;
  readonly table: Table;
  readonly property: string;
}

/** Rows that may be in several zones at once, such as crimes in an LSOA of two: each zone has them, totals over zones have them once. */
export interface SharedRows {
  /** Whether any are. Asked once for each version of the data. */
  readonly ifAny: Sql;
  /**
   * The rows that are in any zone, each once.
   * @param where what must hold of one of their zones, by the alias that the path joins zones with; null where nothing must
   */
  once(rows: Rows, where: Sql | null, metadata: MetadataStorage): Sql;
}

/** How rows of a dataset reach the places of a question. */
export interface RowsOfPlaces {
  /** The same rows, or those of a roll-up, with the number of the place that they are in: once for each place. */
  rowsIn(rows: Rows, places: PlacesInSql): Rows;
  /** What is said where a row of a place holds no number. */
  readonly whereAnyLacks: string | null;
}

/** What is counted as having come: returns of partners, each its own, or files of a source that serves several zones, one for each month. */
export const CompletenessUnit = { RETURNS: 'RETURNS', FILES: 'FILES' } as const;
export type CompletenessUnit = (typeof CompletenessUnit)[keyof typeof CompletenessUnit];

/** Says for zones and months how many of the records that they should have are here. */
export interface Reporting {
  readonly id: string;
  readonly description: string;
  readonly counts: CompletenessUnit;
  /**
   * Rows of `zone_id, month, expected, received, due` (and `organisation_id` where completeness is known by organisation), which are added up. Of what
   * is expected and has not been received, what is due may still come. A month of which nothing is expected was not collected.
   * @param months the months asked for; null for all that there are, from the first to the latest for which anything has come
   */
  readonly rows: (months: readonly Month[] | null) => Sql;
  readonly byOrganisation: boolean;
  /**
   * What is said of months that came and of which too much cannot be counted; null where what comes is whole. Such months are PARTIAL. Rows have a column
   * `in_part` then: how many of those received are such.
   */
  readonly inPart: string | null;
}

/** Rows that measures are computed from. */
export interface Dataset {
  readonly id: string;
  readonly rows: Rows;
  /** Which of the rows are in it: no others are counted, or named as a value of a dimension. */
  readonly only: Condition;
  readonly when: When;
  /** How a row reaches its zone; null for rows that belong to none. */
  readonly zone: Path | null;
  /** What is said of a figure of rows that are in no zone; null where there are none. */
  readonly notPlaced: string | null;
  /** How rows count that are in several zones; null where a row is in one, or is divided between them by shares. */
  readonly shared: SharedRows | null;
  /** Who names values of this dimension asks about their rows wherever they are, also in no zone; null where rows count in zones alone. */
  readonly anywhereBy: Dimension | null;
  /** How rows reach comparison places, such as the rest of a district; null where they reach zones alone. */
  readonly places: RowsOfPlaces | null;
  /** By what the rows may be split, besides zone and time, and where each value is found. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly path: Path }[];
  /** Rows of `start, before, words` (days, and a sentence): totals that were published of periods of which no row is held. Null where there are none. */
  readonly publishedTotals: Sql | null;
  /** Whether its rows are all there also in a month that came in part, such as the count of what could not be counted. */
  readonly isWholeInPart: boolean;
  /** Null for the hub's own records, which are complete from the day that their register began. */
  readonly reporting: Reporting | null;
  /** The register that records of the hub's own are part of: it began with the first record of any of its datasets. */
  readonly register: string;
  /** The same rows added up beforehand; the smallest is read that has every column a query needs. */
  readonly rollUps: readonly { readonly rows: Rows; readonly columns: readonly string[] }[];
  /** The noun that lists the rows one by one, by their column `id`, under the field that drills down to them; null when nothing does. */
  readonly records: { readonly field: string; readonly noun: () => Noun } | null;
  /**
   * Who may read the rows one by one, where that are fewer than may read those of the noun that lists them: rows that are in it because of others, such as grants of
   * which a report came, are for whoever may read those others. Null for whoever may read those of the noun.
   */
  readonly rowReaders: Readers | null;
  /**
   * Whether its rows are of some activities alone, or of those who run them, such as those that a grant pays for: what it counts of people is as fine then as what is
   * narrowed by an activity, for all people less these are those of the other activities.
   */
  readonly isOfSomeActivities: boolean;
  readonly source: string;
  readonly owner: string;
}

/** Who may read the rows of a dataset one by one; null where nothing lists them and nothing is said. */
export const rowReadersOf = ({ rowReaders, records }: Dataset): Readers | null => rowReaders ?? records?.noun().readers ?? null;

/** Who may list the records behind figures of a dataset: whoever may read the noun that lists them, and the rows that they are listed for. */
export function listReadersOf({
  rowReaders,
  records,
}: Pick<Dataset, 'rowReaders'> & { readonly records: NonNullable<Dataset['records']> }): Readers {
  const { readers } = records.noun();
  return rowReaders ? bothOf(readers, rowReaders) : readers;
}

/** Whether a viewer is listed nothing behind figures of a dataset but what is there because of rows of their own. */
export const listsOwnAlone = ({ rowReaders }: Pick<Dataset, 'rowReaders'>, viewer: Viewer): boolean =>
  rowReaders !== null && viewer.extentOf(rowReaders) === 'OWN';

type Declared = Pick<Dataset, 'id' | 'rows' | 'when' | 'zone' | 'source' | 'owner'> &
  Partial<
    Pick<
      Dataset,
      | 'register'
      | 'only'
      | 'notPlaced'
      | 'shared'
      | 'anywhereBy'
      | 'places'
      | 'dimensions'
      | 'reporting'
      | 'publishedTotals'
      | 'isWholeInPart'
      | 'rollUps'
      | 'records'
      | 'rowReaders'
      | 'isOfSomeActivities'
    >
  >;

/** Declares a dataset. @throws Error at start-up when a dimension is named twice. */
export function defineDataset(declared: Declared): Dataset {
  const dataset = {
    register: declared.id.split('.')[0] ?? declared.id,
    only: {},
    notPlaced: null,
    shared: null,
    anywhereBy: null,
    places: null,
    dimensions: [],
    reporting: null,
    publishedTotals: null,
    isWholeInPart: false,
    rollUps: [],
    records: null,
    rowReaders: null,
    isOfSomeActivities: false,
    ...declared,
  };
  const ids = dataset.dimensions.map(({ dimension }) => dimension.id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) throw new Error(`${dataset.id} is split by '${twice}' twice. Name each dimension once.`);
  return dataset;
}

/** Declares a dimension. */
export function defineDimension(dimension: Dimension): Dimension {
  if (!/^[a-z][A-Za-z0-9]*$/.test(dimension.id))
    throw new Error(`'${dimension.id}' is no name of a field. Name the dimension like activityKind.`);
  return dimension;
}

/** A dimension whose values stand at the end of a way from the rows. */
export const splitBy = (dimension: Dimension, path: Path) => ({ dimension, path });

/** A column of the rows themselves, for queries that name their columns. */
export function inColumn(name: string): Path {
  return (alias) => ({ joins: [], parentKey: sql.ref(`${alias}.${name}`), share: null, link: name });
}

/** The finest length of time that the rows can be told apart by. */
export function finestGrain({ when }: Dataset): 'DAY' | 'MONTH' {
  return when.kind === 'MONTH' ? 'MONTH' : 'DAY';
}
