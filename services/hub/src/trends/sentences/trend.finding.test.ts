import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeControlChart } from '@people-zones/analysis';
import { countWords } from '../../kernel/index.ts';
import { trendFinding } from './trend.finding.ts';
import type { TrendFacts } from './contract.ts';

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
    measureTitle: 'Attendances',
    unit: 'attendances',
    placeName: 'New Parks',
    grainWords: 'month',
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
  ['an ordinary month is within the usual range', [...steady, 11], 'New Parks: attendances within the usual range in May 2025'],
  ['a month outside the limits is above the usual range', [...steady, 40], 'New Parks: attendances above the usual range in May 2025'],
  [
    'seven on one side are a run',
    [...steady, ...Array.from({ length: 7 }, () => 13)],
    'New Parks: attendances above average seven months running',
  ],
  ['six rises are a rise', [...steady, 6, 7, 8, 9, 10, 11, 12], 'New Parks: attendances rising six months running'],
  ['without limits the figure itself is told', [10, 12], 'New Parks: attendances stood at 12 in May 2024'],
  ['nothing reported is no zero', [null, null], 'New Parks: attendances not reported in this period'],
])('%s', (_, numbers, finding) => {
  expect(trendFinding(factsOf(numbers))).toBe(finding);
});

test('a long title in a place of a long name keeps to twelve words', () => {
  const overrides = { measureTitle: 'Concerns open over 28 days', placeName: 'Thringstone & Whitwick' };
  const finding = trendFinding(factsOf([...steady, ...Array.from({ length: 7 }, () => 13)], overrides));
  expect(finding).toBe('Thringstone & Whitwick: concerns open over 28 days above average seven months running');
  expect(countWords(finding)).toBeLessThanOrEqual(12);
});

test('any series has a finding of at most twelve words that claims no cause', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { maxLength: 40 }), (numbers) => {
      const finding = trendFinding(factsOf(numbers));
      expect(countWords(finding)).toBeLessThanOrEqual(12);
      expect(finding).not.toMatch(/because|due to|caused/);
      expect(finding.startsWith('New Parks')).toBe(true);
    }),
    { numRuns: 300 },
  );
});
