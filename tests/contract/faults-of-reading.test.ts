// What a reader meets while the database is busy, slow or away: words, a code and when to come again. Against the real server, on PostgreSQL.

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema, ormOptions, readConnectionsOf, serveApi } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const databaseUrl = String(scenario.orm.config.get('clientUrl'));

/** The way between the hub and its database, which a test can cut. */
class Wire {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCut = false;

  constructor(to: URL) {
    this.#server = createServer((near) => {
      if (this.#isCut) {
        near.destroy();
        return;
      }
      const far = connect(Number(to.port), to.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.on('error', () => undefined);
        one.on('close', () => other.destroy());
        one.pipe(other);
      }
    });
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  mend(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

const wire = new Wire(new URL(databaseUrl));
const app: FastifyInstance = Fastify();
let orm: MikroORM;
let address: string;

beforeAll(async () => {
  const through = new URL(databaseUrl);
  through.port = String(await wire.listen());
  orm = await MikroORM.init(ormOptions({ databaseUrl: through.href, dataFolder: '' }));
  await serveApi(app, buildSchema(orm.getMetadata(), { ownerName: 'The office', programmeName: 'People Zones' }), orm);
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await orm.close();
  wire.close();
  await scenario.close();
});

interface Reply {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** Asks over a connection of its own. */
async function question(query: string): Promise<Reply> {
  const sent = ask(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body: Buffer.concat(chunks).toString() };
}

let asked = 0;
/** A question that reads sessions, and none that was asked before. */
const ofSessions = () => {
  const from = `${2000 + (asked++ % 20)}-${String(1 + (asked % 12)).padStart(2, '0')}`;
  return `{ engagement(where: { period: { from: "${from}", before: "2026-${String(1 + (Math.floor(asked / 20) % 12)).padStart(2, '0')}" } }) { rows { attendances { number } } } }`;
};
const zones = () => `{ zones(first: ${3 + (asked++ % 40)}) { nodes { name } } }`;

/** Holds a table so that whoever reads it waits. */
async function whileLocked(table: string, work: () => Promise<void>): Promise<void> {
  await scenario.orm.em.fork().transactional(async (em) => {
    await em.execute(`lock table "${table}" in access exclusive mode`);
    await work();
  });
}

describe('on PostgreSQL', () => {
  test(
    'fifty slow questions: eight are run, the others are told to come again; small ones beside them are answered',
    { timeout: 30_000 },
    async () => {
      await question(zones());
      await question('{ hub { latestMonth } }');
      const slow: Promise<Reply>[] = [];
      const refused: Reply[] = [];
      await whileLocked('session', async () => {
        for (let index = 0; index < 50; index++) slow.push(question(ofSessions()));
        for (const each of slow) void each.then((reply) => refused.push(reply));
        for (let tries = 0; tries < 100 && readConnectionsOf(orm).pressure.inUse < 8; tries++) await wait(10);
        const small = await Promise.all([question(zones()), question(zones())]);
        expect(small.map(({ status }) => status)).toEqual([200, 200]);
        for (let tries = 0; tries < 400 && refused.length < 42; tries++) await wait(10);
        expect(refused).toHaveLength(42);
        expect(new Set(refused.map(({ status, retryAfter }) => `${status} ${retryAfter ?? ''}`))).toEqual(new Set(['503 5']));
        expect(refused.every(({ body }) => body.includes('HUB_BUSY') && body.includes('had no room for this one'))).toBe(true);
      });
      expect((await Promise.all(slow)).filter(({ status }) => status === 200)).toHaveLength(8);
      expect((await question(ofSessions())).status).toBe(200);
      for (let tries = 0; tries < 100 && readConnectionsOf(orm).pressure.inUse > 0; tries++) await wait(10);
      expect(readConnectionsOf(orm).pressure).toMatchObject({ inUse: 0, waiting: 0 });
    },
  );

  test('a client that goes away frees its connection, and its statement ends in the database', async () => {
    await whileLocked('session', async () => {
      const sent = ask(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false });
      sent.on('error', () => undefined);
      sent.end(JSON.stringify({ query: ofSessions() }));
      for (let tries = 0; tries < 4000 && readConnectionsOf(orm).pressure.inUse === 0; tries++) await wait(5);
      sent.destroy();
      for (let tries = 0; tries < 4000 && readConnectionsOf(orm).pressure.inUse > 0; tries++) await wait(5);
      expect(readConnectionsOf(orm).pressure.inUse).toBe(0);
      const waiting = () =>
        scenario.orm.em
          .fork()
          .getConnection()
          .execute(`select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`);
      for (let tries = 0; tries < 2000 && (await waiting()).length > 0; tries++) await wait(10);
      expect(await waiting()).toEqual([]);
    });
  });

  test('while the database is away, questions are answered with a code and when to come again, and with no word of where it is', async () => {
    expect((await question(zones())).status).toBe(200);
    wire.cut();
    for (const query of [zones(), ofSessions(), '{ hub { dataVersion } }']) {
      const { status, retryAfter, body } = await question(query);
      expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_AWAY' } }] });
      expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '5' });
      expect(body).not.toMatch(/127\.0\.0\.1|localhost|ECONN|:\d{4,5}|\bat .*\.[jt]s/);
    }
    const written = await question(
      'mutation { addZoneEvent(event: { date: "2025-06-01", title: "Rooms opened", kind: PLACE, zones: [NEW_PARKS] }) { id } }',
    );
    expect(written).toMatchObject({ status: 503, retryAfter: '5' });
    expect(written.body).toContain('DATABASE_AWAY');
    wire.mend();
    expect((await question(zones())).status).toBe(200);
    expect(readConnectionsOf(orm).pressure.waiting).toBe(0);
  });

  test('a connection that is cut in the middle of a question is said so, and the next question is answered', async () => {
    await whileLocked('session', async () => {
      const slow = question(ofSessions());
      for (let tries = 0; tries < 200 && readConnectionsOf(orm).pressure.inUse === 0; tries++) await wait(5);
      await wait(20);
      wire.cut();
      expect(await slow).toMatchObject({ status: 503, retryAfter: '5' });
      wire.mend();
    });
    expect((await question(ofSessions())).status).toBe(200);
  });
});
