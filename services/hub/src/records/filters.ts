// Decides how a list is narrowed: one typed input for each kind of column, joined by AND, OR and NOT.

import 'reflect-metadata';
import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLScalarType } from 'graphql';
import { Field, InputType, Int, type ClassType } from 'type-graphql';
import { HubError } from '../kernel/index.ts';
import { enumNameOf, enumOf, DateTime, LocalDate, Money, MonthScalar } from '../graphql/index.ts';
import { columnOf, metadataOf, type Table } from './paths.ts';
import { sql, type Reader, type Sql } from '../database/index.ts';

/** A filter that a list understands: its GraphQL input, and what it asks of a row. */
export interface FilterKind {
  readonly description: string;
  /** The property that it compares, dotted along links; null for one that compares no count, such as a filter by zone. Protection rests on it. */
  readonly reads: string | null;
  /** The GraphQL type of the input, once the tables are known. */
  inputType(metadata: MetadataStorage): GraphQLScalarType | ClassType | BooleanConstructor;
  /** The condition on a row of the noun's table, known by its alias. */
  condition(input: unknown, alias: string, metadata: MetadataStorage, reader: Reader): Sql | Promise<Sql>;
}

/** A filter without anything in it asks nothing; saying so beats answering with every row. */
export class EmptyFilter extends HubError {
  static because = () =>
    new EmptyFilter('EMPTY_FILTER', 'A filter was given with nothing in it. Name at least one condition, or leave the filter out.');
}

/** A text that no row can hold. */
export class BadText extends HubError {
  static because = () =>
    new BadText(
      'BAD_TEXT',
      'A filter compares with a text that has the sign NUL in it, which no text of the hub can hold. Leave the sign out.',
    );
}

function requireText(operand: unknown): void {
  const texts = Array.isArray(operand) ? (operand as unknown[]) : [operand];
  if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) throw BadText.because();
}

/** The longest text that is looked for within others, in characters. */
const LONGEST_CONTAINED = 100;

/** A text to look for that is longer than any text it could be found in should be. */
export class TextTooLong extends HubError {
  static because = (length: number) =>
    new TextTooLong(
      'TEXT_TOO_LONG',
      `contains is given a text of ${length} characters; it may have ${LONGEST_CONTAINED}. Look for a part of it.`,
    );
}

function withinReason(text: string): string {
  if (text.length > LONGEST_CONTAINED) throw TextTooLong.because(text.length);
  return text;
}

/** Both ends of a range, which are in it. */
interface RangeInput {
  readonly from: unknown;
  readonly to: unknown;
}

/** The comparisons that filters offer, as SQL. A row that has none meets no comparison but `isNull`. */
const comparisons: Record<string, (column: Sql, operand: never) => Sql> = {
  equals: (column, operand) => sql`${column} = ${operand}`,
  // One parameter whatever the length: the protocol counts parameters in sixteen bits.
  in: (column, operand: unknown[]) => (operand.length ? sql`${column} = any(${operand})` : sql`false`),
  notIn: (column, operand: unknown[]) => (operand.length ? sql`${column} <> all(${operand})` : sql`true`),
  from: (column, operand) => sql`${column} >= ${operand}`,
  before: (column, operand) => sql`${column} < ${operand}`,
  atLeast: (column, operand) => sql`${column} >= ${operand}`,
  lessThan: (column, operand) => sql`${column} < ${operand}`,
  moreThan: (column, operand) => sql`${column} > ${operand}`,
  atMost: (column, operand) => sql`${column} <= ${operand}`,
  after: (column, operand) => sql`${column} > ${operand}`,
  upTo: (column, operand) => sql`${column} <= ${operand}`,
  between: (column, { from, to }: RangeInput) => sql`${column} between ${from} and ${to}`,
  not: (column, operand) => sql`${column} <> ${operand}`,
  // Looked for as it is: a pattern would be tried at every place of every text, which takes the product of their lengths.
  contains: (column, operand: string) => sql`strpos(lower(${column}), lower(${withinReason(operand)})) > 0`,
  isNull: (column, operand: boolean) => (operand ? sql`${column} is null` : sql`${column} is not null`),
};

/** The condition that all the comparisons of one filter input make together. */
export function compare(column: Sql, input: object): Sql {
  const parts = Object.entries(input).filter(([, operand]) => operand !== undefined && operand !== null);
  if (parts.length === 0) throw EmptyFilter.because();
  for (const [, operand] of parts) requireText(operand);
  return allOf(parts.map(([name, operand]) => comparisons[name]?.(column, operand as never) ?? fail(name)));
}

function fail(name: string): never {
  throw new Error(`No comparison is called '${name}'.`);
}

/** Every one of the conditions; with none, every row. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length ? sql`(${sql.join(conditions, sql` and `)})` : sql`true`;
}

/** Any one of the conditions; with none, no row. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`;
}

type InputField = readonly [name: string, type: () => unknown, description: string];

const isNullField: InputField = ['isNull', () => Boolean, 'True for rows that have none, false for rows that have one.'];

/** Makes an input class of comparisons. Each is made once and shared by every list. */
export function comparisonInput(name: string, words: string, fields: readonly InputField[]): ClassType {
  const made = { [name]: class {} }[name] as ClassType;
  InputType(name, { description: words })(made);
  for (const [field, type, description] of fields) Field(type as never, { nullable: true, description })(made.prototype, field);
  return made;
}

/** A range of values, which has both its ends in it. */
export function rangeInput(name: string, type: () => unknown, words: string): ClassType {
  const made = { [name]: class {} }[name] as ClassType;
  InputType(name, { description: `${words} Both ends are in it.` })(made);
  Field(type as never, { description: 'From this on.' })(made.prototype, 'from');
  Field(type as never, { description: 'Up to and with this.' })(made.prototype, 'to');
  return made;
}

const notThis = (type: () => unknown): InputField => ['not', type, 'Anything but this; rows that have none are left out.'];

const listComparisons = (type: () => unknown): InputField[] => [
  ['equals', type, 'Exactly this.'],
  notThis(type),
  ['in', () => [type()], 'Any of these.'],
  ['notIn', () => [type()], 'None of these.'],
  isNullField,
];
const rangeComparisons = (type: () => unknown, range: ClassType): InputField[] => [
  ['equals', type, 'Exactly this.'],
  notThis(type),
  ['from', type, 'This or later.'],
  ['after', type, 'Later than this.'],
  ['before', type, 'Earlier than this.'],
  ['upTo', type, 'This or earlier.'],
  ['between', () => range, 'From one to another, both included.'],
  isNullField,
];

/** Comparisons of sizes: whole numbers, amounts, figures. */
export const sizeComparisons = (type: () => unknown, range: ClassType): InputField[] => [
  ['equals', type, 'Exactly this.'],
  notThis(type),
  ['atLeast', type, 'This or more.'],
  ['moreThan', type, 'More than this.'],
  ['lessThan', type, 'Less than this.'],
  ['atMost', type, 'This or less.'],
  ['between', () => range, 'From one to another, both included.'],
];

const LocalDateFilter = comparisonInput(
  'LocalDateFilter',
  'Narrows by a date. from and before make a range without its end, between one with both ends.',
  rangeComparisons(
    () => LocalDate,
    rangeInput('LocalDateRange', () => LocalDate, 'Days from one to another.'),
  ),
);
const MonthFilter = comparisonInput(
  'MonthFilter',
  'Narrows by a month. from and before make a range without its end, between one with both ends.',
  rangeComparisons(
    () => MonthScalar,
    rangeInput('MonthRange', () => MonthScalar, 'Months from one to another.'),
  ),
);
const InstantFilter = comparisonInput(
  'InstantFilter',
  'Narrows by an instant. from and before make a range without its end, between one with both ends.',
  rangeComparisons(
    () => DateTime,
    rangeInput('DateTimeRange', () => DateTime, 'Instants from one to another.'),
  ),
);
/** Narrows by a whole number. */
export const IntFilter = comparisonInput('IntFilter', 'Narrows by a whole number.', [
  ...sizeComparisons(
    () => Int,
    rangeInput('IntRange', () => Int, 'Whole numbers from one to another.'),
  ),
  isNullField,
]);
/** Amounts of money from one to another. */
export const MoneyRange = rangeInput('MoneyRange', () => Money, 'Amounts in pounds from one to another.');
const MoneyFilter = comparisonInput('MoneyFilter', 'Narrows by an amount in pounds.', [
  ...sizeComparisons(() => Money, MoneyRange),
  isNullField,
]);
/** Narrows by text. */
export const TextFilter = comparisonInput('TextFilter', 'Narrows by text.', [
  ...listComparisons(() => String),
  ['contains', () => String, 'Holds this, whatever the case.'],
]);
const enumFilters = new Map<string, ClassType>();

/** Narrows by the words that a column allows. */
export function enumFilter(meta: EntityMetadata, property: EntityProperty): ClassType {
  const name = `${enumNameOf(meta, property)}Filter`;
  const items = enumOf(meta, property);
  const made =
    enumFilters.get(name) ??
    comparisonInput(
      name,
      'Narrows by one of a list of words.',
      listComparisons(() => items),
    );
  enumFilters.set(name, made);
  return made;
}

/** How a column is read: decided by what the table says of it, so that it is never said twice. */
export type ColumnKind = 'id' | 'date' | 'month' | 'integer' | 'pence' | 'enum' | 'boolean' | 'decimal' | 'instant' | 'json' | 'text';

export function kindOfColumn(prop: EntityProperty): ColumnKind {
  if (prop.primary) return 'id';
  if (prop.enum) return 'enum';
  if (prop.fieldNames[0]?.endsWith('_pence')) return 'pence';
  if (prop.name === 'month') return 'month';
  const type = prop.columnTypes[0] ?? '';
  if (type.startsWith('date')) return 'date';
  if (type.startsWith('timestamp')) return 'instant';
  if (/^(int|bigint|smallint|serial|bigserial)/.test(type)) return 'integer';
  if (/^(numeric|decimal)/.test(type)) return 'decimal';
  if (type.startsWith('bool')) return 'boolean';
  if (type.startsWith('json')) return 'json';
  return 'text';
}

/** The property of an entity at the end of a dotted way along to-one links. */
function propertyAt(metadata: MetadataStorage, entity: Table, dotted: string): { meta: EntityMetadata; property: EntityProperty } {
  const [first = '', ...rest] = dotted.split('.');
  const meta = metadataOf(metadata, entity);
  const property = meta.properties[first as never];
  if (!property) throw new Error(`${meta.className} has no property '${first}'. Check the filter that names it.`);
  return rest.length ? propertyAt(metadata, linkedTable(property), rest.join('.')) : { meta, property };
}

/** Narrows by a column of the noun's own table, or of one it links to: `filterOn(Session, 'activity.kind')`. */
export function filterOn(entity: Table, dotted: string): FilterKind {
  return {
    description: `Narrows by ${dotted.replaceAll('.', ' ')}.`,
    reads: dotted,
    inputType(metadata) {
      const { meta, property } = propertyAt(metadata, entity, dotted);
      const kind = kindOfColumn(property);
      if (kind === 'enum') return enumFilter(meta, property);
      const inputs: Partial<Record<ColumnKind, ClassType | BooleanConstructor>> = {
        date: LocalDateFilter,
        month: MonthFilter,
        integer: IntFilter,
        pence: MoneyFilter,
        boolean: Boolean,
        instant: InstantFilter,
      };
      return inputs[kind] ?? TextFilter;
    },
    condition(input, alias, metadata) {
      return conditionOn(metadata, entity, alias, dotted.split('.'), input as object | boolean);
    },
  };
}

function conditionOn(metadata: MetadataStorage, entity: Table, alias: string, steps: string[], input: object | boolean): Sql {
  const meta = metadataOf(metadata, entity);
  const [step = '', ...rest] = steps;
  const column = sql.ref(`${alias}.${columnOf(meta, step)}`);
  if (rest.length === 0) return typeof input === 'boolean' ? sql`${column} = ${input}` : compare(column, input);
  const target = linkedTable(meta.properties[step as never]);
  const next = `${alias}_${step}`;
  return sql`${column} in (select ${sql.ref(`${next}.id`)} from ${sql.table(metadataOf(metadata, target).tableName)} as ${sql.ref(next)} where ${conditionOn(metadata, target, next, rest, input)})`;
}

/** The table that a to-one link leads to. */
function linkedTable(property: EntityProperty | undefined): Table {
  if (!property?.targetMeta) throw new Error(`'${property?.name}' is no link to another table. Check the filter that goes through it.`);
  return { meta: property.targetMeta };
}
