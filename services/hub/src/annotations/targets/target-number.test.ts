import { expect, test } from 'vitest';
import { defineDifference, defineMedian, defineMultiple, defineRatio } from '../../measures/index.ts';
import { days, declaration, monthly, pounds, things } from '../../measures/scenarios.ts';
import { targetFault } from './target-number.ts';

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
  ['whole things', things, '110'],
  ['none of them', things, '0'],
  ['whole things written with decimals of nought', things, '110.000'],
  ['pounds and pence', pounds, '7000.50'],
  ['a share', percent, '12.5'],
  ['a share of all', percent, '100'],
  ['more than all, where that may be', coverage, '110'],
  ['a difference below nought', difference, '-3'],
  ['hours and a part', hours, '12.25'],
  ['a middle between two', median, '28.5'],
])('%s can be a target', (_, measure, number) => expect(targetFault(measure, number)).toBeNull());

test.each([
  ['half a thing', things, '110.5', 'counts whole things, so 110.5 cannot be reached exactly. Give a whole number, like 111.'],
  ['less than nothing', things, '-1', 'is never below 0'],
  ['a share below nought', percent, '-0.1', 'is never below 0'],
  ['a tenth of a penny', pounds, '7000.501', 'at most two decimals, and 7000.501 has 3'],
  ['a share of more than all', percent, '100.5', '100.5% cannot be reached. Give 0 to 100'],
])('%s cannot, and it says what can', (_, measure, number, words) => expect(targetFault(measure, number)).toContain(words));
