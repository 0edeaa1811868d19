import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphiqlNotBuilt, serveGraphiql } from './graphiql.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'hub-web-'));
const app = Fastify();

beforeAll(() => {
  mkdirSync(join(webFolder, 'graphiql/assets'), { recursive: true });
  writeFileSync(join(webFolder, 'graphiql/index.html'), 'the page');
  writeFileSync(join(webFolder, 'graphiql/assets/index-1a2B.js'), 'the script');
  serveGraphiql(app, webFolder);
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: () => 'the API' });
  app.get('/other', () => 'another page');
});

afterAll(async () => {
  await app.close();
  rmSync(webFolder, { recursive: true });
});

describe('what is at /graphql', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  test.each([
    ['a browser that opens it', 'GET', browser, '/graphql', 'the page'],
    ['a browser that follows a link to a question', 'GET', browser, '/graphql?query=%7Bhub%7BownerName%7D%7D', 'the page'],
    ['a program', 'GET', 'application/json', '/graphql?query=%7Bhub%7BownerName%7D%7D', 'the API'],
    ['a program that takes anything', 'GET', '*/*', '/graphql?query=%7Bhub%7BownerName%7D%7D', 'the API'],
    ['a program that would rather have JSON', 'GET', 'application/json, text/html;q=0.5', '/graphql', 'the API'],
    ['anyone who posts', 'POST', browser, '/graphql', 'the API'],
    ['a browser elsewhere', 'GET', browser, '/other', 'another page'],
  ] as const)('%s', async (_who, method, accept, url, found) => {
    expect((await app.inject({ method, url, headers: { accept } })).body).toBe(found);
  });

  test('a program that says nothing of what it takes is answered by the API', async () => {
    expect((await app.inject({ url: '/graphql' })).body).toBe('the API');
  });
});

test('an asset is kept for a year', async () => {
  const { body, headers } = await app.inject({ url: '/graphql/assets/index-1a2B.js' });
  expect(body).toBe('the script');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test.each(['none.js', '..%2Findex.html', '..%2Fassets%2Findex-1a2B.js', '%2e%2e', 'index-1a2B.js%00'])('%s is no asset', async (file) => {
  const { statusCode, headers } = await app.inject({ url: `/graphql/assets/${file}` });
  expect([statusCode, headers['cache-control']]).toEqual([404, undefined]);
});

test('a hub without the page says what to run', () => {
  expect(() => {
    serveGraphiql(Fastify(), join(webFolder, 'nowhere'));
  }).toThrow(GraphiqlNotBuilt);
});
