// What stops the benchmark of questions before anything is timed.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { requireSameFigures, whatIsCompared } from './compare.ts';
import { byHandQuestions, textsOf, valuesOf, type ByHandQuestion } from './questions.ts';

const byType: ByHandQuestion = { name: 'by-type', title: 'By type', variablesOf: () => ({}), isPrepared: true, enumColumns: ['crimeType'] };

const answer = {
  data: {
    recordedCrime: {
      rows: [
        { crimeType: 'BICYCLE_THEFT', recordedCrime: { number: 7, change: { percent: 12.5 } } },
        { crimeType: 'BURGLARY', recordedCrime: { number: 3, change: { percent: null } } },
      ],
      totals: { recordedCrime: { number: 10 } },
      rowCount: 2,
    },
  },
};
const rows = [
  { row: null, crimeType: 'Bicycle theft', 'recordedCrime.number': 7, 'recordedCrime.change.percent': 12.5 },
  { row: null, crimeType: 'Burglary', 'recordedCrime.number': 3, 'recordedCrime.change.percent': null },
  { row: 'totals', crimeType: null, 'recordedCrime.number': 10, 'recordedCrime.change.percent': null },
];
/** The rows with other cells in one of them. */
const withCells = (index: number, cells: object) => rows.map((row, place) => (place === index ? { ...row, ...cells } : row));

test('an answer of the same rows, changes and totals is the same, and is described', () => {
  expect(() => requireSameFigures(byType, answer, rows)).not.toThrow();
  expect(whatIsCompared(answer, rows)).toBe(
    'crimeType, recordedCrime.number, recordedCrime.change.percent, the totals, rowCount of 2 rows',
  );
});

test.each([
  ['a number', withCells(1, { 'recordedCrime.number': 4 }), /row 2: recordedCrime.number is 3, plain SQL answers 4/],
  [
    'a change',
    withCells(0, { 'recordedCrime.change.percent': 12.4 }),
    /row 1: recordedCrime.change.percent is 12.5, plain SQL answers 12.4/,
  ],
  ['a total', withCells(2, { 'recordedCrime.number': 11 }), /totals: recordedCrime.number is 10, plain SQL answers 11/],
  ['a word', withCells(0, { crimeType: 'Robbery' }), /row 1: crimeType is BICYCLE_THEFT, plain SQL answers ROBBERY/],
  ['the order of rows', [rows[1], rows[0], rows[2]], /row 1: crimeType is BICYCLE_THEFT/],
  ['a row too few', rows.slice(1), /by-type: the hub and the SQL written by hand differ/],
  [
    'no column for a figure',
    rows.map(({ 'recordedCrime.number': _, ...row }) => row),
    /recordedCrime.number is 7, and the check has no column for it/,
  ],
  ['no total', rows.slice(0, 2), /totals: recordedCrime.number is 10, and the check has no such row/],
])('%s that differs stops the benchmark', (_, ofSql, message) => {
  expect(() => requireSameFigures(byType, answer, ofSql as typeof rows)).toThrow(message);
});

test('a count of rows that says more than there are stops the benchmark', () => {
  const counted = { data: { recordedCrime: { ...answer.data.recordedCrime, rowCount: 3 } } };
  expect(() => requireSameFigures(byType, counted, rows)).toThrow('rowCount is 3, and the SQL written by hand has 2 rows');
});

test('an error, or an answer without a row, stops the benchmark', () => {
  expect(() => requireSameFigures(byType, { errors: [{ message: 'No such field.' }] }, rows)).toThrow('No such field.');
  expect(() => requireSameFigures(byType, { data: { zones: { nodes: [] } } }, [])).toThrow('has no rows');
});

describe('the dozen', () => {
  test('every pair of files is declared, and every declaration has its files', () => {
    const stems = (extension: string) =>
      readdirSync(import.meta.dirname)
        .filter((file) => file.endsWith(extension))
        .map((file) => file.slice(0, -extension.length));
    const declared = byHandQuestions.map(({ name }) => name).toSorted();
    expect(declared).toHaveLength(12);
    expect(stems('.graphql').toSorted()).toEqual(declared);
    expect(stems('.sql').toSorted()).toEqual(declared);
  });

  test.each(byHandQuestions.map((question) => [question.name, question] as const))(
    '%s is asked with other variables on each of 200 calls, and its SQL takes as many values as it names',
    (_, question) => {
      const calls = Array.from({ length: 200 }, (__, call) => JSON.stringify(question.variablesOf(call)));
      expect(new Set(calls).size).toBe(200);
      const named = textsOf(question).sql.match(/\$\d+/g) ?? [];
      expect(new Set(named).size).toBe(valuesOf(question, 0).length);
    },
  );
});
