// Decides how something is done through the graph: the act first, then the row as it stands after it is read.

import type { GraphQLSchema } from 'graphql';
import { type WriteContext, setResolver } from '../graphql/index.ts';
import { loadOne } from './lists.ts';
import type { Noun } from './noun.ts';

/** Sets what a mutation does. @param act does it and returns the identifier of the row */
export function setMutation(
  schema: GraphQLSchema,
  name: string,
  noun: Noun,
  act: (args: never, context: WriteContext) => Promise<number>,
): void {
  setResolver(schema, 'Mutation', name, async (_, args, context) =>
    loadOne(noun, await act(args as never, context as WriteContext), context),
  );
}
