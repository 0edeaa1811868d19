// Decides what errors say to viewers who may not read the schema: nothing in the words of graphql-js, which name types, fields and values, and suggest more.

import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { OperationContext } from './context.ts';

/** Codes of errors whose words are those of graphql-js. */
const IN_WORDS_OF_GRAPHQL = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

const NOT_AS_ASKED: GraphQLFormattedError = {
  message: 'What was sent does not fit the question. Load the page again.',
  extensions: { code: 'BAD_USER_INPUT' },
};

/** Replaces the words of graphql-js for viewers who may not ask in their own words. */
export function sayFewWords<Context extends Pick<OperationContext, 'viewer'>>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { viewer }, response: { body } }) {
          if (!viewer.mayAskFreely && body.kind === 'single' && body.singleResult.errors)
            body.singleResult.errors = [...new Set(body.singleResult.errors.map(inFewWords))];
          return Promise.resolve();
        },
      }),
  };
}

/** Said once, however much does not fit. What a scalar of the hub says of a value is a sentence for people; the field that it is about is a word of the schema. */
function inFewWords(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, field } = error.extensions ?? {};
  if (!IN_WORDS_OF_GRAPHQL.has(String(code))) return error;
  return field === undefined ? NOT_AS_ASKED : { message: error.message, extensions: { code } };
}
