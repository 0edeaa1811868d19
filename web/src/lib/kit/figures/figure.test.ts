import { expect, test } from 'vitest';
import { formatCell, formatEnd, formatFigure, formatNumber, listSymbols, numberOf, speakFigure, type Figure } from './figure.ts';
import { FigureWithoutNumber, readFigure } from './read-figure.ts';

const figures: [Figure, string, string][] = [
  [{ state: 'EXACT', number: '1240' }, '1,240', '1,240'],
  [{ state: 'ZERO', number: '0' }, '0', '0'],
  [{ state: 'PROVISIONAL', number: '41' }, '41 [p]', '41, incomplete, may change'],
  [{ state: 'PARTIAL', number: '505' }, '505 [i]', '505, part of the period only'],
  [{ state: 'PROTECTED', number: '5' }, '5 [c]', '5, rounded'],
  [{ state: 'PROTECTED', number: undefined }, 'not shown to you [c]', 'not shown to you'],
  [{ state: 'NOT_REPORTED' }, 'not reported [x]', 'not reported'],
  [{ state: 'NOT_COLLECTED' }, 'not collected then [x]', 'not collected then'],
  [{ state: 'NOT_APPLICABLE' }, 'does not apply [z]', 'does not apply'],
];

test.each(figures)('%j is written %s and read out "%s"', (figure, written, spoken) => {
  expect(formatCell(figure, 'count')).toBe(written);
  expect(speakFigure(figure, 'count')).toBe(spoken);
});

test('a month with no return has no number: it is never a zero', () => {
  expect(numberOf({ state: 'NOT_REPORTED' })).toBeUndefined();
  expect(numberOf({ state: 'ZERO', number: '0' })).toBe('0');
});

test('a percentage is shown with what it is of, and of fewer than ten only its two counts are', () => {
  const share = (part: number, of: number) => readFigure({ state: 'EXACT', number: (100 * part) / of, counts: { part, of } });
  expect([formatFigure(share(11, 153), 'percent'), formatCell(share(11, 153), 'percent')]).toEqual(['7.2%', '7.2% (11 of 153)']);
  expect([formatFigure(share(3, 7), 'percent'), formatCell(share(3, 7), 'percent'), formatEnd(share(3, 7), 'percent')]).toEqual(
    Array(3).fill('3 of 7'),
  );
  expect(speakFigure(share(9, 9), 'percent')).toBe('9 of 9');
  expect(formatEnd(share(10, 10), 'percent')).toBe('100%');
});

test('a table explains only the symbols that it uses', () => {
  expect(listSymbols(figures.slice(0, 4).map(([figure]) => figure)).map(({ symbol }) => symbol)).toEqual(['[i]', '[p]']);
});

test('money keeps its pence from the hub to the page', () => {
  expect(formatCell(readFigure({ state: 'EXACT', amount: '39305.40' }), 'pounds')).toBe('£39,305.40');
});

test('a number that was promised and did not come is an error, not a gap', () => {
  expect(() => readFigure({ state: 'EXACT', number: null })).toThrow(FigureWithoutNumber);
});

test('a true zero of money is nought pounds', () => {
  expect(formatCell(readFigure({ state: 'ZERO', amount: '0.00' }), 'pounds')).toBe('£0');
});

test.each([
  ['3489.0', '3,489'],
  ['102.96', '103'],
  ['107.75', '107.8'],
  ['0.31', '0.3'],
])('a count that is not whole, %s, is written as sentences and labels write it: %s', (number, written) => {
  expect(formatNumber(number, 'count')).toBe(written);
});

test.each([
  ['9.99', '£9.99'],
  ['-9.99', '−£9.99'],
  ['10', '£10'],
  ['10.49', '£10'],
  ['-10.50', '−£11'],
  ['9007199254740993.4', '£9,007,199,254,740,993'],
])('at the end of a line %s pounds is %s: from ten pounds on without pence, compared to the penny', (number, written) => {
  expect(formatEnd({ state: 'EXACT', number }, 'pounds')).toBe(written);
});
