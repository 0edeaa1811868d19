// Decides what schema a viewer asks: the fields, filters, orders and words that they may read, and no others. What they may not read is not in it, so that it
// is answered as what does not exist, by the same code.

import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { ProtectedThing, Readers, Viewer } from '../access/index.ts';
import { mayRead } from './access-rules.ts';

/** The part of a schema that a viewer may read. */
export function schemaFor(schema: GraphQLSchema, viewer: Viewer): GraphQLSchema {
  const unlessHidden = ({ extensions }: Argument) => (mayUse(viewer, extensions ?? {}) ? undefined : null);
  const visible = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (_, field, typeName) => {
      const type = schema.getType(typeName);
      const declared = isObjectType(type) ? type.getFields()[field] : undefined;
      return isObjectType(type) && declared && mayRead(viewer, type, declared) ? undefined : null;
    },
    [MapperKind.INPUT_OBJECT_FIELD]: unlessHidden,
    [MapperKind.ENUM_VALUE]: unlessHidden,
  });
  return pruneSchema(visible);
}

/** A filter, or a word of an enum. */
interface Argument {
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Whether a viewer may narrow or order by something: what it goes by must be theirs to read. What says nothing goes by nothing that is read. */
function mayUse(viewer: Viewer, extensions: Readonly<Record<string, unknown>>): boolean {
  const readers = extensions['readers'] as Readers | undefined;
  const thing = extensions['countsPeople'] as ProtectedThing | undefined;
  return (readers === undefined || viewer.may(readers)) && (thing === undefined || viewer.mayShowExact(thing));
}
