import { expect, test } from 'vitest';
import { listShownByZone } from './listed.ts';

test('the same figures stand once: attendances by age band are attendances, split another way', () => {
  const measures = [
    { id: 'engagement.attendances', byZone: true, splitOf: null },
    { id: 'engagement.attendancesByAge', byZone: true, splitOf: 'engagement.attendances' },
    { id: 'grants.budgetUsed', byZone: false, splitOf: null },
  ];
  expect(listShownByZone(measures)).toEqual(['engagement.attendances']);
});
