import { buildSchema, getOperationAST, parse, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { compiledExecution } from './compiled-execution.ts';

const schema = buildSchema('type Query { number(times: Int = 1): Int fails: Int } type Mutation { number: Int }');
const fields = (schema.getType('Query') as GraphQLObjectType).getFields();
if (fields['number']) fields['number'].resolve = (_, { times }: { times: number }) => 7 * times;
if (fields['fails']) {
  fields['fails'].resolve = () => {
    throw new Error('It fails.');
  };
}

/** What the plugin answers; null where it leaves the question to graphql-js. */
async function answerTo(query: string, variables = {}): Promise<unknown> {
  const document = parse(query);
  const listener = await compiledExecution().requestDidStart?.({} as never);
  const operation = getOperationAST(document);
  const answer = await listener?.responseForOperation?.({
    schema,
    document,
    operation,
    operationName: null,
    request: { variables },
  } as never);
  return answer?.body.kind === 'single' ? answer.body.singleResult : null;
}

test('a query without an error is answered by compiled code', async () => {
  expect(await answerTo('query ($times: Int) { a: number b: number(times: $times) }', { times: 3 })).toEqual({ data: { a: 7, b: 21 } });
});

test('a query in which anything goes wrong, and whatever is no query, is left to graphql-js', async () => {
  expect(await answerTo('{ number fails }')).toBeNull();
  expect(await answerTo('query ($times: Int) { number(times: $times) }', { times: 'three' })).toBeNull();
  expect(await answerTo('mutation { number }')).toBeNull();
});
