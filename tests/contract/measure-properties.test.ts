// Decides what holds of any question: however an answer is cut, ordered, paged or said, its figures are the same.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import {
  answerTo,
  anyQuestion,
  areSame,
  figureAt,
  isMoney,
  patience,
  placeOf,
  runs,
  sumOf,
  wordOf,
  type Question,
  type Row,
} from './any-query.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

const figuresOf = (rows: readonly Row[], measure: string) => rows.map((row) => figureAt(row, measure));

test('the rows of any split and any cut of time add up to the total', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(), async (question) => {
      const { rows, totals } = await answerTo(scenario, question);
      for (const measure of question.measures) {
        expect(areSame(sumOf(figuresOf(rows, measure)), sumOf([totals[measure]!])), measure).toBe(true);
      }
    }),
    runs,
  );
});

test('the total is the same however a question is split and cut', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(), async (question) => {
      const whole = await answerTo(scenario, { ...question, splits: [], grain: null });
      expect((await answerTo(scenario, question)).totals).toEqual(whole.totals);
      expect(whole.rows).toMatchObject([whole.totals]);
    }),
    runs,
  );
});

test('a condition and its opposite part the rows between them', { timeout: patience }, async () => {
  const narrowed = anyQuestion().filter(({ where }) => where !== null);
  await fc.assert(
    fc.asyncProperty(narrowed, async (question) => {
      const [kept, left, whole] = await Promise.all([
        answerTo(scenario, question),
        answerTo(scenario, { ...question, where: { not: question.where! } }),
        answerTo(scenario, { ...question, where: null }),
      ]);
      for (const measure of question.measures) {
        expect(areSame(sumOf([kept.totals[measure]!, left.totals[measure]!]), sumOf([whole.totals[measure]!])), measure).toBe(true);
      }
    }),
    runs,
  );
});

test('the top few and the others add up to the total', { timeout: patience }, async () => {
  const top = fc.tuple(anyQuestion({ atLeast: 1 }), fc.integer({ min: 1, max: 4 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(top, async ([question, count, other]) => {
      const by = question.measures[0]!;
      const all = await answerTo(scenario, question);
      const { rows, totals } = await answerTo(scenario, question, { args: `top: { count: ${count}, by: ${wordOf(by)}, other: ${other} }` });
      expect(totals).toEqual(all.totals);
      const groups = new Set(rows.filter(({ isOther }) => !isOther).map((row) => placeOf({ ...row, period: undefined }, question.splits)));
      expect(groups.size).toBeLessThanOrEqual(count);
      if (!other) expect(rows.every(({ isOther }) => !isOther)).toBe(true);
      for (const measure of other ? question.measures : []) {
        expect(areSame(sumOf(figuresOf(rows, measure)), sumOf([totals[measure]!])), measure).toBe(true);
      }
    }),
    runs,
  );
});

test('nothing that is left out of the top few has more than what is in it', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion({ atLeast: 1 }), fc.integer({ min: 1, max: 4 }), async (question, count) => {
      const by = question.measures[0]!;
      const uncut = { ...question, grain: null };
      // What is part of its period comes after all that is whole.
      const after = 1e12;
      const numbers = (rows: readonly Row[]) =>
        figuresOf(rows, by).map(({ state, number, amount }) => Number(number ?? amount ?? -Infinity) - (state === 'PARTIAL' ? after : 0));
      const all = numbers((await answerTo(scenario, uncut)).rows).toSorted((a, b) => b - a);
      const { rows } = await answerTo(scenario, uncut, { args: `top: { count: ${count}, by: ${wordOf(by)} }` });
      expect(numbers(rows)).toEqual(all.slice(0, count));
    }),
    runs,
  );
});

test('a filter on figures keeps exactly the rows whose figures meet it', { timeout: patience }, async () => {
  const condition = (question: Question) =>
    fc.record({
      measure: fc.constantFrom(...question.measures),
      number: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom('atLeast', 'lessThan', 'state'),
    });
  interface Having {
    measure: string;
    number: number;
    kind: string;
  }
  const words = ({ measure, number, kind }: Having) =>
    `${measure}: { ${kind === 'state' ? 'state: { in: [ZERO, NOT_REPORTED] }' : `${kind}: ${isMoney(measure) ? `"${number * 20}"` : number}`} }`;
  const holds = (row: Row, { measure, number: bound, kind }: Having) => {
    const { state, number, amount } = figureAt(row, measure);
    if (kind === 'state') return state === 'ZERO' || state === 'NOT_REPORTED';
    const shown = number ?? amount ?? null;
    if (shown === null || state === 'PARTIAL') return false;
    const limit = isMoney(measure) ? bound * 20 : bound;
    return kind === 'atLeast' ? Number(shown) >= limit : Number(shown) < limit;
  };
  const asked = anyQuestion().chain((question) =>
    fc.tuple(fc.constant(question), fc.array(condition(question), { minLength: 2, maxLength: 3 })),
  );
  await fc.assert(
    fc.asyncProperty(asked, async ([question, conditions]) => {
      const [first, ...others] = conditions as [Having, ...Having[]];
      const having = `{ ${words(first)} or: [${others.map((each) => `{ not: { ${words(each)} } }`).join(', ')}] }`;
      const all = await answerTo(scenario, question);
      const kept = await answerTo(scenario, question, { args: `having: ${having}` });
      const expected = all.rows.filter((row) => holds(row, first) && others.some((each) => !holds(row, each)));
      expect(kept.rows).toEqual(expected);
      expect(kept.rowCount).toBe(expected.length);
      expect(kept.totals).toEqual(all.totals);
    }),
    runs,
  );
});

test('a running total of the last period is the total, and of any period the sum so far', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion({ cut: 'always' }), async (question) => {
      const { rows } = await answerTo(scenario, question, { figure: 'runningTotal' });
      const groups = Map.groupBy(rows, (row) => placeOf({ ...row, period: undefined }, question.splits));
      for (const measure of question.measures) {
        for (const group of groups.values()) {
          const inOrder = group.toSorted((a, b) =>
            (a['period'] as { start: string }).start < (b['period'] as { start: string }).start ? -1 : 1,
          );
          inOrder.forEach((row, index) => {
            const soFar = sumOf(figuresOf(inOrder.slice(0, index + 1), measure));
            const { runningTotal } = figureAt(row, measure);
            const told = {
              state: '',
              ...(isMoney(measure) ? { amount: runningTotal as string | null } : { number: runningTotal as number | null }),
            };
            expect(areSame(sumOf([told]), soFar), measure).toBe(true);
          });
        }
      }
    }),
    runs,
  );
});

test('shares of the whole add up to 100, and so do shares of each period', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(), async (question) => {
      const { rows, totals } = await answerTo(scenario, question, { figure: 'shareOfTotal period: shareOfTotal(of: PERIOD)' });
      const periods = Map.groupBy(rows, ({ period }) => (period as { label: string } | undefined)?.label);
      for (const measure of question.measures) {
        const isSomething = (some: readonly Row[]) => !areSame(sumOf(figuresOf(some, measure)), { pounds: 0n, number: 0 });
        const shares = figuresOf(rows, measure).map(({ shareOfTotal }) => shareOfTotal ?? 0);
        if (isSomething(rows)) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
        else expect(totals[measure]!.shareOfTotal).toBeNull();
        for (const group of periods.values()) {
          const ofPeriod = group.map((row) => (row[measure] as { period: number | null }).period ?? 0);
          if (isSomething(group)) expect(ofPeriod.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
        }
      }
    }),
    runs,
  );
});

test('pages one after another are the whole list, in any order', { timeout: patience }, async () => {
  const order = (question: Question) =>
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(
          ...question.measures.map((measure) => `measure: ${wordOf(measure)}`),
          ...question.splits.map((split) => `dimension: ${wordOf(split)}`),
        ),
        fc.constantFrom('ASC', 'DESC'),
      ),
      { maxLength: 2, selector: ([by]) => by },
    );
  const asked = anyQuestion().chain((question) => fc.tuple(fc.constant(question), order(question), fc.integer({ min: 1, max: 40 })));
  await fc.assert(
    fc.asyncProperty(asked, async ([question, terms, size]) => {
      const orderBy = `orderBy: [${terms.map(([by, direction]) => `{ ${by}, direction: ${direction} }`).join(' ')}]`;
      const whole = await answerTo(scenario, question, { args: orderBy });
      const pages: Row[] = [];
      for (let offset = 0; offset < whole.rowCount; offset += size) {
        const page = await answerTo(scenario, question, { args: orderBy, page: `first: ${size} offset: ${offset}` });
        expect(page.rowCount).toBe(whole.rowCount);
        expect(page.totals).toEqual(whole.totals);
        pages.push(...page.rows);
      }
      expect(pages).toEqual(whole.rows);
    }),
    runs,
  );
});
