import { expect, test } from 'vitest';
import { saySample } from './sample-words.ts';

const made = (count: number) => Array.from({ length: count }, (_, place) => ({ title: `Measure ${place}`, illustrative: true }));
const real = (...titles: string[]) => titles.map((title) => ({ title, illustrative: false }));

test.each([
  ['nothing is made up', real('Recorded crime'), undefined],
  [
    'some is, and few are not',
    [...made(3), ...real('Recorded crime')],
    'Sample data: 3 of 4 measures have made-up records. Recorded crime is real.',
  ],
  [
    'the real ones are named',
    [...made(51), ...real('Recorded crime', 'Anti-social behaviour')],
    'Sample data: 51 of 53 measures have made-up records. Recorded crime and anti-social behaviour are real.',
  ],
  [
    'too many to name',
    [...made(1), ...real('A', 'B', 'C', 'D', 'E', 'F')],
    'Sample data: 1 of 7 measures have made-up records. The other 6 are real.',
  ],
  ['everything is', made(2), 'Sample data: 2 of 2 measures have made-up records.'],
])('where %s', (_, measures, words) => expect(saySample(measures)).toBe(words));
