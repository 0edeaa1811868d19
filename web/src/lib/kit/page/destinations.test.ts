import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DESTINATIONS, listFoot, listTopBar, markCurrent, QUESTIONS } from './destinations.ts';

const ROUTES = resolve(import.meta.dirname, '../../../routes');

test('every link of the bar and of the foot leads to a page that exists', () => {
  for (const { path } of DESTINATIONS.filter((destination) => destination.path !== QUESTIONS)) {
    expect(existsSync(`${ROUTES}${path === '/' ? '' : path}/+page.svelte`), path).toBe(true);
  }
});

test('every page without a parameter can be reached from every page, but for one that lies below another and is reached from it', () => {
  const pages = globSync('**/+page.svelte', { cwd: ROUTES })
    .map((file) => `/${dirname(file)}`.replace('/.', '/'))
    .filter((path) => !path.includes('[') && path.lastIndexOf('/') === 0);
  // The bar above every page leads to what is about oneself and about people who sign in.
  const linked = new Set<string>([...DESTINATIONS.map(({ path }) => path), '/sign-in', '/account', '/people', '/audit']);
  expect(pages.filter((path) => !linked.has(path))).toEqual([]);
});

test('the bar has at most seven pages, each page has one place, and no group is empty', () => {
  expect(listTopBar().length).toBeLessThanOrEqual(7);
  const placed = [...listTopBar(), ...listFoot().flatMap(({ destinations }) => destinations)];
  expect(placed).toHaveLength(DESTINATIONS.length);
  expect(new Set(placed.map(({ path }) => path)).size).toBe(placed.length);
  expect(listFoot().filter(({ destinations }) => destinations.length === 0)).toEqual([]);
});

test.each([
  ['/zones', '/zones', 'page'],
  ['/zones', '/zones/[zone]', 'true'],
  ['/zones', '/zonesque', undefined],
  ['/', '/', 'page'],
  ['/', '/zones', undefined],
  ['/', null, undefined],
] as const)('the link to %s is, on a page of %s, marked %s', (path, route, mark) => {
  expect(markCurrent(path, route)).toBe(mark);
});

test('no page sets a referrer policy of its own: with no-referrer a browser sends its forms without an origin, and they are refused', () => {
  const pages = globSync('**/*.svelte', { cwd: ROUTES }).map((file) => [file, readFileSync(`${ROUTES}/${file}`, 'utf8')] as const);
  expect(pages.filter(([, text]) => /name=.referrer/.test(text)).map(([file]) => file)).toEqual([]);
});
