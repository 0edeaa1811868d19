import { expect, test } from 'vitest';
import { AnswerCache } from './answer-cache.ts';

test('the same question of the same data is computed once, also when it is asked twice at once', async () => {
  const cache = new AnswerCache();
  let computed = 0;
  const ask = (version: string) => cache.answer(version, 'question', () => Promise.resolve(++computed));
  expect(await Promise.all([ask('1'), ask('1')])).toEqual([1, 1]);
  expect(await ask('1')).toBe(1);
  expect(await ask('2')).toBe(2);
});

test('a failure is not kept', async () => {
  const cache = new AnswerCache();
  await expect(cache.answer('1', 'question', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await cache.answer('1', 'question', () => Promise.resolve('back'))).toBe('back');
});

test('the answers asked for longest ago go first', async () => {
  const cache = new AnswerCache();
  let computed = 0;
  const ask = (question: number) => cache.answer('1', String(question), () => Promise.resolve(++computed));
  for (let question = 0; question < 501; question++) await ask(question);
  expect(await ask(500)).toBe(501);
  expect(await ask(0)).toBe(502);
});
