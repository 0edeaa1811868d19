import { expect, test } from 'vitest';
import { ATTENDANCES, chartOf } from '../scenarios.ts';
import { writeKey } from './write-key.ts';

const chart = { ...chartOf(ATTENDANCES, [10, 12], [20, 18]), comparedWith: 'a year before' };

test('where no month has one of a year before, the key says so and shows no line that the chart does not have', () => {
  const key = String(writeKey(chart)?.text);
  expect(key).toContain('a year before: no figures');
  expect(key).not.toContain('stroke-dasharray:1 3');
});

test('what is compared is in the key as it is drawn', () => {
  const series = chart.series.map((one) => ({
    ...one,
    points: one.points.map((point) => ({ ...point, before: { month: '2025-06', figure: { state: 'EXACT', number: '9' } as const } })),
  }));
  const key = String(writeKey({ ...chart, series })?.text);
  expect(key).toContain('stroke-dasharray:1 3');
  expect(key).not.toContain('no figures');
});
