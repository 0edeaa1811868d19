// Each promise has questions that hold it: whoever renames or takes away a question reads which promise has too few.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pointsThatCannotMislead } from './points-that-cannot-mislead.ts';
import { refusesIn, unsaidIn } from './refusals.ts';

const LEAST = 4;
const points = Object.entries(pointsThatCannotMislead);
const answerOf = (question: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, `${question}.json`), 'utf8'));

test.each(points)('%s: at least four golden questions, which exist with their answers', (_, questions) => {
  const missing = questions.filter((question) =>
    ['graphql', 'json'].some((extension) => !existsSync(join(import.meta.dirname, `${question}.${extension}`))),
  );
  expect(missing).toEqual([]);
  expect(questions.length).toBeGreaterThanOrEqual(LEAST);
});

test.each(points)('%s: one of the questions is refused, or has no figure and says why', (_, questions) => {
  expect(questions.filter((question) => refusesIn(answerOf(question)))).not.toEqual([]);
});

test('a question counts for one promise alone', () => {
  const all = points.flatMap(([, questions]) => questions);
  expect(all.filter((question, index) => all.indexOf(question) !== index)).toEqual([]);
});

test('in every golden answer, what there can be none of says why, and so does a change that there is none of', () => {
  const answers = globSync('*/*.json', { cwd: import.meta.dirname });
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.flatMap((file) => unsaidIn(answerOf(file.replace(/\.json$/, ''))).map((path) => `${file}: ${path}`))).toEqual([]);
});

test('a figure that there can be none of and a change without a difference are found where they do not say why', () => {
  const figure = { state: 'NOT_APPLICABLE', number: null, note: null, change: { absolute: null, reason: null } };
  expect(unsaidIn({ data: { rows: [{ rate: figure }] } })).toEqual(['data.rows.0.rate.note', 'data.rows.0.rate.change.reason']);
  expect(unsaidIn({ rate: { ...figure, note: 'It is a ratio.', change: null } })).toEqual([]);
});

test('an error is a refusal, and so are no figure with its reason, and an import that was rejected with a fault', () => {
  expect(refusesIn({ data: null, errors: [{ message: 'There is no such zone.' }] })).toBe(true);
  expect(refusesIn({ data: { rows: [{ rate: { state: 'NOT_APPLICABLE', number: null, note: 'Nobody lives there.' } }] } })).toBe(true);
  expect(refusesIn({ data: { change: { absolute: null, reason: 'No month is held in both.' } } })).toBe(true);
  expect(refusesIn({ data: { trend: { points: [{ mean: null }], noLimitsReason: 'It moves by the calendar.' } } })).toBe(true);
  expect(refusesIn({ data: { nodes: [{ state: 'REJECTED', faults: { nodes: [{ message: 'Write GBP.' }] } }] } })).toBe(true);
});

test('a figure with a note, a figure that is missing without a reason, and a notice of an import that was published are none', () => {
  expect(refusesIn({ data: { rows: [{ rate: { state: 'EXACT', number: 110, note: 'Some are counted twice.' } }] } })).toBe(false);
  expect(refusesIn({ data: { rows: [{ rate: { state: 'NOT_REPORTED', number: null, note: null } }] } })).toBe(false);
  expect(refusesIn({ data: { rows: [{ rate: { state: 'NOT_REPORTED', number: null } }] } })).toBe(false);
  expect(refusesIn({ data: { change: { absolute: 4, reason: null } } })).toBe(false);
  expect(refusesIn({ data: { nodes: [{ state: 'PUBLISHED', faults: { nodes: [{ message: 'Taken as 0.30.' }] } }] } })).toBe(false);
});
