// An event whose words were erased is called by its kind on every page, and lists say that its words were erased; no headline and no sentence has it.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { textOf } from './html-tables.ts';
import { serveScenario, type ServedHub } from './served-hub.ts';

const scenario = await everyMeasure();
const run = <Row extends object>(query: string) => scenario.orm.em.getConnection().execute<Row[]>(query);
const events = await run<{ id: number; title: string; kind: string }>(
  `select "zone_event"."id", "text" as "title", "kind" from "zone_event" join "written_text" on "written_text"."id" = "title_id" order by 1`,
);
await run(
  `select "erase_written_text"("title_id", 'Somebody was named.', 'OBJECTION', null::int, '2026-11-29T12:00:00Z'::timestamptz) from "zone_event"`,
);
let hub: ServedHub;

beforeAll(async () => {
  hub = await serveScenario(scenario);
});
afterAll(() => hub.close());

const open = async (path: string) => (await fetch(hub.address + path)).text();
const NAMES: Readonly<Record<string, string>> = {
  PLACE: 'A place changed',
  FUNDING: 'Funding changed',
  ENFORCEMENT: 'Police or council acted',
  PROGRAMME: 'The programme changed',
  DATA: 'Counting changed',
};
const SAID = /its words were erased on 29 November 2026/i;

test('no page calls an event by its erased words or by nothing but that they were erased, and no headline names it', async () => {
  expect(events.length).toBeGreaterThan(0);
  const seen = { named: 0, told: 0 };
  for (const path of [
    '/',
    '/scorecard',
    '/board',
    '/zones/new-parks',
    '/engagement',
    '/measures/engagement.attendances',
    '/events',
    `/events/${events[0]!.id}`,
  ]) {
    const html = await open(`${path}?p=all`);
    const text = textOf(html.replace(/<(script|style)\b.*?<\/\1>/gs, ''));
    for (const { title } of events) expect(text, path).not.toContain(title);
    expect(text, path).not.toMatch(/\(words erased\)|Erased on \d/);
    const headings = [...html.matchAll(/<h[12]\b[^>]*>(.*?)<\/h[12]>/gs)].map(([, heading = '']) => textOf(heading));
    if (!path.startsWith('/events/')) for (const name of Object.values(NAMES)) expect(headings.join(' '), path).not.toContain(name);
    if (events.some(({ kind }) => text.includes(NAMES[kind]!))) seen.named += 1;
    if (SAID.test(text)) seen.told += 1;
  }
  expect(seen.named).toBeGreaterThan(3);
  expect(seen.told).toBeGreaterThan(3);
});
