import { expect, test } from 'vitest';
import { saySample } from './sample-words.ts';

const made = (count: number) => Array.from({ length: count }, (_, place) => ({ title: `Measure ${place}`, illustrative: true }));
const real = (...titles: string[]) => titles.map((title) => ({ title, illustrative: false }));

test.each([
  ['some is made up', [...made(3), ...real('Recorded crime')], 'Sample: made-up records in 3 of 4 measures', 'Recorded crime is real.'],
  [
    'the real ones are named',
    [...made(51), ...real('Recorded crime', 'Anti-social behaviour')],
    'Sample: made-up records in 51 of 53 measures',
    'Recorded crime and anti-social behaviour are real.',
  ],
  [
    'too many to name',
    [...made(1), ...real('A', 'B', 'C', 'D', 'E', 'F')],
    'Sample: made-up records in 1 of 7 measures',
    'The other 6 are real.',
  ],
  ['everything is made up', made(2), 'Sample: made-up records in 2 of 2 measures', ''],
])('where %s', (_, measures, counted, isReal) => expect(saySample(measures)).toEqual({ counted, real: isReal }));

test('where nothing is made up there is nothing to say', () => expect(saySample(real('Recorded crime'))).toBeUndefined());

test('what is counted fits on one line of a phone', () =>
  expect(saySample([...made(100), ...real('A')])?.counted.length).toBeLessThanOrEqual(48));
