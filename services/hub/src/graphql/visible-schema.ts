// Decides what schema a viewer asks: the fields, filters, orders and words that they may read, and no others. What they may not read is not in it, so that it
// is answered as what does not exist, by the same code.

import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Readers, Viewer } from '../access/index.ts';
import { mayRead } from './access-rules.ts';

/** The part of a schema that a viewer may read. */
export function schemaFor(schema: GraphQLSchema, viewer: Viewer): GraphQLSchema {
  const isHidden = ({ extensions }: Pick<GraphQLNamedType, 'extensions'>) => {
    const readers = extensions['readers'] as Readers | undefined;
    return readers !== undefined && !viewer.may(readers);
  };
  const visible = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (_, field, typeName) => {
      const type = schema.getType(typeName);
      const declared = isObjectType(type) ? type.getFields()[field] : undefined;
      return isObjectType(type) && declared && mayRead(viewer, type, declared) ? undefined : null;
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config) => (isHiddenOrCounts(config, isHidden, viewer) ? null : undefined),
    [MapperKind.ENUM_VALUE]: (config) => (isHiddenOrCounts(config, isHidden, viewer) ? null : undefined),
  });
  return pruneSchema(visible);
}

interface Config {
  readonly extensions?: GraphQLNamedType['extensions'] | null | undefined;
}

function isHiddenOrCounts(
  { extensions }: Config,
  isHidden: (of: Pick<GraphQLNamedType, 'extensions'>) => boolean,
  viewer: Viewer,
): boolean {
  if (!extensions) return false;
  const thing = extensions['countsPeople'] as Parameters<Viewer['mayShowExact']>[0] | undefined;
  return isHidden({ extensions }) || (thing !== undefined && !viewer.mayShowExact(thing));
}
