import { afterAll, describe, expect, test } from 'vitest';
import { PlantedTree } from './planted-tree.ts';

const tree = new PlantedTree();
afterAll(() => tree.remove());
const faultsOf = tree.faultsOf.bind(tree);

const src = 'services/hub/src';

describe('the arrows between rooms', () => {
  test('a tree in which every import points downwards has no fault', async () => {
    const faults = await faultsOf({
      [`${src}/kernel/index.ts`]: `export type Pence = number;\n`,
      [`${src}/zones/index.ts`]: `export type { Pence } from '../kernel/index.ts';\n`,
      [`${src}/grants/index.ts`]: `import type { Pence } from '../zones/index.ts';\nexport const award: Pence = 1;\n`,
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ['a domain that imports another domain', 'engagement-imports-only-what-is-below', 'engagement/session.service.ts', 'grants/index.ts'],
    ['the engine when it imports a domain', 'measures-imports-only-what-is-below', 'measures/compile.ts', 'crime/index.ts'],
    ['zones when they import a domain', 'zones-imports-only-what-is-below', 'zones/zone.service.ts', 'outreach/index.ts'],
    ['a domain that imports an importer', 'crime-imports-only-what-is-below', 'crime/crime.service.ts', 'imports/index.ts'],
    ['an importer that leans on the illustration', 'imports-imports-only-what-is-below', 'imports/run.ts', 'sample/index.ts'],
    ['anything that imports the app', 'value-imports-only-what-is-below', 'value/cost.ts', 'app/index.ts'],
    ['a room entered past its index', 'rooms-are-entered-by-their-index', 'grants/grant.service.ts', 'zones/zone.entity.ts'],
    ['an entity that knows its repository', 'entity-never-imports-upwards', 'crime/crime.entity.ts', 'crime/crime.repository.ts'],
    ['a service that knows its resolver', 'service-never-imports-upwards', 'crime/crime.service.ts', 'crime/crime.resolver.ts'],
    ['a room that nobody gave a place', 'every-room-has-its-place', 'weather/index.ts', 'kernel/index.ts'],
  ])('%s is caught', async (_, rule, from, to) => {
    const faults = await faultsOf({
      [`${src}/${to}`]: `export type Planted = number;\n`,
      [`${src}/${from}`]: `import type { Planted } from '${from.split('/')[0] === to.split('/')[0] ? './' : '../'}${from.split('/')[0] === to.split('/')[0] ? (to.split('/')[1] ?? '') : to}';\nexport const planted: Planted = 1;\n`,
    });
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
