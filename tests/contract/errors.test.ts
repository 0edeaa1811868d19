import { afterAll, expect, test } from 'vitest';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
afterAll(() => scenario.close());

const period = (words: string) => `{ combined(where: { period: { ${words} } }) { rows { period { month } sessionsHeld { number } } } }`;

test.each([
  ['a bad cursor', '{ zones(after: "nonsense") { nodes { slug } } }', 'BAD_CURSOR', 'is not a cursor of this list in this order'],
  ['more than 1,000 rows', '{ sessions(first: 1001) { nodes { id } } }', 'BAD_PAGE_SIZE', 'Ask for 1 to 1000 rows'],
  ['no rows at all', '{ sessions(first: 0) { nodes { id } } }', 'BAD_PAGE_SIZE', 'Ask for 1 to 1000 rows'],
  [
    'a zone that does not exist, in a list',
    '{ sessions(where: { zone: { in: [COALVILLE] } }) { nodes { id } } }',
    'UNKNOWN_ZONE',
    "There is no zone 'coalville'. The zones are bell-foundry, new-parks, thringstone-whitwick.",
  ],
  [
    'a zone that does not exist, in a question of measures',
    '{ combined(where: { period: { relative: ALL }, zone: { in: ["x"] } }) { rows { sessionsHeld { number } } } }',
    'UNKNOWN_ZONE',
    "There is no zone 'x'",
  ],
  ['a filter with nothing in it', '{ sessions(where: {}) { nodes { id } } }', 'EMPTY_FILTER', 'Name at least one condition'],
  ['a zone filter with nothing in it', '{ sessions(where: { zone: {} }) { nodes { id } } }', 'EMPTY_FILTER', 'Name at least one condition'],
  ['a financial year of the wrong years', period('financialYear: "2025/27"'), 'PERIOD_NOT_UNDERSTOOD', 'Write both years, like 2025/26.'],
  ['two periods at once', period('financialYear: "2025/26", relative: ALL'), 'PERIOD_NOT_UNDERSTOOD', 'in exactly one way'],
  ['no period', period(''), 'PERIOD_NOT_UNDERSTOOD', 'in exactly one way'],
  ['half a range', period('from: "2025-04"'), 'PERIOD_NOT_UNDERSTOOD', 'needs both ends: from and before'],
  ['a range that ends before it starts', period('from: "2025-04", before: "2025-03"'), 'PERIOD_NOT_UNDERSTOOD', 'holds no month'],
  ['a period of a thousand years', period('from: "1025-04", before: "2025-03"'), 'PERIOD_NOT_UNDERSTOOD', 'out of reach'],
  ['a period of a hundred years', period('from: "1925-04", before: "2025-03"'), 'PERIOD_NOT_UNDERSTOOD', 'at most 10958, 30 years'],
  ['a month that is none', period('from: "2025-13", before: "2026-03"'), 'GRAPHQL_VALIDATION_FAILED', "'2025-13' is not a month"],
  [
    'a control chart of nothing',
    '{ controlChart(input: { improvementDirection: INCREASE, points: [] }) { trialLimits } }',
    'SERIES_NOT_CHARTABLE',
    'There are no points',
  ],
  [
    'a control chart of points out of order',
    '{ controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-02-01", number: 1 }, { date: "2025-01-01", number: 1 }] }) { trialLimits } }',
    'SERIES_NOT_CHARTABLE',
    'Point 2 (2025-01-01) does not come after point 1 (2025-02-01)',
  ],
  [
    'a control chart of 2,001 points',
    `{ controlChart(input: { improvementDirection: INCREASE, points: [${Array.from({ length: 2001 }, () => '{ date: "2025-01-01", number: 1 }').join(' ')}] }) { trialLimits } }`,
    'QUESTION_TOO_LARGE',
    'a list of 2,001 values; it may have 2,000',
  ],
  [
    'a control chart of the 31st of February',
    '{ controlChart(input: { improvementDirection: INCREASE, points: [{ date: "2025-02-31", number: 1 }] }) { trialLimits } }',
    'GRAPHQL_VALIDATION_FAILED',
    '2025-02-31',
  ],
  ['a field that does not exist', '{ zones { nodes { secrets } } }', 'GRAPHQL_VALIDATION_FAILED', 'secrets'],
  [
    'an amount that is no amount',
    '{ grantRegister(where: { amountAwarded: { atLeast: "1e3" } }) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    'is not an amount in pounds',
  ],
])('%s is an error with a code, words and no stack', async (_, query, code, words) => {
  const { errors } = await scenario.ask(query);
  expect((await scenario.askCompiled(query)).errors).toEqual(errors);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code });
  expect(errors?.[0]?.message).toContain(words);
  expect(JSON.stringify(errors)).not.toMatch(/\bat .*\.[jt]s:\d+|node_modules/);
});

test('an error that nobody foresaw is masked and given a reference', async () => {
  const { orm, ask } = scenario;
  await orm.em.getConnection().execute('alter table "concern" rename to "concern_away"');
  const { errors } = await ask('{ concerns { nodes { reference } } }');
  await orm.em.getConnection().execute('alter table "concern_away" rename to "concern"');
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
  expect(errors?.[0]?.message).not.toContain('concern');
});
