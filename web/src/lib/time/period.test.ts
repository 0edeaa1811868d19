import { describe, expect, test } from 'vitest';
import { layOutPeriodGrid, listPresets } from './period-grid.ts';
import { askPeriod, DEFAULT_PERIOD, namePeriod, parsePeriod, periodQuery, readPeriod, writePeriod } from './period.ts';

interface Case {
  query: string;
  name: string;
  asked: ReturnType<typeof askPeriod>;
  canonical: string;
}

const understood: Case[] = [
  { query: '', name: 'Last 24 months', asked: { relative: 'LAST_24_MONTHS' }, canonical: '' },
  { query: 'p=last-24-months', name: 'Last 24 months', asked: { relative: 'LAST_24_MONTHS' }, canonical: '' },
  { query: 'p=last-12-months', name: 'Last 12 months', asked: { relative: 'LAST_12_MONTHS' }, canonical: '?p=last-12-months' },
  { query: 'p=all', name: 'All months', asked: { relative: 'ALL' }, canonical: '?p=all' },
  { query: 'p=2025-26', name: '2025/26', asked: { from: '2025-04', before: '2026-04' }, canonical: '?p=2025-26' },
  { query: 'p=2023-24', name: '2023/24', asked: { from: '2023-04', before: '2024-04' }, canonical: '?p=2023-24' },
  { query: 'p=2009-10', name: '2009/10', asked: { from: '2009-04', before: '2010-04' }, canonical: '?p=2009-10' },
  { query: 'p=2025-26.q1', name: 'Q1 (Apr to Jun) 2025/26', asked: { from: '2025-04', before: '2025-07' }, canonical: '?p=2025-26.q1' },
  { query: 'p=2025-26.q2', name: 'Q2 (Jul to Sep) 2025/26', asked: { from: '2025-07', before: '2025-10' }, canonical: '?p=2025-26.q2' },
  { query: 'p=2025-26.q3', name: 'Q3 (Oct to Dec) 2025/26', asked: { from: '2025-10', before: '2026-01' }, canonical: '?p=2025-26.q3' },
  { query: 'p=2025-26.q4', name: 'Q4 (Jan to Mar) 2025/26', asked: { from: '2026-01', before: '2026-04' }, canonical: '?p=2025-26.q4' },
  { query: 'z=new-parks&p=all', name: 'All months', asked: { relative: 'ALL' }, canonical: '?p=all' },
];

const misunderstood: [query: string, told: string][] = [
  ['p=', ''],
  ['p=soon', 'soon'],
  ['p=ALL', 'ALL'],
  ['p=last-6-months', 'last-6-months'],
  ['p=last-12-months%20', 'last-12-months '],
  ['p=2025', '2025'],
  ['p=2025-27', '2025-27'],
  ['p=2025-25', '2025-25'],
  ['p=2025/26', '2025/26'],
  ['p=2025-2026', '2025-2026'],
  ['p=2025-26.q5', '2025-26.q5'],
  ['p=2025-26.q0', '2025-26.q0'],
  ['p=2025-26.Q2', '2025-26.Q2'],
  ['p=2025-26q2', '2025-26q2'],
  ['p=2025-26.q2.q3', '2025-26.q2.q3'],
  ['p=2025-04', '2025-04'],
  ['p=1999-00', '1999-00'],
  ['p=2099-00', '2099-00'],
  ['p=0000-01', '0000-01'],
  ['p=-2025-26', '-2025-26'],
  ['p=%F0%9F%98%80', '😀'],
  ['p=%3Cscript%3E', '<script>'],
  ['p=all&p=2025-26', 'all, 2025-26'],
  ['p=__proto__', '__proto__'],
  ['p=constructor', 'constructor'],
  [`p=${'x'.repeat(500)}`, 'x'.repeat(40)],
];

describe('the period of an address', () => {
  test.each(understood)('"$query" is $name', ({ query, name, asked, canonical }) => {
    const { period, notUnderstood } = readPeriod(new URLSearchParams(query));
    expect(notUnderstood).toBeUndefined();
    expect(namePeriod(period)).toBe(name);
    expect(askPeriod(period)).toEqual(asked);
    expect(periodQuery(period)).toBe(canonical);
  });

  test.each(misunderstood)('"%s" falls back to the default, and the reader is told', (query, told) => {
    expect(readPeriod(new URLSearchParams(query))).toEqual({ period: DEFAULT_PERIOD, notUnderstood: told });
  });

  test('what is written is read back as the same period', () => {
    for (const { query } of understood) {
      const { period } = readPeriod(new URLSearchParams(query));
      expect(parsePeriod(writePeriod(period) ?? 'last-24-months')).toEqual(period);
    }
  });
});

describe('the period control', () => {
  test('marks the preset that is chosen, and leaves the default out of its link', () => {
    expect(listPresets(DEFAULT_PERIOD).map(({ query, chosen }) => [query, chosen])).toEqual([
      ['?p=last-12-months', false],
      ['', true],
      ['?p=all', false],
    ]);
  });

  test('offers the years and quarters that have a month in the data, newest first', () => {
    const rows = layOutPeriodGrid('2024-08', '2025-05', { kind: 'financial-quarter', year: 2024, quarter: 3 });
    expect(rows.map(({ year }) => year.label)).toEqual(['2025/26', '2024/25']);
    expect(rows.map(({ quarters }) => quarters.map((quarter) => quarter?.query))).toEqual([
      ['?p=2025-26.q1', undefined, undefined, undefined],
      [undefined, '?p=2024-25.q2', '?p=2024-25.q3', '?p=2024-25.q4'],
    ]);
    expect(rows[1]?.quarters[2]?.chosen).toBe(true);
  });
});
