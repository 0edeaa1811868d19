// Measures what the project promises: `npm run bench`. It prints ratios within one run; nothing is asserted, for machines differ.
//   npm run bench -- --only answers                          one part: set-up, pages, street-import, answers or questions
//   npm run bench -- --only questions --rows 10000000        on ten million rows of recorded crime in place of one

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureQuestions } from './ad-hoc.ts';
import { measureManyRows, measureSmallAnswers } from './answers.ts';
import { startHub } from './hub-process.ts';
import { newDatabase } from './new-database.ts';
import { measurePages } from './pages.ts';
import { measureSetUp } from './set-up.ts';
import { measureStreetImport } from './street-import.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, rows: { type: 'string', default: '1000000' } } });
const parts = values.only ? [values.only] : ['set-up', 'pages', 'answers', 'street-import', 'questions'];
const serverUrl = process.env['DATABASE_URL'];

if (parts.includes('set-up')) await measureSetUp();
if (parts.includes('pages')) await measurePages();
if (serverUrl) {
  const { orm, close } = await newDatabase(serverUrl);
  const databaseUrl = String(orm.config.get('clientUrl'));
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  if (parts.includes('pages')) await measurePages(databaseUrl);
  if (parts.includes('answers') || parts.includes('questions')) {
    // The first start fills the database with the sample.
    const hub = await startHub({ HUB_DATA: folder, DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: databaseUrl });
    if (parts.includes('answers')) {
      await measureSmallAnswers(hub, orm);
      await measureManyRows(hub, orm);
    }
    await hub.stop();
  }
  if (parts.includes('street-import')) await measureStreetImport(orm);
  if (parts.includes('questions')) await measureQuestions(orm, databaseUrl, folder, Number(values.rows));
  await close();
  rmSync(folder, { recursive: true, force: true });
} else if (parts.some((part) => part !== 'set-up')) {
  console.warn('NOT MEASURED: what runs on PostgreSQL. Set DATABASE_URL to a server whose role may create databases.');
}
