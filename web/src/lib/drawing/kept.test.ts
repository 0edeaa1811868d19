import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('what was made is made again only when what it is made from differs, or when it had to give way', () => {
  const kept = new Kept<string>(2);
  const made: string[] = [];
  const ask = (name: string) =>
    kept.make({ name }, () => {
      made.push(name);
      return `made of ${name}`;
    });
  expect([ask('a'), ask('b'), ask('a'), ask('c'), ask('a'), ask('b')]).toEqual(
    ['a', 'b', 'a', 'c', 'a', 'b'].map((name) => `made of ${name}`),
  );
  // 'b' was the one not asked for longest when 'c' came.
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
