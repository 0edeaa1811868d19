// Decides that every question that cannot be answered is refused with a code and with what would be possible, before any of it is computed.

import { afterAll, describe, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { charts, conditions, tooWide, unknown } from './invalid-conditions.ts';
import { combinations, comparisons, engagement, periods, shapes, year } from './invalid-queries.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

describe.each([
  ['a combination', combinations],
  ['a period', periods],
  ['a comparison', comparisons],
  ['a shape', shapes],
  ['a condition', conditions],
  ['a width', tooWide],
  ['a name', unknown],
  ['a chart', charts],
] as const)('%s that is refused', (_, refusals) => {
  test.each(refusals)('%s', async (_what, query, code, words) => {
    const { errors, statements } = await scenario.ask(query);
    expect((await scenario.askCompiled(query)).errors).toEqual(errors);
    expect(errors).toHaveLength(1);
    for (const each of words) expect(errors?.[0]?.message).toContain(each);
    expect(errors?.[0]?.extensions).toEqual({ code });
    // Facts about the data may have been asked for; the question itself was not.
    expect(statements.filter((statement) => statement.startsWith('with '))).toEqual([]);
  });
});

describe('what only shows in variables or in the answer', () => {
  const chart = async (points: unknown) => {
    const question = [
      'query ($points: [ControlChartPointInput!]!) { controlChart(input: { improvementDirection: INCREASE, points: $points }) { trialLimits } }',
      { points },
    ] as const;
    const answer = await scenario.ask(...question);
    expect(await scenario.askCompiled(...question)).toMatchObject(answer);
    return answer;
  };

  test('100,000 points in variables are refused with how many are taken', async () => {
    const { errors } = await chart(Array.from({ length: 100_000 }, (_, number) => ({ date: '2025-01-01', number })));
    expect(errors?.[0]?.extensions).toEqual({ code: 'QUESTION_TOO_LARGE' });
    expect(errors?.[0]?.message).toContain('The variable $points has a list of 100,000 values; it may have 2,000.');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '5', null])('%s is no number of a point', async (number) => {
    const { errors } = await chart([{ date: '2025-01-01', number }]);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('points[0].number');
  });

  test('a date in a variable is refused in the words of one in the text', async () => {
    const { errors } = await chart([{ date: '2025-02-31', number: 1 }]);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain('February 2025 has 28 days. Write the year, the month and the day, like 2025-04-01.');
  });

  test('records behind more than 20 rows are refused, behind a page of 20 they are told', async () => {
    const query = (page: string) =>
      engagement(page, 'rows { zone { slug } period { label } sessionsHeld { number } sessions { nodes { id } } }');
    const { errors } = await scenario.ask(query(''));
    expect(errors?.[0]?.extensions).toEqual({ code: 'QUESTION_TOO_WIDE' });
    expect(errors?.[0]?.message).toContain('at most 20. Narrow the question, or page it with first and offset.');
    expect((await scenario.ask(query('first: 20'))).errors).toBeUndefined();
  });

  test('a trend of more points than are shown is refused, not cut short', async () => {
    const { errors } = await scenario.ask(
      '{ trend(measure: "engagement.attendances", grain: DAY, period: { from: "2005-01", before: "2025-01" }) { points { number } } }',
    );
    // The days asked for, and those that are held and that limits are made of.
    expect(errors?.[0]?.extensions).toEqual({ code: 'QUESTION_TOO_WIDE' });
    expect(errors?.[0]?.message).toContain('would have 7760 points');
    expect(errors?.[0]?.message).toContain('Ask for a shorter period or a longer grain.');
  });

  test('records that a measure is not computed from are refused', async () => {
    const { errors } = await scenario.ask(engagement('', 'rows { attendances { number } sessions(of: VOLUNTEERS) { nodes { id } } }'));
    expect(errors?.[0]?.extensions).toEqual({ code: 'IMPOSSIBLE_COMBINATION' });
    expect(errors?.[0]?.message).toContain('volunteers is not computed from sessions');
  });
});

test('whoever names the values that a refusal says is not refused again', async () => {
  const query = (where: string) =>
    `{ recordedCrime(where: { ${year} ${where} }) { rows { lsoaCode lastOutcome crimeType period { label } recordedCrime { number } } } }`;
  expect((await scenario.ask(query(''))).errors?.[0]?.message).toContain('Name fewer values of lsoaCode in where, with in');
  expect((await scenario.ask(query('lsoaCode: { in: ["E01013727", "E01013726"] }'))).errors).toBeUndefined();
  expect((await scenario.ask(query('or: [{ lsoaCode: { in: ["E01013727"] } }, { lsoaCode: { isNull: true } }]'))).errors).toBeUndefined();
  // What is named on one side alone leaves the other side open.
  expect((await scenario.ask(query('or: [{ lsoaCode: { in: ["E01013727"] } }, { crimeType: { in: [DRUGS] } }]'))).errors).toHaveLength(1);
});
