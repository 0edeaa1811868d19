import { describe, expect, test } from 'vitest';
import { layoutPeriodGrid, listPresets } from './period-grid.ts';
import { askPeriod, DEFAULT_PERIOD, isSamePeriod, namePeriod, parsePeriod, writePeriod, type Period } from './period.ts';

interface Case {
  text: string;
  name: string;
  asked: ReturnType<typeof askPeriod>;
}

const understood: Case[] = [
  { text: 'last-24-months', name: 'Last 24 months', asked: { relative: 'LAST_24_MONTHS' } },
  { text: 'last-12-months', name: 'Last 12 months', asked: { relative: 'LAST_12_MONTHS' } },
  { text: 'all', name: 'All months', asked: { relative: 'ALL' } },
  { text: '2025-26', name: '2025/26', asked: { from: '2025-04', before: '2026-04' } },
  { text: '2023-24', name: '2023/24', asked: { from: '2023-04', before: '2024-04' } },
  { text: '2009-10', name: '2009/10', asked: { from: '2009-04', before: '2010-04' } },
  { text: '2025-26.q1', name: 'Q1 (Apr to Jun) 2025/26', asked: { from: '2025-04', before: '2025-07' } },
  { text: '2025-26.q2', name: 'Q2 (Jul to Sep) 2025/26', asked: { from: '2025-07', before: '2025-10' } },
  { text: '2025-26.q3', name: 'Q3 (Oct to Dec) 2025/26', asked: { from: '2025-10', before: '2026-01' } },
  { text: '2025-26.q4', name: 'Q4 (Jan to Mar) 2025/26', asked: { from: '2026-01', before: '2026-04' } },
];

const misunderstood = [
  ['', 'nothing'],
  ['soon', 'a word'],
  ['ALL', 'upper case'],
  ['last-6-months', 'no preset'],
  ['last-12-months ', 'a space after'],
  ['2025', 'half a year'],
  ['2025-27', 'two years'],
  ['2025-25', 'no year'],
  ['2025/26', 'the other stroke'],
  ['2025-2026', 'a long year'],
  ['2025-26.q5', 'a fifth quarter'],
  ['2025-26.q0', 'no quarter'],
  ['2025-26.Q2', 'a quarter in upper case'],
  ['2025-26q2', 'no dot'],
  ['2025-26.q2.q3', 'two quarters'],
  ['2025-04', 'a month'],
  ['1999-00', 'before the first year'],
  ['2099-00', 'after the last year'],
  ['0000-01', 'the year nought'],
  ['-2025-26', 'a sign'],
  ['２０２５-26', 'digits of another script'],
  ['😀', 'a picture'],
  ['<script>', 'markup'],
  ['__proto__', 'a name that every object has'],
  ['constructor', 'another'],
  ['x'.repeat(500), 'a long text'],
] as const;

describe('the period of an address', () => {
  test.each(understood)('"$text" is $name', ({ text, name, asked }) => {
    const period = parsePeriod(text);
    expect(period && namePeriod(period)).toBe(name);
    expect(period && askPeriod(period)).toEqual(asked);
  });

  test.each(misunderstood)('"%s" is none: %s', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('the default is written by leaving it out', () => {
    expect(writePeriod(DEFAULT_PERIOD)).toBeUndefined();
    expect(understood.map(({ text }) => writePeriod(parsePeriod(text) as Period)).slice(1)).toEqual(
      understood.map(({ text }) => text).slice(1),
    );
  });
});

const queryOf = (period: Period): string => (isSamePeriod(period, DEFAULT_PERIOD) ? '' : `?p=${writePeriod(period)}`);

describe('the period control', () => {
  test('marks the preset that is chosen, and leaves the default out of its link', () => {
    expect(listPresets(DEFAULT_PERIOD, queryOf).map(({ query, chosen }) => [query, chosen])).toEqual([
      ['?p=last-12-months', false],
      ['', true],
      ['?p=all', false],
    ]);
  });

  test('offers the years and quarters that have a month in the data, newest first', () => {
    const rows = layoutPeriodGrid('2024-08', '2025-05', { kind: 'financial-quarter', year: 2024, quarter: 3 }, queryOf);
    expect(rows.map(({ year }) => year.label)).toEqual(['2025/26', '2024/25']);
    expect(rows.map(({ quarters }) => quarters.map((quarter) => quarter?.query))).toEqual([
      ['?p=2025-26.q1', undefined, undefined, undefined],
      [undefined, '?p=2024-25.q2', '?p=2024-25.q3', '?p=2024-25.q4'],
    ]);
    expect(rows[1]?.quarters[2]?.chosen).toBe(true);
  });
});
