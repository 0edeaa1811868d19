import { expect, test } from 'vitest';
import { invisibleIn } from './plain-text.ts';

test.each([
  ['a Hangul filler', 'Jo \u3164', 'U+3164'],
  ['a mark that turns the direction', 'Jo \u202EyksnO', 'U+202E'],
  ['a space of no width', 'Jo\u200BOnsky', 'U+200B'],
  ['a control character', 'Jo\u0007Onsky', 'U+0007'],
  ['a joiner between Latin letters', 'Jo\u200DOnsky', 'U+200D'],
])('%s in a name is found', (_, name, found) => expect(invisibleIn(name)).toBe(found));

test.each(['Zoë O’Brien-Şahin', ' Jo Onsky\n', '李小龙', 'می\u200Cخواهم', 'ක්\u200Dෂ'])('%j has nothing that cannot be seen', (name) =>
  expect(invisibleIn(name)).toBeNull(),
);
