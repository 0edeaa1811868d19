import { expect, test } from 'vitest';
import { cutAround, describeText } from './erase-form.ts';

const sent = {
  id: '3',
  noun: 'REBASE' as const,
  part: 'reason',
  text: 'Smith opened the room.',
  writtenAt: '2026-11-29T17:55:00.000Z',
  measureId: 'engagement.attendances',
  zone: 'New Parks',
  since: '2025-09-01',
};
const titles = new Map([['engagement.attendances', 'Attendances']]);

test('a text that was found says of which measure, zone and month it is', () => {
  expect(describeText(sent, 'smith', titles).where).toBe(
    'Reason, in a recalculated range of Attendances, New Parks, from 1 September 2025. Written on 29 November 2026 at 17:55',
  );
  expect(describeText({ ...sent, measureId: null, zone: null, since: null }, 'smith', titles).where).toBe(
    'Reason, in a recalculated range, now in its history alone. Written on 29 November 2026 at 17:55',
  );
});

test('what was looked for is shown with the words around it, and what is left out is marked', () => {
  expect(cutAround('Mr Smith left.', 'SMITH')).toEqual(['Mr ', 'Smith', ' left.']);
  const [before, , after] = cutAround(`${'a'.repeat(90)}Smith${'b'.repeat(90)}`, 'Smith');
  expect([before, after]).toEqual([`…${'a'.repeat(60)}`, `${'b'.repeat(60)}…`]);
});
