import { expect, test } from 'vitest';
import { labelEvent } from './label-event.ts';

test('an event whose title was erased is named in charts by that alone, and every other by its title', () => {
  expect(labelEvent('Erased on 29 November 2026 for cause')).toBe('(words erased)');
  expect(labelEvent('Community rooms opened')).toBe('Community rooms opened');
});
