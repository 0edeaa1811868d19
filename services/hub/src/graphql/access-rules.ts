// Decides how it is said of a field who may read it: where the field is declared. A field of which nothing is said may be read by nobody, and the hub
// does not start with one.

import {
  GraphQLError,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { ProtectedThing, Readers, Viewer } from '../access/index.ts';
import { countedAs } from './resolvers.ts';

/** Says of a type that it stands for no rows of its own: whoever may read the field that leads to it may read it. */
export const AS_ITS_PARENT = 'AS_ITS_PARENT';

/** A rule, or that there is none beside that of the field which leads here. */
export type FieldReaders = Readers | typeof AS_ITS_PARENT;

/** Says who may read a field or do a mutation; on a class, who may read every field of the type that has no rule of its own. */
export const ReadBy = (readers: FieldReaders) => Extensions({ readers });

/** A field as far as its rule goes. */
type Ruled = Pick<GraphQLField<unknown, unknown>, 'extensions'>;

/** Sets the rule of a field of an object, an input or an interface. @throws Error for a field that the schema does not have */
export function setReaders(schema: GraphQLSchema, type: string, field: string, readers: Readers): void {
  const found = schema.getType(type);
  const target = isObjectType(found) || isInputObjectType(found) || isInterfaceType(found) ? found.getFields()[field] : undefined;
  if (!target) throw new Error(`The schema has no field ${type}.${field}. Check the declaration that says who may read it.`);
  target.extensions = { ...target.extensions, readers };
}

/** Sets the rule of a word of an enum. @throws Error for a word that the schema does not have */
export function setReadersOfWord(schema: GraphQLSchema, type: string, word: string, readers: Readers): void {
  const found = schema.getType(type);
  const target = found && 'getValue' in found ? found.getValue(word) : undefined;
  if (!target) throw new Error(`The schema has no word ${type}.${word}. Check the declaration that says who may use it.`);
  target.extensions = { ...target.extensions, readers };
}

/** The rule of a field, or that of its type; null where nothing is said. */
export function readersOf(type: Pick<GraphQLNamedType, 'extensions'>, field: Ruled): FieldReaders | null {
  return ((field.extensions['readers'] ?? type.extensions['readers']) as FieldReaders | undefined) ?? null;
}

/** Whether a viewer may read a field of an object: its rule and, where it counts people, the policy must allow it. */
export function mayRead(viewer: Viewer, type: Pick<GraphQLNamedType, 'extensions'>, field: GraphQLField<unknown, unknown>): boolean {
  const readers = readersOf(type, field);
  if (readers === null || (readers !== AS_ITS_PARENT && !viewer.may(readers))) return false;
  const thing: ProtectedThing | null = countedAs(field);
  return thing === null || viewer.mayShowExact(thing);
}

/** Fields of which nothing says who may read them. */
export class RuleMissing extends GraphQLError {
  static of = (fields: readonly string[]) =>
    new RuleMissing(
      `Nothing says who may read ${fields.join(', ')}. Give each a rule where it is declared: ReadBy on what is written by hand, readers on a noun or a domain.`,
    );
}

/** Refuses a schema in which a field has no rule. @throws RuleMissing at start-up */
export function requireRules(schema: GraphQLSchema): void {
  const roots = new Set<GraphQLNamedType | null | undefined>([schema.getQueryType(), schema.getMutationType()]);
  const without = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || isIntrospectionType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => {
        const readers = readersOf(type, field);
        // What leads to a root field is the operation itself, so that nothing of it can be said by a parent.
        return readers === null || (roots.has(type) && readers === AS_ITS_PARENT);
      })
      .map(({ name }) => `${type.name}.${name}`);
  });
  if (without.length > 0) throw RuleMissing.of(without);
}
