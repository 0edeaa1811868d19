import { expect, test } from 'vitest';
import { defineDifference, defineMedian, defineMultiple, defineRatio } from '../../measures/index.ts';
import { days, declaration, monthly, pounds, things } from '../../measures/scenarios.ts';
import { readTarget } from './target-number.ts';

const percent = defineRatio({ ...declaration('percent', '%'), numerator: things, denominator: things, times: 100 });
const coverage = defineRatio({
  ...declaration('coverage', '%', { noteAbove: { number: 100, note: 'More than once.' } }),
  numerator: things,
  denominator: things,
  times: 100,
});
const difference = defineDifference({ ...declaration('difference'), minuend: things, subtrahend: things });
const hours = defineMultiple({ ...declaration('hours', 'hours'), of: monthly, dividedBy: '60', money: false });
const median = defineMedian({ ...declaration('median', 'days'), dataset: days, of: 'count' });

test.each([
  ['whole things', things, '110', '110'],
  ['none of them', things, '0', '0'],
  ['whole things written with decimals of nought', things, '110.00', '110'],
  ['thousands with commas', things, '1,234,567', '1234567'],
  ['thousands with spaces', things, '1 000', '1000'],
  ['thousands with spaces that do not break', things, '1\u00a0000', '1000'],
  ['pounds and pence', pounds, '7000.50', '7000.5'],
  ['fifty pence in one digit, as the hub answers it', pounds, '7000.5', '7000.5'],
  ['pounds as they are printed', pounds, '£1,250.50', '1250.5'],
  ['pounds with a space', pounds, ' £ 1200 ', '1200'],
  ['a share', percent, '12.5', '12.5'],
  ['a share as it is printed', percent, '5 %', '5'],
  ['a share of all', percent, '100%', '100'],
  ['more than all, where that may be', coverage, '110', '110'],
  ['a difference below nought', difference, '-3', '-3'],
  ['a difference below nought, with the minus of print', difference, '\u22123', '-3'],
  ['hours and a part', hours, '12.25', '12.25'],
  ['a middle between two', median, '28.5', '28.5'],
])('%s can be a target', (_, measure, typed, exact) => expect(readTarget(typed, measure)).toBe(exact));

test.each([
  ['half a thing', things, '110.5', 'counts whole things, so 110.5 cannot be reached exactly. Give a whole number, like 111.'],
  ['less than nothing', things, '-1', 'is never below 0'],
  ['a share below nought', percent, '-0.1', 'is never below 0'],
  ['a tenth of a penny', pounds, '7000.5012', 'at most two digits of pence after the point, and 7000.5012 has 4'],
  ['pounds with a point between thousands', pounds, '£1.250', 'and 1.250 has 3. Give pounds and pence, like 1,250 or 1.25.'],
  ['parts of a penny that no thousands can be', pounds, '0.001', 'and 0.001 has 3. Give pounds and pence, like 7000.50.'],
  ['thousands that begin with nought', pounds, '0,001', 'a comma stands only between thousands'],
  ['things with a point between thousands', things, '1.000', '1.000 may be read two ways. Give a whole number, like 1,000 or 1.'],
  ['a share of more than all', percent, '100.5', '100.5% cannot be reached. Give 0 to 100'],
  ['a share of money', pounds, '12%', 'is in pounds, not a percentage. Give an amount, like £1,250.50.'],
  ['a share of things', things, '10%', 'is in things, not a percentage. Give a number without %, like 10.'],
  ['money of things', things, '£1000', 'is in things, not an amount of money. Give a number without £, like 1,000.'],
  ['money of a share', percent, '£1.250', 'is a percentage, not an amount of money. Give a percentage, like 12.5%.'],
  ['money of hours', hours, '£1.5', 'is in hours, not an amount of money. Give a number without £.'],
  ['more than is kept', things, '1000000000000', "'1000000000000' is too large: it has 13 digits before the point"],
  ['finer than is kept', hours, '1.23456', "'1.23456' is too fine: it has 5 digits after the point"],
  ['a word', things, 'many', "'many' is not a number. Write one like 1,200."],
  ['nothing', pounds, ' ', 'No number is given. Write one like £1,250.50.'],
  ['two minuses', difference, '--3', "'--3' is not a number."],
  ['two signs', pounds, '£5%', "'£5%' is not a number."],
  ['a comma before two digits', pounds, '1,2', 'a comma stands only between thousands, like 1,200, and decimals begin after a point.'],
  ['commas of another count', pounds, '12,34,567', 'a comma stands only between thousands'],
  ['a space before two digits', things, '1 00', 'a space stands only between thousands, like 1 200.'],
  ['commas and spaces', things, '1,000 000', 'a comma stands only between thousands'],
  ['points between thousands', pounds, '1.250.000', 'it has more than one point.'],
  ['a point at the end', things, '3.', 'no digit comes after the point.'],
])('%s cannot, and it says what can', (_, measure, typed, words) => expect(() => readTarget(typed, measure)).toThrow(words));
