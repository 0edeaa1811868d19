// Decides which columns a list reads: those that the question asks of its rows, whatever the fragments they are asked in.

import { Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Names of the fields asked of a connection's rows, under `nodes` and under `edges.node`. What a condition leaves out is among them. */
export function fieldsAsked({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first] = fieldNodes;
  const read = first && known.get(first);
  if (read && fieldNodes.length === 1) return read;
  const rows = below(fieldNodes, fragments).flatMap((field) => {
    if (field.name.value === 'nodes') return [field];
    return field.name.value === 'edges' ? below([field], fragments).filter(({ name }) => name.value === 'node') : [];
  });
  const asked = new Set(below(rows, fragments).map(({ name }) => name.value));
  if (first && fieldNodes.length === 1) known.set(first, asked);
  return asked;
}

/** The fields directly below some fields, fragments spelled out. */
function below(fields: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  const spellOut = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      return fragment ? spellOut(fragment.selectionSet) : [];
    });
  return fields.flatMap(({ selectionSet }) => (selectionSet ? spellOut(selectionSet) : []));
}
