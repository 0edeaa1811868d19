// A policy that says no is planted in a hub that serves its dashboard, and every page, file and address of figures is opened in two scenarios that differ in one
// count of people: the bytes are the same. To everybody some of them give the count away: it is listed which, so that none is opened in vain.

import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERYBODY, NOTHING_EXACT, Viewer } from '../../services/hub/src/access/index.ts';
import { readConfig, serveHub, type Hub } from '../../services/hub/src/app/index.ts';
import { listPages } from '../dashboard-pages.ts';
import { oneRareCount } from '../scenarios/one-rare-count.ts';
import { quotingWords, writeQuotingFinding } from './quoting-finding.ts';

const RARE = 7331;
const counts = [RARE, 0] as const;
const scenarios = await Promise.all(counts.map(oneRareCount));
const folder = mkdtempSync(join(tmpdir(), 'hub-protection-'));
const viewers = { everybody: EVERYBODY, denied: new Viewer(NOTHING_EXACT) };
type Who = keyof typeof viewers;
/** A hub, the version of its data, and the version by which pages of each viewer ask for figures. */
interface OpenedHub {
  readonly hub: Hub;
  readonly version: string;
  readonly versionsOfFigures: Readonly<Record<Who, string>>;
}
const hubs: OpenedHub[] = [];

/** The version that a page says, by which it asks for its figures. */
async function versionOfFigures(hub: Hub, who: Who): Promise<string> {
  const page = await (await fetch(hub.address, { headers: { accept: 'text/html', 'x-viewer': who } })).text();
  return /dataVersion:"([0-9a-f]{32})"/.exec(page)?.[1] ?? '';
}

beforeAll(async () => {
  const settings = { HUB_DATA: folder, HUB_WEB: resolve(import.meta.dirname, '../../web/build'), PORT: '0', HUB_LOG_LEVEL: 'silent' };
  for (const [index, scenario] of scenarios.entries()) {
    await writeQuotingFinding(scenario, counts[index] ?? 0);
    const hub = await serveHub(readConfig(settings), scenario.orm, 'token', {
      viewerOf: ({ headers }) => viewers[headers['x-viewer'] as Who],
    });
    const { data } = await scenario.ask('{ hub { dataVersion } }');
    const version = (data as { hub: { dataVersion: string } }).hub.dataVersion;
    const versionsOfFigures = { everybody: await versionOfFigures(hub, 'everybody'), denied: await versionOfFigures(hub, 'denied') };
    hubs.push({ hub, version, versionsOfFigures });
  }
});
afterAll(async () => {
  await Promise.all(hubs.map(({ hub }) => hub.app.close()));
  await Promise.all(scenarios.map(({ close }) => close()));
  rmSync(folder, { recursive: true });
});

/** Opens an address in both hubs. What differs between any two hubs is levelled: where they listen, and the version of their data. */
async function open(address: string, who: Who) {
  const opened = hubs.map(async ({ hub, version, versionsOfFigures: { [who]: versionShown } }) => {
    const headers = { accept: 'text/html', 'x-viewer': who };
    const response = await fetch(hub.address + address.replace('VERSION', versionShown), { headers });
    const text = textOf(Buffer.from(await response.arrayBuffer()));
    return {
      status: response.status,
      text: text.replaceAll(hub.address, 'ADDRESS').replaceAll(version, 'VERSION').replaceAll(versionShown, 'VERSION'),
    };
  });
  const [many, few] = await Promise.all(opened);
  if (!many || !few) throw new Error('Two hubs are compared.');
  return { many, few };
}

/** What stands in an answer; of a workbook, what stands in its parts but the moment at which it was made. */
function textOf(bytes: Buffer): string {
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes.toString();
  const parts: string[] = [];
  for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 4)) {
    const [size, nameLength, local] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (name !== 'docProps/core.xml') parts.push(`${name}\n${inflateRawSync(bytes.subarray(from, from + size)).toString()}`);
  }
  return parts.join('\n');
}

const pages = listPages([
  ['organisations/[id]', 'organisations/1'],
  ['events/[id]', 'events/1'],
]);

/** Where everybody reads a count of people, or something that is made of one. On the other pages nothing of it stands. */
const PAGES_WITH_COUNTS = [
  '/',
  '/board',
  '/engagement',
  '/measures',
  '/measures/engagement.attendances',
  '/measures/engagement.attendances/finding',
  '/measures/engagement.attendances/records',
  '/organisations/1',
  '/outreach',
  '/quality',
  '/scorecard',
  '/zones/new-parks',
];

/** Every file and address of figures, by the folder that makes it, and whether it has a count of people in it. */
const FILES: Record<string, { readonly addresses: readonly string[]; readonly hasCounts: boolean }> = {
  'engagement/days.csv': { addresses: ['/engagement/days.csv'], hasCounts: true },
  'figures/[...address]': { addresses: ['/figures/engagement.attendances/VERSION'], hasCounts: true },
  'grants/flow.csv': { addresses: ['/grants/flow.csv'], hasCounts: false },
  'measures/[download=measureDownload]': {
    addresses: ['csv', 'json', 'xlsx', 'svg', 'png'].map((format) => `/measures/engagement.attendances.${format}`),
    hasCounts: true,
  },
  'measures/[id=measure]/records.csv': { addresses: ['/measures/engagement.attendances/records.csv'], hasCounts: true },
  'outreach/concerns.csv': { addresses: ['/outreach/concerns.csv'], hasCounts: false },
};

/** Files about people who sign in: they are for administrators alone, and have tests of their own. */
const FILES_OF_PEOPLE = ['audit/events.csv'];

test('every address of files is walked', () => {
  const folders = globSync('**/+server.ts', { cwd: resolve(import.meta.dirname, '../../web/src/routes') })
    .map(dirname)
    .filter((folder) => !FILES_OF_PEOPLE.includes(folder));
  expect(Object.keys(FILES)).toEqual(folders.toSorted());
});

type Address = readonly [address: string, hasCounts: boolean];
const dataOf = (path: string) => `${path === '/' ? '' : path}/__data.json?p=2025-26&c=yoy&v=table`;
const addresses: Address[] = [
  ...pages.map((path): Address => [`${path}?p=2025-26`, PAGES_WITH_COUNTS.includes(path)]),
  // Compared with targets, a page counts the months that met theirs.
  ...PAGES_WITH_COUNTS.map((path): Address => [`${path}?p=2025-26&c=target`, true]),
  ...PAGES_WITH_COUNTS.map((path): Address => [dataOf(path), true]),
  ...Object.values(FILES).flatMap(({ addresses: files, hasCounts }) => files.map((file): Address => [`${file}?p=2025-26`, hasCounts])),
];

/** The number, as texts write it, and what it makes together with 10 and 20 others. */
const COUNT = /7[,. ]?3[36]1/;

describe.each(addresses)('%s', (address, hasCounts) => {
  test(`${hasCounts ? 'gives a count away' : 'has no count'} as everybody opens it, and is the same bytes whatever the count is to whom it is not shown`, async () => {
    const [shown, hidden] = [await open(address, 'everybody'), await open(address, 'denied')];
    expect([shown.many.status, hidden.many.status]).toEqual([200, 200]);
    expect(shown.many.text !== shown.few.text).toBe(hasCounts);
    expect(hidden.many).toEqual(hidden.few);
    expect(hidden.many.text).not.toMatch(COUNT);
    // A picture of pixels says it in pixels.
    if (hasCounts && !address.includes('.png'))
      expect(hidden.many.text).toMatch(/not shown to you|your role is not shown|protected|withheld/i);
  });
});

test('a finding that quotes a count is neither read nor found by trying words where it may be written', async () => {
  const send = async (who: Who) => {
    const [first] = hubs;
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      'x-viewer': who,
      origin: first?.hub.address ?? '',
    };
    const body = new URLSearchParams({ id: '1', words: quotingWords(RARE), why: 'To see whether these words stand.' });
    const response = await fetch(`${first?.hub.address}/measures/engagement.attendances/finding?/correct&p=2025-26`, {
      method: 'POST',
      headers,
      body,
    });
    return (await response.text()).replace(/<(script|style).*?<\/\1>/gs, '');
  };
  expect(await send('everybody')).toContain('says what stands already');
  const denied = await send('denied');
  expect(denied).toContain('This page shows what your role may not read.');
  expect(denied.replaceAll(quotingWords(RARE), '')).not.toMatch(COUNT);
  expect(denied).not.toContain('says what stands already');
});
