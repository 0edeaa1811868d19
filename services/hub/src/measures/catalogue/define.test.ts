import { describe, expect, test } from 'vitest';
import { additivityOf, grainOf, isOnceAMonth, takenOver } from './measure-traits.ts';
import {
  defineCount,
  defineDifference,
  defineLargest,
  defineMedian,
  defineMultiple,
  defineRatio,
  defineSum,
  overTrailing12Months,
} from './define.ts';
import { days, elsewhere, monthly, months, pounds, standing, stocks, things, declaration } from '../scenarios.ts';

describe('a measure that makes no sense fails at start-up, and says why', () => {
  test.each([
    [
      'no domain in its id',
      () => defineCount({ ...declaration('x', 'things', { id: 'things' }), dataset: days }),
      'must be named domain.measure',
    ],
    [
      'capital letters in its domain',
      () => defineCount({ ...declaration('x', 'things', { id: 'Trial.x' }), dataset: days }),
      'domain.measure',
    ],
    [
      'a field that is none',
      () => defineCount({ ...declaration('x', 'things', { field: 'number of things' }), dataset: days }),
      'Name it like sessionsHeld',
    ],
    [
      'an identifier and a field of two words',
      () => defineCount({ ...declaration('x', 'things', { id: 'trial.y' }), dataset: days }),
      'Name both by one word: trial.x',
    ],
    ['no title', () => defineCount({ ...declaration('x', 'things', { title: '' }), dataset: days }), 'trial.x has no title'],
    [
      'no description',
      () => defineCount({ ...declaration('x', 'things', { description: ' ' }), dataset: days }),
      'trial.x has no description',
    ],
    ['no unit', () => defineCount({ ...declaration('x', ''), dataset: days }), 'trial.x has no unit'],
    [
      'no formula',
      () => defineCount({ ...declaration('x', 'things', { formulaInWords: '' }), dataset: days }),
      'trial.x has no formulaInWords',
    ],
    [
      'a note above no number',
      () => defineCount({ ...declaration('x', 'things', { noteAbove: { number: Number.NaN, note: 'High.' } }), dataset: days }),
      'Give the number and the note, or leave noteAbove out',
    ],
    [
      'a note of no words',
      () => defineCount({ ...declaration('x', 'things', { noteAbove: { number: 100, note: '' } }), dataset: days }),
      'Give the number and the note',
    ],
    [
      'pence without £',
      () => defineSum({ ...declaration('x', 'pence'), dataset: days, of: 'amountPence' }),
      "must begin with £, not 'pence'",
    ],
    [
      '£ without pence',
      () => defineSum({ ...declaration('x', '£'), dataset: days, of: 'count' }),
      "is no money, so its unit cannot be '£'",
    ],
    [
      'a stock that is summed over time',
      () => defineSum({ ...declaration('x'), dataset: stocks, of: 'count', additiveOverTime: true }),
      'a stock may not be summed over time. Leave additiveOverTime out',
    ],
    [
      'a count of a stock that is summed over time',
      () => defineCount({ ...declaration('x'), dataset: stocks, additiveOverTime: true }),
      'a stock may not be summed over time',
    ],
    [
      'medians that are added up over time',
      () => defineMedian({ ...declaration('x'), dataset: days, of: 'count', additiveOverTime: true }),
      'trial.x is a median: two of them may not be added up',
    ],
    [
      'medians that are added up over zones',
      () => defineMedian({ ...declaration('x'), dataset: days, of: 'count', additiveOverPlace: true }),
      'is a median: two of them may not be added up',
    ],
    [
      'the largest of two zones added up',
      () => defineLargest({ ...declaration('x'), dataset: days, of: 'count', by: 'who', count: 3, additiveOverPlace: true }),
      'is a largest: two of them may not be added up',
    ],
    [
      'the same figures in another unit',
      () => defineCount({ ...declaration('x', 'attendances', { splitOf: things }), dataset: days }),
      'trial.x is said to be trial.things split another way, but it is attendances',
    ],
    [
      'the same figures that count people, and do not',
      () => defineCount({ ...declaration('x', 'things', { splitOf: things }), countsPeople: true, dataset: days }),
      'Leave splitOf out',
    ],
    ['the none largest', () => defineLargest({ ...declaration('x'), dataset: days, of: 'count', by: 'who', count: 0 }), 'Take one or more'],
    [
      'rows that are old without a stock',
      () => defineCount({ ...declaration('x'), dataset: days, olderThanDays: { of: 'date', days: 28 } }),
      'so its dataset must be a stock. trial.days is none',
    ],
    [
      'a ratio of unlike grains',
      () => defineRatio({ ...declaration('x', 'things per thing'), numerator: things, denominator: monthly }),
      'a ratio of unlike grains. Say byMonth: true, or take parts of one grain',
    ],
    [
      'a percentage that is not times 100',
      () => defineRatio({ ...declaration('x', '%'), numerator: things, denominator: things }),
      'is a percentage, so it must be times 100, not 1',
    ],
    [
      'money in percent of things',
      () => defineRatio({ ...declaration('x', '%'), numerator: pounds, denominator: things, times: 100 }),
      'must begin with £',
    ],
    [
      'money of money in £',
      () => defineRatio({ ...declaration('x', '£'), numerator: pounds, denominator: pounds }),
      "its unit cannot be '£'",
    ],
    [
      'a ratio times nothing',
      () => defineRatio({ ...declaration('x'), numerator: things, denominator: things, times: 0 }),
      'Multiply by a number above zero',
    ],
    [
      'a ratio of what has zones to what has none',
      () => defineRatio({ ...declaration('x'), numerator: things, denominator: elsewhere }),
      'trial.things, which has zones, and trial.elsewhere, which has none',
    ],
    [
      'a ratio of what has no zones to what has',
      () => defineRatio({ ...declaration('x'), numerator: elsewhere, denominator: things }),
      'no place has both. Take parts that both have zones',
    ],
    [
      'a ratio of what has nothing in common',
      () => defineRatio({ ...declaration('x'), numerator: elsewhere, denominator: elsewhere }),
      'neither zones nor any dimension in common',
    ],
    [
      'a difference of two units',
      () => defineDifference({ ...declaration('x'), minuend: things, subtrahend: pounds }),
      'takes £ from things. Take measures of one unit',
    ],
    [
      'a difference of what has zones and what has none',
      () => defineDifference({ ...declaration('x'), minuend: things, subtrahend: elsewhere }),
      'Take parts that both have zones',
    ],
    [
      'a multiple of no number',
      () => defineMultiple({ ...declaration('x'), of: things, times: 'twelve', money: false }),
      "has times: 'twelve'. Give a decimal above zero",
    ],
    [
      'a division by nothing',
      () => defineMultiple({ ...declaration('x'), of: things, dividedBy: '0.0', money: false }),
      "has dividedBy: '0.0'",
    ],
    [
      'a multiple of money without £',
      () => defineMultiple({ ...declaration('x'), of: things, times: '1271', money: true }),
      'must begin with £',
    ],
    ['twelve months of a stock', () => overTrailing12Months(standing), 'may not be added over time, so it has no sum of twelve months'],
    [
      'twelve months of what is counted once a month',
      () => overTrailing12Months(defineSum({ ...declaration('x'), dataset: months, of: 'count', additiveOverTime: false })),
      'has no sum of twelve months',
    ],
    [
      'twelve months of a ratio',
      () => overTrailing12Months(defineRatio({ ...declaration('x'), numerator: things, denominator: things })),
      'has no sum of twelve months',
    ],
  ])('%s', (_, declare, why) => expect(declare).toThrow(why));
});

describe('what may be done with a measure follows from its declaration', () => {
  test('a stock may be added over zones and not over time', () =>
    expect(additivityOf(standing)).toEqual({ overTime: false, overPlace: true }));

  test('a ratio, and what is made of one, is never added up', () => {
    const ratio = defineRatio({ ...declaration('ratio'), numerator: things, denominator: things });
    expect(additivityOf(ratio)).toEqual({ overTime: false, overPlace: false });
    expect(additivityOf(defineMultiple({ ...declaration('x'), of: ratio, times: '2', money: false }))).toEqual({
      overTime: false,
      overPlace: false,
    });
  });

  test('a multiple of a sum is added up as the sum is', () =>
    expect(additivityOf(defineMultiple({ ...declaration('x'), of: things, dividedBy: '60', money: false }))).toEqual({
      overTime: true,
      overPlace: true,
    }));

  test('a ratio to what stands keeps the days of its numerator', () => {
    expect(grainOf(defineRatio({ ...declaration('x'), numerator: things, denominator: standing }))).toBe('DAY');
    expect(grainOf(defineRatio({ ...declaration('x'), numerator: monthly, denominator: things, byMonth: true }))).toBe('MONTH');
  });

  test('twelve months are told by month', () => expect(grainOf(overTrailing12Months(things))).toBe('MONTH'));

  test('what is counted once a month is, whatever it is divided by', () => {
    const once = defineSum({ ...declaration('once'), dataset: months, of: 'count', additiveOverTime: false });
    expect(isOnceAMonth(defineRatio({ ...declaration('x'), numerator: once, denominator: standing }))).toBe(true);
    expect([isOnceAMonth(standing), isOnceAMonth(things), isOnceAMonth(monthly)]).toEqual([false, false, false]);
  });
});

test('a measure is of its period, of the end of it, or of the twelve months that end with it', () => {
  const flow = defineCount({ ...declaration('flow'), dataset: days });
  const stock = defineCount({ ...declaration('stock'), dataset: stocks });
  expect([flow, stock].map(takenOver)).toEqual(['PERIOD', 'END_OF_PERIOD']);
  // So many a standing stock is still of the period; over twelve months it is of them.
  expect(takenOver(defineRatio({ ...declaration('rate'), numerator: flow, denominator: stock }))).toBe('PERIOD');
  expect(takenOver(defineRatio({ ...declaration('yearly'), numerator: overTrailing12Months(flow), denominator: stock }))).toBe(
    'TWELVE_MONTHS',
  );
});
