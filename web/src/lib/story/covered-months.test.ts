import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/kit/figures/figure.ts';
import { nameCoveredMonths } from './covered-months.ts';

const period = 'Last 12 months: Oct 2024 to Sep 2025';
const names = ['2024-10', '2024-11', '2024-12', ...Array.from({ length: 9 }, (_, index) => `2025-0${index + 1}`)];
const monthsOf = (figureAt: (place: number) => Figure) => names.map((month, place) => ({ month, figure: figureAt(place) }));
const lastSeven = monthsOf((place) => (place < 5 ? { state: 'NOT_COLLECTED' } : { state: 'EXACT', number: '293' }));

test('a figure of seven months is not called one of twelve', () => {
  expect(nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, period, lastSeven, '2025-09')).toEqual({
    words: '7 of 12 months to Sep 2025',
    count: 7,
  });
});

test('a figure of twelve months, some of them in part, keeps the name of its period', () => {
  const parts = monthsOf((place) => ({ state: place < 5 ? 'PARTIAL' : 'EXACT', number: '40' }));
  expect(nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, period, parts, '2025-09')).toBeUndefined();
});

test('a whole period, and months of another one, keep the name', () => {
  expect(nameCoveredMonths({ coverage: { covered: 12, of: 12 } }, period, lastSeven, '2025-09')).toBeUndefined();
  expect(
    nameCoveredMonths({ coverage: { covered: 7, of: 12 } }, 'Last 12 months: Oct 2023 to Sep 2024', lastSeven, '2025-09'),
  ).toBeUndefined();
  expect(nameCoveredMonths({ coverage: null }, period, lastSeven, '2025-09')).toBeUndefined();
});

describe('the later months of a period have no figure', () => {
  const firstSix = monthsOf((place) => (place > 5 ? { state: 'NOT_REPORTED' } : { state: place < 2 ? 'PARTIAL' : 'EXACT', number: '40' }));
  const coverage = { covered: 4, of: 12 };

  test('a figure of a year that is not over names the months that are in it, some of them in part', () => {
    expect(nameCoveredMonths({ coverage }, period, firstSix, '2025-03')).toEqual({ words: 'Oct 2024 to Mar 2025 so far', count: 6 });
  });

  test('is not called one so far when other figures go on', () => {
    expect(nameCoveredMonths({ coverage }, period, firstSix, '2025-09')?.words).toBe('Oct 2024 to Mar 2025');
  });

  test('a quarter names its months too, a single one once', () => {
    const months = firstSix.slice(4, 7).map((month, place) => ({ ...month, month: `2026-0${place + 7}` }));
    const ofQuarter = { coverage: { covered: 1, of: 3 } };
    expect(nameCoveredMonths(ofQuarter, 'Q2 (Jul to Sep) 2026/27', months, '2026-08')?.words).toBe('Jul to Aug 2026 so far');
    const one = months.map((month, place): (typeof months)[number] =>
      place === 1 ? { ...month, figure: { state: 'NOT_REPORTED' } } : month,
    );
    expect(nameCoveredMonths(ofQuarter, 'Q2 (Jul to Sep) 2026/27', one, '2026-07')?.words).toBe('Jul 2026 so far');
  });
});
