import { expect, test } from 'vitest';
import { figureOf, heldWhole } from '../../kernel/index.ts';
import { countMet } from './targets-met.ts';

const at = (exact: string | null) => figureOf(exact, heldWhole);
const aimed = (exact: string, target: string | null) => ({ now: at(exact), target: target === null ? null : at(target) });

test('a period that is at its target has met it, whichever way is better', () => {
  const periods = [aimed('35', '35'), aimed('34', '35'), aimed('36', '35')];
  expect(countMet('UP', periods)).toEqual({ met: 2, of: 3 });
  expect(countMet('DOWN', periods)).toEqual({ met: 2, of: 3 });
});

test('amounts are compared to the last digit', () => {
  expect(countMet('UP', [aimed('9007199254740992.9', '9007199254740993')])).toEqual({ met: 0, of: 1 });
});

test('a period without a target, without a number, or of which only a part is held is not counted', () => {
  const part = { now: { ...at('50'), state: 'PARTIAL' as const }, target: at('35') };
  const open = { now: { ...at('50'), state: 'PROVISIONAL' as const }, target: at('35') };
  const none = { now: { ...at(null), state: 'NOT_REPORTED' as const, exact: null }, target: at('35') };
  expect(countMet('UP', [aimed('50', null), part, open, none, aimed('50', '35')])).toEqual({ met: 1, of: 1 });
  expect(countMet('UP', [aimed('50', null), part, none])).toBeNull();
});

test('there is no count where neither way is better, nor where any of the periods is protected', () => {
  const hidden = { now: { ...at(null), state: 'PROTECTED' as const, exact: null }, target: at('35') };
  expect(countMet('NEITHER', [aimed('50', '35')])).toBeNull();
  expect(countMet('UP', [aimed('50', '35'), hidden])).toBeNull();
});
