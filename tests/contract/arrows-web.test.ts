import { resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { afterAll, describe, expect, test } from 'vitest';
import { webRooms } from '../../.dependency-cruiser.web.mjs';
import { PlantedTree } from './planted-tree.ts';

const repository = resolve(import.meta.dirname, '../..');
const tree = new PlantedTree();
afterAll(() => tree.remove());

const lib = 'web/src/lib';

/** What a tree needs so that #lib leads where it does in the dashboard. */
const PACKAGE = { 'web/package.json': JSON.stringify({ name: 'planted', type: 'module', imports: { '#lib/*': './src/lib/*' } }) };

/** Imports that point upwards or across, as the folders from which and into which they do. */
const WRONG_ARROWS = [
  ['graph', 'kit/time'],
  ['kit/page', 'drawing'],
  ['drawing', 'cards'],
  ['cards', 'charts/trend'],
  ['charts/trend', 'charts/bullet'],
  ['charts/trend/live', 'measures'],
  ['charts/ages', 'charts/trend'],
  ['charts/bullet', 'charts/zone-bars'],
  ['charts/flow', 'grants'],
  ['grants', 'events'],
  ['map', 'organisations'],
  ['measures', 'scorecard'],
] as const;

const roomOf = (folder: string): string =>
  (folder.startsWith('charts/') ? folder.split('/').slice(0, 2) : folder.split('/').slice(0, 1)).join('-');

describe('the arrows between rooms of the dashboard', () => {
  test('every import that points the wrong way is caught, in modules, in rune modules and in components', async () => {
    const files = WRONG_ARROWS.flatMap(([from, to], place) => [
      [`${lib}/${from}/planted-${place}.ts`, `import type { Planted } from '#lib/${to}/aim.ts';\nexport const planted: Planted = 1;\n`],
      [`${lib}/${from}/rune-${place}.svelte.ts`, `import { aim } from '#lib/${to}/aim.ts';\nexport const planted = aim;\n`],
      [`${lib}/${from}/Planted${place}.svelte`, `<script lang="ts">\n  import { aim } from '#lib/${to}/aim.ts';\n</script>\n\n{aim}\n`],
      [`${lib}/${to}/aim.ts`, 'export type Planted = number;\nexport const aim = 1;\n'],
    ]);
    const faults = await tree.faultsOf({ ...PACKAGE, ...(Object.fromEntries(files) as Record<string, string>) });
    const expected = WRONG_ARROWS.flatMap(([from], place) =>
      [`planted-${place}.ts`, `rune-${place}.svelte.ts`, `Planted${place}.svelte`].map(
        (file) => `web-${roomOf(from)}-imports-only-what-is-below: ${lib}/${from}/${file}`,
      ),
    );
    expect(faults.sort()).toEqual(expected.sort());
  });

  test('a room that imports a route is caught, and a route that imports rooms is not', async () => {
    const faults = await tree.faultsOf({
      ...PACKAGE,
      'web/src/routes/shown.ts': `import { aim } from '#lib/grants/aim.ts';\nimport { events } from '#lib/events/events.ts';\nexport const shown = [aim, events];\n`,
      [`${lib}/grants/aim.ts`]: 'export const aim = 1;\n',
      [`${lib}/events/events.ts`]: 'export const events = 1;\n',
      [`${lib}/story/told.ts`]: `export { shown } from '../../routes/shown.ts';\n`,
    });
    expect(faults).toEqual([`web-story-imports-only-what-is-below: ${lib}/story/told.ts`]);
  });

  test('a folder without a place and a file beside the visuals are caught', async () => {
    const faults = await tree.faultsOf({
      ...PACKAGE,
      [`${lib}/kit/time/aim.ts`]: 'export const aim = 1;\n',
      [`${lib}/weather/rain.ts`]: `export { aim } from '#lib/kit/time/aim.ts';\n`,
      [`${lib}/charts/loose.ts`]: `export { aim } from '#lib/kit/time/aim.ts';\n`,
    });
    expect(faults.sort()).toEqual(['charts/loose.ts', 'weather/rain.ts'].map((file) => `web-every-room-has-its-place: ${lib}/${file}`));
  });

  test('a tree in which every room imports all that it may has no fault', async () => {
    const files = Object.entries(webRooms).flatMap(([room, { mayImport }]) => [
      [`${lib}/${room}/aim.ts`, 'export const aim = 1;\n'],
      [
        `${lib}/${room}/planted.ts`,
        mayImport.map((below, place) => `export { aim as aim${place} } from '#lib/${below}/aim.ts';\n`).join(''),
      ],
    ]);
    expect(await tree.faultsOf({ ...PACKAGE, ...(Object.fromEntries(files) as Record<string, string>) })).toEqual([]);
  });
});

/** What of the configuration of a component is used here. */
interface ComponentConfig {
  rules: Linter.RulesRecord;
  languageOptions: { parser: Linter.Parser; parserOptions: { parser: Linter.Parser } };
}

describe('the arrows in components, of types as well', () => {
  const eslint = new ESLint({ cwd: repository });

  /** What the repository's own configuration says of the imports of a component that would stand here. */
  async function messagesOf(path: string, script: string): Promise<string[]> {
    const { rules, languageOptions } = (await eslint.calculateConfigForFile(`${repository}/${path}`)) as ComponentConfig;
    const found = new Linter({ cwd: repository }).verify(
      `<script lang="ts">\n${script}\n</script>\n`,
      [
        {
          files: ['**/*.svelte'],
          // Without the program: what a module means is not asked here, only what it imports.
          languageOptions: { parser: languageOptions.parser, parserOptions: { parser: languageOptions.parserOptions.parser } },
          rules: { 'no-restricted-imports': rules['no-restricted-imports'] ?? 'off' },
        },
      ],
      { filename: path },
    );
    return found.map(({ ruleId, message }) => `${ruleId ?? 'cannot be read'}: ${message}`);
  }

  test.each(WRONG_ARROWS)('a component of %s that imports a type from %s is caught', async (from, to) => {
    const found = await messagesOf(`${lib}/${from}/Planted.svelte`, `  import type { Aim } from '#lib/${to}/aim.ts';`);
    expect(found).toEqual([expect.stringMatching(/^no-restricted-imports: .*#lib/)]);
  });

  test('a component that leaves its room by a relative path is caught, one that stays in it is not', async () => {
    const stays = `  import type { Aim } from '../look.ts';\n  import Other from './Other.svelte';`;
    expect(await messagesOf(`${lib}/kit/page/Planted.svelte`, stays)).toEqual([]);
    const leaves = `  import type { Aim } from '../../drawing/aim.ts';`;
    expect(await messagesOf(`${lib}/kit/page/Planted.svelte`, leaves)).toEqual([expect.stringMatching(/^no-restricted-imports: /)]);
  });

  test('a component that imports a type from below is not caught', async () => {
    const below = ['graph', 'kit/time', 'drawing', 'cards', 'charts/trend', 'charts/flow'].map(
      (room, place) => `  import type { Aim as Aim${place} } from '#lib/${room}/aim.ts';`,
    );
    expect(await messagesOf(`${lib}/grants/Planted.svelte`, below.join('\n'))).toEqual([]);
  });

  test('a component of any room that imports the hub is caught', async () => {
    const found = await messagesOf(`${lib}/grants/Planted.svelte`, `  import type { Pence } from '@people-zones/hub';`);
    expect(found).toEqual([expect.stringContaining('The dashboard knows the hub only through schema/')]);
  });
});
