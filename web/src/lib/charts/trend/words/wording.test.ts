import { sayLimitsBeside, writeRange } from './limits.ts';
import { describe, expect, test } from 'vitest';
import { layoutTable } from './trend-table.ts';
import { moveCursor } from '../cursor/move-cursor.ts';
import {
  listSpecials,
  writeAxisNote,
  writeFoot,
  writeLimitNotes,
  writeMore,
  writePictureWords,
  writeStanding,
  writeSubtitle,
} from './wording.ts';
import { ATTENDANCES, AWARDED, chartOf, CONCERN, FAMILIES, IMPROVEMENT, withLimits } from '../scenarios.ts';
import type { PointControl } from '../contract.ts';

const chart = chartOf(ATTENDANCES, [10, 'x', 9, '12p'], [20, 18, 25, 11], [4, 5, 6, 7]);
const [bellFoundry] = chart.series;
if (!bellFoundry) throw new Error('The world has no zone.');

test('the subtitle gives measure, place and period, and the unit when the title does not', () => {
  expect(writeSubtitle(chart)).toBe('Attendances a month, by zone, April 2026 to July 2026');
  expect(writeSubtitle(chartOf(AWARDED, [1]))).toBe('Amount awarded a month (£), Bell Foundry, April 2026');
});

test('a stock is at the end of each month, and a rate of twelve months is not called one of a month', () => {
  const over = (takenOver: typeof ATTENDANCES.takenOver) =>
    writeSubtitle(chartOf({ ...ATTENDANCES, unit: 'concerns', title: 'Concerns open', takenOver }, [1]));
  expect(over('END_OF_PERIOD')).toBe('Concerns open at the end of each month, Bell Foundry, April 2026');
  expect(over('TWELVE_MONTHS')).toBe('Concerns open in the twelve months to each month, Bell Foundry, April 2026');
});

test('a rate whose name says that it is of a month does not say so twice', () => {
  const rate = { ...ATTENDANCES, unit: 'per 1,000 people a month', title: 'Recorded crime per 1,000 people a month' };
  expect(writeSubtitle(chartOf(rate, [1]))).toBe('Recorded crime per 1,000 people a month, Bell Foundry, April 2026');
});

test('the standing of a zone says how many months it rests on', () => {
  expect(writeStanding(bellFoundry, ATTENDANCES)).toBe('31 in 3 of 4 months'); // 10 + 9 + 12
});

test('money is what the hub gives for all months: points that are rounded to the penny are not added up', () => {
  const money = { ...ATTENDANCES, unit: '£', scale: 'pounds' as const };
  expect(writeStanding({ ...bellFoundry, totalAmount: '30.9933' }, money)).toBe('£30.99 in 3 of 4 months');
});

test('people have no sum over months: their standing is the latest month', () => {
  expect(writeStanding(bellFoundry, FAMILIES)).toBe('12 in July 2026');
});

describe('special months in words', () => {
  const limits = { mean: 12, lower: 4, upper: 20 };
  const special = withLimits(chartOf(ATTENDANCES, [3, 2, 9, 3, 25]), limits, {
    'bell-foundry': { 0: CONCERN, 1: CONCERN, 3: CONCERN, 4: IMPROVEMENT },
  });
  const series = special.series[0]!;

  test('are listed by kind, months that follow each other as a range, with the shape that shows them', () => {
    expect(listSpecials(series).map(({ words }) => words)).toEqual([
      'Worse than usual, diamond: April 2026 to May 2026, July 2026.',
      'Better than usual, star: August 2026.',
    ]);
  });

  test('are said to those who hear the picture', () => {
    expect(writePictureWords(special, series).description).toMatch(/What the hub says.*Worse than usual, diamond: April 2026/);
  });
});

test('months before anybody collected anything are no gaps', () => {
  const [first] = chartOf(ATTENDANCES, ['n', 'n', 10, 'x', 9]).series;
  expect(writeStanding(first!, ATTENDANCES)).toBe('19 in 2 of 3 months');
});

test('a rebase is named with its reason; why there are no limits, the sentence of the hub says', () => {
  const rebased = { ...withLimits(chart, undefined).series[0]!, rebases: [{ month: '2026-06', reason: 'The rooms opened.' }] };
  expect(writeLimitNotes(rebased)).toEqual(['Usual range recalculated from June 2026: The rooms opened.']);
});

test('an axis that does not start at zero says so', () => {
  const share = { ...ATTENDANCES, scale: 'percent' as const };
  expect(writeAxisNote({ foot: 0 }, share)).toEqual([]);
  expect(writeAxisNote({ foot: 80 }, share)).toEqual(['The axis starts at 80%, not at zero.']);
});

test('the foot gives source, as at, completeness and what is provisional', () => {
  expect(writeFoot(chart)).toEqual([
    'Source: Partner monthly returns.',
    'As at 5 October 2026.',
    'Returns received: 17 of 18.',
    'July 2026 is incomplete and may change.',
  ]);
});

test('a foot says what came: police files are no returns, and a register of the office waits for neither', () => {
  const footOf = (completenessOf: typeof ATTENDANCES.completenessOf, completeness?: { received: number; expected: number }) =>
    writeFoot({ ...chart, completeness, measure: { ...ATTENDANCES, completenessOf } })[2];
  expect(footOf('FILES', { received: 12, expected: 24 })).toBe('Police files received: 12 of 24.');
  expect(footOf('FILES')).toBe('No police files were expected in this period.');
  expect(footOf(undefined)).toBe('No returns are needed for this measure.');
});

test('records without a count are named under About, not lost', () => {
  expect(writeMore({ leftOut: 3 })).toEqual([{ term: 'Not included', words: '3 records had no count and are not included.' }]);
  expect(writeMore({ leftOut: 0 })).toEqual([]);
});

test('the table says "not reported" for a missing month and explains its symbols', () => {
  const table = layoutTable(chart);
  expect(table.rows.map(({ name, cells }) => [name, cells[0]?.text])).toEqual([
    ['July 2026', '12 [p]'],
    ['June 2026', '9'],
    ['May 2026', 'not reported [x]'],
    ['April 2026', '10'],
  ]);
  expect(table.notes.map(({ symbol }) => symbol)).toEqual(['[p]', '[x]']);
});

test('a month that is explained is named with what explains it', () => {
  const [first] = withLimits(chart, undefined).series;
  const points = first!.points.map((point, place) => (place === 0 ? { ...point, ghosted: 'A fair was held.' } : point));
  expect(writeLimitNotes({ ...first!, points })).toEqual(['April 2026 is not part of the usual range: A fair was held.']);
});

test('limits are written as far as there can be numbers, and never as a range of no width', () => {
  const say = (lower: number, upper: number, numbers: string[], scale: 'percent' | 'count' | 'pounds' = 'percent') =>
    writeRange(sayLimitsBeside({ mean: (lower + upper) / 2, lower, upper }, numbers, scale));
  expect(say(-20, 155, ['40', '90'])).toBe('0% to 100%');
  expect(say(45, 155, ['50', '100'])).toBe('45% or more');
  expect(say(-3.2, 19, ['0', '12'], 'count')).toBe('up to 19');
  expect(say(49.8, 50.3, ['50'], 'pounds')).toBe('£49.80 to £50.30');
});

test('the table has columns for limits, and one for what is special where anything is', () => {
  const limits = { mean: 12.4, lower: -3, upper: 19.8 };
  const table = layoutTable(withLimits(chartOf(ATTENDANCES, [10, 'x', 25], [20, 18, 19]), limits, { 'bell-foundry': { 2: CONCERN } }));
  expect(table.groups.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
    ['Figure', 'Average', 'Usual range', 'Not usual'],
    ['Figure', 'Average', 'Usual range'],
  ]);
  expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
    '25',
    '12',
    'up to 20',
    'worse than usual: below the usual range',
    '19',
    '12',
    'up to 19.8', // 20 would be told as within
  ]);
  expect(table.rows[1]?.cells.map(({ text }) => text).slice(0, 4)).toEqual(['not reported [x]', '', '', '']);
  expect(table.remarks).toEqual([
    'Every month of New Parks is as usual.',
    'Average and usual range are made without months that have no figure, are incomplete or were explained.',
  ]);
});

test('where the usual range was recalculated, no table says that every month is as usual', () => {
  const chart = withLimits(chartOf(ATTENDANCES, [4, 5, 14, 15], [9, 10, 11, 10]), { mean: 10, lower: 3, upper: 16 });
  const remarksOf = (later: PointControl['limits']) =>
    layoutTable({
      ...chart,
      series: chart.series.map((series, index) => ({
        ...series,
        points: series.points.map((point, place) =>
          index === 0 && place > 1 ? { ...point, control: { segment: 2, limits: later, special: undefined } } : point,
        ),
      })),
    }).remarks;
  expect(remarksOf({ mean: 14, lower: 10, upper: 18 })).toEqual([
    'Every month of New Parks is as usual.',
    'Every month of Bell Foundry is within the usual range of its time.',
  ]);
  // After the change there are too few months for a range yet.
  expect(remarksOf(undefined)).toEqual(['Every month of New Parks is as usual.']);
});

test.each([
  ['ArrowRight', undefined, 0],
  ['ArrowLeft', undefined, 23],
  ['ArrowRight', 23, 23],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 4, 5],
  ['Home', 9, 0],
  ['End', 9, 23],
  ['Escape', 9, 'dismissed'],
  ['Escape', undefined, undefined],
  ['Tab', 9, undefined],
])('%s at %s moves the cursor to %s', (key, place, expected) => {
  expect(moveCursor(key, place, 24)).toBe(expected);
});
