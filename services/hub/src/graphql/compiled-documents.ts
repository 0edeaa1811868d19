// Decides which documents are run by code that was made for them: those that the dashboard was built with, from the second time on. All others, and every
// one that meets an error, are run by graphql-js, so that an error is always in its words.

import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getVariableValues,
  isInputObjectType,
  OperationTypeNode,
  typeFromAST,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** How often a document was asked before code is made for it: making it takes as long as running it once. */
const REQUESTS_BEFORE = 1;

/** What is known of a document. */
interface Known {
  requests: number;
  /** Undefined until it is made; null where none can be. */
  compiled?: CompiledQuery | null;
}

/** A request that may name a document of the dashboard. */
interface DocumentContext {
  /** Whether it does. */
  readonly isTrusted: boolean;
}

/**
 * Runs the documents of the dashboard by code made for them. There are as many as the dashboard has, so all are kept; what anybody else sends has no part in it.
 * @param requestsBefore how often one must have been asked; 0 runs every one so
 */
export function runCompiled<Context extends DocumentContext>(requestsBefore = REQUESTS_BEFORE): ApolloServerPlugin<Context> {
  const known = new Map<string, Known>();

  const compiledFor = (
    text: string,
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): CompiledQuery | null => {
    const found = known.get(text) ?? { requests: 0 };
    known.set(text, found);
    if (found.requests++ < requestsBefore) return null;
    if (found.compiled === undefined) found.compiled = compile(schema, document, operation);
    return found.compiled;
  };

  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, source, request, contextValue }) {
          // What writes runs once, whatever comes of it.
          if (!contextValue.isTrusted || operation.operation !== OperationTypeNode.QUERY) return null;
          const compiled = compiledFor(source, schema, document, operation);
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

/** Code for a document of one operation; null where none can be made. */
function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): CompiledQuery | null {
  // graphql-jit never terminates on an input type that holds itself, as conditions hold conditions.
  if (variableDefinitions.some(({ type }) => holdsItself(namedType(schema, type)))) return null;
  const made = compileQuery(schema, document);
  return isCompiledQuery(made) ? made : null;
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
