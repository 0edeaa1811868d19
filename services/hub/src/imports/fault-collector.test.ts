import { expect, test } from 'vitest';
import { FAULTS_KEPT, FaultCollector } from './fault-collector.ts';

test('a fault says row, column, what was read, what is wrong and what to do', () => {
  const findings = new FaultCollector();
  findings.mustFix({ row: 14, column: 'Attendance', read: 'ten' }, 'NOT_A_WHOLE_NUMBER', "'ten' is not a number. Use digits, like 10.");
  expect(findings.faults).toEqual([
    {
      row: 14,
      column: 'Attendance',
      read: 'ten',
      code: 'NOT_A_WHOLE_NUMBER',
      message: "Row 14, Attendance: 'ten' is not a number. Use digits, like 10.",
      severity: 'MUST_FIX',
    },
  ]);
  expect(findings.blocked).toBe(true);
});

test('of many faults a thousand are kept and all are counted', () => {
  const findings = new FaultCollector();
  for (let row = 2; row < 100_002; row++) findings.mustFix({ row }, 'ROW_RAGGED', 'the row is ragged.');
  expect([findings.faults.length, findings.faultCount]).toEqual([FAULTS_KEPT, 100_000]);
});

test('what is only for information does not block', () => {
  const findings = new FaultCollector();
  findings.inform({}, 'MONTH_HELD_FROM_STREET_FILE', 'The month is held already.');
  expect([findings.blocked, findings.notices]).toEqual([false, ['The month is held already.']]);
});
