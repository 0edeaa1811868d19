import { describe, expect, test } from 'vitest';
import { WorkBudget, type Planned } from './work-budget.ts';

const limits = { fields: 3, cells: 100, values: 500, written: 1000, listed: 1000, scans: 10 };

/** A field that notes when it is computed. */
const fieldOf = (computed: string[], key: string, cells: number, more: Partial<Planned<string>> = {}, fieldsOfRow: number | null = 1) => ({
  key,
  fieldsOfRow,
  plan: () =>
    Promise.resolve({
      work: { cells, values: cells },
      rows: cells,
      compute() {
        computed.push(key);
        return Promise.resolve(`answer of ${key}`);
      },
      ...more,
    }),
});
const codesOf = async (answers: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(answers)).map((answer) =>
    answer.status === 'fulfilled' ? answer.value : (answer.reason as { code: string }).code,
  );

test('fields are computed one after another, and other requests get a turn between them', async () => {
  const budget = new WorkBudget(limits);
  const turns: string[] = [];
  const beat = () => {
    turns.push('another request');
    if (turns.length < 20) setImmediate(beat);
  };
  setImmediate(beat);
  expect(await codesOf(['a', 'b', 'c'].map((key) => budget.answer(fieldOf(turns, key, 10))))).toEqual(
    ['a', 'b', 'c'].map((key) => `answer of ${key}`),
  );
  const places = ['a', 'b', 'c'].map((key) => turns.indexOf(key));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(turns.slice(places[0], places[2])).toContain('another request');
});

test('equal fields are computed once and counted once', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  const answers = Array.from({ length: 50 }, () => budget.answer(fieldOf(computed, 'a', 10)));
  expect(new Set(await codesOf(answers))).toEqual(new Set(['answer of a']));
  expect(computed).toEqual(['a']);
});

describe('too much over all fields is refused before any of them is computed', () => {
  test.each([
    ['fields', [1, 1, 1, 1], {}],
    ['cells', [40, 40, 40], {}],
    ['values', [1, 1], { work: { cells: 1, values: 300 } }],
    ['what is written', [1, 1], { rows: 600 }],
  ])('%s', async (_, cells, more) => {
    const [budget, computed] = [new WorkBudget(limits), [] as string[]];
    const answers = cells.map((each, at) => budget.answer(fieldOf(computed, `f${at}`, each, more)));
    expect(new Set(await codesOf(answers))).toEqual(new Set(['QUESTION_TOO_WIDE']));
    expect(computed).toEqual([]);
  });
});

test('80% of each limit is computed', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  const answers = [budget.answer(fieldOf(computed, 'a', 40, { rows: 400 })), budget.answer(fieldOf(computed, 'b', 40, { rows: 400 }))];
  expect(await codesOf(answers)).toEqual(['answer of a', 'answer of b']);
});

test('what was computed earlier in the request counts', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  expect(await codesOf([budget.answer(fieldOf(computed, 'a', 60))])).toEqual(['answer of a']);
  expect(await codesOf([budget.answer(fieldOf(computed, 'b', 60))])).toEqual(['QUESTION_TOO_WIDE']);
});

test('rows of lists count among what is written', () => {
  const budget = new WorkBudget(limits);
  budget.countRecords(100, 8);
  expect(() => budget.countRecords(100, 8)).toThrow(expect.objectContaining({ code: 'QUESTION_TOO_WIDE' }));
});

test('an equal field that comes later is written again, and counted for that', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  const wide = () => budget.answer(fieldOf(computed, 'a', 10, { rows: 600 }));
  expect(await codesOf([wide()])).toEqual(['answer of a']);
  expect(await codesOf([wide()])).toEqual(['QUESTION_TOO_WIDE']);
});

test('a field that cannot be planned fails alone', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  const broken = { key: 'broken', fieldsOfRow: 1, plan: () => Promise.reject(Object.assign(new Error(), { code: 'NO_PLAN' })) };
  expect(await codesOf([budget.answer(broken), budget.answer(fieldOf(computed, 'a', 10))])).toEqual(['NO_PLAN', 'answer of a']);
});

test('what the hub computes beside the fields asked for is no field, but takes of the same cells', async () => {
  const [budget, computed] = [new WorkBudget(limits), [] as string[]];
  const beside = (cells: number) =>
    Array.from({ length: 5 }, (_, at) => budget.answer(fieldOf(computed, `${cells} ${at}`, cells, {}, null)));
  expect(new Set(await codesOf(beside(10)))).not.toContain('QUESTION_TOO_WIDE');
  expect(await codesOf(beside(15))).toContain('QUESTION_TOO_WIDE');
});
