import { expect, test } from 'vitest';
import { listMonths, listRebaseMonths, NOTHING_HELD } from './rebase-form.ts';

const held = { firstMonth: '2025-11', latestMonth: '2026-02' };
const valuesOf = (choices: readonly { value: string }[]) => choices.map(({ value }) => value);

test('months that a measure is held for can be explained, newest first', () => {
  expect(listMonths(held)).toEqual([
    { value: '2026-02', label: 'February 2026' },
    { value: '2026-01', label: 'January 2026' },
    { value: '2025-12', label: 'December 2025' },
    { value: '2025-11', label: 'November 2025' },
  ]);
});

test('limits start again in any of them but the first, and in the month that a rebase has already', () => {
  expect(valuesOf(listRebaseMonths(held))).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(valuesOf(listRebaseMonths(held, '2026-01'))).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(valuesOf(listRebaseMonths(held, '2024-05'))).toEqual(['2026-02', '2026-01', '2025-12', '2024-05']);
});

test('of one month, and of nothing, there is no month that they could start again in', () => {
  expect(listRebaseMonths({ firstMonth: '2026-02', latestMonth: '2026-02' })).toEqual([]);
  expect(listMonths(NOTHING_HELD)).toEqual([]);
  expect(listRebaseMonths(NOTHING_HELD)).toEqual([]);
});
