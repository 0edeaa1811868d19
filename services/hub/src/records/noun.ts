// Decides how a noun is declared to the graph: which columns are public, what it links to, how it is filtered and ordered.

import type { GraphQLScalarType } from 'graphql';
import { bothOf, rules, type Readers } from '../access/index.ts';
import type { Sql } from '../database/index.ts';
import type { ColumnKind, FilterKind } from './filters.ts';
import type { Path, Table } from './paths.ts';

/** A public field of a noun. */
export type NounField = NounFieldKind & {
  /** What to ask for in its place; a name that is kept for one version after a better one came. */
  readonly deprecated?: string;
};

type NounFieldKind =
  | {
      readonly kind: 'column';
      readonly property: string;
      readonly type?: GraphQLScalarType | readonly [StringConstructor];
      /** What is shown, filtered and put in order in place of the column, where that only refers to it. */
      readonly shown?: ShownInPlace;
    }
  | { readonly kind: 'money'; readonly property: string }
  | { readonly kind: 'one'; readonly property: string; readonly to: () => Noun }
  | { readonly kind: 'computed'; readonly property: string; readonly computed: Computed };

/** What is read where a column refers to it. */
export interface ShownInPlace {
  /** How its values look. */
  readonly as: ColumnKind;
  readonly of: (column: Sql) => Sql;
}

/** What the database works out of the columns of a row when it is asked for, such as a whole number. Null where a column that it needs is. */
export interface Computed {
  /** What it counts and in what unit, and what null means. */
  readonly description: string;
  /** How its values look; a whole number where nothing else is said. */
  readonly as?: 'json';
  /** Whether every row has it. */
  readonly isNeverNull?: true;
  /** @param column gives a column of the row by the name of its property */
  readonly of: (column: (property: string) => Sql) => Sql;
}

/** Where a noun is listed on another: `Zone.sessions`. The child declares it, so that a domain adds to a zone without the zone knowing. */
export interface NounListing {
  readonly parent: Noun;
  readonly field: string;
  readonly path: Path;
  readonly description: string;
  /**
   * What makes a row of the parent the viewer's own, for a noun of which some roles read their own rows alone: under the parents of others there is then no list, and
   * not an empty one, which would say that there are no rows. Left out where rows of several organisations are under one parent, as under a zone.
   */
  readonly own?: FilterKind;
}

/** A noun of the graph: what the public may see of a table, and how it may be asked for. */
export interface Noun {
  /** Name of the GraphQL type. */
  readonly name: string;
  /** Name of the root field that lists it; null when it is only reached from its parents. */
  readonly listField: string | null;
  /** Root field that gives one row by a key, such as `zone(slug)`; null when there is none. */
  readonly lookup: { readonly field: string; readonly by: string } | null;
  readonly description: string;
  readonly entity: Table;
  /** Fields by their public name. */
  readonly fields: Record<string, NounField>;
  /** What words of its columns mean that do not say it themselves, by property and by the word as it is stored. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The nouns that list this one, and as which field. */
  readonly within: readonly NounListing[];
  /** Filters by their public name. */
  readonly where: Record<string, FilterKind>;
  /** Only rows that match are part of the noun. */
  readonly scope: { readonly filter: FilterKind; readonly input: unknown } | null;
  /** Properties that lists may be ordered by. */
  readonly orderBy: readonly string[];
  /**
   * Properties that count people, and texts that may quote such a count. They are shown exactly to whom the policy allows it; for everybody else
   * they are neither shown nor filtered nor put in order by, on this noun and wherever it is linked to.
   */
  readonly countsPeople: readonly string[];
  /** Whether its rows change without the version of the data, as who is signed in does: an answer with any of them is not kept. */
  readonly unversioned: boolean;
  /** Fields that are read with every row, whatever is asked for: those by which it is decided what may be shown of it. */
  readonly alwaysRead: readonly string[];
  /** Who may read its rows. */
  readonly readers: Readers;
  /** Who may read a property, where fewer may than the rows. */
  readonly fieldReaders: Readonly<Record<string, Readers>>;
  /** Whose rows are the viewer's own: those of their organisation, or of themselves. */
  readonly ownedBy: 'ORGANISATION' | 'USER';
  /** What makes a row the viewer's own: every filter holds; one without an input compares with the identifier of whoever owns it. */
  readonly own: readonly { readonly filter: FilterKind; readonly input?: unknown }[];
  /** Whether it is listed because of rows of other nouns, of which some roles read their own alone, as grants are of which a report came. */
  readonly listedForOwnRows: boolean;
  /** Order when none is asked for. */
  readonly defaultOrder: readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[];
}

/** Columns under their own name: `columns('date', 'state')`. */
export function columns(...names: readonly string[]): Record<string, NounField> {
  return Object.fromEntries(names.map((property) => [property, { kind: 'column', property } satisfies NounField]));
}

/** A column that the graph writes as a scalar of its own, or as a list of texts. */
export function column(property: string, type: GraphQLScalarType | readonly [StringConstructor]): NounField {
  return { kind: 'column', property, type };
}

/** An amount held in pence, written as exact pounds. */
export function money(property: string): NounField {
  return { kind: 'money', property };
}

/** A whole number that is worked out of other columns; it may be shown, filtered and put in order like a column. */
export function computed(property: string, description: string, of: Computed['of']): NounField {
  return { kind: 'computed', property, computed: { description, of } };
}

/** A whole number that is counted for every row: 0 where there is nothing to count. */
export function counted(property: string, description: string, of: Computed['of']): NounField {
  return { kind: 'computed', property, computed: { description, of, isNeverNull: true } };
}

/** An object that is worked out of other columns; it may be shown alone. */
export function computedObject(property: string, description: string, of: Computed['of']): NounField {
  return { kind: 'computed', property, computed: { description, of, as: 'json' } };
}

/** A link to one other noun, loaded in one batch however many rows ask. */
export function one(property: string, to: () => Noun): NounField {
  return { kind: 'one', property, to };
}

/**
 * Fields under the words of a standard, and under the names that they had before, which are kept for one version.
 * @param fields by their new names @param before the name that each of them had
 */
export function renamed(fields: Record<string, NounField>, before: Readonly<Record<string, string>>): Record<string, NounField> {
  const kept = Object.entries(fields).map(([name, field]): [string, NounField] => {
    const old = before[name];
    if (old === undefined) throw new Error(`'${name}' had no other name. Say which, or declare it as a field.`);
    return [old, { ...field, deprecated: `Ask for ${name}, the word of the standard. This name goes with the next version.` }];
  });
  return { ...fields, ...Object.fromEntries(kept) };
}

type Needed = 'name' | 'readers' | 'description' | 'entity' | 'fields';
type NounDeclaration = Pick<Noun, Needed> & Partial<Omit<Noun, Needed>>;

/** Declares a noun. `id` is always public, always an order, and the last word of every order. */
export function defineNoun(declaration: NounDeclaration): Noun {
  return {
    listField: null,
    lookup: null,
    words: {},
    within: [],
    where: {},
    scope: null,
    countsPeople: [],
    unversioned: false,
    alwaysRead: [],
    fieldReaders: {},
    ownedBy: 'ORGANISATION',
    own: [],
    listedForOwnRows: false,
    defaultOrder: [],
    ...declaration,
    fields: { id: { kind: 'column', property: 'id' }, ...declaration.fields },
    orderBy: [...new Set([...(declaration.orderBy ?? []), 'id'])],
  };
}

/** Whether some lists of a noun hold nothing but own rows for some roles. */
export const hasOwnRows = ({ readers, listedForOwnRows }: Pick<Noun, 'readers' | 'listedForOwnRows'>): boolean =>
  listedForOwnRows || Object.values(readers.extents).includes('OWN');

/** Who may read a property of a noun: those who may read its rows, less whom the property keeps out, or the noun that it links to. */
export function readersOfProperty(noun: Noun, property: string): Readers {
  const link = Object.values(noun.fields).find((field) => field.kind === 'one' && field.property === property);
  const rule = noun.fieldReaders[property] ?? (noun.countsPeople.includes(property) ? rules.COUNTS_IN_ROWS : noun.readers);
  const own = bothOf(rule, noun.readers);
  return link?.kind === 'one' ? bothOf(own, link.to().readers) : own;
}
