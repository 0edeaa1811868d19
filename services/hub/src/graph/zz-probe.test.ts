import 'reflect-metadata';
import { expect, test } from 'vitest';
import { GraphQLInt, GraphQLScalarType, GraphQLObjectType, GraphQLSchema, printSchema } from 'graphql';
import { NounSchema, LocalDate } from './index.ts';
import { buildSchema, Resolver, Query } from 'type-graphql';
@Resolver()
class R {
  @Query(() => LocalDate, { description: 'x' }) d() {
    return '2026-01-01';
  }
}
test('decorators compile', async () => {
  expect(NounSchema).toBeTypeOf('function');
  const s = await buildSchema({ resolvers: [R], validate: false });
  expect(printSchema(s)).toContain('LocalDate');
  expect(s.getQueryType()).toBeInstanceOf(GraphQLObjectType);
});
