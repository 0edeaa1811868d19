// Decides which fields a selection has of a type, as the GraphQL specification collects them: found out once in an operation, be there one object or
// thousands.

import {
  getArgumentValues,
  getDirectiveValues,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** A field of a selection, as every object of its type answers it. */
export interface PlannedField {
  /** Its name in the answer. */
  readonly name: string;
  /** All mentions of it, whose selections are one. */
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** Undefined where the property of its name is the answer. */
  readonly resolve: Resolver | undefined;
  /** Whether the resolver reads where in the operation it is called. */
  readonly asksInfo: boolean;
  /** Whether it is one number or text, so that nothing below it needs to know where it is. */
  readonly isLeaf: boolean;
  /** The arguments, which are the same for every object. @throws GraphQLError for one that must be there and is not */
  readonly argumentsGiven: () => Record<string, unknown>;
}

/** The fields of a selection of a type. */
export interface PlannedSelection {
  readonly type: GraphQLObjectType;
  readonly fields: readonly PlannedField[];
  /** Whether a field has a name in the answer that a plain object could not hold. */
  readonly hasOddName: boolean;
}

/** What the names in an operation stand for. */
export interface OperationNames {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Record<string, unknown>;
}

const NO_ARGUMENTS = Object.freeze({});

/** Plans the fields of one operation with its variables. A selection is planned when the first object of its type is met, as fragments may be many. */
export class FieldPlanner {
  readonly #below = new Map<readonly FieldNode[], Map<GraphQLObjectType, PlannedSelection>>();

  constructor(private readonly names: OperationNames) {}

  /** What an operation selects of its root. */
  ofRoot(type: GraphQLObjectType, set: SelectionSetNode): PlannedSelection {
    return this.#plan(type, [set]);
  }

  /** What is selected below a field that answers objects of a type. */
  below({ nodes }: PlannedField, type: GraphQLObjectType): PlannedSelection {
    const ofTypes = this.#below.get(nodes) ?? new Map<GraphQLObjectType, PlannedSelection>();
    const known = ofTypes.get(type);
    if (known) return known;
    const planned = this.#plan(
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    this.#below.set(nodes, ofTypes.set(type, planned));
    return planned;
  }

  #plan(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): PlannedSelection {
    const found = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) this.#collect(type, set, found, spread);
    const fields = [...found].flatMap(([name, nodes]) => this.#field(type, name, nodes) ?? []);
    return { type, fields, hasOddName: found.has('__proto__') };
  }

  #collect(type: GraphQLObjectType, set: SelectionSetNode, found: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (this.#isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = found.get(name);
        if (nodes) nodes.push(selection);
        else found.set(name, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.names.fragments[selection.name.value] : selection;
      if (fragment && this.#isOn(type, fragment.typeCondition?.name.value)) this.#collect(type, fragment.selectionSet, found, spread);
    }
  }

  #isLeftOut(selection: SelectionNode): boolean {
    if (!selection.directives || selection.directives.length === 0) return false;
    const { variables } = this.names;
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return true;
    return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false;
  }

  #isOn(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.names.schema.getType(condition);
    return isAbstractType(wider) && this.names.schema.isSubType(wider, type);
  }

  /** Undefined for a field that the type does not have: validation refuses it. */
  #field(parentType: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): PlannedField | undefined {
    const [first] = nodes;
    const field = first && this.#fieldOf(parentType, first.name.value);
    if (!first || !field) return undefined;
    const { resolve } = field;
    let given: Record<string, unknown> | null = field.args.length === 0 ? NO_ARGUMENTS : null;
    return {
      name,
      nodes,
      parentType,
      field,
      resolve,
      // One without any named parameter may take all that it is given.
      asksInfo: resolve !== undefined && (resolve.length > 3 || resolve.length === 0),
      isLeaf: isLeafType(getNullableType(field.type)),
      argumentsGiven: () => (given ??= getArgumentValues(field, first, this.names.variables)),
    };
  }

  #fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    if (type === this.names.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return type.getFields()[name];
  }
}
