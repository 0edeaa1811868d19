// Decides which refusals of the graph are audited: those of what somebody may not see or do, with the fields at the root of what they asked for and no more.

import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Audit, Viewer } from '../access/index.ts';

/** Writes down what is refused to whom. */
export function auditRefusals<Context extends { readonly viewer: Viewer }>(audit: Audit): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ operation, response: { body }, contextValue: { viewer } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const codes = new Set(errors.map(({ extensions }) => String(extensions?.['code'])));
          for (const code of codes) audit.refused(viewer, code, operation && rootFieldsOf(operation));
          return Promise.resolve();
        },
      }),
  };
}

/** The fields at the root of an operation, by their names in the schema: aliases are the words of whoever asks. */
function rootFieldsOf({ selectionSet }: OperationDefinitionNode): string[] {
  const named = selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : []));
  return [...new Set(named)];
}
