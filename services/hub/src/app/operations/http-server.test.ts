import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { OwnOrigins } from '../own-origins.ts';
import { HubMetrics } from './metrics.ts';
import { makeLog } from './log.ts';
import { makeServer } from './http-server.ts';

const own = 'http://127.0.0.1:4000';

const serverBehind = (proxies: readonly string[], address = () => own) =>
  makeServer({
    log: makeLog('silent'),
    metrics: new HubMetrics(),
    origins: new OwnOrigins(null, address),
    arrivesWithinMs: 30_000,
    proxies,
  });

/** The address that a server takes a request to come from. */
async function addressSeen(proxies: readonly string[], remoteAddress: string, forwardedFor: string): Promise<string> {
  const app = serverBehind(proxies);
  app.get('/address', (request) => Promise.resolve(request.ip));
  const headers = { host: '127.0.0.1:4000', 'x-forwarded-for': forwardedFor };
  const { payload } = await app.inject({ url: '/address', remoteAddress, headers });
  await app.close();
  return payload;
}

test('of a request by a server in front, the address is the last one that it passes on: what a client adds before it counts for nothing', async () => {
  expect(await addressSeen(['loopback'], '127.0.0.1', '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7');
  expect(await addressSeen(['172.16.0.0/12'], '172.18.0.1', '198.51.100.7')).toBe('198.51.100.7');
});

test('of a request by anybody else it is their own, whatever they say', async () => {
  expect(await addressSeen([], '127.0.0.1', '198.51.100.7')).toBe('127.0.0.1');
  expect(await addressSeen(['loopback'], '192.0.2.66', '198.51.100.7')).toBe('192.0.2.66');
});

test(
  'a server that closes sends the answer that is on its way, and does not wait for its reader to ask again',
  { timeout: 20_000 },
  async () => {
    let address = own;
    const app = serverBehind([], () => address);
    const isReleased = Promise.withResolvers<undefined>();
    const isAsked = Promise.withResolvers<undefined>();
    app.get('/slow', async () => {
      isAsked.resolve(undefined);
      await isReleased.promise;
      return 'the answer';
    });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
    const agent = new Agent({ keepAlive: true });
    const request = get(`${address}/slow`, { agent });
    await isAsked.promise;
    const closed = app.close();
    await vi.waitUntil(() => !app.server.listening);
    isReleased.resolve(undefined);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(await text(response)).toBe('the answer');
    // Its connection would be kept for 72 seconds.
    await closed;
    agent.destroy();
  },
);
