// Decides by which hand an operation is run: what reads, by `runReading`; what writes, what names no operation and variables that are refused, by graphql-js.

import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { execute, getVariableValues, OperationTypeNode, type GraphQLSchema } from 'graphql';
import { fragmentsOf } from './operation-size.ts';
import { runReading } from './operation-execution.ts';

/** How many faults of variables graphql-js says; only whether there are any is asked here. */
const MOST_FAULTS = 50;

/** The schema of a server, with the executor that runs its operations: Apollo calls whoever does that a gateway. */
export function executorOf<Context extends BaseContext>(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, operation, operationName, request: { variables = {} }, context }) => {
          const read =
            operation.operation === OperationTypeNode.QUERY
              ? getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: MOST_FAULTS }).coerced
              : undefined;
          if (read) return runReading({ schema, fragments: fragmentsOf(document), variables: read, operation, context });
          return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
        },
      }),
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}
