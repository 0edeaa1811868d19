import { expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import { nameCoveredMonths } from './covered-months.ts';

const period = 'Last 12 months: Oct 2024 to Sep 2025';
const names = ['2024-10', '2024-11', '2024-12', ...Array.from({ length: 9 }, (_, index) => `2025-0${index + 1}`)];
const monthsOf = (figureAt: (place: number) => Figure) => names.map((month, place) => ({ month, figure: figureAt(place) }));
const lastSeven = monthsOf((place) => (place < 5 ? { state: 'NOT_COLLECTED' } : { state: 'EXACT', number: '293' }));

test('a figure of seven months is not called one of twelve', () => {
  expect(nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, period, lastSeven)).toBe('7 of 12 months to Sep 2025');
});

test('a figure of twelve months, some of them in part, keeps the name of its period', () => {
  const parts = monthsOf((place) => ({ state: place < 5 ? 'PARTIAL' : 'EXACT', number: '40' }));
  expect(nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, period, parts)).toBeUndefined();
});

test('a whole period, and months of another one, keep the name', () => {
  expect(nameCoveredMonths({ coverage: { covered: 12, of: 12 } }, period, lastSeven)).toBeUndefined();
  expect(nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, 'Last 12 months: Oct 2023 to Sep 2024', lastSeven)).toBeUndefined();
  expect(nameCoveredMonths({ coverage: null }, period, lastSeven)).toBeUndefined();
});
