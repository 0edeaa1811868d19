import { describe, expect, test } from 'vitest';
import { OwnOrigins } from './own-origins.ts';

describe('a hub that was set to no address', () => {
  const origins = new OwnOrigins(null, () => 'http://127.0.0.1:4000');

  test.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])('is %s', (origin) => {
    expect(origins.isOwn(origin)).toBe(true);
    expect(origins.of(new URL(origin).host).origin).toBe(origin);
  });

  test.each([
    'http://127.0.0.1:4001',
    'https://127.0.0.1:4000',
    'http://rebound.example:4000',
    'http://localhost.example:4000',
    'null',
    '',
  ])('is not %s', (origin) => expect(origins.isOwn(origin)).toBe(false));

  test.each(['rebound.example:4000', '', undefined, 'a b'])('is taken to be itself when it is asked as %s', (host) => {
    expect(origins.of(host).origin).toBe('http://127.0.0.1:4000');
  });
});

test('a hub that is asked by one name after another knows each for what it is', () => {
  let port = 4000;
  const origins = new OwnOrigins(null, () => `http://127.0.0.1:${port}`);
  const isOwn = () => ['localhost:4000', 'rebound.example:4000', 'localhost:4000', 'localhost:4001'].map((host) => origins.isOwnHost(host));
  expect([isOwn(), isOwn()]).toEqual([
    [true, false, true, false],
    [true, false, true, false],
  ]);
  expect(origins.isOwnHost('localhost:4001')).toBe(false);
  port = 4001;
  expect(origins.isOwnHost('localhost:4001')).toBe(true);
  expect(origins.of('localhost:4000').origin).toBe('http://127.0.0.1:4001');
});

test('a hub that listens for every machine is itself alone until it is set to an address', () => {
  const origins = new OwnOrigins(null, () => 'http://0.0.0.0:4000');
  expect(origins.isOwn('http://zones.example.org:4000')).toBe(false);
});

test('a hub behind another server is the address that it is set to, and no other', () => {
  const origins = new OwnOrigins('https://zones.example.org', () => 'http://127.0.0.1:4000');
  expect(origins.isOwn('https://zones.example.org')).toBe(true);
  expect(['http://zones.example.org', 'http://127.0.0.1:4000', 'http://localhost:4000'].filter((origin) => origins.isOwn(origin))).toEqual(
    [],
  );
  expect(origins.of('zones.example.org').origin).toBe('https://zones.example.org');
});
