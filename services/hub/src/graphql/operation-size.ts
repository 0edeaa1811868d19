// Decides how large an operation is before anything of it runs: fields, depth, lists, and the rows that its lists could bring at most.

import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_SIZE } from './page-size.ts';
import { plainValueOf, SelectionWalker, type SelectedField } from './selection-walker.ts';

/** Rows that a list without pages is taken to have, such as the months of a series. */
const ROWS_WITHOUT_PAGES = 200;

/** A list of an operation. */
export interface ListSize {
  /** Fields from the root to it, with dots. */
  readonly path: string;
  /** Rows of it for each row above; null for a list without pages. */
  readonly pageSize: number | null;
  /** Rows that it could bring at most: the product of the pages from the root to it. */
  readonly rows: number;
  /** Whether its rows are records of one noun, read from its table. */
  readonly isOfRecords: boolean;
  readonly above: ListSize | null;
}

/** How large an operation is, fragments spelled out. */
export interface OperationSize {
  /** Fields and spreads of fragments: each is work. */
  fields: number;
  /** Fields directly below the root: each is a read or, in a mutation, a write of its own. */
  rootFields: number;
  /** Fields under each other, the root's own being the first. */
  depth: number;
  /** Path of the field that is deepest. */
  deepest: string;
  /** Control charts of series that are sent with the query. */
  charts: number;
  readonly lists: ListSize[];
  /** Rows of all lists together. */
  rows: number;
  /** Fields of all rows together. */
  values: number;
}

/** An operation that is valid. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where measuring stops, for of what is larger the rest is of no interest. */
export interface MeasuredTo {
  readonly fields: number;
  readonly depth: number;
}

interface Place {
  readonly depth: number;
  readonly path: string;
  readonly list: ListSize | null;
  /** Whether the list has just been counted: `nodes` and `edges` are the rows of their connection. */
  readonly isPage: boolean;
}

/**
 * Measures an operation. Introspection is one field: graphql-js bounds it.
 * @param most where to stop
 * @param narrow page size to reckon with in place of the one asked for
 */
export function measureOperation(
  { schema, operation, fragments, variables }: ValidOperation,
  most: MeasuredTo,
  narrow: (rows: number, path: string) => number = (rows) => rows,
): OperationSize {
  const size: OperationSize = { fields: 0, rootFields: 0, depth: 0, deepest: '', charts: 0, lists: [], rows: 0, values: 0 };
  const walker = new SelectionWalker({ schema, fragments, variables: withDefaults(operation, variables) });

  const measureAll = (set: SelectionSetNode, type: GraphQLCompositeType, place: Place): void => {
    const { fields, spreads } = walker.selectedIn(set, type);
    if (place.depth === 0) size.rootFields = fields.length;
    size.fields += spreads;
    for (const selected of fields) {
      if (size.fields > most.fields || size.depth > most.depth) return;
      measureField(selected, place);
    }
  };

  const measureField = ({ node, name, field }: SelectedField, above: Place): void => {
    const path = above.path ? `${above.path}.${name}` : name;
    const depth = above.depth + 1;
    size.fields++;
    size.values += above.list?.rows ?? 1;
    if (above.depth === 0 && name === 'controlChart') size.charts++;
    if (depth > size.depth) [size.depth, size.deepest] = [depth, path];
    if (!field || !node.selectionSet || name.startsWith('__')) return;
    const below = getNamedType(field.type);
    const paging = field.args.find((argument) => argument.name === 'first');
    const isList = paging !== undefined || (isListOfRows(field) && !above.isPage);
    const isOfRecords = isConnection(below);
    const list = isList ? listAt(node.arguments, path, above.list, paging, isOfRecords) : above.list;
    if (isCompositeType(below)) measureAll(node.selectionSet, below, { depth, path, list, isPage: paging !== undefined });
  };

  const listAt = (
    argumentsGiven: Parameters<SelectionWalker['givenTo']>[1],
    path: string,
    above: ListSize | null,
    paging: GraphQLArgument | undefined,
    isOfRecords: boolean,
  ): ListSize => {
    const pageSize = paging ? narrow(pageSizeOf(walker.givenTo('first', argumentsGiven), paging), path) : null;
    const list = { path, pageSize, rows: (above?.rows ?? 1) * (pageSize ?? ROWS_WITHOUT_PAGES), isOfRecords, above };
    size.lists.push(list);
    size.rows += list.rows;
    return list;
  };

  const root = schema.getRootType(operation.operation);
  if (root) measureAll(operation.selectionSet, root, { depth: 0, path: '', list: null, isPage: false });
  return size;
}

/** Whether a type is a page of records. */
function isConnection({ name }: GraphQLNamedType): boolean {
  return name.endsWith('Connection');
}

function isListOfRows(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
}

/** The page size asked for. What is no page size is refused where the page is read, so it counts as the default. */
function pageSizeOf(given: unknown, { defaultValue }: GraphQLArgument): number {
  const size = Number(given ?? defaultValue ?? PAGE_SIZE.default);
  return size >= 1 ? size : PAGE_SIZE.default;
}

/** Variables as they are given, and defaults where none is. */
function withDefaults({ variableDefinitions }: OperationDefinitionNode, variables: ValidOperation['variables']): Record<string, unknown> {
  const defaults = (variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, plainValueOf(defaultValue, {})]);
  return Object.fromEntries([...defaults, ...Object.entries(variables).filter(([, given]) => given !== undefined)]) as Record<
    string,
    unknown
  >;
}

const fragmentsByDocument = new WeakMap<DocumentNode, Readonly<Record<string, FragmentDefinitionNode>>>();

/** The fragments of a document by name, found once for a document that is asked again. */
export function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  // Without a prototype, for a fragment may be called __proto__.
  const found = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) found[definition.name.value] = definition;
  fragmentsByDocument.set(document, found);
  return found;
}
