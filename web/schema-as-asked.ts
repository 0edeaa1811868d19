// Decides which root fields the dashboard's own types call null: a field of the hub is null where it is refused, and the dashboard refuses an
// answer of which any part was. What is left may be null only where there is no such record.

import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, GraphQLNonNull, isListType, isNonNullType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** Whether a root field is null only where it is refused: lists, answers and trends. A record that is looked up may not be there. */
const isNullOnlyWhereRefused = (type: GraphQLOutputType): boolean =>
  !isNonNullType(type) && (isListType(type) || /(Answer|Connection|Trend)$/.test(getNamedType(type).name));

/** The hub's schema as the dashboard reads answers of it. @param path of the schema as the hub writes it */
export default function readSchema(path: string): GraphQLSchema {
  const schema = buildSchema(readFileSync(path, 'utf8'));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    if (isNullOnlyWhereRefused(field.type)) field.type = new GraphQLNonNull(field.type);
  return schema;
}
