// Decides what an operation will do, worked out once for a document: every field under its key, fragments merged, what its value must become.

import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field of the answer: every place of the document that asks for it, and what its value must become. */
export interface FieldPlan {
  /** Its alias, or its name. */
  readonly key: string;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly shape: Shape;
}

/** What a value must become. */
export type Shape = { readonly isNullable: boolean } & (
  | { readonly kind: 'LEAF'; readonly type: GraphQLLeafType }
  | { readonly kind: 'LIST'; readonly of: Shape }
  | { readonly kind: 'OBJECT'; readonly fields: readonly FieldPlan[] }
);

/** What a plan is made of. */
export interface Planned {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. Only those that `@skip` and `@include` read matter to a plan. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Raised while planning a question that graphql-js must answer: introspection, and types that only a value decides. */
class NotPlanned extends Error {}

/** The fields of an operation; null when graphql-js must answer it. */
export function planFields(planned: Planned, root: GraphQLObjectType, selections: SelectionSetNode): readonly FieldPlan[] | null {
  try {
    return fieldsOf(planned, root, [selections]);
  } catch (error) {
    if (error instanceof NotPlanned) return null;
    throw error;
  }
}

function fieldsOf(planned: Planned, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldPlan[] {
  const nodesByKey = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of sets) collect(planned, type, set, nodesByKey, spread);
  return [...nodesByKey].map(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? '';
    const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
    // An object takes that key for its prototype.
    if (!definition || key === '__proto__') throw new NotPlanned(name);
    return { key, parentType: type, definition, nodes, shape: shapeOf(planned, definition.type, nodes) };
  });
}

/** The order of keys is that of their first mention; a fragment counts once in a selection. */
function collect(
  planned: Planned,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  nodesByKey: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selections) {
    if (isLeftOut(selection, planned)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      nodesByKey.set(key, [...(nodesByKey.get(key) ?? []), selection]);
      continue;
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
    if (name !== null && spread.has(name)) continue;
    if (name !== null) spread.add(name);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? planned.fragments[selection.name.value] : selection;
    if (fragment && isFor(fragment.typeCondition?.name.value, type, planned.schema))
      collect(planned, type, fragment.selectionSet, nodesByKey, spread);
  }
}

function isLeftOut(selection: SelectionNode, { variables }: Planned): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
  );
}

function isFor(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const on = condition === undefined ? type : schema.getType(condition);
  return on === type || (isAbstractType(on) && schema.isSubType(on, type));
}

function shapeOf(planned: Planned, type: GraphQLOutputType, nodes: readonly FieldNode[]): Shape {
  const isNullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return { isNullable, kind: 'LIST', of: shapeOf(planned, inner.ofType, nodes) };
  if (isLeafType(inner)) return { isNullable, kind: 'LEAF', type: inner };
  if (!isObjectType(inner) || inner.isTypeOf) throw new NotPlanned(inner.name);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return { isNullable, kind: 'OBJECT', fields: fieldsOf(planned, inner, sets) };
}
