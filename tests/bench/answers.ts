// Measures how fast small answers leave, on PostgreSQL over HTTP, against a bare route that sends the same bytes.

import type { MikroORM } from '@mikro-orm/postgresql';
import { startBareRoute } from './bare-process.ts';
import { median, tell } from './figures.ts';
import type { HubProcess } from './hub-process.ts';
import { load } from './load.ts';
import { statementsOf } from './own-sql.ts';

const CONNECTIONS = 32;
const SECONDS = 4;
const ROUNDS = 5;
/** Until code that is used often has been compiled by the engine. */
const WARM_SECONDS = 12;

const ofSessions =
  'query Few($before: LocalDate!) { sessions(first: 5, where: { date: { before: $before } }) { nodes { id date attendances } } }';
const ofFigures =
  'query Few($month: Month!) { engagement(where: { period: { month: $month } }) { rows { zone { slug } attendances { state number } } } }';

/** A day of some years, another one every time. */
function dayBefore(count: number): string {
  return new Date(Date.UTC(2026, 5, 1) - (count % 1000) * 86_400_000).toISOString().slice(0, 10);
}

let asked = 0;
const bodies = {
  same: () => JSON.stringify({ query: ofFigures, variables: { month: '2026-06' } }),
  /** A variable that no question before had, so that no answer is kept and the question is executed. */
  executed: () => JSON.stringify({ query: ofFigures, variables: { month: '2026-06', asked: asked++ } }),
  /** The same, and each asks for other rows of the database. */
  read: () => JSON.stringify({ query: ofSessions, variables: { before: dayBefore(asked), asked: asked++ } }),
  /** A document that no question before had: it must be parsed and validated as well. */
  rewritten: () =>
    JSON.stringify({
      query: `${ofSessions.replace('($before: LocalDate!)', '').replace('$before', `"${dayBefore(asked)}"`)} # ${asked++}`,
    }),
};

/** @param hub a hub over the sample, on PostgreSQL @param orm its database */
export async function measureSmallAnswers(hub: HubProcess, orm: MikroORM): Promise<void> {
  const textOf = async (body: string) =>
    (await fetch(`${hub.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
  const [statement] = await statementsOf(orm, ofSessions, { before: dayBefore(0) });
  if (!statement) throw new Error('The small list asks no SQL.');
  const bare = await startBareRoute({ text: await textOf(bodies.same()) });
  const reading = await startBareRoute({
    text: await textOf(bodies.read()),
    databaseUrl: String(orm.config.get('clientUrl')),
    statement: statement.text,
    values: statement.values,
  });
  const measure = async (address: string, nextBody: () => string, seconds = SECONDS) =>
    (await load({ address, path: '/graphql', connections: CONNECTIONS, seconds, nextBody })).requestsPerSecond;
  for (const nextBody of Object.values(bodies)) await measure(hub.address, nextBody, WARM_SECONDS);
  for (const { address } of [bare, reading]) await measure(address, bodies.read);

  const rates: Record<keyof typeof bodies | 'bare' | 'reading', number[]> = {
    bare: [],
    reading: [],
    same: [],
    executed: [],
    read: [],
    rewritten: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await measure(bare.address, bodies.read));
    rates.reading.push(await measure(reading.address, bodies.read));
    for (const way of ['same', 'executed', 'read', 'rewritten'] as const) rates[way].push(await measure(hub.address, bodies[way]));
  }
  await bare.stop();
  await reading.stop();
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en-GB')} requests a second`;
  const against = (what: string, way: keyof typeof bodies, route: 'bare' | 'reading', wanted: string) =>
    tell(
      what,
      perSecond(median(rates[way])),
      `${route === 'bare' ? 'bare Fastify route' : 'bare Fastify route that runs the same SQL'} ${perSecond(median(rates[route]))}`,
      median(rates[way]) / median(rates[route]),
      wanted,
    );
  against('The same small question of the same data', 'same', 'bare', 'at least 0.7');
  against('A small question of figures that are known, executed again', 'executed', 'bare', 'at least 0.2');
  against('A small list, read from the database each time', 'read', 'bare', 'no limit: the next line says what is left of it');
  against('A small list, read from the database each time', 'read', 'reading', 'no limit: what GraphQL costs beside the SQL');
  against('A small list in other words each time', 'rewritten', 'reading', 'no limit: parsed and validated as well');
}
