import { expect, test } from 'vitest';
import { readRole } from './role-words.ts';

test.each(['', 'board_viewer', 'PUBLIC', '__proto__'])('a form whose role is %j names none, and gives nobody another', (typed) =>
  expect(readRole(typed)).toBeNull(),
);
