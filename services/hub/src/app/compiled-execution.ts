// Decides which questions are answered by code that is compiled once for their document: queries in which nothing goes wrong.
// All else is graphql-js's to answer, and so is every error: an answer that has one is asked again there, so that errors are its own to the letter.

import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

type Compiled = ReturnType<typeof compileQuery<Record<string, unknown>, Record<string, unknown>>>;

/** What is compiled is kept for as long as Apollo keeps the document. */
const compiledByDocument = new WeakMap<DocumentNode, Map<string, Compiled>>();

/** Executes queries by graphql-jit. */
export function compiledExecution<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation: found, operationName, request, contextValue }) {
          // Apollo's types say that there is one, but a document may hold none of the name asked for.
          const operation = found as OperationDefinitionNode | undefined;
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          const byName = compiledByDocument.get(document) ?? new Map<string, Compiled>();
          compiledByDocument.set(document, byName);
          const compiled =
            byName.get(operationName ?? '') ??
            compileQuery<Record<string, unknown>, Record<string, unknown>>(schema, document, operationName ?? undefined);
          byName.set(operationName ?? '', compiled);
          if (!isCompiledQuery(compiled)) return null;
          const { data, errors } = await compiled.query(undefined, contextValue, request.variables ?? {});
          if (errors?.length || !data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
}
