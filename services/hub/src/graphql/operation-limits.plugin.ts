// Decides when the size of an operation is looked at: its text and its variables before anything reads them, its parts before they are
// validated, what it could bring once its variables are known; and how many errors an answer says.

import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';
import { refusalOfText } from './document-limits.ts';
import { refusalOfValues, refusalOfVariables } from './input-limits.ts';
import { refusalOf, sizeOf } from './operation-limits.ts';
import { fragmentsOf } from './operation-size.ts';
import { MoreErrors, NoSuchOperation, OperationTooLarge } from './operation.errors.ts';

/** The most errors that an answer says: the last of more says how many there are. */
const MOST_ERRORS = 5;

/** Asks nothing: stands in for a query that must not be parsed. */
const NOTHING = '{ __typename }';

/** Refuses operations that are too large, before anything of them runs. */
export function limitOperations<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ request }) {
      const words = (typeof request.query === 'string' && refusalOfText(request.query)) || refusalOfVariables(request.variables);
      // The server parses whatever stands here, and only then can it be refused.
      if (words) Object.assign(request, { query: NOTHING, variables: {}, operationName: undefined });
      return Promise.resolve({
        async didResolveOperation(context) {
          if (words) throw OperationTooLarge.refusal(words);
          await Promise.resolve();
          refuseTheTooLarge(context);
        },
        willSendResponse({ response: { body } }) {
          if (body.kind === 'single' && (body.singleResult.errors?.length ?? 0) > MOST_ERRORS)
            body.singleResult.errors = fewest(body.singleResult.errors ?? []);
          return Promise.resolve();
        },
      });
    },
  };
}

function refuseTheTooLarge({
  schema,
  document,
  operation,
  request,
}: Pick<GraphQLRequestContext<object>, 'schema' | 'document' | 'operation' | 'request'>): void {
  if (!document) return;
  if (!operation) throw NoSuchOperation.named(request.operationName ?? null, operationNamesOf(document));
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw NoSuchOperation.ofKind('subscription');
  const variables = request.variables ?? {};
  const valid = { schema, operation, fragments: fragmentsOf(document), variables };
  const words = refusalOfValues(operation, variables, schema) ?? refusalOf(valid, sizeOf(request, valid));
  if (words) throw OperationTooLarge.refusal(words);
}

function operationNamesOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : []));
}

function fewest<Error extends { message: string }>(errors: readonly Error[]): Error[] {
  const { message, code } = MoreErrors.because(errors.length - MOST_ERRORS + 1);
  return [...errors.slice(0, MOST_ERRORS - 1), { message, extensions: { code } } as unknown as Error];
}
