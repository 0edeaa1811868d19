// Decides that no small request stops a hub: each is answered or refused in words by the real server, which then still answers the next one.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { everyMeasure } from '../scenarios/every-measure.ts';
import { OWN_ORIGIN, type Attack } from './attack.ts';
import { ofDocuments } from './attacks-of-documents.ts';
import { ofFigures, ofLists } from './attacks-of-figures.ts';
import { ofValues } from './attacks-of-values.ts';
import { ofPages, overHttp } from './attacks-over-http.ts';

const scenario = await everyMeasure();
const folder = mkdtempSync(join(tmpdir(), 'hub-attacks-'));
let hub: Hub;

beforeAll(async () => {
  const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
  hub = await serveHub(readConfig(settings), scenario.orm, 'token');
});
afterAll(async () => {
  await hub.app.close();
  await scenario.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands, which `fetch` would resolve first. */
const send = async ({ path = '/graphql', method = 'POST', headers = {}, body }: Partial<Attack>) => {
  const sent = Object.entries(headers).map(([name, value]) => [name, value === OWN_ORIGIN ? hub.address : value] as const);
  const { hostname, port } = new URL(hub.address);
  const asking = request({ hostname, port, path, method, headers: Object.fromEntries(sent) });
  asking.end(body);
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, text: await readText(answer) };
};
const small = { headers: { 'content-type': 'application/json' }, body: '{"query":"{ zones { nodes { slug } } }"}' };

interface Answer {
  readonly errors?: readonly { readonly extensions?: { readonly code: string } }[];
}

describe.each([
  ['a document', ofDocuments],
  ['a value', ofValues],
  ['a question about figures', ofFigures],
  ['a list', ofLists],
  ['a request', overHttp],
  ['a page', ofPages],
] as const)('%s', (_, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    await send(attack);
    // What is asked again is run by code made for it; no reply is kept of it, for its body ends in a space.
    const isJson = attack.headers?.['content-type'] === 'application/json';
    const { status, text } = await send({ ...attack, ...(isJson && { body: `${attack.body ?? ''} ` }) });
    expect(text).toContain(attack.words);
    expect(status).toBe(attack.status);
    expect(text).not.toMatch(/Something went wrong|Maximum call stack|Internal server error/);
    const { errors = [] } = (attack.path?.startsWith('/graphql') ? JSON.parse(text) : {}) as Answer;
    expect(errors[0]?.extensions?.code ?? null).toBe(attack.code);
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(await send(small)).toMatchObject({ status: 200 });
  });
});
