// A measure before and after events: the page lists the latest five, and says how many earlier ones the chart names.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role, Viewer } from '../../services/hub/src/access/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { textOf } from './html-tables.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await threeZonesOneYear();
const officer = scenario.as(Viewer.of({ role: Role.OFFICER, userId: 1, signedInBy: 'PASSWORD' }, false));
let hub: ServedHub;
beforeAll(async () => {
  hub = await serveScenario(scenario);
});
afterAll(() => hub.close());

const ADD = 'mutation ($event: ZoneEventInput!) { addZoneEvent(event: $event) { id } }';
const addOn = async (date: string) => {
  const event = { date, title: `What happened on ${date}`, kind: 'PLACE', zones: ['bell-foundry'] };
  expect((await officer.ask(ADD, { event })).errors).toBeUndefined();
};
const openMeasure = async () =>
  textOf(
    (await (await fetch(`${hub.address}/measures/engagement.attendances?z=bell-foundry&p=all`)).text()).replace(
      /<(script|style)\b.*?<\/\1>/gs,
      '',
    ),
  );

test('five events are all listed; of more the latest five are, and the others are counted', async () => {
  for (const month of ['06', '07', '08', '09', '10']) await addOn(`2025-${month}-02`);
  const five = await openMeasure();
  expect(five).toContain('Before and after each event');
  expect(five).not.toContain('earlier event');
  await addOn('2025-05-02');
  const six = await openMeasure();
  expect(six).toContain('Before and after the latest events');
  expect(six).toContain('The chart names one earlier event. Choose a period that ends sooner to read about it.');
  await addOn('2025-04-02');
  expect(await openMeasure()).toContain('The chart names 2 earlier events. Choose a period that ends sooner to read about them.');
});
