// Decides that an operation which selects what a viewer may not see is refused whole, before anything is read: once, and not with an error for each row.

import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ProtectedThing } from '../access/index.ts';
import { countedAs, fragmentsOf, SelectionWalker, type OperationContext, type ValidOperation } from '../graphql/index.ts';
import { ProtectedField } from './protected-field.errors.ts';

/** Refuses operations by the policy of their viewer. */
export function refuseProtectedFields<Context extends Pick<OperationContext, 'viewer'>>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ schema, document, operation, request, contextValue: { viewer } }) {
          await Promise.resolve();
          if (!operation) return;
          const whole = { schema, operation, fragments: fragmentsOf(document), variables: {} };
          const any = anyProtected.get(operation) ?? protectedFieldsIn(whole).length > 0;
          anyProtected.set(operation, any);
          if (!any) return;
          for (const { thing, type, field } of protectedFieldsIn({ ...whole, variables: request.variables ?? {} }))
            if (!viewer.mayShowExact(thing)) throw ProtectedField.shown(type, field);
        },
      }),
  };
}

/** Whether operations select anything that counts people, whatever their variables: looked up once, for most select nothing of it. */
const anyProtected = new WeakMap<OperationDefinitionNode, boolean>();

/** Every field of an operation that counts people, whatever list, link, fragment or mutation it is selected under. */
function protectedFieldsIn({ schema, operation, fragments, variables }: ValidOperation) {
  const walker = new SelectionWalker({ schema, fragments, variables });
  const found: { readonly thing: ProtectedThing; readonly type: string; readonly field: string }[] = [];
  const root = schema.getRootType(operation.operation);
  const waiting: { set: SelectionSetNode; on: GraphQLCompositeType }[] = root ? [{ set: operation.selectionSet, on: root }] : [];
  const walked = new Set<FieldNode>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const { node, name, field } of walker.selectedIn(next.set, next.on).fields) {
      if (walked.has(node)) continue;
      walked.add(node);
      const thing = countedAs(field);
      if (thing) found.push({ thing, type: next.on.name, field: name });
      const on = field && getNamedType(field.type);
      if (node.selectionSet && isCompositeType(on)) waiting.push({ set: node.selectionSet, on });
    }
  }
  return found;
}
