import { afterAll, describe, expect, test } from 'vitest';
import { engineFolders, rolesAbove, rooms } from '../../.dependency-cruiser.mjs';
import { PlantedTree } from './planted-tree.ts';

const tree = new PlantedTree();
afterAll(() => tree.remove());
const faultsOf = tree.faultsOf.bind(tree);

const src = 'services/hub/src';

const PLANTED = `export type Planted = number;\n`;
const plantOf = (target: string) => `import type { Planted } from '${target}';\nexport const planted: Planted = 1;\n`;

describe('the arrows between rooms', () => {
  test('a tree in which every import points downwards has no fault', async () => {
    const faults = await faultsOf({
      [`${src}/kernel/index.ts`]: `export type Pence = number;\n`,
      [`${src}/zones/index.ts`]: `export type { Pence } from '../kernel/index.ts';\n`,
      [`${src}/grants/index.ts`]: `import type { Pence } from '../zones/index.ts';\nexport const award: Pence = 1;\n`,
    });
    expect(faults).toEqual([]);
  });

  test('every room is caught with every room that it may not import', async () => {
    const planted = Object.entries(rooms).flatMap(([room, { mayImport }]) =>
      Object.keys(rooms)
        .filter((other) => other !== room && !mayImport.includes(other))
        .map((other) => [room, `${src}/${room}/plant-${other}.ts`, `../${other}/index.ts`] as const),
    );
    expect(planted.length).toBeGreaterThan(Object.keys(rooms).length);
    const indexes = Object.keys(rooms).map((room) => [`${src}/${room}/index.ts`, PLANTED] as const);
    const plants = planted.map(([, from, to]) => [from, plantOf(to)] as const);
    expect((await faultsOf(Object.fromEntries([...indexes, ...plants]))).sort()).toEqual(
      planted.map(([room, from]) => `${room}-imports-only-what-is-below: ${from}`).sort(),
    );
  });

  test('every folder of the engine is caught with every folder that a query reaches later', async () => {
    const planted = engineFolders.flatMap((folder, index) =>
      engineFolders
        .slice(index + 1)
        .map((later) => [folder, `${src}/measures/${folder}/plant-${later}.ts`, `../${later}/planted.ts`] as const),
    );
    const targets = engineFolders.map((folder) => [`${src}/measures/${folder}/planted.ts`, PLANTED] as const);
    const plants = planted.map(([, from, to]) => [from, plantOf(to)] as const);
    expect((await faultsOf(Object.fromEntries([...targets, ...plants]))).sort()).toEqual(
      planted.map(([folder, from]) => `measures-${folder}-imports-only-what-comes-before: ${from}`).sort(),
    );
  });

  test('every role of a file is caught with every role above it', async () => {
    const planted = Object.entries(rolesAbove).flatMap(([role, above]) =>
      above.map((upper) => [role, `${src}/crime/plants-${upper}.${role}.ts`, `./planted.${upper}.ts`] as const),
    );
    const targets = Object.values(rolesAbove)
      .flat()
      .map((upper) => [`${src}/crime/planted.${upper}.ts`, PLANTED] as const);
    const plants = planted.map(([, from, to]) => [from, plantOf(to)] as const);
    expect((await faultsOf(Object.fromEntries([...targets, ...plants]))).sort()).toEqual(
      planted.map(([role, from]) => `${role}-never-imports-upwards: ${from}`).sort(),
    );
  });

  test.each([
    ['a room entered past its index', 'rooms-are-entered-by-their-index', 'grants/grant.service.ts', 'zones/zone.entity.ts'],
    ['a room that nobody gave a place', 'every-room-has-its-place', 'weather/index.ts', 'kernel/index.ts'],
  ])('%s is caught', async (_, rule, from, to) => {
    const faults = await faultsOf({ [`${src}/${to}`]: PLANTED, [`${src}/${from}`]: plantOf(`../${to}`) });
    expect(faults).toEqual([`${rule}: ${src}/${from}`]);
  });

  test('two files that need each other are caught, also when only types do', async () => {
    const faults = await faultsOf({
      [`${src}/crime/left.ts`]: `import type { Right } from './right.ts';\nexport type Left = Right | 1;\n`,
      [`${src}/crime/right.ts`]: `import type { Left } from './left.ts';\nexport type Right = Left | 2;\n`,
    });
    expect(faults).toContain(`no-cycles: ${src}/crime/left.ts`);
  });

  test('the query builder is caught outside the graph', async () => {
    expect(await faultsOf({ [`${src}/grants/grant.service.ts`]: `import { sql } from 'kysely';\nexport const all = sql;\n` })).toEqual([
      `sql-comes-from-the-database: ${src}/grants/grant.service.ts`,
    ]);
  });

  test('the kernel is caught with a package and with a file', async () => {
    const faults = await faultsOf({
      [`${src}/kernel/clock.ts`]: `import { readFileSync } from 'node:fs';\nimport { z } from 'graphql';\nexport const both = [readFileSync, z];\n`,
    });
    expect(faults).toEqual(Array(2).fill(`kernel-needs-no-package: ${src}/kernel/clock.ts`));
  });

  test('the dashboard is caught with the hub in its hands', async () => {
    const faults = await faultsOf({
      [`${src}/kernel/index.ts`]: `export const pence = 1;\n`,
      'web/src/lib/kit/pence.ts': `export { pence } from '../../../../services/hub/src/kernel/index.ts';\n`,
    });
    expect(faults.sort()).toEqual([
      'web-kit-imports-only-what-is-below: web/src/lib/kit/pence.ts',
      'web-knows-the-hub-through-its-schema: web/src/lib/kit/pence.ts',
    ]);
  });
});
