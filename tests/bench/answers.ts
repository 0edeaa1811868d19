// Measures how fast answers leave, on PostgreSQL over HTTP: small ones against a bare route that sends the same bytes, long ones against their SQL.

import type { MikroORM } from '@mikro-orm/postgresql';
import { startBareRoute } from './bare-process.ts';
import { inMs, median, tell, timeMs } from './figures.ts';
import { ask, type HubProcess } from './hub-process.ts';
import { load } from './load.ts';
import { statementsOf } from './own-sql.ts';

const CONNECTIONS = 32;
const SECONDS = 4;
const ROUNDS = 5;
/** Until code that is used often has been compiled by the engine. */
const WARM_SECONDS = 12;

const small =
  'query Few($before: LocalDate!) { sessions(first: 5, where: { date: { before: $before } }) { nodes { id date attendances } } }';

/** A day of some years, another one every time. */
function dayBefore(count: number): string {
  return new Date(Date.UTC(2026, 5, 1) - (count % 1000) * 86_400_000).toISOString().slice(0, 10);
}

let asked = 0;
const bodies = {
  same: () => JSON.stringify({ query: small, variables: { before: '2026-06-01' } }),
  /** Variables that no question before had. */
  varied: () => JSON.stringify({ query: small, variables: { before: dayBefore(asked), asked: asked++ } }),
  /** A document that no question before had: it must be parsed and validated as well. */
  rewritten: () =>
    JSON.stringify({ query: `${small.replace('($before: LocalDate!)', '').replace('$before', `"${dayBefore(asked)}"`)} # ${asked++}` }),
};

/** @param hub a hub over the sample, on PostgreSQL */
export async function measureSmallAnswers(hub: HubProcess): Promise<void> {
  const bytes = await (
    await fetch(`${hub.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodies.same() })
  ).text();
  const bare = await startBareRoute(bytes);
  const measure = async (address: string, nextBody: () => string, seconds = SECONDS) =>
    (await load({ address, path: '/graphql', connections: CONNECTIONS, seconds, nextBody })).requestsPerSecond;
  for (const nextBody of Object.values(bodies)) await measure(hub.address, nextBody, WARM_SECONDS);
  await measure(bare.address, bodies.varied);

  const rates: Record<keyof typeof bodies | 'bare', number[]> = { bare: [], same: [], varied: [], rewritten: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.bare.push(await measure(bare.address, bodies.varied));
    for (const way of ['same', 'varied', 'rewritten'] as const) rates[way].push(await measure(hub.address, bodies[way]));
  }
  await bare.stop();
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('en-GB')} requests a second`;
  const against = (what: string, way: keyof typeof bodies, wanted: string) =>
    tell(
      what,
      perSecond(median(rates[way])),
      `bare Fastify route ${perSecond(median(rates.bare))}`,
      median(rates[way]) / median(rates.bare),
      wanted,
    );
  against('The same small question of the same data', 'same', 'at least 0.7');
  against('A small question with other variables each time', 'varied', 'at least 0.2');
  against('A small question in other words each time', 'rewritten', 'at least 0.2 where each is a little different');
}

const FIELDS = 'month crimeType lsoaCode force rowCount';

/** @param orm the database of the hub */
export async function measureManyRows(hub: HubProcess, orm: MikroORM): Promise<void> {
  for (const [what, order] of [
    ['by identifier', 'orderBy: [{ field: ID }], '],
    ['by month, as when nobody says', ''],
  ] as const) {
    // A cursor that moves on, so that no answer was given before.
    const query = (round: number) =>
      `{ recordedCrimes(${order}first: 1000, where: { lsoaCode: { notIn: ["none ${round}"] } }) { nodes { ${FIELDS} } } }`;
    const [statement] = await statementsOf(orm, query(0));
    const times = { sql: [] as number[], http: [] as number[] };
    for (let round = 1; round <= 150; round++) {
      times.sql.push(await timeMs(() => statement?.run([`none 0`, `none ${round}`])));
      times.http.push(await timeMs(() => ask(hub.address, query(round))));
    }
    const [sql, http] = [median(times.sql.slice(100)), median(times.http.slice(100))];
    tell(
      `1,000 rows of 5 fields of recorded crime, ${what}, over HTTP`,
      inMs(http),
      `own SQL through the driver ${inMs(sql)}`,
      http / sql,
      'at most 3.5',
    );
  }
}
