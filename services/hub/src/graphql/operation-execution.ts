// Decides how an operation that reads is run: it answers what graphql-js answers, to the byte. But what a field is, its arguments and its selection are
// found out once for all objects of a list, and where a value is in the answer only when something is wrong with it.

import {
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  responsePathAsArray,
  type ExecutionResult,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { AnswerErrors, type Path } from './answer-errors.ts';
import { FieldPlanner, type OperationNames, type PlannedField, type PlannedSelection } from './planned-fields.ts';

type Answered = Record<string, unknown>;
/** Makes what a resolver answered into what is sent. */
type Completion = (answered: unknown, path: Path | undefined) => unknown;

/** An operation that reads, and all that its resolvers are given. */
export interface ReadingOperation extends OperationNames {
  readonly operation: OperationDefinitionNode;
  readonly context: unknown;
}

/** Runs an operation that reads: resolvers are called in the order of the document, those that promise side by side. */
export async function runReading(reading: ReadingOperation): Promise<ExecutionResult> {
  return new Execution(reading).run();
}

class Execution {
  readonly #planner: FieldPlanner;
  readonly #completions = new Map<PlannedField, Completion>();
  readonly #errors = new AnswerErrors();

  constructor(private readonly reading: ReadingOperation) {
    this.#planner = new FieldPlanner(reading);
  }

  async run(): Promise<ExecutionResult> {
    const { schema, operation } = this.reading;
    let data: Answered | null = null;
    try {
      const type = schema.getQueryType();
      if (!type) throw new GraphQLError('The schema has no queries.');
      data = await this.#object(this.#planner.ofRoot(type, operation.selectionSet), undefined, undefined);
    } catch (error) {
      this.#errors.add(error as GraphQLError, undefined);
    }
    const { all } = this.#errors;
    return all.length > 0 ? { errors: all, data } : { data };
  }

  #object({ fields, hasOddName }: PlannedSelection, source: unknown, path: Path | undefined): Answered | Promise<Answered> {
    const answered: Answered = hasOddName ? (Object.create(null) as Answered) : {};
    let isPromised = false;
    try {
      for (const planned of fields) {
        const value = this.#field(planned, source, path);
        answered[planned.name] = value;
        if (isPromise(value)) isPromised = true;
      }
    } catch (error) {
      if (!isPromised) throw error;
      // What the fields before it promise may fail, too, and must be waited for.
      return whenAllAreThere(answered).finally(() => {
        throw error;
      });
    }
    return isPromised ? whenAllAreThere(answered) : answered;
  }

  #field(planned: PlannedField, source: unknown, parent: Path | undefined): unknown {
    const { name, parentType, isLeaf, asksInfo } = planned;
    const here = (): Path => ({ prev: parent, key: name, typename: parentType.name });
    // A number or a text needs no place unless it is wrong.
    const path = isLeaf && !asksInfo ? undefined : here();
    try {
      const answered = this.#resolve(planned, source, path ?? parent, here);
      const complete = this.#completionOf(planned);
      const completed = isPromise(answered) ? answered.then((value) => complete(value, path)) : complete(answered, path);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (error: unknown) => this.#fail(error, planned, planned.field.type, path ?? here()));
    } catch (error) {
      return this.#fail(error, planned, planned.field.type, path ?? here());
    }
  }

  #resolve(planned: PlannedField, source: unknown, path: Path | undefined, here: () => Path): unknown {
    const { resolve, asksInfo, field, argumentsGiven } = planned;
    const { context } = this.reading;
    if (resolve) {
      // A resolver that names three parameters reads no fourth.
      if (!asksInfo) return (resolve as (...given: unknown[]) => unknown)(source, argumentsGiven(), context);
      return resolve(source, argumentsGiven(), context, this.#infoOf(planned, path ?? here()));
    }
    const given = argumentsGiven();
    if ((typeof source !== 'object' || source === null) && typeof source !== 'function') return undefined;
    const property = (source as Answered)[field.name];
    if (typeof property !== 'function') return property;
    return (property as (...of: unknown[]) => unknown).call(source, given, context, this.#infoOf(planned, here()));
  }

  #infoOf({ field, nodes, parentType }: PlannedField, path: Path): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.reading;
    return {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
    };
  }

  #completionOf(planned: PlannedField): Completion {
    const known = this.#completions.get(planned);
    if (known) return known;
    const made = this.#completion(planned.field.type, planned);
    this.#completions.set(planned, made);
    return made;
  }

  #completion(type: GraphQLOutputType, planned: PlannedField): Completion {
    if (isNonNullType(type)) return this.#neverNull(this.#completion(type.ofType, planned), planned);
    const complete = this.#completionOfSome(type, planned);
    return (answered, path) => {
      if (answered instanceof Error) throw answered;
      return answered === null || answered === undefined ? null : complete(answered, path);
    };
  }

  #neverNull(complete: Completion, { parentType, field }: PlannedField): Completion {
    return (answered, path) => {
      const completed = complete(answered, path);
      if (completed === null) throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${field.name}.`);
      return completed;
    };
  }

  #completionOfSome(type: GraphQLOutputType, planned: PlannedField): Completion {
    if (isListType(type)) return this.#list(type.ofType, planned);
    if (isLeafType(type)) return leaf(type);
    if (isObjectType(type)) return this.#objectOf(type, planned);
    if (isAbstractType(type)) return this.#oneOf(type, planned);
    throw new Error(`${planned.field.name} answers what no field can.`);
  }

  #list(type: GraphQLOutputType, planned: PlannedField): Completion {
    const complete = this.#completion(type, planned);
    return (answered, path) => {
      if (typeof answered !== 'object' || typeof (answered as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function')
        throw new GraphQLError(`Expected Iterable, but did not find one for field "${planned.parentType.name}.${planned.field.name}".`);
      const items: unknown[] = [];
      let isPromised = false;
      try {
        for (const item of answered as Iterable<unknown>) {
          const completed = this.#item(item, complete, type, planned, { prev: path, key: items.length, typename: undefined });
          items.push(completed);
          if (isPromise(completed)) isPromised = true;
        }
      } catch (error) {
        for (const item of items) if (isPromise(item)) item.catch(() => undefined);
        throw error;
      }
      return isPromised ? Promise.all(items) : items;
    };
  }

  #item(item: unknown, complete: Completion, type: GraphQLOutputType, planned: PlannedField, path: Path): unknown {
    try {
      const completed = isPromise(item) ? item.then((value) => complete(value, path)) : complete(item, path);
      if (!isPromise(completed)) return completed;
      return completed.then(undefined, (error: unknown) => this.#fail(error, planned, type, path));
    } catch (error) {
      return this.#fail(error, planned, type, path);
    }
  }

  #objectOf(type: GraphQLObjectType, planned: PlannedField): Completion {
    let selection: PlannedSelection | null = null;
    const complete: Completion = (answered, path) => {
      selection ??= this.#planner.below(planned, type);
      return this.#object(selection, answered, path);
    };
    const { isTypeOf } = type;
    if (!isTypeOf) return complete;
    const asked = (isOf: boolean, answered: unknown, path: Path | undefined) => {
      if (!isOf) throw new GraphQLError(`Expected value of type "${type.name}", but ${planned.field.name} answered another.`);
      return complete(answered, path);
    };
    return (answered, path) => {
      const isOf = isTypeOf(answered, this.reading.context, this.#infoOf(planned, fieldPathOf(path)));
      return isPromise(isOf) ? isOf.then((is) => asked(is, answered, path)) : asked(isOf, answered, path);
    };
  }

  #oneOf(type: GraphQLAbstractType, planned: PlannedField): Completion {
    const typeOf = type.resolveType ?? defaultTypeResolver;
    const complete = (name: unknown, answered: unknown, path: Path | undefined) => {
      const found = typeof name === 'string' ? this.reading.schema.getType(name) : undefined;
      if (!isObjectType(found) || !this.reading.schema.isSubType(type, found))
        throw new GraphQLError(`${type.name} has no object type '${String(name)}', as which ${planned.field.name} answered.`);
      return this.#object(this.#planner.below(planned, found), answered, path);
    };
    return (answered, path) => {
      const name = typeOf(answered, this.reading.context, this.#infoOf(planned, fieldPathOf(path)), type);
      return isPromise(name) ? name.then((found) => complete(found, answered, path)) : complete(name, answered, path);
    };
  }

  /** Null for what may be null, and the error is noted; else the error goes on to what holds it. */
  #fail(error: unknown, { nodes }: PlannedField, type: GraphQLOutputType, path: Path): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    if (isNonNullType(type)) throw located;
    this.#errors.add(located, path);
    return null;
  }
}

function leaf(type: GraphQLLeafType): Completion {
  return (answered) => {
    const serialized = type.serialize(answered);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} wrote nothing for a value.`);
    return serialized;
  };
}

/** The place of the field that an item of its lists is in. */
function fieldPathOf(path: Path | undefined): Path {
  let place = path;
  while (place && typeof place.key === 'number') place = place.prev;
  if (!place) throw new Error('A value is in no field.');
  return place;
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Promise<unknown>>).then === 'function';
}

async function whenAllAreThere(answered: Answered): Promise<Answered> {
  const values = await Promise.all(Object.values(answered));
  Object.keys(answered).forEach((name, index) => (answered[name] = values[index]));
  return answered;
}
