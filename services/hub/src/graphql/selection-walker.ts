// Decides what a selection selects: the fields directly in it, whatever the fragments and conditions around them. Every limit, the choice of
// columns and the measures of a query rest on this one walk, so that no two of them disagree about a fragment or a directive.

import {
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What the names in a selection stand for. */
export interface SelectionNames {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables, defaults among them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field that is selected. */
export interface SelectedField {
  readonly node: FieldNode;
  readonly name: string;
  /** Its declaration; undefined where the type has no such field, which validation refuses. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
}

/** What one selection set selects directly. */
export interface Selected {
  readonly fields: readonly SelectedField[];
  /** How many fragments are spread in it, named or not: each is work, also one that selects nothing. */
  readonly spreads: number;
}

/**
 * Walks the selections of one operation with its variables. As when it is executed, a named fragment counts once in a set however often it is
 * spread there, and what a condition leaves out is not selected. Each set is read once: the walk is as long as the document, never longer.
 */
export class SelectionWalker {
  readonly #read = new Map<SelectionSetNode, Selected>();

  constructor(private readonly names: SelectionNames) {}

  /** What a set selects directly. @param type what the set is of: the type of its field, or of its fragment */
  selectedIn(set: SelectionSetNode, type: GraphQLCompositeType): Selected {
    const known = this.#read.get(set);
    if (known) return known;
    const read = this.#readSet(set, type);
    this.#read.set(set, read);
    return read;
  }

  /** The value given to an argument in the document or by a variable: a number, a truth or a text; undefined for none and for any other. */
  givenTo(argument: string, argumentsGiven: readonly ArgumentNode[] | undefined): unknown {
    return plainValueOf(argumentsGiven?.find(({ name }) => name.value === argument)?.value, this.names.variables);
  }

  #readSet(set: SelectionSetNode, type: GraphQLCompositeType): Selected {
    const fields: SelectedField[] = [];
    const seen = new Set<string>();
    let spreads = 0;
    // A stack of its own in place of recursion: a chain of fragments may be as long as the document.
    const waiting: [SelectionNode, GraphQLCompositeType][] = set.selections.map((each) => [each, type] as [typeof each, typeof type]);
    waiting.reverse();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [selection, on] = next;
      if (selection.kind !== Kind.FIELD) spreads++;
      if (this.#isLeftOut(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        fields.push({ node: selection, name: selection.name.value, field: fieldOf(on, selection.name.value) });
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.names.fragments[selection.name.value] : selection;
      const within = fragment?.typeCondition ? this.names.schema.getType(fragment.typeCondition.name.value) : on;
      if (!fragment || !isCompositeType(within)) continue;
      for (const each of fragment.selectionSet.selections.toReversed()) waiting.push([each, within]);
    }
    return { fields, spreads };
  }

  #isLeftOut({ directives }: SelectionNode): boolean {
    return (directives ?? []).some(({ name, arguments: argumentsGiven }) => {
      const condition = this.givenTo('if', argumentsGiven);
      return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
    });
  }
}

/** The fields that every type has beside its own. */
const metaFields = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const own = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  return own ?? metaFields.find((field) => field.name === name);
}

/** A number, a truth or a text as it is written, or as a variable gives it; undefined for anything else. */
export function plainValueOf(written: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): unknown {
  if (!written) return undefined;
  if (written.kind === Kind.VARIABLE) return variables[written.name.value];
  if (written.kind === Kind.INT || written.kind === Kind.FLOAT) return Number(written.value);
  return 'value' in written ? written.value : undefined;
}
