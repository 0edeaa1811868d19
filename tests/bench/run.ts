// Measures what the project promises: `npm run bench`. It prints ratios within one run; nothing is asserted, for machines differ.
//   npm run bench -- --only answers                          one part: set-up, pages, lighthouse, first-press, new-picture, street-import, street-memory, answers, signed-in, attacks, questions or row-security
//   npm run bench -- --only lighthouse --page /zones         one page of the dashboard; so with the parts pages, first-press and new-picture
//   npm run bench -- --only first-press --times 5            five presses for each page and moment in place of 20
//   npm run bench -- --only soak --minutes 10                many questions for a long time: only where it is asked for
//   npm run bench -- --only street-memory --megabytes 1000   one street file of 1 GB in place of 100 MB
//   npm run bench -- --only questions --rows 10000000        on ten million rows of recorded crime in place of one
//   npm run bench -- --only questions --question zones       one question, by the name of its files in tests/bench/by-hand
//   npm run bench -- --only questions --explain              how PostgreSQL runs what the hub asks and what was written by hand, in place of times

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSmallAnswers } from './answers.ts';
import { measureAttacks } from './attacks.ts';
import { measureQuestions } from './by-hand/measure.ts';
import { measureFirstPress } from './first-press.ts';
import { listPages } from '../dashboard-pages.ts';
import { hasBrowser } from '../e2e/browser.ts';
import { dashboardWith } from '../contract/dashboard-with.ts';
import { startHub } from './hub-process.ts';
import { newDatabase } from './new-database.ts';
import { measureNewPicture } from './new-picture.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePageWeight } from './page-weight.ts';
import { measurePages } from './pages.ts';
import { measureRowSecurity } from './row-security.ts';
import { measureSetUp } from './set-up.ts';
import { measureSignedIn, ZONE_NAMES } from './signed-in.ts';
import { measureSoak, METRICS_TOKEN } from './soak.ts';
import { measureStreetImport } from './street-import.ts';
import { measureStreetMemory } from './street-memory.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    page: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '10' },
    megabytes: { type: 'string', default: '100' },
    question: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
});
const parts = values.only
  ? [values.only]
  : [
      'set-up',
      'pages',
      'lighthouse',
      'first-press',
      'new-picture',
      'answers',
      'signed-in',
      'attacks',
      'street-import',
      'street-memory',
      'questions',
      'row-security',
    ];
/** What needs a browser, and no database but the embedded one. */
const IN_BROWSER = ['pages', 'lighthouse', 'first-press'];
/** What is measured without a server of PostgreSQL, and without one alone. */
const WITHOUT_SERVER = ['set-up', 'lighthouse', 'first-press'];
const serverUrl = process.env['DATABASE_URL'];

if (parts.includes('set-up')) await measureSetUp();
if (parts.includes('pages')) await measurePages(undefined, values.page);
if (parts.some((part) => IN_BROWSER.includes(part))) await measureInBrowser();
if (parts.includes('attacks')) await measureEmbeddedAttacks();
if (serverUrl && parts.some((part) => !WITHOUT_SERVER.includes(part))) {
  const { orm, close } = await newDatabase(serverUrl);
  const databaseUrl = String(orm.config.get('clientUrl'));
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  if (parts.includes('pages')) await measurePages(databaseUrl, values.page);
  if (parts.includes('new-picture') && hasBrowser) {
    const hub = await startHub({ HUB_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
    await measureNewPicture(hub.address, values.page);
    await hub.stop();
  }
  if (parts.includes('soak')) {
    const settings = { HUB_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl, HUB_METRICS_TOKEN: METRICS_TOKEN };
    const hub = await startHub(settings);
    await measureSoak(hub, Number(values.minutes));
    await hub.stop();
  }
  if (parts.includes('signed-in')) {
    const web = dashboardWith(join(folder, 'web'), [ZONE_NAMES]);
    const hub = await startHub({ HUB_DATA: folder, HUB_WEB: web, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
    await measureSignedIn(hub, orm);
    await hub.stop();
  }
  if (['answers', 'attacks', 'questions', 'row-security'].some((part) => parts.includes(part))) {
    // The first start fills the database with the sample.
    const hub = await startHub({ HUB_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
    if (parts.includes('answers')) await measureSmallAnswers(hub, orm);
    if (parts.includes('attacks')) await measureAttacks(hub, 'on PostgreSQL');
    await hub.stop();
  }
  if (parts.includes('street-import')) await measureStreetImport(orm);
  if (parts.includes('street-memory')) await measureStreetMemory(databaseUrl, Number(values.megabytes));
  if (parts.includes('questions')) {
    const { question, explain } = values;
    await measureQuestions(orm, databaseUrl, folder, { crimes: Number(values.rows), question, explain });
  }
  // The last, for it lifts policies from the owner of the tables.
  if (parts.includes('row-security')) await measureRowSecurity(orm, databaseUrl);
  await close();
  rmSync(folder, { recursive: true, force: true });
} else if (parts.some((part) => !WITHOUT_SERVER.includes(part))) {
  console.warn('NOT MEASURED: what runs on PostgreSQL. Set DATABASE_URL to a server whose role may create databases.');
}

/** What only a browser can tell, of an embedded hub that is warm: what is measured is the page, not its server. */
async function measureInBrowser(): Promise<void> {
  if (!hasBrowser) {
    console.warn(
      'NOT MEASURED: script, layout shift, Lighthouse and the first press. There is no browser: install Chromium, or name one in CHROMIUM_PATH.',
    );
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const hub = await startHub({ HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' });
  for (const path of values.page ? [values.page] : listPages()) await (await fetch(`${hub.address}${path}`)).text();
  if (parts.includes('pages')) await measurePageWeight(hub.address, values.page);
  if (parts.includes('lighthouse')) await measureLighthouse(hub.address, values.page);
  if (parts.includes('first-press')) await measureFirstPress(hub.address, values.page, Number(values.times));
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureEmbeddedAttacks(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const hub = await startHub({ HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' });
  await measureAttacks(hub, 'embedded');
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
}
