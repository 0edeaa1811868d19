// Decides who may read and use what a noun brings to the graph: each field, filter and order by the rule of the property that it is about; and which of them count people.

import type { GraphQLSchema } from 'graphql';
import { bothOf } from '../access/index.ts';
import { markArgument, markCountsPeople, setReaders, setReadersOfWord } from '../graphql/index.ts';
import { readersOfProperty, type Noun } from './noun.ts';
import { columnAt } from './protected-columns.ts';
import { wordOfProperty } from './noun-columns.ts';

/** Sets the rules of a noun, and marks what of it counts people. */
export function attachRules(schema: GraphQLSchema, noun: Noun): void {
  const { name, fields, where, orderBy, within, listField, lookup, readers } = noun;
  for (const [field, { property }] of Object.entries(fields)) {
    setReaders(schema, name, field, readersOfProperty(noun, property));
    const count = countedIn(noun, property);
    if (count) markCountsPeople(schema, name, field, count);
  }
  for (const { parent, field } of within) setReaders(schema, parent.name, field, bothOf(parent.readers, readers));
  for (const field of [listField, lookup?.field ?? null]) if (field !== null) setReaders(schema, 'Query', field, readers);
  for (const [filter, { reads }] of Object.entries(where)) {
    const column = reads === null ? { noun, property: '' } : columnAt(noun, reads);
    setReaders(schema, `${name}Where`, filter, bothOf(readers, readersOfProperty(column.noun, column.property)));
    markArgument(schema, `${name}Where`, filter, countedIn(column.noun, column.property));
  }
  for (const property of orderBy) {
    setReadersOfWord(schema, `${name}OrderField`, wordOfProperty(property), readersOfProperty(noun, property));
    markArgument(schema, `${name}OrderField`, wordOfProperty(property), countedIn(noun, property));
  }
}

/** What of people a property counts; null for nothing. */
const countedIn = ({ name, countsPeople }: Noun, property: string) =>
  countsPeople.includes(property) ? { noun: name, field: property } : null;
