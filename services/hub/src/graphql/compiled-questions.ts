// Decides which questions are run by code that was made for them: those that are asked again. All others, and every one that meets an error,
// are run by graphql-js, so that an error is always in its words.

import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getVariableValues,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  typeFromAST,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LIMITS } from './operation-limits.ts';

/** How often an operation was asked before code is made for it: making it takes as long as running it once. */
const ASKED_BEFORE = 1;

/** What is known of an operation. */
interface Known {
  asked: number;
  /** Undefined until it is made; null where none can be. */
  compiled?: CompiledQuery | null;
}

/**
 * Runs questions that are asked again by code made for them.
 * @param askedBefore how often one must have been asked; 0 runs every question so
 */
export function runCompiled<Context extends object>(askedBefore = ASKED_BEFORE): ApolloServerPlugin<Context> {
  // A document is the same object for as long as the server keeps it parsed.
  const known = new WeakMap<DocumentNode, Map<string | null, Known>>();

  const compiledFor = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null,
    { variableDefinitions = [], selectionSet }: OperationDefinitionNode,
  ): CompiledQuery | null => {
    const operations = known.get(document) ?? new Map<string | null, Known>();
    known.set(document, operations);
    const operation = operations.get(operationName) ?? { asked: 0 };
    operations.set(operationName, operation);
    if (operation.asked++ < askedBefore) return null;
    if (operation.compiled === undefined) {
      // Conditions hold conditions: code that reads a variable of such a type would be made without end.
      const isEndless = variableDefinitions.some(({ type }) => holdsItself(namedType(schema, type)));
      const isLong = spelledOutLength(document, selectionSet) > LIMITS.fields;
      const made = isEndless || isLong ? null : compileQuery(schema, document, operationName ?? undefined);
      operation.compiled = made && isCompiledQuery(made) ? made : null;
    }
    return operation.compiled;
  };

  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          // What writes runs once, whatever comes of it.
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const compiled = compiledFor(schema, document, operationName, operation);
          if (!compiled) return null;
          // What a variable may be is said by graphql-js alone.
          const variables = request.variables ?? {};
          if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
          const { data, errors } = await compiled.query(undefined, contextValue, variables);
          if (!data || errors) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      }),
  };
}

/**
 * How many fields and spreads an operation has with each fragment written out wherever it is spread: that long is the code made for it, for it is
 * made without seeing that a fragment is spread twice. Each fragment is counted once, and its length taken as often as it is spread.
 */
function spelledOutLength({ definitions }: DocumentNode, operation: SelectionSetNode): number {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const known = new Map<SelectionSetNode, number>();
  const lengthOf = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    const counted = known.get(set);
    if (counted !== undefined) return counted;
    const length = set.selections.reduce((sum, selection) => {
      const below = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
      return sum + 1 + lengthOf(below);
    }, 0);
    known.set(set, length);
    return length;
  };
  return lengthOf(operation);
}

function namedType(schema: GraphQLSchema, type: TypeNode): GraphQLNamedType | undefined {
  // No overload of it takes every kind of type.
  return getNamedType(typeFromAST(schema, type as never));
}

/** Whether an input may hold another of its own type, at any depth. */
function holdsItself(type: GraphQLNamedType | undefined, within: readonly GraphQLNamedType[] = []): boolean {
  if (!isInputObjectType(type)) return false;
  if (within.includes(type)) return true;
  return Object.values(type.getFields()).some((field) => holdsItself(getNamedType(field.type), [...within, type]));
}
