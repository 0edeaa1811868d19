import { expect, test } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

const megabytes = (count: number) => ({ contentType: 'application/json', body: 'x'.repeat((count * 1024 * 1024) / 2) });

test('answers take 64 MB at most together, and the one asked for longest ago goes first', () => {
  const answers = new KeptAnswers();
  for (let question = 0; question < 20; question++) {
    answers.keep(String(question), megabytes(3));
    answers.find('0');
  }
  // 21 answers of 3 MB and their questions fit into 64 MB; the 22nd is too many.
  expect(answers.find('1')).toBeDefined();
  answers.keep('20', megabytes(3));
  answers.keep('21', megabytes(3));
  expect(answers.find('2')).toBeUndefined();
  expect(['0', '1', '3', '21'].map((question) => answers.find(question) !== undefined)).toEqual([true, true, true, true]);
});

test('one answer that would drive out many is not kept', () => {
  const answers = new KeptAnswers();
  answers.keep('large', megabytes(5));
  expect(answers.find('large')).toBeUndefined();
});

test('nothing is left of what was cleared, nor counted', () => {
  const answers = new KeptAnswers();
  for (let round = 0; round < 10; round++) {
    for (let question = 0; question < 15; question++) answers.keep(String(question), megabytes(3));
    expect(answers.find('0')).toBeDefined();
    answers.clear();
    expect(answers.find('0')).toBeUndefined();
  }
});
