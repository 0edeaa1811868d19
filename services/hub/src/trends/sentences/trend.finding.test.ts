import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeControlChart } from '@people-zones/analysis';
import { countWords } from '../../kernel/index.ts';
import { findingKind, trendFinding } from './trend.finding.ts';
import type { TrendFacts } from './contract.ts';
import { trendOf } from './scenarios.ts';

/** A series by month from April 2024, charted as the measures are. */
function factsOf(numbers: readonly (number | null)[], overrides: Partial<TrendFacts> = {}): TrendFacts {
  const dates = numbers.map((_, index) => `${2024 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`);
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const chart = computeControlChart({
    points: numbers.flatMap((number, index) => (number === null ? [] : [{ date: `${dates[index] ?? ''}-01`, number }])),
    improvementDirection: 'INCREASE',
    target: null,
    rebaseAt: [],
    baselinePoints: null,
    screenOutliers: true,
  });
  const latest = chart.points.at(-1);
  const [mean, lower, upper] = [latest?.mean, latest?.lowerProcessLimit, latest?.upperProcessLimit];
  return {
    later: [],
    measureTitle: 'Attendances',
    unit: 'attendances',
    placeName: 'New Parks',
    grainWords: 'month',
    isOfPeriod: true,
    points: numbers.map((number, index) => {
      const date = dates[index] ?? '';
      const charted = chart.points.find((point) => point.date === `${date}-01`);
      return {
        label: `${names[Number(date.slice(5)) - 1] ?? ''} ${date.slice(0, 4)}`,
        start: `${date}-01`,
        state: number === null ? 'NOT_REPORTED' : number === 0 ? 'ZERO' : 'EXACT',
        number,
        charted: charted !== undefined,
        rule: charted?.rule ?? null,
        direction: charted?.direction ?? null,
        pointType: charted?.pointType ?? null,
        segment: charted?.segment ?? null,
      };
    }),
    shownFrom: 0,
    segmentPoints: 14,
    noLimits: null,
    ownBaseline: null,
    limits: typeof mean === 'number' && typeof lower === 'number' && typeof upper === 'number' ? { mean, lower, upper } : null,
    trialLimits: chart.trialLimits,
    target: null,
    assurance: null,
    events: [],
    rebases: [],
    improvement: 'UP',
    ...overrides,
  };
}

const steady = [10, 12, 9, 11, 10, 12, 9, 11, 10, 12, 9, 11, 10];

test.each([
  ['an ordinary month is as usual', [...steady, 11], 'New Parks: attendances were 11 in May 2025, as usual'],
  ['a month outside the limits is higher than usual', [...steady, 40], 'New Parks: attendances were 40 in May 2025, higher than usual'],
  [
    'seven on one side are a run',
    [...steady, ...Array.from({ length: 7 }, () => 13)],
    'New Parks: attendances above average for seven months in a row',
  ],
  ['six rises are a rise', [...steady, 6, 7, 8, 9, 10, 11, 12], 'New Parks: attendances have risen six months in a row'],
  ['without limits the figure itself is told', [10, 12], 'New Parks: attendances were 12 in May 2024'],
  ['nothing reported is no zero', [null, null], 'New Parks: attendances not reported in this period'],
])('%s', (_, numbers, finding) => {
  expect(trendFinding(factsOf(numbers))).toBe(finding);
});

test('a long title in a place of a long name keeps to twelve words', () => {
  const overrides = { measureTitle: 'Concerns open over 28 days', placeName: 'Thringstone & Whitwick' };
  const finding = trendFinding(factsOf([...steady, ...Array.from({ length: 7 }, () => 13)], overrides));
  expect(finding).toBe('Thringstone & Whitwick: concerns open over 28 days above average for seven months');
  expect(countWords(finding)).toBeLessThanOrEqual(12);
});

test('any series has a finding of at most twelve words that claims no cause', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { maxLength: 40 }), (numbers) => {
      const finding = trendFinding(factsOf(numbers));
      expect(countWords(finding)).toBeLessThanOrEqual(12);
      expect(finding).not.toMatch(/because|due to|caused/);
      expect(finding.startsWith('New Parks')).toBe(true);
      expect(finding).not.toMatch(/ {2}|undefined|null|NaN/);
    }),
    { numRuns: 300 },
  );
});

describe('what is told first', () => {
  const steadyMonths = Array.from({ length: 14 }, (_, index) => (index % 2 ? 50 : 40));
  const rebases = [{ month: '2026-06', reason: 'Rooms opened' }];
  const told = (...world: Parameters<typeof trendOf>) => {
    const facts = trendOf(...world);
    return [findingKind(facts), trendFinding(facts)];
  };
  const higher = steadyMonths.map((number) => number + 200);

  test('a step outranks what is usual since, and says the two averages', () =>
    expect(told([...steadyMonths, ...higher], { rebases })).toEqual([
      'STEP',
      'New Parks: attendances average 245 a month since June 2026, 45 before',
    ]));

  test('a step outranks a run', () =>
    expect(told([...steadyMonths, ...higher, 251, 252, 251, 252, 251, 252, 251], { rebases })[0]).toBe('STEP'));

  test('what is outside the usual range now outranks a step', () =>
    expect(told([...steadyMonths, ...higher, 600], { rebases })).toEqual([
      'OUTSIDE_USUAL_RANGE',
      'New Parks: attendances were 600 in August 2027, higher than usual',
    ]));

  test('of few the two counts are told, and no percentage', () => {
    const facts = trendOf(steadyMonths, { measureTitle: 'Success rate', unit: '%' });
    const points = facts.points.map((point) => ({ ...point, counts: { part: 4, of: 8 } }));
    expect(trendFinding({ ...facts, points })).toBe('New Parks: success rate was 4 of 8, as usual');
  });

  test.each([
    ['USUAL', steadyMonths],
    ['RUN', [...steadyMonths, 51, 52, 51, 52, 51, 52, 51, 52]],
    ['NO_USUAL_RANGE', [1, 2]],
    ['NO_FIGURE', ['x', 'x']],
  ] as const)('%s', (kind, row) => expect(told([...row], { baselinePoints: 14 })[0]).toBe(kind));
});

test('what is usual of a range that is early is so far', () => {
  expect(trendFinding(trendOf([10, 12, 11, 9, 10, 11, 10]))).toBe('New Parks: attendances were 10 in October 2025, as usual so far');
  expect(trendFinding(trendOf([10, 12, 11, 9, 10, 11, 10, 12, 11, 9, 10, 11, 10]))).toBe(
    'New Parks: attendances were 10 in April 2026, as usual',
  );
});

test('what needs twelve months in a row says so, and not that nobody collected it', () => {
  const facts = trendOf(['n', 'n', 'x'], { windowMonths: 12, measureTitle: 'Recorded crime per 1,000 people' });
  expect(trendFinding(facts)).toBe('New Parks: recorded crime per 1,000 people needs 12 whole months');
  expect(trendFinding({ ...facts, windowMonths: null })).toBe('New Parks: recorded crime per 1,000 people not reported in this period');
});
