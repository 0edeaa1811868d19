// Decides that how a question is said changes nothing: the order of conditions and fields, aliases, fragments, and how often it was asked.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { buildSchema, makeApi, newContext } from '../../services/hub/src/app/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { anyQuestion, conditionWords, isMoney, patience, runs, wordOf, type Condition, type Question } from './any-query.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

/** How a question may be said: a seed that shuffles, whether fields get other names, and whether they stand in fragments. */
interface Saying {
  readonly seed: number;
  readonly aliased: boolean;
  readonly inFragments: boolean;
}
const anySaying = fc.record({ seed: fc.nat(), aliased: fc.boolean(), inFragments: fc.boolean() });
const plainly: Saying = { seed: 0, aliased: false, inFragments: false };

/** Puts a list into an order that the seed decides; 0 leaves it. */
function shuffle<Item>(list: readonly Item[], seed: number): Item[] {
  if (seed === 0) return [...list];
  const places = list.map((item, index) => ({ item, place: (seed * (2 * index + 7919)) % 10_007 }));
  return places.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}

/** The same conditions, each list of them in another order: all and any do not ask in which. */
function reorder(where: Condition, seed: number): Condition {
  if (typeof where === 'string') return where;
  if ('not' in where) return { not: reorder(where.not, seed) };
  if ('and' in where) return { and: shuffle(where.and, seed).map((each) => reorder(each, seed)) };
  return { or: shuffle(where.or, seed).map((each) => reorder(each, seed)) };
}

/** Writes a question. An alias is `a<n>_` and the name, so that an answer can be read whatever it was called. */
function say({ topic, measures, splits, grain, period, where }: Question, { seed, aliased, inFragments }: Saying): string {
  let count = 0;
  const named = (field: string) => (aliased ? `a${(count += 1)}_${/^\w+/.exec(field)?.[0] ?? ''}: ${field}` : field);
  const inside = (list: readonly string[]) => shuffle(list, seed).map(named).join(' ');
  const figure = (measure: string) =>
    `${measure} { ${inside(['state', isMoney(measure) ? 'amount' : 'number', 'leftOut', 'shareOfTotal'])} }`;
  const figures = measures.map(figure);
  const rowFields = [
    ...splits.map((split) => topic.splits[split] ?? ''),
    ...(grain ? [`period(grain: ${grain}) { ${inside(['label', 'start', 'end'])} }`] : []),
    ...figures,
  ];
  const shown = shuffle(rowFields, seed).map(named);
  const [apart, here] = inFragments ? [shown.slice(0, 2), shown.slice(2)] : [[], shown];
  const type = `${topic.typeName}Row`;
  const conditions = where ? ` and: [${conditionWords(reorder(where, seed))}]` : '';
  const args = shuffle([`where: { period: { ${period} }${conditions} }`, 'first: 5000'], seed).join(' ');
  const totals = named(`totals { ${shuffle(figures, seed).map(named).join(' ')} }`);
  const rows = named(`rows { ${here.join(' ')} ${apart.length ? `...Apart ... on ${type} { ${apart[0] ?? ''} }` : ''} }`);
  const answer = named(`${topic.field}(${args}) { ${shuffle([rows, totals], seed).join(' ')} ...Count }`);
  const fragment = apart.length ? `fragment Apart on ${type} { ${apart.join(' ')} }` : '';
  return `{ ${answer} } fragment Count on ${topic.typeName}Answer { rowCount ${inFragments ? '... { rowCount }' : ''} } ${fragment}`;
}

/** An answer by the names of its fields, without their aliases. */
function unalias(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(unalias);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, inner]) => [name.replace(/^a\d+_/, ''), unalias(inner)]));
}

test('a question is answered the same, however it is said', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(), anySaying, async (question, saying) => {
      const [one, other] = [await scenario.ask(say(question, plainly)), await scenario.ask(say(question, saying))];
      expect(one.errors).toBeUndefined();
      expect(other.errors).toBeUndefined();
      expect(unalias(other.data)).toEqual(one.data);
    }),
    runs,
  );
});

test('an order that is asked for holds, however the question is said', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion(), fc.boolean(), async (question, descending) => {
      const measure = question.measures[0]!;
      const orderBy = `orderBy: [{ measure: ${wordOf(measure)}, direction: ${descending ? 'DESC' : 'ASC'} }] first: 5000`;
      const { data } = await scenario.ask(say(question, plainly).replace('first: 5000', orderBy));
      const { rows } = Object.values(
        data as Record<string, { rows: Record<string, { state?: string; number?: number; amount?: string }>[] }>,
      )[0]!;
      // Figures of part of their period come after those that are whole, and figures without a number last, either way.
      const figures = rows.map((row) => ({
        isPart: row[measure]?.state === 'PARTIAL',
        number: row[measure]?.number ?? row[measure]?.amount ?? null,
      }));
      const there = figures.filter(({ number }) => number !== null);
      expect(figures.slice(there.length).every(({ number }) => number === null)).toBe(true);
      const wholes = there.filter(({ isPart }) => !isPart);
      expect(there.slice(wholes.length).every(({ isPart }) => isPart)).toBe(true);
      for (const each of [wholes, there.slice(wholes.length)]) {
        const numbers = each.map(({ number }) => Number(number));
        expect(numbers).toEqual(numbers.toSorted((a, b) => (descending ? b - a : a - b)));
      }
    }),
    runs,
  );
});

test('a question that is asked twice gives the same bytes, also of a hub that was never asked before', { timeout: patience }, async () => {
  const names = { ownerName: 'The office', programmeName: 'People Zones' };
  await fc.assert(
    fc.asyncProperty(anyQuestion(), async (question) => {
      const query = say(question, plainly);
      const first = JSON.stringify((await scenario.ask(query)).data);
      expect(JSON.stringify((await scenario.ask(query)).data)).toBe(first);
      const newHub = makeApi(buildSchema(scenario.orm.getMetadata(), names), (reference, error) => console.error(reference, error));
      const { body } = await newHub.executeOperation({ query }, { contextValue: newContext(scenario.orm) });
      expect(body.kind === 'single' && JSON.stringify(body.singleResult.data)).toBe(first);
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});
