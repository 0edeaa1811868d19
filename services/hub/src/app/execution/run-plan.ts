// Decides how a plan is carried out: as graphql-js executes the operation, value by value and error by error, without asking the document again.

import {
  defaultFieldResolver,
  getArgumentValues,
  GraphQLError,
  locatedError,
  type FragmentDefinitionNode,
  type GraphQLLeafType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { FieldPlan, Shape } from './plan.ts';

/** Where a value stands in the answer. */
type Place = GraphQLResolveInfo['path'];

/** A question, with what its resolvers are told. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced. */
  readonly variables: Record<string, unknown>;
  readonly context: unknown;
}

/** An answer before its errors are worded. */
export interface PlannedAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly GraphQLError[];
}

/** Carries a plan out. Never rejects. */
export async function runPlan(fields: readonly FieldPlan[], asked: Asked): Promise<PlannedAnswer> {
  const run = new PlanRun(asked);
  try {
    return { data: await run.fields(fields, undefined, undefined), errors: run.errors };
  } catch (error) {
    run.add(error as GraphQLError, undefined);
    return { data: null, errors: run.errors };
  }
}

class PlanRun {
  readonly errors: GraphQLError[] = [];
  private readonly failedPlaces = new Set<Place | undefined>();
  private readonly argumentsByField = new Map<FieldPlan, Record<string, unknown>>();

  constructor(private readonly asked: Asked) {}

  /** An error, unless its place or one above it has failed already. */
  add(error: GraphQLError, place: Place | undefined): void {
    for (let above = place; above; above = above.prev) if (this.failedPlaces.has(above)) return;
    if (this.failedPlaces.has(undefined)) return;
    this.failedPlaces.add(place);
    this.errors.push(error);
  }

  fields(
    fields: readonly FieldPlan[],
    source: unknown,
    place: Place | undefined,
  ): Record<string, unknown> | Promise<Record<string, unknown>> {
    const row: Record<string, unknown> = {};
    const waiting: string[] = [];
    const settle = async () => {
      const values = await Promise.all(waiting.map((key) => row[key]));
      for (const [index, key] of waiting.entries()) row[key] = values[index];
      return row;
    };
    try {
      for (const field of fields) {
        const value = this.field(field, source, place);
        // Its place among the keys is taken at once, whenever the value comes.
        row[field.key] = value;
        if (isPromise(value)) waiting.push(field.key);
      }
    } catch (error) {
      if (waiting.length === 0) throw error;
      // What its neighbours still wait for may fail as well, and must not be left alone.
      return settle().finally(() => {
        throw error;
      });
    }
    return waiting.length > 0 ? settle() : row;
  }

  private field(field: FieldPlan, source: unknown, above: Place | undefined): unknown {
    const { definition, shape } = field;
    const property = definition.resolve || !isObject(source) ? undefined : source[definition.name];
    // Most of an answer: a row's own text or number.
    if (shape.kind === 'LEAF' && (typeof property === 'string' || typeof property === 'number')) {
      try {
        return serialize(shape.type, property);
      } catch (error) {
        return this.failed(error, field, { prev: above, key: field.key, typename: field.parentType.name }, shape);
      }
    }
    const place = { prev: above, key: field.key, typename: field.parentType.name };
    try {
      const resolve = definition.resolve ?? defaultFieldResolver;
      const value: unknown = resolve(source, this.argumentsOf(field), this.asked.context, this.infoOf(field, place));
      const completed = isPromise(value)
        ? value.then((settled) => this.complete(shape, field, place, settled))
        : this.complete(shape, field, place, value);
      return isPromise(completed) ? completed.then(undefined, (error: unknown) => this.failed(error, field, place, shape)) : completed;
    } catch (error) {
      return this.failed(error, field, place, shape);
    }
  }

  private complete(shape: Shape, field: FieldPlan, place: Place, value: unknown): unknown {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (shape.isNullable) return null;
      throw new Error(`Cannot return null for non-nullable field ${field.parentType.name}.${field.definition.name}.`);
    }
    if (shape.kind === 'LEAF') return serialize(shape.type, value);
    if (shape.kind === 'OBJECT') return this.fields(shape.fields, value, place);
    return this.list(shape.of, field, place, value);
  }

  private list(shape: Shape, field: FieldPlan, place: Place, value: unknown): unknown {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${field.parentType.name}.${field.definition.name}".`);
    const items = Array.from(value, (item, index) => {
      const at = { prev: place, key: index, typename: undefined };
      try {
        const completed = isPromise(item)
          ? item.then((settled) => this.complete(shape, field, at, settled))
          : this.complete(shape, field, at, item);
        return isPromise(completed) ? completed.then(undefined, (error: unknown) => this.failed(error, field, at, shape)) : completed;
      } catch (error) {
        return this.failed(error, field, at, shape);
      }
    });
    return items.some(isPromise) ? Promise.all(items) : items;
  }

  /** Null in place of a value that failed where null may stand, else the error goes up. */
  private failed(raw: unknown, { nodes }: FieldPlan, place: Place, { isNullable }: Shape): null {
    const error = locatedError(raw, nodes, keysOf(place));
    if (!isNullable) throw error;
    this.add(error, place);
    return null;
  }

  /** The arguments of a field are the same for every row. @throws GraphQLError */
  private argumentsOf(field: FieldPlan): Record<string, unknown> {
    const [node] = field.nodes;
    if (!node || field.definition.args.length === 0) return {};
    const known = this.argumentsByField.get(field) ?? getArgumentValues(field.definition, node, this.asked.variables);
    this.argumentsByField.set(field, known);
    return known;
  }

  private infoOf({ definition, nodes, parentType }: FieldPlan, path: Place): GraphQLResolveInfo {
    const { schema, operation, fragments, variables } = this.asked;
    return {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
    };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined)
    throw new Error(`Expected ${type.name}.serialize(${String(value)}) to return non-nullable value, returned: ${String(serialized)}`);
  return serialized;
}

/** The keys from the root to a place. */
function keysOf(place: Place | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let above = place; above; above = above.prev) keys.unshift(above.key);
  return keys;
}
