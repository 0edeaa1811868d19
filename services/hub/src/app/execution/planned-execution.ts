// Decides which questions are answered by a plan, kept with the document: queries that a plan can be made for. All else is graphql-js's.

import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { planFields, type FieldPlan } from './plan.ts';
import { runPlan } from './run-plan.ts';

/** Plans of one operation that are kept: one for each combination of the variables that its `@skip` and `@include` read. */
const MOST_PLANS = 16;

interface Prepared {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Variables that decide what is asked for. */
  readonly deciding: readonly string[];
  readonly plans: Map<string, readonly FieldPlan[] | null>;
}

const preparedByOperation = new WeakMap<OperationDefinitionNode, Prepared>();

/** Answers queries by their plans. @param format words an error as Apollo would */
export function plannedExecution<Context extends object>(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation: found, request, contextValue }) {
          // Apollo's types say that there is one, but a document may hold none of the name asked for.
          const operation = found as OperationDefinitionNode | undefined;
          if (operation?.operation !== OperationTypeNode.QUERY) return null;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // What is wrong with a variable, graphql-js says.
          if (!coerced) return null;
          const prepared = prepare(document, operation);
          const fields = planOf(prepared, schema, operation, coerced);
          if (!fields) return null;
          const { data, errors } = await runPlan(fields, {
            schema,
            operation,
            fragments: prepared.fragments,
            variables: coerced,
            context: contextValue,
          });
          const singleResult = errors.length > 0 ? { errors: errors.map((error) => format(asApollo(error), error)), data } : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      }),
  };
}

/** An error as Apollo hands it to be worded. */
function asApollo(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } };
}

function planOf(
  { fragments, deciding, plans }: Prepared,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): readonly FieldPlan[] | null {
  const key = deciding.map((name) => String(variables[name])).join();
  const known = plans.get(key);
  if (known !== undefined) return known;
  const root = schema.getQueryType();
  const plan = root && plans.size < MOST_PLANS ? planFields({ schema, fragments, variables }, root, operation.selectionSet) : null;
  if (plans.size < MOST_PLANS) plans.set(key, plan);
  return plan;
}

function prepare(document: DocumentNode, operation: OperationDefinitionNode): Prepared {
  const known = preparedByOperation.get(operation);
  if (known) return known;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const deciding = new Set<string>();
  visit(document, {
    Directive: {
      enter: ({ arguments: given }) => given?.forEach(({ value }) => value.kind === Kind.VARIABLE && deciding.add(value.name.value)),
    },
  });
  const prepared = {
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    deciding: [...deciding],
    plans: new Map(),
  };
  preparedByOperation.set(operation, prepared);
  return prepared;
}
