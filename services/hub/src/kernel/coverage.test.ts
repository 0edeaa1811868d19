import { expect, test } from 'vitest';
import { nameMonths } from './coverage.ts';
import { monthOf } from './months.ts';

test.each([
  ['', []],
  ['Feb 2025', ['2025-02']],
  ['Feb to Apr 2025', ['2025-02', '2025-03', '2025-04']],
  ['Nov 2024 to Jan 2025, Mar 2025', ['2024-11', '2024-12', '2025-01', '2025-03']],
])('months are named as "%s"', (name, months) => expect(nameMonths(months.map(monthOf))).toBe(name));
