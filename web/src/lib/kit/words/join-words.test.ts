import { expect, test } from 'vitest';
import { joinWords } from './join-words.ts';

test.each([[[]], [['Monday']], [['Monday', 'Friday']], [['Monday', 'Friday', 'Bell, and Foundry']], [['a', 'b', 'c', 'd']]])(
  '%j are joined as British English does',
  (words) => {
    expect(joinWords(words)).toBe(new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words));
  },
);
