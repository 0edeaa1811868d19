// Decides how large a question is before anything of it runs: fields, depth, lists, and the rows that its lists could bring at most.

import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_SIZE } from '../graph/index.ts';

/** Rows that a list without pages is taken to have, such as the months of a series. */
const ROWS_WITHOUT_PAGES = 200;

/** A list of a question. */
export interface ListAsked {
  /** Fields from the root to it, with dots. */
  readonly path: string;
  /** Rows of it for each row above; null for a list without pages. */
  readonly pageSize: number | null;
  /** Rows that it could bring at most: the product of the pages from the root to it. */
  readonly rows: number;
  readonly above: ListAsked | null;
}

/** How large a question is, fragments spelled out. */
export interface QuestionSize {
  fields: number;
  /** Fields under each other, the root's own being the first. */
  depth: number;
  /** Path of the field that is deepest. */
  deepest: string;
  readonly lists: ListAsked[];
  /** Rows of all lists together. */
  rows: number;
  /** Fields of all rows together. */
  values: number;
}

/** A question that is valid. */
export interface ValidQuestion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly depth: number;
  readonly path: string;
  readonly list: ListAsked | null;
  /** Whether the list has just been counted: `nodes` and `edges` are the rows of their connection. */
  readonly isPage: boolean;
}

/**
 * Measures a question. Introspection is one field: graphql-js bounds it.
 * @param mostFields where to stop, for of a question with more the rest is of no interest
 * @param narrow page size to reckon with in place of the one asked for
 */
export function measureQuestion(
  question: ValidQuestion,
  mostFields: number,
  narrow: (asked: number, path: string) => number = (asked) => asked,
): QuestionSize {
  const size: QuestionSize = { fields: 0, depth: 0, deepest: '', lists: [], rows: 0, values: 0 };

  const measureAll = (set: SelectionSetNode, type: GraphQLCompositeType, place: Place): void => {
    for (const selection of set.selections) {
      if (size.fields > mostFields) return;
      if (isLeftOut(selection, question)) continue;
      if (selection.kind === Kind.FIELD) {
        measureField(selection, type, place);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? question.fragments.get(selection.name.value) : selection;
      const on = fragment?.typeCondition ? question.schema.getType(fragment.typeCondition.name.value) : type;
      if (fragment && isCompositeType(on)) measureAll(fragment.selectionSet, on, place);
    }
  };

  const measureField = (node: FieldNode, type: GraphQLCompositeType, above: Place): void => {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const path = above.path ? `${above.path}.${node.name.value}` : node.name.value;
    const depth = above.depth + 1;
    size.fields++;
    size.values += above.list?.rows ?? 1;
    if (depth > size.depth) [size.depth, size.deepest] = [depth, path];
    if (!field || !node.selectionSet) return;
    const below = getNamedType(field.type);
    const paging = field.args.find(({ name }) => name === 'first');
    const isList = paging !== undefined || (isListOfRows(field) && !above.isPage);
    const list = isList ? listAt(node, path, above.list, paging) : above.list;
    if (isCompositeType(below)) measureAll(node.selectionSet, below, { depth, path, list, isPage: paging !== undefined });
  };

  const listAt = (node: FieldNode, path: string, above: ListAsked | null, paging: GraphQLArgument | undefined): ListAsked => {
    const pageSize = paging ? narrow(pageSizeOf(node, paging, question), path) : null;
    const list = { path, pageSize, rows: (above?.rows ?? 1) * (pageSize ?? ROWS_WITHOUT_PAGES), above };
    size.lists.push(list);
    size.rows += list.rows;
    return list;
  };

  const root = question.schema.getRootType(question.operation.operation);
  if (root) measureAll(question.operation.selectionSet, root, { depth: 0, path: '', list: null, isPage: false });
  return size;
}

function isListOfRows(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

/** The page size asked for. What is no page size is refused where the page is read, so it counts as the default. */
function pageSizeOf(node: FieldNode, { name, defaultValue }: GraphQLArgument, question: ValidQuestion): number {
  const size = Number(given(node.arguments, name, question) ?? defaultValue ?? PAGE_SIZE.default);
  return size >= 1 ? size : PAGE_SIZE.default;
}

function isLeftOut({ directives }: SelectionNode, question: ValidQuestion): boolean {
  return (directives ?? []).some(({ name, arguments: argumentsGiven }) => {
    const condition = given(argumentsGiven, 'if', question);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

/** A number or truth that is given to an argument, in the document or by a variable; undefined for none. */
function given(argumentsGiven: readonly ArgumentNode[] | undefined, argument: string, { operation, variables }: ValidQuestion): unknown {
  const read = argumentsGiven?.find(({ name }) => name.value === argument)?.value;
  const named = read?.kind === Kind.VARIABLE ? read.name.value : null;
  if (named !== null && variables[named] !== undefined) return variables[named];
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === named)?.defaultValue;
  const literal = named === null ? read : declared;
  if (literal?.kind === Kind.INT) return Number(literal.value);
  return literal?.kind === Kind.BOOLEAN ? literal.value : undefined;
}
