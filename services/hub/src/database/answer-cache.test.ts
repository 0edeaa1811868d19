import { expect, test } from 'vitest';
import { AnswerCache, type AnswerKey } from './answer-cache.ts';
import type { ViewerKey } from './viewer-key.ts';

const MEGABYTE = 1024 * 1024;
const EVERYBODY: ViewerKey = { key: 'everybody', reach: 'all', organisationId: null };
const key = (request: string, version = 'v1', viewer = EVERYBODY): AnswerKey => ({ version, viewer, request });
const has = (answers: AnswerCache, request: string) => answers.find(key(request)) !== undefined;

test('answers take what they may together, and the one asked for longest ago goes first', () => {
  const answers = new AnswerCache(64 * MEGABYTE);
  for (let request = 0; request < 20; request++) {
    answers.keep(key(String(request)), 'x', 3 * MEGABYTE);
    answers.find(key('0'));
  }
  // 21 answers of 3 MB and their keys fit into 64 MB; the 22nd is too many.
  expect(has(answers, '1')).toBe(true);
  answers.keep(key('20'), 'x', 3 * MEGABYTE);
  answers.keep(key('21'), 'x', 3 * MEGABYTE);
  expect(has(answers, '2')).toBe(false);
  expect(['0', '1', '3', '21'].map((request) => has(answers, request))).toEqual([true, true, true, true]);
});

test('one answer that would drive out many is not kept, and neither is one whose question is as long', () => {
  const answers = new AnswerCache(64 * MEGABYTE);
  answers.keep(key('large'), 'x', 5 * MEGABYTE);
  answers.keep(key('x'.repeat(3 * MEGABYTE)), 'x', 1);
  expect(answers.count).toMatchObject({ entries: 0, bytes: 0 });
});

test('a long question counts as what it takes', () => {
  const answers = new AnswerCache(64 * MEGABYTE);
  for (let request = 0; request < 100; request++) answers.keep(key(String(request) + 'x'.repeat(900_000)), 'x', 1);
  expect(answers.count.entries).toBeLessThan(40);
  expect(answers.count.bytes).toBeLessThanOrEqual(64 * MEGABYTE);
});

test('another version of the data and another viewer have answers of their own', () => {
  const answers = new AnswerCache(MEGABYTE);
  answers.keep(key('same'), 'for everybody', 1);
  answers.keep(key('same', 'v2'), 'later', 1);
  answers.keep(key('same', 'v1', { ...EVERYBODY, key: 'somebody' }), 'for one', 1);
  expect(answers.find(key('same'))).toBe('for everybody');
  expect(answers.find(key('same', 'v2'))).toBe('later');
  expect(answers.find(key('same', 'v1', { ...EVERYBODY, key: 'somebody' }))).toBe('for one');
  expect(answers.find(key('same', 'v2', { ...EVERYBODY, key: 'somebody' }))).toBeUndefined();
});

test('viewers who reach other rows share no answer, also where their keys are the same', () => {
  const answers = new AnswerCache(MEGABYTE);
  const own = (organisationId: number): ViewerKey => ({ key: 'partner', reach: 'own', organisationId });
  answers.keep(key('same', 'v1', own(1)), 'of the first', 1);
  expect(answers.find(key('same', 'v1', own(1)))).toBe('of the first');
  for (const other of [own(2), { ...own(1), reach: 'all' as const }, { ...own(1), reach: 'none' as const }])
    expect(answers.find(key('same', 'v1', other))).toBeUndefined();
});

test('nothing is left of what was cleared, nor counted', () => {
  const answers = new AnswerCache(64 * MEGABYTE);
  for (let round = 0; round < 10; round++) {
    for (let request = 0; request < 15; request++) answers.keep(key(String(request)), 'x', 3 * MEGABYTE);
    expect(has(answers, '0')).toBe(true);
    answers.clear();
    expect(answers.count).toMatchObject({ entries: 0, bytes: 0 });
  }
});
