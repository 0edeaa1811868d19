import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';

test('one is singular, and thousands have a comma', () => {
  expect([countOf(1, 'grant'), countOf(1240, 'grant')]).toEqual(['1 grant', '1,240 grants']);
});
