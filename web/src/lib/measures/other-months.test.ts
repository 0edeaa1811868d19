import { expect, test } from 'vitest';
import { isNamed, sayOtherMonths } from './other-months.ts';

const SLIDES = ['2024-09', '2026-08'] as const;

test('where files end earlier it is said which months a named period is there, and which it is on the slides', () => {
  expect(sayOtherMonths({ kind: 'last-24-months' }, ['2023-10', '2025-09'], SLIDES, 'police files')).toBe(
    'Police files end in September 2025, so the last 24 months here are October 2023 to September 2025. On the slides and the first page they are September 2024 to August 2026.',
  );
});

test('of all months it is said where they begin too', () => {
  expect(sayOtherMonths({ kind: 'all' }, ['2023-04', '2025-09'], ['2018-10', '2026-08'], 'the figures here')).toBe(
    'The figures here begin in April 2023 and end in September 2025, so all months here are April 2023 to September 2025. On the slides and the first page they are October 2018 to August 2026.',
  );
});

test('of the same months nothing is said, nor of a period that is months by itself', () => {
  expect(sayOtherMonths({ kind: 'last-24-months' }, SLIDES, SLIDES, 'police files')).toBe('');
  expect([isNamed({ kind: 'all' }), isNamed({ kind: 'financial-year', year: 2025 })]).toEqual([true, false]);
});
