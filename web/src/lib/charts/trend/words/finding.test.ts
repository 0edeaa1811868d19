import { describe, expect, test } from 'vitest';
import { findEmptiness, sayEmpty } from './emptiness.ts';
import { findFinding } from './finding.ts';
import { countWords } from '#lib/kit/words/sentence.ts';
import type { TrendChart } from '../contract.ts';
import { ATTENDANCES, AWARDED, chartOf, CONCERN, CRIME, FAMILIES, IMPROVEMENT, withLimits } from '../scenarios.ts';

describe('the finding of three zones', () => {
  test('names the zone with the highest sum, with the sum', () => {
    // 10 + 12 + 9 = 31; 20 + 18 + 25 = 63; 4 + 5 + 6 = 15
    expect(findFinding(chartOf(ATTENDANCES, [10, 12, 9], [20, 18, 25], [4, 5, 6]))).toBe('New Parks reported the most attendances: 63');
  });

  test('says "reported", for a month without a return is not counted', () => {
    expect(findFinding(chartOf(ATTENDANCES, [10, 'x', 9], [20, 18, 25], [4, 5, 6]))).toContain('reported');
  });

  test('two zones that lead together are both named', () => {
    expect(findFinding(chartOf(ATTENDANCES, [10, 10], [15, 5], [1, 1]))).toBe(
      'Bell Foundry and New Parks reported the most attendances: 20 each',
    );
  });

  test('three zones that are level rank nobody', () => {
    expect(findFinding(chartOf(ATTENDANCES, [5], [5], [5]))).toBe('All zones reported the same attendances: 5');
  });

  test('people are never summed over months: the latest month that all zones reported decides', () => {
    expect(findFinding(chartOf(FAMILIES, [50, 20, 99], [10, 41, 'x'], [9, 8, 7]))).toBe(
      'New Parks reported the most families supported in May 2026: 41',
    );
  });

  test('where lower is better no zone is ranked: the finding is the range', () => {
    expect(findFinding(chartOf(CRIME, [31, 82], [40, '45p'], [60, 'x']))).toBe('Every zone: recorded crime between 31 and 82 a month');
  });

  test('of twelve months that are never whole no range is told, and of a rate of twelve months none that is called monthly', () => {
    const rate = { ...CRIME, title: 'Recorded crime per 1,000 people', takenOver: 'TWELVE_MONTHS' as const };
    expect(findFinding(chartOf(rate, ['4p', '132p'], ['3p', '104p'], ['x', '40p']))).toBe(
      'Recorded crime per 1,000 people: no twelve whole months are known',
    );
    expect(findFinding(chartOf(rate, ['4p', 130], [90, 104], [38, '40p']))).toBe(
      'Every zone: recorded crime per 1,000 people between 4 and 130',
    );
  });

  test('money that may be summed is summed, and told in whole pounds', () => {
    expect(findFinding(chartOf(AWARDED, [39305.4, 0], [0, 18318.6], [0, 0.05]))).toBe('All zones: amount awarded came to £57,624');
  });
});

describe('with control charts', () => {
  const limits = { mean: 10, lower: 4, upper: 20 };
  const chart = chartOf(ATTENDANCES, [10, 12, 9], [20, 18, 25], [4, 5, 6]);

  test('the finding of one zone is that of the hub', () => {
    expect(findFinding(chartOf(ATTENDANCES, [10, 12, 9]))).toBe('Bell Foundry: what the hub found');
  });

  test('that of several zones is about the one whose latest month is special', () => {
    expect(findFinding(withLimits(chart, limits, { 'new-parks': { 2: IMPROVEMENT } }))).toBe('New Parks: what the hub found');
  });

  test('concern comes before improvement, whichever zone is first', () => {
    const both = withLimits(chart, limits, { 'bell-foundry': { 2: IMPROVEMENT }, 'thringstone-whitwick': { 2: CONCERN } });
    expect(findFinding(both)).toBe('Thringstone & Whitwick: what the hub found');
  });

  test('a step comes before a run, and after what is outside the usual range', () => {
    const found = withLimits(chart, limits, { 'new-parks': { 2: IMPROVEMENT }, 'thringstone-whitwick': { 2: CONCERN } });
    const kinds = (...of: TrendChart['series'][number]['findingKind'][]) => ({
      ...found,
      series: found.series.map((series, place) => ({ ...series, findingKind: of[place] ?? 'USUAL' })),
    });
    expect(findFinding(kinds('STEP', 'RUN', 'RUN'))).toBe('Bell Foundry: what the hub found');
    expect(findFinding(kinds('STEP', 'OUTSIDE_USUAL_RANGE', 'RUN'))).toBe('New Parks: what the hub found');
  });

  test('what was special earlier is not the finding', () => {
    expect(findFinding(withLimits(chart, limits, { 'new-parks': { 0: CONCERN } }))).toBe('All zones: attendances as usual in June 2026');
    const early = withLimits(chart, limits, { 'new-parks': { 0: CONCERN } });
    const series = early.series.map((one) => ({ ...one, trialLimits: true }));
    expect(findFinding({ ...early, series })).toBe('All zones: attendances as usual so far, June 2026');
    const measure = { ...ATTENDANCES, title: 'Recorded crime per 1,000 people a month' };
    expect(findFinding({ ...early, series, measure })).toBe('Recorded crime per 1,000 people a month as usual so far');
  });

  test('no month is named where zones end in different months', () => {
    const uneven = withLimits(chartOf(ATTENDANCES, [10, 12, 9], [20, 18, 'x'], [4, 5, 6]), limits);
    expect(findFinding(uneven)).toBe('All zones: attendances as usual');
  });
});

describe('every kind of empty reads differently', () => {
  test.each([
    [[0, 0], 'NOTHING_HAPPENED', 'Bell Foundry: attendances at zero in every reported month'],
    [['x', 'x'], 'NOT_REPORTED', 'Bell Foundry: attendances not reported in this period'],
    [['n', 'n'], 'NOT_COLLECTED', 'Bell Foundry: attendances not collected in this period'],
    [['c', 'c'], 'PROTECTED', 'Bell Foundry: attendances not shown to you in this period'],
    [[], 'FILTERED_OUT', 'No attendances in the chosen period'],
  ] as const)('%j is %s', (row, kind, words) => {
    const chart = chartOf(ATTENDANCES, [...row]);
    expect(findEmptiness(chart)).toBe(kind);
    expect(findFinding(chart)).toBe(words);
  });

  test('where months came and a figure needs more of them, it is said which are not held', () => {
    const chart = chartOf(ATTENDANCES, ['x', 'x']);
    expect(sayEmpty('NOT_REPORTED', chart)).toMatch(/^No return or file has come for any month/);
    const shortWindow = { month: '2026-05', covered: 9, of: 12, missing: 'Feb to Apr 2026' };
    expect(sayEmpty('NOT_REPORTED', { ...chart, shortWindow })).toBe(
      'A figure needs all of its 12 months. We have 9 of those to May 2026. Missing: Feb to Apr 2026.',
    );
    expect(findFinding({ ...chart, shortWindow })).toBe('Bell Foundry: attendances needs 12 whole months');
    expect(sayEmpty('PROTECTED', { ...chart, shortWindow })).toMatch(/^Your role is not shown/);
  });

  test('zeros with a missing month are zero in every reported month, no more', () => {
    expect(findFinding(chartOf(ATTENDANCES, [0, 'x'], [0, 0], [0, 0]))).toBe('All zones: attendances at zero in every reported month');
  });
});

test('a finding has at most twelve words and never says why', () => {
  const titles = ['Attendances', 'Families supported', 'Concerns raised by residents and closed within twenty-eight days of being raised'];
  const rows = [
    [3, 4],
    [3, 4],
    [1, 2],
  ];
  const measures = [ATTENDANCES, FAMILIES, CRIME, AWARDED].flatMap((measure) => titles.map((title) => ({ ...measure, title })));
  const findings = measures.flatMap((measure) => [1, 2, 3].map((zones) => findFinding(chartOf(measure, ...rows.slice(0, zones)))));
  for (const finding of findings) {
    expect(countWords(finding), finding).toBeLessThanOrEqual(12);
    expect(finding).not.toMatch(/because/i);
  }
});
