import { graphql, parse, type GraphQLObjectType } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { expect, test } from 'vitest';
import { ComputesFigures, computesFigures } from './resolvers.ts';
import { makeSchema } from './make-schema.ts';

@InputType()
class SquareInput {
  @Field(() => Int)
  side!: number;
}

@ObjectType()
class Square {
  @Field(() => Int)
  side!: number;
  @Field(() => Int)
  area!: number;
  @Field(() => String)
  owner!: string;
}

@Resolver(() => Square)
class SquareResolver {
  constructor(private readonly factor: number) {}

  @ComputesFigures()
  @Query(() => Square)
  square(@Arg('input', () => SquareInput) input: SquareInput): Partial<Square> {
    if (!(input instanceof SquareInput)) throw new Error('The argument is no instance of its class.');
    return { side: input.side * this.factor };
  }

  @FieldResolver()
  area(@Root() { side }: Square): number {
    return side * side;
  }

  @FieldResolver()
  owner(@Ctx() { name }: { readonly name: string }): string {
    return name;
  }
}

const schema = makeSchema([new SquareResolver(2)], []);
const source = '{ square(input: { side: 3 }) { side area owner } }';
const answer = { square: { side: 6, area: 36, owner: 'the board' } };
const context = { name: 'the board' };

test('methods of a resolver class act when graphql-js runs an operation', async () => {
  expect(await graphql({ schema, source, contextValue: context })).toEqual({ data: answer });
});

test('methods of a resolver class act when code made for an operation runs it', async () => {
  const compiled = compileQuery(schema, parse(source));
  if (!isCompiledQuery(compiled)) throw new Error('No code was made for the operation.');
  expect(await compiled.query(undefined, context, {})).toEqual({ data: answer });
});

test('a property is answered without a call, and a method of a class is not taken away', () => {
  const { side, area, owner } = (schema.getType('Square') as GraphQLObjectType).getFields();
  expect([side?.resolve, typeof area?.resolve, typeof owner?.resolve]).toEqual([undefined, 'function', 'function']);
});

test('a field says that it computes figures', () => {
  expect(computesFigures(schema.getQueryType()?.getFields()['square'])).toBe(true);
});
