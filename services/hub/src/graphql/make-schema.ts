// Decides how resolver classes become a schema: each class has one instance, made by its room, and a field without a resolver of its own answers the
// property of its name, so that rows reach the wire without a call for each value.

import 'reflect-metadata';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type ClassType } from 'type-graphql';

type Classes = [ClassType, ...ClassType[]];

/**
 * @param resolvers instances of resolver classes: what a person writes as a field
 * @param generated resolver classes whose fields are resolved by `setResolver`, because they follow from declarations
 * @throws Error for a type or a field that cannot be built: a mistake in a declaration
 */
export function makeSchema(resolvers: readonly object[], generated: readonly ClassType[]): GraphQLSchema {
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  // What type-graphql would otherwise put around every property of a type copies nothing and costs a call.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const schema = buildSchemaSync({
    resolvers: [...(instances.keys() as Iterable<ClassType>), ...generated] as unknown as Classes,
    container: { get: (resolver: ClassType) => instances.get(resolver) },
    validate: false,
    // By its own check each start would read the whole schema by introspection, which takes as long as building it. That it can be printed, `npm run generate` shows.
    skipCheck: true,
  });
  assertValidSchema(schema);
  return schema;
}
