import { expect, test } from 'vitest';
import { askAround, MOST_EVENTS } from './around-question.ts';

const zones = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
];

test('each side of an event is asked about in all its zones at once, twelve months that make their own average', () => {
  const [, before, since] = askAround('engagement.attendances', [{ date: '2025-09-14', zones }])
    .toString()
    .split('\n');
  const rest = '{ zone { slug } points { mean charted } }';
  const of = 'measures: ["engagement.attendances"], zones: ["bell-foundry", "new-parks"]';
  const [year, next] = ['{ from: "2024-09", before: "2025-09" }', '{ from: "2025-09", before: "2026-09" }'];
  expect(before).toBe(`  before0: trends(${of}, period: ${year}, baseline: ${year}) ${rest}`);
  expect(since).toBe(`  since0: trends(${of}, period: ${next}, baseline: ${next}) ${rest}`);
});

test('as many events as are shown make no more than the ten questions of one request, whatever their zones', () => {
  const events = Array.from({ length: MOST_EVENTS }, () => ({ date: '2025-09-14', zones }));
  expect(
    askAround('engagement.attendances', events)
      .toString()
      .match(/: trends\(/g),
  ).toHaveLength(10);
});
