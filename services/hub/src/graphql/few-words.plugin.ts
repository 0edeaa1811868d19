// Decides what errors say to viewers who may not read the schema: nothing in the words of graphql-js, which name types, fields and values, and suggest more;
// and of what is not for their role no name.

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

/** What is said of what is not for a role, by the code of the error: the sentences for others name types, fields and mutations. */
const NOT_FOR_ROLE: Readonly<Record<string, string>> = {
  PROTECTED_FIELD: 'Something that is asked for is not shown to your role. Load the page again, or ask somebody whose role it is for.',
  NOT_ALLOWED: 'This is not for your role, so nothing was changed. Ask somebody whose role it is.',
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
  const notForRole = NOT_FOR_ROLE[String(code)];
  if (notForRole !== undefined) return { message: notForRole, extensions: { code } };
  if (!IN_WORDS_OF_GRAPHQL.has(String(code))) return error;
  return field === undefined ? NOT_AS_ASKED : { message: error.message, extensions: { code } };
}
