// Decides what stands for a property of a noun in SQL, and how it is read: a column of its table, or what is worked out of its columns.

import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { sql, type Sql } from '../database/index.ts';
import { kindOfColumn, type ColumnKind, compare, type FilterKind, IntFilter } from './filters.ts';
import type { Computed, Noun, NounField, ShownInPlace } from './noun.ts';
import { columnOf, metadataOf, type Table } from './paths.ts';

/** What a noun computes under the name of a property; null for a column. */
function computedAt({ fields }: Noun, property: string): Computed | null {
  const field = Object.values(fields).find((each) => each.kind === 'computed' && each.property === property);
  return field?.kind === 'computed' ? field.computed : null;
}

/** What a noun shows in place of a column; null where it is the column itself. */
function shownAt({ fields }: Noun, property: string): ShownInPlace | null {
  const field = Object.values(fields).find((each) => each.property === property);
  return field?.kind === 'column' ? (field.shown ?? null) : null;
}

/** What stands for a property in SQL, of rows that are known by an alias. */
export function sqlOf(noun: Noun, meta: EntityMetadata, alias: string, property: string): Sql {
  const computed = computedAt(noun, property);
  if (computed) return compute(computed, meta, alias);
  const column = sql.ref(`${alias}.${columnOf(meta, property)}`);
  return shownAt(noun, property)?.of(column) ?? column;
}

/** How the values of a property look. */
export function kindOfProperty(noun: Noun, meta: EntityMetadata, property: string): ColumnKind {
  const computed = computedAt(noun, property);
  if (computed) return computed.as ?? 'integer';
  return shownAt(noun, property)?.as ?? kindOfColumn(meta.properties[property as never] as EntityProperty);
}

/** Narrows a list by a number that is worked out. @throws Error for a field that is a column: it has a filter of its own */
export function filterOnComputed(entity: Table, field: NounField | undefined): FilterKind {
  if (field?.kind !== 'computed' || field.computed.as)
    throw new Error(`'${field?.property}' is no number that is worked out of columns. Use filterOn for a column.`);
  const { property, computed } = field;
  return {
    description: `Narrows by ${property.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.`,
    reads: property,
    inputType: () => IntFilter,
    condition: (input: unknown, alias: string, metadata: MetadataStorage) =>
      compare(compute(computed, metadataOf(metadata, entity), alias), input as object),
  };
}

const compute = ({ of }: Computed, meta: EntityMetadata, alias: string): Sql =>
  sql`(${of((property) => sql.ref(`${alias}.${columnOf(meta, property)}`))})`;

/** The word of a property in an order: `raisedOn` is RAISED_ON. */
export const wordOfProperty = (property: string) => property.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
