// Decides how resolvers are set on a schema that stands: plainly, so that rows reach the wire without being copied.

import {
  GraphQLObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
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
export function markComputing(schema: GraphQLSchema, field: string): void {
  const target = schema.getQueryType()?.getFields()[field];
  if (!target) throw new Error(`The schema has no question '${field}'. Check the declaration that should make it.`);
  target.extensions = { ...target.extensions, computesFigures: true };
}

/** Whether a root field computes figures. */
export function computesFigures(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field?.extensions['computesFigures'] === true;
}

/**
 * Lets every field below the root answer the property of its name, which is what most are: no call is made for it.
 * To be called before resolvers are set, for it takes away those that the schema was built with.
 */
export function answerByProperty(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
}
