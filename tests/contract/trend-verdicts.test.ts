// Decides that a view never changes a verdict: whatever period of a measure is looked at, alone or beside others, a month has the limits and the label that it
// has in the whole series.

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { patience, runs } from './any-query.ts';

const scenario = await everyMeasure();
afterAll(() => scenario.close());

const FIELDS = `measure { id } zone { slug } points { period { start } state charted number mean lowerProcessLimit upperProcessLimit segment rule direction pointType }`;

interface Sent {
  readonly measure: { readonly id: string };
  readonly zone: { readonly slug: string } | null;
  readonly points: readonly { readonly period: { readonly start: string }; readonly mean: number | null; readonly rule: string | null }[];
}

const { measures } = (await scenario.ask('{ measures { id byZone grains chart } }')).data as {
  measures: { id: string; byZone: boolean; grains: string[]; chart: string }[];
};
const ids = measures.filter(({ byZone }) => byZone).map(({ id }) => id);

async function trendsOf(asked: readonly string[], period: string, grain: string): Promise<Sent[]> {
  const { data, errors } = await scenario.ask(
    `query ($measures: [String!]!) { trends(measures: $measures, period: ${period}, grain: ${grain}) { ${FIELDS} } }`,
    { measures: asked },
  );
  expect(errors).toBeUndefined();
  return (data as { trends: Sent[] }).trends;
}

const monthAt = (place: number) => `${2024 + Math.floor((place + 3) / 12)}-${String(((place + 3) % 12) + 1).padStart(2, '0')}`;
const WHOLE = '{ from: "2024-04", before: "2026-04" }';

const wholes = new Map<string, Promise<Sent[]>>();
/** Each measure over all that is held. */
function wholeOf(id: string, grain: string): Promise<Sent[]> {
  const key = `${id} ${grain}`;
  const whole = wholes.get(key) ?? trendsOf([id], WHOLE, grain);
  wholes.set(key, whole);
  return whole;
}

const views = fc.record({
  asked: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
  first: fc.integer({ min: 0, max: 23 }),
  length: fc.integer({ min: 1, max: 24 }),
  grain: fc.constantFrom('MONTH', 'MONTH', 'MONTH', 'QUARTER'),
});

test(
  'every month of every part of a series has the verdict of the whole, whatever is asked for beside it',
  { timeout: patience },
  async () => {
    let special = 0;
    await fc.assert(
      fc.asyncProperty(views, async ({ asked, first, length, grain }) => {
        const able = asked.filter((id) => measures.find((measure) => measure.id === id)?.grains.includes(grain));
        fc.pre(able.length > 0);
        const period = `{ from: "${monthAt(first)}", before: "${monthAt(Math.min(24, first + length))}" }`;
        for (const trend of await trendsOf(able, period, grain)) {
          const whole = (await wholeOf(trend.measure.id, grain)).find(({ zone }) => zone?.slug === trend.zone?.slug);
          const byStart = new Map(whole?.points.map((point) => [point.period.start, point]));
          expect(trend.points.length).toBeGreaterThan(0);
          for (const point of trend.points) {
            expect(point).toEqual(byStart.get(point.period.start));
            if (point.rule !== null) special += 1;
          }
        }
      }),
      runs,
    );
    expect(special).toBeGreaterThan(0);
  },
);

test('a part of a quarter asks for the quarter, which is drawn whole', async () => {
  const [quarter] = await trendsOf(['engagement.sessionsHeld'], '{ from: "2025-05", before: "2025-06" }', 'QUARTER');
  const [whole] = await wholeOf('engagement.sessionsHeld', 'QUARTER');
  expect(quarter?.points).toEqual(whole?.points.filter(({ period }) => period.start === '2025-04-01'));
});

test('no measure has limits of no width, and none without limits has a verdict', async () => {
  const { data } = await scenario.ask(
    `{ trends(measures: ${JSON.stringify(ids)}, period: ${WHOLE}) { measure { id } chart noLimits variation points { mean lowerProcessLimit upperProcessLimit pointType } } }`,
  );
  const { trends } = data as {
    trends: {
      measure: { id: string };
      chart: string;
      noLimits: string | null;
      variation: string | null;
      points: { mean: number | null; lowerProcessLimit: number; upperProcessLimit: number; pointType: string | null }[];
    }[];
  };
  const reasons = new Set<string | null>();
  for (const { measure, chart, noLimits, variation, points } of trends) {
    reasons.add(noLimits);
    if (noLimits) expect([measure.id, variation]).toEqual([measure.id, null]);
    for (const { mean, lowerProcessLimit, upperProcessLimit, pointType } of points) {
      if (mean === null) expect(pointType).toBeNull();
      else expect(upperProcessLimit).toBeGreaterThan(lowerProcessLimit);
      if (chart === 'LINE') expect(mean).toBeNull();
    }
  }
  expect([...reasons].toSorted()).toEqual(expect.arrayContaining(['AT_FLOOR', 'LINE']));
});
