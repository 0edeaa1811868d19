// Decides which columns a list reads: those that the question asks of its rows, whatever the fragments they are asked in.

import { getNamedType, isCompositeType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { SelectionWalker, type SelectedField } from './selection-walker.ts';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues' | 'returnType'>;

/** What was asked of a list, for as long as a request goes on: each of a thousand rows asks for its own page of it. */
const known = new WeakMap<FieldNode, { readonly variables: object; readonly asked: ReadonlySet<string> }>();

/** Names of the fields asked of a connection's rows, under `nodes` and under `edges.node`. What a condition leaves out is not among them. */
export function fieldsAsked(info: Asked): ReadonlySet<string> {
  const [first] = info.fieldNodes;
  const read = first && known.get(first);
  if (read?.variables === info.variableValues && info.fieldNodes.length === 1) return read.asked;
  const below = belowOf(new SelectionWalker({ schema: info.schema, fragments: info.fragments, variables: info.variableValues }));
  const returned = getNamedType(info.returnType);
  const connection = info.fieldNodes.flatMap((node) => below(node, returned));
  const rows = connection.flatMap((selected) => {
    if (selected.name === 'nodes') return [selected];
    return selected.name === 'edges' ? under(below, selected).filter(({ name }) => name === 'node') : [];
  });
  const asked = new Set(rows.flatMap((selected) => under(below, selected)).map(({ name }) => name));
  if (first && info.fieldNodes.length === 1) known.set(first, { variables: info.variableValues, asked });
  return asked;
}

type Below = (node: FieldNode, type: unknown) => readonly SelectedField[];

const belowOf =
  (walker: SelectionWalker): Below =>
  ({ selectionSet }, type) =>
    selectionSet && isCompositeType(type) ? walker.selectedIn(selectionSet, type).fields : [];

const under = (below: Below, { node, field }: SelectedField) => (field ? below(node, getNamedType(field.type)) : []);
