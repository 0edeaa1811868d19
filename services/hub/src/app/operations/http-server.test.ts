import { expect, test } from 'vitest';
import { OwnOrigins } from '../own-origins.ts';
import { HubMetrics } from './metrics.ts';
import { makeLog } from './log.ts';
import { makeServer } from './http-server.ts';

const own = 'http://127.0.0.1:4000';

/** The address that a server takes a request to come from. */
async function addressSeen(proxies: readonly string[], remoteAddress: string, forwardedFor: string): Promise<string> {
  const app = makeServer({
    log: makeLog('silent'),
    metrics: new HubMetrics(),
    origins: new OwnOrigins(own, () => own),
    arrivesWithinMs: 30_000,
    proxies,
  });
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
