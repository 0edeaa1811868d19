import { expect, test } from 'vitest';
import { AROUND_EVENTS } from './around-events.query.ts';
import { askAround, MOST_EVENTS, saySide } from './around-question.ts';

const zones = [
  { slug: 'bell-foundry', name: 'Bell Foundry' },
  { slug: 'new-parks', name: 'New Parks' },
];

test('each side of an event is asked about in all its zones at once, twelve months that make their own average', () => {
  expect(askAround('engagement.attendances', [{ date: '2025-09-14', zones }])).toMatchObject({
    measures: ['engagement.attendances'],
    zones0: ['bell-foundry', 'new-parks'],
    before0: { from: '2024-09', before: '2025-09' },
    since0: { from: '2025-09', before: '2026-09' },
  });
});

test('a place without an event asks for the same as the first, which is computed once', () => {
  const [first, second] = [
    { date: '2025-09-14', zones },
    { date: '2025-11-02', zones: zones.slice(1) },
  ] as const;
  const asked = askAround('engagement.attendances', [first, second]);
  expect([asked.zones1, asked.before1]).toEqual([['new-parks'], { from: '2024-11', before: '2025-11' }]);
  for (const place of [2, 3, 4] as const)
    expect([asked[`zones${place}`], asked[`before${place}`], asked[`since${place}`]]).toEqual([asked.zones0, asked.before0, asked.since0]);
});

test('as many events as are shown make no more than the ten questions of one request', () => {
  expect(AROUND_EVENTS.toString().match(/: trends\(/g)).toHaveLength(2 * MOST_EVENTS);
  expect(2 * MOST_EVENTS).toBe(10);
});

test('a side whose months are not for the reader says so, and not that they are too few', () => {
  const [held, none, withheld] = (['EXACT', 'NOT_REPORTED', 'PROTECTED'] as const).map((state) => ({
    points: [{ state, charted: state === 'EXACT', mean: state === 'EXACT' ? 83.4 : null }],
  }));
  expect([held, none, withheld, undefined].map((side) => saySide(side, 'count'))).toEqual([
    '83 (1 months)',
    'too few months',
    'not shown to you',
    'too few months',
  ]);
});
