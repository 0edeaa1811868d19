// Decides how a type that is made from a declaration becomes part of the schema: one way for nouns, measures and whatever else is declared.

import { Arg, Field, InputType, ObjectType, Query, Resolver, type ClassType } from 'type-graphql';
import { AS_ITS_PARENT, ReadBy } from './access-rules.ts';
import { ComputesFigures } from './resolvers.ts';

/** An argument of a field. */
export interface DeclaredArgument {
  readonly name: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
}

/** A class by name, for types that are made. */
export function makeClass(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType;
}

/** An object type without fields as yet, which stands for no rows of its own: its fields are read by whoever may read the field that leads to it. */
export function declareObject(name: string, description: string): ClassType {
  const made = makeClass(name);
  ReadBy(AS_ITS_PARENT)(made);
  ObjectType(name, { description })(made);
  return made;
}

/** An input type without fields as yet. */
export function declareInput(name: string, description: string): ClassType {
  const made = makeClass(name);
  InputType(name, { description })(made);
  return made;
}

interface Declared {
  readonly description: string;
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
  readonly arguments?: readonly DeclaredArgument[];
}

/** Adds a field to a type that was declared. */
export function declareField(on: ClassType, name: string, type: () => unknown, { arguments: args, ...options }: Declared): void {
  const descriptor = declareArguments(on, name, args ?? []);
  Field(type as never, { ...options, nullable: options.nullable ?? false })(on.prototype, name, descriptor as never);
}

/** A resolver class for queries, without any as yet. */
export function declareRoot(name: string): ClassType {
  const made = makeClass(name);
  Resolver()(made);
  return made;
}

/** Adds a query. Its resolver is set once the schema is built. */
export function declareQuery(
  on: ClassType,
  name: string,
  type: () => unknown,
  { description, nullable = false, arguments: args = [], computesFigures = false }: Declared & { readonly computesFigures?: boolean },
): void {
  const prototype = on.prototype;
  declareArguments(on, name, args, true);
  Query(type as never, { description, nullable })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name) as TypedPropertyDescriptor<unknown>,
  );
  if (computesFigures) ComputesFigures()(prototype, name);
}

/** A field with arguments is a method; without, a property. */
function declareArguments(on: ClassType, name: string, args: readonly DeclaredArgument[], always = false): PropertyDescriptor | undefined {
  if (args.length === 0 && !always) return undefined;
  const prototype = on.prototype;
  Object.defineProperty(prototype, name, { value: () => undefined, configurable: true });
  args.forEach(({ name: argument, type, description, nullable = false, defaultValue }, index) => {
    Arg(argument, type as never, { description, nullable, ...(defaultValue !== undefined && { defaultValue }) })(prototype, name, index);
  });
  return Object.getOwnPropertyDescriptor(prototype, name);
}
