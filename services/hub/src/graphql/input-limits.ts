// Decides how large and how deep the values of a request may be, in its text and in its variables: looked at before anything calls itself for
// each level of them.

import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { count } from './operation-limits.ts';

/** The most that one value of a request may be. */
export const INPUT_LIMITS = {
  /** Lists and objects within each other. */
  depth: 20,
  /** Values of a list. */
  list: 1000,
  /** Points of a control chart. */
  points: 2000,
  /** Characters of a text: more than anything that the hub keeps. */
  text: 10_000,
} as const;

/** Lists that may be longer, by the type of what they hold. */
const LONGER = new Map<string, number>([['ControlChartPointInput', INPUT_LIMITS.points]]);

const tooDeep = (where: string) =>
  `${where} has more than ${INPUT_LIMITS.depth} lists and objects within each other; a value may have ${INPUT_LIMITS.depth}. Write it flatter: join conditions by and, instead of one within the other.`;
const tooLong = (where: string, length: number, most: number) =>
  `${where} has a list of ${count(length)} values; it may have ${count(most)}. Give fewer, or ask in several questions.`;
const tooWordy = (where: string, length: number) =>
  `${where} has a text of ${count(length)} characters; a text may have ${count(INPUT_LIMITS.text)}. Give a shorter one.`;

/** Why variables are not read at all; null where they may be. Looks at their depth alone, level by level, without calling itself. */
export function refusalOfVariables(variables: unknown): string | null {
  let level = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > INPUT_LIMITS.depth) return tooDeep('A variable');
    level = level.flatMap((each) => (isHolder(each) ? Object.values<unknown>({ ...each }) : [])).filter(isHolder);
  }
  return null;
}

const isHolder = (given: unknown): given is object => typeof given === 'object' && given !== null;

/** Why the values that the variables of an operation have are too large; null where they are not. Their depth has been looked at. */
export function refusalOfValues(
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): string | null {
  for (const { variable, type } of variableDefinitions ?? []) {
    // No overload of it takes every kind of type.
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    const words = refusalOfValue(`The variable $${variable.name.value}`, variables[variable.name.value], declared);
    if (words !== null) return words;
  }
  return null;
}

function refusalOfValue(where: string, given: unknown, declared: GraphQLInputType | undefined): string | null {
  if (typeof given === 'string') return refusalOfLength(where, given);
  if (!isHolder(given)) return null;
  const type = declared && getNullableType(declared);
  if (Array.isArray(given) && given.length > mostOf(type)) return tooLong(where, given.length, mostOf(type));
  for (const [name, each] of Object.entries<unknown>({ ...given })) {
    const of = isListType(type) ? type.ofType : isInputObjectType(type) ? type.getFields()[name]?.type : undefined;
    const words = refusalOfValue(where, each, of);
    if (words !== null) return words;
  }
  return null;
}

function refusalOfLength(where: string, { length }: string): string | null {
  return length > INPUT_LIMITS.text ? tooWordy(where, length) : null;
}

/** How many values a list of a type may have. */
function mostOf(type: GraphQLInputType | null | undefined): number {
  const of = type && getNamedType(type);
  return (isInputObjectType(of) ? LONGER.get(of.name) : undefined) ?? INPUT_LIMITS.list;
}

/** Why the values that are written in a document are too large; null where they are not. */
export function refusalOfLiterals(document: DocumentNode, schema: GraphQLSchema): string | null {
  const types = new TypeInfo(schema);
  const where = 'The question';
  const words: (string | null)[] = [];
  let depth = 0;
  const enter = () => {
    if (++depth > INPUT_LIMITS.depth) words.push(tooDeep(where));
  };
  const leave = () => {
    depth--;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.STRING]({ value }) {
        words.push(refusalOfLength(where, value));
      },
      [Kind.OBJECT]: { enter, leave },
      [Kind.LIST]: {
        enter({ values }) {
          enter();
          const most = mostOf(types.getInputType());
          if (values.length > most) words.push(tooLong(where, values.length, most));
        },
        leave,
      },
    }),
  );
  return words.find((each) => each !== null) ?? null;
}
