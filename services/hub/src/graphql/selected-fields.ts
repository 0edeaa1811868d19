// Decides which columns a list reads: those that the query asks of its rows, whatever the fragments they are asked in.

import { getNamedType, isCompositeType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { SelectionWalker, type SelectedField } from './selection-walker.ts';

type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema' | 'variableValues' | 'returnType'>;

/** What is asked of the rows of a list. */
interface OfRows {
  readonly variables: object;
  readonly names: ReadonlySet<string>;
  readonly count: number;
}

/** What was asked of a list, for as long as a request goes on: each of a thousand rows asks for its own page of it. */
const known = new WeakMap<FieldNode, OfRows>();

/** Names of the fields asked of a connection's rows, under `nodes` and under `edges.node`. What a condition leaves out is not among them. */
export function selectedFields(info: SelectionInfo): ReadonlySet<string> {
  return selectionOfRows(info).names;
}

/** How many fields each row of a connection is written with, those of what it links to among them. */
export function countFieldsOfRows(info: SelectionInfo): number {
  return selectionOfRows(info).count;
}

function selectionOfRows(info: SelectionInfo): OfRows {
  const [first] = info.fieldNodes;
  const read = first && known.get(first);
  if (read?.variables === info.variableValues && info.fieldNodes.length === 1) return read;
  const below = belowOf(new SelectionWalker({ schema: info.schema, fragments: info.fragments, variables: info.variableValues }));
  const returned = getNamedType(info.returnType);
  const rows = info.fieldNodes
    .flatMap((node) => below(node, returned))
    .flatMap((selected) => {
      if (selected.name === 'nodes') return [selected];
      return selected.name === 'edges' ? under(below, selected).filter(({ name }) => name === 'node') : [];
    });
  const names = new Set(rows.flatMap((selected) => under(below, selected)).map(({ name }) => name));
  const selection = { variables: info.variableValues, names, count: rows.reduce((sum, row) => sum + countUnder(below, row), 0) };
  if (first && info.fieldNodes.length === 1) known.set(first, selection);
  return selection;
}

/**
 * How many fields are selected within the lists of that name that a field answers: of each row or point of them, as often as it is selected.
 * @param list such as `rows` or `points`
 */
export function countFieldsIn(list: string, info: SelectionInfo): number {
  const below = belowOf(new SelectionWalker({ schema: info.schema, fragments: info.fragments, variables: info.variableValues }));
  const lists = info.fieldNodes.flatMap((node) => below(node, getNamedType(info.returnType))).filter(({ name }) => name === list);
  return lists.reduce((sum, each) => sum + countUnder(below, each), 0);
}

type Below = (node: FieldNode, type: unknown) => readonly SelectedField[];

const belowOf =
  (walker: SelectionWalker): Below =>
  ({ selectionSet }, type) =>
    selectionSet && isCompositeType(type) ? walker.selectedIn(selectionSet, type).fields : [];

const under = (below: Below, { node, field }: SelectedField) => (field ? below(node, getNamedType(field.type)) : []);

/** Fields below a field at any depth. An operation has passed its limits, so they are few. */
function countUnder(below: Below, selected: SelectedField): number {
  return under(below, selected).reduce((sum, each) => sum + 1 + countUnder(below, each), 0);
}
