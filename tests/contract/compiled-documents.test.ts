// Decides that a document of a page is answered the same by code made for it, and that none is made where it would have no end, nor for anybody else.

import { afterAll, expect, test } from 'vitest';
import { buildSchema, makeApi, newContext, runCompiled, type HubContext } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const rows = 'rows { zone { slug } period(grain: MONTH) { label } attendances { state number } } rowCount';
const year = { financialYear: '2025/26' };

test.each([
  [
    'a period and a page',
    `query ($period: PeriodInput!, $first: Int!) { engagement(where: { period: $period }, first: $first) { ${rows} } }`,
    { period: year, first: 5 },
  ],
  [
    'a period, null for what may be left out, and a comparison',
    `query ($period: PeriodInput!, $compareTo: Comparison, $baseline: PeriodInput) { engagement(where: { period: $period }, compareTo: $compareTo, baseline: $baseline) { ${rows} } }`,
    { period: { ...year, month: null }, compareTo: 'PREVIOUS_PERIOD', baseline: null },
  ],
  [
    'what is left out',
    `query ($period: PeriodInput!, $withRows: Boolean!) { engagement(where: { period: $period }) { ... @include(if: $withRows) { ${rows} } rowCount @skip(if: $withRows) totals { attendances { number } } } }`,
    { period: year, withRows: false },
  ],
  [
    'points of a chart',
    'query ($points: [ControlChartPointInput!]!) { controlChart(input: { improvementDirection: INCREASE, points: $points }) { points { number mean } variation } }',
    { points: [1, 5, 2.5, 4].map((number, index) => ({ date: `2025-0${index + 1}-01`, number })) },
  ],
])('%s in variables: the same bytes, by code made for the question', async (_, query, variables) => {
  const answer = await scenario.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  const compiled = await scenario.askCompiled(query, variables);
  expect(compiled.isCompiled).toBe(true);
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(answer.data));
});

test.each([
  [
    'conditions, which may hold conditions,',
    `query ($where: EngagementWhere!) { engagement(where: $where) { ${rows} } }`,
    { where: { period: year } },
  ],
  ['conditions of a list', 'query ($where: SessionWhere) { sessions(first: 3, where: $where) { nodes { date } } }', { where: null }],
  [
    'a value for what must not be null, where none is given,',
    `query ($first: Int! = 5) { engagement(where: { period: { financialYear: "2025/26" } }, first: $first) { ${rows} } }`,
    {},
  ],
])('%s in a variable: answered by graphql-js', async (_, query, variables) => {
  const answer = await scenario.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  const compiled = await scenario.askCompiled(query, variables);
  expect(compiled.isCompiled).toBe(false);
  expect(compiled.data).toEqual(answer.data);
});

test.each([
  ['of another kind', { first: '5' }],
  ['that is null where it must not be', { first: null }],
  ['that is not there', {}],
  ['that is too large a number', { first: 2 ** 31 }],
  ['that is no whole number', { first: 1.5 }],
])('a variable %s is refused in the words of graphql-js', async (_, variables) => {
  const query = `query ($first: Int!) { engagement(where: { period: { financialYear: "2025/26" } }, first: $first) { ${rows} } }`;
  const { errors } = await scenario.ask(query, variables);
  expect(errors).toHaveLength(1);
  expect((await scenario.askCompiled(query, variables)).errors).toEqual(errors);
});

test('code is made for a document of the dashboard from the second time on, and never for a text that anybody sends', async () => {
  const runsByGraphqlJs: boolean[] = [];
  const noteRun: ReturnType<typeof runCompiled<HubContext>> = {
    requestDidStart: () =>
      Promise.resolve({
        executionDidStart({ contextValue }) {
          runsByGraphqlJs.push(contextValue.isTrusted);
          return Promise.resolve();
        },
      }),
  };
  const schema = buildSchema(scenario.orm.getMetadata(), { ownerName: '', programmeName: '' });
  const api = makeApi(schema, (_, error) => console.error(error), [runCompiled(), noteRun]);
  const ask = async (isTrusted: boolean) => {
    const { body } = await api.executeOperation(
      { query: '{ zones { nodes { slug } } }' },
      { contextValue: newContext(scenario.orm, { isTrusted }) },
    );
    expect(body).toMatchObject({ singleResult: { data: { zones: { nodes: expect.arrayContaining([]) as unknown } } } });
  };
  for (const isTrusted of [false, false, true, false, true, true]) await ask(isTrusted);
  expect(runsByGraphqlJs).toEqual([false, false, true, false]);
});
