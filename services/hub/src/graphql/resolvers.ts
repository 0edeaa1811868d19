// Decides how fields that follow from declarations are resolved: plainly, on the schema that was built, so that rows reach the wire without being copied.

import {
  GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { ProtectedThing } from '../access/index.ts';
import type { OperationContext } from './context.ts';

/** Sets what a field answers. @throws Error for a field that the schema does not have: a mistake in a declaration. */
export function setResolver<Source>(
  schema: GraphQLSchema,
  type: string,
  field: string,
  resolve: GraphQLFieldResolver<Source, OperationContext>,
): void {
  const object = schema.getType(type);
  const target = object instanceof GraphQLObjectType ? object.getFields()[field] : undefined;
  if (!target) throw new Error(`The schema has no field ${type}.${field}. Check the declaration that should make it.`);
  target.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
}

/** Says of a root field that it computes figures, which takes the database longer than reading rows. */
export const ComputesFigures = () => Extensions({ computesFigures: true });

/** Says of a field that it counts people: an operation that selects it is answered only to viewers whose policy allows it. */
export function markCountsPeople(schema: GraphQLSchema, type: string, field: string, thing: ProtectedThing): void {
  const object = schema.getType(type);
  const target = object instanceof GraphQLObjectType ? object.getFields()[field] : undefined;
  if (!target) throw new Error(`The schema has no field ${type}.${field}. Check the declaration that says it counts people.`);
  target.extensions = { ...target.extensions, countsPeople: thing };
}

/** Says of a filter or of a word of an order that it goes by what counts people. @param thing null for what counts nobody */
export function markArgument(schema: GraphQLSchema, type: string, name: string, thing: ProtectedThing | null): void {
  if (!thing) return;
  const found = schema.getType(type);
  const target = isInputObjectType(found) ? found.getFields()[name] : isEnumType(found) ? found.getValue(name) : undefined;
  if (!target) throw new Error(`The schema has no ${type}.${name}. Check the declaration that says it counts people.`);
  target.extensions = { ...target.extensions, countsPeople: thing };
}

/** What a field counts people as; null for one that counts none. */
export function countedAs(field: GraphQLField<unknown, unknown> | undefined): ProtectedThing | null {
  return (field?.extensions['countsPeople'] as ProtectedThing | undefined) ?? null;
}

/** Whether a root field computes figures. */
export function computesFigures(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field?.extensions['computesFigures'] === true;
}
