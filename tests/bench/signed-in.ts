// Measures what it costs that somebody has signed in, on PostgreSQL over HTTP: how much longer a request takes, and how many trusted documents leave in a second.

import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import type { MikroORM } from '@mikro-orm/postgresql';
import { documentIdOf } from '../contract/dashboard-with.ts';
import { startBareRoute } from './bare-process.ts';
import { median, tellTable, timeMs } from './figures.ts';
import type { HubProcess } from './hub-process.ts';
import { load } from './load.ts';
import { signPeopleIn } from './signed-in-people.ts';

const CONNECTIONS = 32;
const SECONDS = 4;
const ROUNDS = 5;
const WARM_SECONDS = 8;
/** Requests of each kind, one after another. */
const TIMES = 600;
const WARM_TIMES = 400;

/** Limits of the issue. */
const MOST_MORE_MS = 1;
const LEAST_KEPT = 0.5;
const LEAST_EXECUTED = 0.2;

/** The document that is asked for. The hub must be started with it among those that it trusts. */
export const ZONE_NAMES = '{ zones { nodes { name } } }';

let asked = 0;
const bodies = {
  kept: () => JSON.stringify({ documentId: documentIdOf(ZONE_NAMES) }),
  /** A variable that no request before had, so that no answer is kept and the document is executed. */
  executed: () => JSON.stringify({ documentId: documentIdOf(ZONE_NAMES), variables: { asked: asked++ } }),
};
type Way = keyof typeof bodies;

/** @param hub a hub over the sample that may be tried out @param orm its database, reached as the role that owns its tables */
export async function measureSignedIn(hub: HubProcess, orm: MikroORM): Promise<void> {
  const people = await signPeopleIn(orm);
  const ways = { open: {}, 'by cookie': people.analystInBrowser, 'by token': people.analyst, 'board viewer': people.boardViewer };
  await measureOneByOne(hub.address, ways);
  await measureMany(hub.address, { open: ways.open, 'board viewer': ways['board viewer'], 'by token': ways['by token'] });
}

type Ways = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One request after another on one connection, in turns. */
async function measureOneByOne(address: string, ways: Ways): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = new Map<string, number[]>();
  for (let time = -WARM_TIMES; time < TIMES; time++)
    for (const way of ['kept', 'executed'] as const)
      for (const [who, headers] of Object.entries(ways)) {
        const body = bodies[way]();
        const took = await timeMs(() => post(agent, address, headers, body));
        const key = `${way} ${who}`;
        if (time >= 0) times.set(key, [...(times.get(key) ?? []), took]);
      }
  agent.destroy();
  const medianOf = (way: Way, who: string) => median(times.get(`${way} ${who}`) ?? []);
  tellTable(
    `A request of somebody who has signed in, ${ZONE_NAMES} as a trusted document: how much longer it takes than an open one (median of ${TIMES})`,
    ['kept', 'executed'],
    Object.keys(ways)
      .filter((who) => who !== 'open')
      .map((who) => ({
        name: who,
        cells: (['kept', 'executed'] as const).map((way) => ({
          number: medianOf(way, who) - medianOf(way, 'open'),
          limit: MOST_MORE_MS,
          write: (ms: number) => `${ms.toFixed(2)} ms`,
        })),
      })),
  );
  console.log(
    `  an open one takes ${medianOf('kept', 'open').toFixed(2)} ms kept, ${medianOf('executed', 'open').toFixed(2)} ms executed\n`,
  );
}

/** @throws Error when the answer is not the names of the zones */
async function post(agent: Agent, address: string, headers: OutgoingHttpHeaders, body: string): Promise<string> {
  const sent = request(`${address}/graphql`, {
    method: 'POST',
    agent,
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-encoding': 'identity' },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = await text(response);
  if (response.statusCode !== 200 || !answer.startsWith('{"data":{"zones"')) throw new Error(`The zones were answered with ${answer}`);
  return answer;
}

/** Many connections at once, in turns with a bare route that sends the same bytes. */
async function measureMany(address: string, ways: Ways): Promise<void> {
  const agent = new Agent();
  const bare = await startBareRoute({ text: await post(agent, address, {}, bodies.kept()) });
  const measure = async (to: string, nextBody: () => string, headers: Ways[string], seconds = SECONDS) =>
    (await load({ address: to, path: '/graphql', connections: CONNECTIONS, seconds, nextBody, headers })).requestsPerSecond;
  const kinds = Object.keys(ways).flatMap((who) => (['kept', 'executed'] as const).map((way) => ({ who, way })));
  for (const { who, way } of kinds) await measure(address, bodies[way], ways[who] ?? {}, WARM_SECONDS);
  await measure(bare.address, bodies.kept, {});
  const rates = new Map<string, number[]>();
  const add = (key: string, rate: number) => rates.set(key, [...(rates.get(key) ?? []), rate]);
  for (let round = 0; round < ROUNDS; round++) {
    add('bare', await measure(bare.address, bodies.kept, {}));
    for (const { who, way } of kinds) add(`${way} ${who}`, await measure(address, bodies[way], ways[who] ?? {}));
  }
  await bare.stop();
  const rateOf = (key: string) => median(rates.get(key) ?? []);
  const ofBare = (limit: number, key: string) => ({
    number: rateOf(key) / rateOf('bare'),
    limit,
    isLeast: true,
    write: (share: number) => share.toFixed(2),
  });
  tellTable(
    `${ZONE_NAMES} as a trusted document, ${CONNECTIONS} connections: share of the requests a second of a bare Fastify route (${Math.round(rateOf('bare')).toLocaleString('en-GB')})`,
    ['kept', 'executed'],
    Object.keys(ways).map((who) => ({ name: who, cells: [ofBare(LEAST_KEPT, `kept ${who}`), ofBare(LEAST_EXECUTED, `executed ${who}`)] })),
  );
}
