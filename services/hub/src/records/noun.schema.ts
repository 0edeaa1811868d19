// Decides how declared nouns become GraphQL: a type, a filter, an order and a connection each, with the words of the database columns.

import 'reflect-metadata';
import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Field, Float, ID, InputType, Int, ObjectType, Query, registerEnumType, Resolver, type ClassType } from 'type-graphql';
import {
  enumOf,
  countFieldsOfRows,
  selectedFields,
  type OperationContext,
  AS_ITS_PARENT,
  ReadBy,
  setResolver,
  DateTime,
  JsonObject,
  LocalDate,
  Money,
  MonthScalar,
  PAGE_SIZE,
} from '../graphql/index.ts';
import { kindOfColumn, type ColumnKind } from './filters.ts';
import { canBeKey } from './identifier.ts';
import { listAll, listWithin, loadOne, type ListArguments, type Page } from './lists.ts';
import { attachConnection, attachPageInfo, PageInfo } from './connection.schema.ts';
import { hasOwnRows, type Noun, type NounField } from './noun.ts';
import { wordOfProperty } from './noun-columns.ts';
import { attachRules } from './noun-rules.ts';
import type { NounRow } from './page.ts';
import { metadataOf } from './paths.ts';
import { checkProtection } from './check-protection.ts';

/** Which way a list goes. */
export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Ascending or descending. Rows that have none come last either way.',
  valuesConfig: {
    ASC: { description: 'The smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'The other way round.' },
  },
});

function makeClass(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType;
}

const scalars: Partial<Record<ColumnKind, unknown>> = {
  id: ID,
  date: LocalDate,
  month: MonthScalar,
  integer: Int,
  pence: Money,
  boolean: Boolean,
  decimal: Float,
  instant: DateTime,
  json: JsonObject,
};

interface NounTypes {
  readonly type: ClassType;
  readonly connection: ClassType;
  readonly where: ClassType | null;
  readonly order: ClassType;
}

/** The classes that were declared for nouns. type-graphql keeps them for as long as the process runs, so each noun is declared once. */
const declared = new Map<Noun, NounTypes>();

function typesOf(noun: Noun): NounTypes {
  const types = declared.get(noun);
  if (!types) throw new Error(`${noun.name} is used by the graph but not part of it. Add it to the nouns of its room.`);
  return types;
}

/** The GraphQL class of a noun, for fields that others declare: to be asked for in a thunk. @throws Error for a noun of no room */
export const typeOfNoun = (noun: Noun): ClassType => typesOf(noun).type;

/** The GraphQL class of a page of a noun, for fields that others declare: to be asked for in a thunk. @throws Error for a noun of no room */
export const connectionOfNoun = (noun: Noun): ClassType => typesOf(noun).connection;

/** The GraphQL class of one term of the order of a noun, for lists that others declare: to be asked for in a thunk. @throws Error for a noun of no room */
export const orderOfNoun = (noun: Noun): ClassType => typesOf(noun).order;

/** The GraphQL types of all nouns, and how their fields are resolved once the schema stands. */
export class NounSchema {
  /** The resolver class that lists nouns at the root. */
  readonly rootLists = makeClass('RootLists');

  constructor(
    private readonly nouns: readonly Noun[],
    private readonly metadata: MetadataStorage,
  ) {
    checkProtection(nouns);
    const undeclared = nouns.filter((noun) => !declared.has(noun));
    // Words are described by the noun that shows them, whoever filters by them first.
    for (const noun of undeclared) this.declareWords(noun);
    for (const noun of undeclared) declared.set(noun, this.declare(noun));
    for (const noun of undeclared) this.declareFields(noun);
    for (const noun of undeclared) this.declareListings(noun);
    Resolver()(this.rootLists);
    for (const noun of nouns) this.declareRootList(noun);
    for (const noun of nouns) this.declareLookup(noun);
  }

  private declareWords(noun: Noun): void {
    const meta = metadataOf(this.metadata, noun.entity);
    const shown = Object.values(noun.fields).filter(({ kind }) => kind === 'column');
    for (const { property } of shown) {
      const column = meta.properties[property as never];
      if (column?.enum) enumOf(meta, column, noun.words[property]);
    }
  }

  private declare(noun: Noun): NounTypes {
    const [type, connection, order] = [makeClass(noun.name), makeClass(`${noun.name}Connection`), makeClass(`${noun.name}Order`)];
    ObjectType(noun.name, { description: noun.description })(type);
    this.declareConnection(noun, type, connection);
    const fields = Object.fromEntries(noun.orderBy.map((property) => [wordOfProperty(property), property]));
    registerEnumType(fields, {
      name: `${noun.name}OrderField`,
      description: `What a list of ${noun.name} can be ordered by.`,
      valuesConfig: Object.fromEntries(
        noun.orderBy.map((property) => [wordOfProperty(property), { description: this.wordsFor(noun, property) }]),
      ),
    });
    InputType(`${noun.name}Order`, {
      description: 'One term of an order. Later terms decide between rows that are equal in earlier ones.',
    })(order);
    Field(() => fields, { description: 'What to order by.' })(order.prototype, 'field');
    Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })(order.prototype, 'direction');
    return { type, connection, where: Object.keys(noun.where).length ? this.declareWhere(noun) : null, order };
  }

  /** What a property of a noun is, as its field says it. */
  private wordsFor(noun: Noun, property: string): string {
    if (property === 'id') return `Identifier of the ${noun.name}.`;
    const field = Object.values(noun.fields).find((each) => each.property === property);
    if (field?.kind === 'computed') return field.computed.description;
    const { comment } = metadataOf(this.metadata, noun.entity).properties[property as never] as EntityProperty;
    return comment ?? property;
  }

  private declareConnection(noun: Noun, type: ClassType, connection: ClassType): void {
    const edge = makeClass(`${noun.name}Edge`);
    ReadBy(AS_ITS_PARENT)(edge);
    ReadBy(AS_ITS_PARENT)(connection);
    ObjectType(`${noun.name}Edge`, { description: `One ${noun.name} of a list, with its cursor.` })(edge);
    Field(() => String, { description: 'Place of the row in this order.' })(edge.prototype, 'cursor');
    Field(() => type, { description: 'The row.' })(edge.prototype, 'node');
    ObjectType(`${noun.name}Connection`, { description: `One page of a list of ${noun.name} (Relay).` })(connection);
    Field(() => [edge], { description: 'The rows of the page with their cursors.' })(connection.prototype, 'edges');
    Field(() => [type], { description: 'The rows of the page.' })(connection.prototype, 'nodes');
    Field(() => Int, { description: 'How many rows the whole list has, on all pages.' })(connection.prototype, 'totalCount');
    Field(() => PageInfo, { description: 'Where the page stands.' })(connection.prototype, 'pageInfo');
    if (hasOwnRows(noun))
      Field(() => Boolean, {
        description:
          'Whether only the own rows of who asks are listed and counted, those of their organisation or of themselves. There may be others, which are not for their role.',
      })(connection.prototype, 'ownRowsAlone');
  }

  private declareWhere(noun: Noun): ClassType {
    const where = makeClass(`${noun.name}Where`);
    const field = (name: string, type: () => unknown, description: string) =>
      Field(type as never, { nullable: true, description })(where.prototype, name);
    InputType(`${noun.name}Where`, { description: `Narrows a list of ${noun.name}. Several conditions must all hold.` })(where);
    for (const [name, filter] of Object.entries(noun.where)) {
      const type = filter.inputType(this.metadata);
      field(name, () => type, filter.description);
    }
    field('and', () => [where], 'All of these hold.');
    field('or', () => [where], 'Any of these holds.');
    field('not', () => where, 'This does not hold.');
    return where;
  }

  private declareFields(noun: Noun): void {
    const meta = metadataOf(this.metadata, noun.entity);
    for (const [name, field] of Object.entries(noun.fields)) {
      if (field.kind === 'computed') {
        const type = field.computed.as ? JsonObject : Int;
        const { isNeverNull = false, description } = field.computed;
        Field(() => type, { nullable: !isNeverNull, description })(typeOfNoun(noun).prototype, name);
        continue;
      }
      const property = meta.properties[field.property as never];
      if (!property) throw new Error(`${noun.name}.${name} is declared on '${field.property}', which ${meta.className} does not have.`);
      const description =
        field.property === 'id' ? `Identifier of the ${noun.name}, stable for as long as the row stands.` : property.comment;
      if (!description)
        throw new Error(
          `${meta.className}.${field.property} has no comment, so ${noun.name}.${name} would have no description. Write one.`,
        );
      Field(this.fieldType(field, meta, property) as never, {
        nullable: property.nullable ?? false,
        description: inPounds(field, description),
        ...(field.deprecated !== undefined && { deprecationReason: field.deprecated }),
      })(typeOfNoun(noun).prototype, name);
    }
  }

  private fieldType(field: NounField, meta: ReturnType<typeof metadataOf>, property: EntityProperty): () => unknown {
    if (field.kind === 'one') return () => typeOfNoun(field.to());
    if (field.kind === 'money') return () => Money;
    if (field.kind === 'computed') return () => Int;
    if (field.type) return () => field.type;
    const kind = field.shown?.as ?? kindOfColumn(property);
    const type = kind === 'enum' ? enumOf(meta, property) : (scalars[kind] ?? String);
    return () => type;
  }

  private declareListings(noun: Noun): void {
    for (const listing of noun.within) {
      const prototype = typeOfNoun(listing.parent).prototype;
      Object.defineProperty(prototype, listing.field, { value: () => undefined, configurable: true });
      this.declareArguments(noun, prototype, listing.field);
      const words = listing.own
        ? `${listing.description} Null where they are another organisation’s and not for the role of who asks.`
        : listing.description;
      Field(() => connectionOfNoun(noun), { nullable: listing.own !== undefined, description: words })(
        prototype,
        listing.field,
        descriptorOf(prototype, listing.field),
      );
    }
  }

  private declareRootList(noun: Noun): void {
    if (!noun.listField) return;
    const prototype = this.rootLists.prototype;
    Object.defineProperty(prototype, noun.listField, { value: () => undefined, configurable: true });
    this.declareArguments(noun, prototype, noun.listField);
    Query(() => connectionOfNoun(noun), { nullable: true, description: `${noun.description} Null where it is refused.` })(
      prototype,
      noun.listField,
      descriptorOf(prototype, noun.listField),
    );
  }

  private declareLookup(noun: Noun): void {
    if (!noun.lookup) return;
    const { field, by } = noun.lookup;
    const key = noun.fields[by];
    if (!key) throw new Error(`${noun.name} is looked up by '${by}', which is none of its fields.`);
    const meta = metadataOf(this.metadata, noun.entity);
    const prototype = this.rootLists.prototype;
    Object.defineProperty(prototype, field, { value: () => undefined, configurable: true });
    Arg(by, this.fieldType(key, meta, meta.properties[key.property as never] as EntityProperty) as never, {
      description: `The ${by} of the ${noun.name}.`,
    })(prototype, field, 0);
    Query(() => typeOfNoun(noun), { nullable: true, description: `One ${noun.name} by its ${by}; null when there is none.` })(
      prototype,
      field,
      descriptorOf(prototype, field),
    );
  }

  private declareArguments(noun: Noun, prototype: object, field: string): void {
    const { where, order } = typesOf(noun);
    const argument = (name: string, type: () => unknown, description: string, index: number) =>
      Arg(name, type as never, { nullable: true, description })(prototype, field, index);
    argument('first', () => Int, `Rows on the page, 1 to ${PAGE_SIZE.most}; ${PAGE_SIZE.default} when left out.`, 0);
    argument('after', () => String, 'endCursor of the page before.', 1);
    argument('orderBy', () => [order], 'Order of the rows.', 2);
    if (where) argument('where', () => where, 'Which rows.', 3);
  }

  /** Sets the resolvers: rows as they were read, links and lists in batches. */
  attach(schema: GraphQLSchema): void {
    for (const noun of this.nouns) {
      for (const [name, field] of Object.entries(noun.fields)) {
        if (field.kind !== 'one') continue;
        setResolver<NounRow>(schema, noun.name, name, (row, _, context) =>
          row[name] === null ? null : loadOne(field.to(), row[name], context),
        );
      }
      for (const listing of noun.within) {
        setResolver<NounRow>(schema, listing.parent.name, listing.field, async (row, args, context, info) =>
          counted(await listWithin(noun, listing, row['id'], args as ListArguments, context, selectedFields(info)), context, info),
        );
      }
      const { listField, lookup } = noun;
      if (listField)
        setResolver(schema, 'Query', listField, (_, args: ListArguments, context, info) => {
          // What a page may bring is known before it is read.
          const asked = Math.min(Math.max(args.first ?? PAGE_SIZE.default, 0), PAGE_SIZE.most);
          context.budget.countRecords(asked, countFieldsOfRows(info));
          return listAll(noun, args, context, selectedFields(info));
        });
      if (lookup)
        setResolver(schema, 'Query', lookup.field, (_, args: Record<string, unknown>, context) => {
          const key = args[lookup.by];
          return !canBeKey(String(key), lookup.by) ? null : loadOne(noun, key, context, lookup.by);
        });
      attachRules(schema, noun);
      attachConnection(schema, noun);
    }
    attachPageInfo(schema);
  }
}

/** A page whose rows are counted among what the answer shows. */
function counted(page: Page | null, { budget }: OperationContext, info: GraphQLResolveInfo): Page | null {
  if (page) budget.countRecords(page.rows.length, countFieldsOfRows(info));
  return page;
}

/** Columns hold pence and say so; the graph writes pounds and must say that. */
function inPounds(field: NounField, description: string): string {
  return field.kind === 'money' ? description.replaceAll('in pence', 'in pounds') : description;
}

function descriptorOf(prototype: object, field: string): TypedPropertyDescriptor<unknown> {
  return Object.getOwnPropertyDescriptor(prototype, field) as TypedPropertyDescriptor<unknown>;
}
