import { expect, test } from 'vitest';
import { nameEvent, sayEvent } from './name-event.ts';

const ERASED = 'Erased on 29 November 2026 for cause';

test.each([
  ['PLACE', 'A place changed'],
  ['FUNDING', 'Funding changed'],
  ['ENFORCEMENT', 'Police or council acted'],
  ['PROGRAMME', 'The programme changed'],
  ['DATA', 'Counting changed'],
] as const)('an event of the kind %s whose words were erased is called by its kind, and lists say that they were', (kind, title) => {
  expect(nameEvent({ title: ERASED, kind })).toEqual({ title, erased: 'its words were erased on 29 November 2026' });
  expect(sayEvent({ title: ERASED, kind })).toBe(`${title} (its words were erased on 29 November 2026)`);
});

test('every other event is called by its title', () => {
  expect(nameEvent({ title: 'Community rooms opened', kind: 'PLACE' })).toEqual({ title: 'Community rooms opened', erased: undefined });
  expect(sayEvent({ title: 'Erased on purpose', kind: 'PLACE' })).toBe('Erased on purpose');
});
