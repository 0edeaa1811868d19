// Lists every page of the dashboard, from the folders that make them, with an example for each part of an address that may vary.

import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const ROUTES = resolve(import.meta.dirname, '../web/src/routes');

/** What stands for the part of an address that varies, by the folders that it varies in. */
type Examples = readonly (readonly [folders: string, path: string])[];

/** Records of the sample. */
const OF_SAMPLE: Examples = [
  ['zones/[zone]', 'zones/new-parks'],
  ['measures/[id=measure]', 'measures/engagement.attendances'],
  ['targets/[record]', 'targets/1'],
  ['rebases/[record]', 'rebases/1'],
  ['organisations/[id]', 'organisations/18'],
  ['grants/[id]', 'grants/1'],
  ['grants/rounds/[id]', 'grants/rounds/1'],
  ['events/[id]', 'events/6'],
];

/** Pages about people who sign in and of administrators: who opens one is led elsewhere, or told that it is not for them, so they have tests of their own. */
const OF_PEOPLE = /^(?:sign-in|link|people|audit|privacy\/erase)(?:\/|$)/;

/**
 * The path of every page but those about people who sign in.
 * @param records examples that come before those of the sample, for a hub that holds other records
 * @throws Error for a page whose address varies and that has no example
 */
export function listPages(records: Examples = []): string[] {
  const examples = [...records, ...OF_SAMPLE];
  return globSync('**/+page.svelte', { cwd: ROUTES })
    .map((file) => dirname(file).replace(/^\.$/, ''))
    .filter((folder) => !OF_PEOPLE.test(folder))
    .toSorted()
    .map((folder) => {
      const path = examples.reduce((known, [folders, example]) => known.replace(folders, example), folder);
      if (path.includes('[')) throw new Error(`The page of ${folder} has no example. Give it one in dashboard-pages.ts.`);
      return `/${path}`;
    });
}
