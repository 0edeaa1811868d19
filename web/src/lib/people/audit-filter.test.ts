import { expect, test } from 'vitest';
import { readAuditFilter } from './audit-filter.ts';

const filterOf = (query: string) => readAuditFilter(new URLSearchParams(query));

test('days that are swapped leave no line out, and it is said', () => {
  const { where, faults } = filterOf('from=2/7/2025&to=1/7/2025&outcome=REFUSED');
  expect(where).toEqual({ outcome: { equals: 'REFUSED' } });
  expect(faults).toEqual([{ field: 'from', message: 'From is after To: swap the two days. Until then they leave no line out.' }]);
});

test('a day from which and to which lines are wanted may be one day', () => {
  const { where, faults } = filterOf('from=1/7/2025&to=1 July 2025');
  expect([where?.at, faults]).toEqual([{ from: '2025-06-30T23:00:00.000Z', before: '2025-07-01T23:00:00.000Z' }, []]);
});
