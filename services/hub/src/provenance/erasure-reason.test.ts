import { expect, test } from 'vitest';
import { holdsText, holdsWordsOf } from './erasure-reason.ts';

test.each([
  ['Asked by Mrs Zebrowska.', 'zebrowska'],
  ['Asked by the Zebrowskas', 'Zebrowska'],
  ['Asked by Mrs Zebrowska', 'browsk'],
  ['Asked by MRS ZEBROWSKA', 'Jan Zebrowska'],
  ['Asked by Jo, who is named', 'Jo'],
  ["Jo's wish", 'jo'],
  ['By Ms Żółć', 'żółć'],
  ['See https://example.org/a?b', 'https://example.org/a?b'],
  ['It was (her)', '(her)'],
])('“%s” holds words of “%s”', (reason, lookedFor) => expect(holdsWordsOf(reason, lookedFor)).toBe(true));

test.each([
  ['The person asked for it.', 'Zebrowska'],
  ['The journal was wrong.', 'Jo'],
  ['The person asked for it.', 'the club'],
  ['Nothing was looked for.', ' '],
  ['The house is named.', 'a.ho'],
])('“%s” holds no words of “%s”', (reason, lookedFor) => expect(holdsWordsOf(reason, lookedFor)).toBe(false));

test('a reason holds a text as a whole, and a short one as a word of its own', () => {
  expect(holdsText('It said that smith  opened the room.', 'Smith opened the room')).toBe(true);
  expect(holdsText('Smith asked for it.', 'Smith opened the room')).toBe(false);
  expect(holdsText('It was about Ng.', 'ng')).toBe(true);
  expect(holdsText('It was wrong.', 'ng')).toBe(false);
});

test('signs of any kind are looked for as they are', () => {
  const odd = 'Ann-Marie (née O’Neil) [x] {2} a.b|c/d\\e ^$*+?';
  expect(holdsText(`Asked about ${odd}, today.`, odd)).toBe(true);
  expect(holdsWordsOf('Asked by Ann-Marie', 'Ann-Marie')).toBe(true);
  expect(holdsWordsOf('Asked by Anna', 'A.n*')).toBe(false);
});
