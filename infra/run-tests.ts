// Decides which lanes of vitest.config.ts a run of tests has, and says what it leaves out and what runs that.
//   node infra/run-tests.ts [lane …]   those lanes; a lane whose server or browser is not there is left out

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';

/** Where Node keeps what it has compiled: each of some hundred processes that tests start would else compile the same packages again. */
const compiled = resolve(import.meta.dirname, '../node_modules/.cache/compiled');

const asked = process.argv.slice(2);
const notes: string[] = [];
const lanes = asked.filter(canRun);
const browser = lanes.includes('journeys') ? findBrowser() : undefined;

const { status } = spawnSync('npx', ['vitest', 'run', ...lanes.flatMap((lane) => ['--project', lane])], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { NODE_COMPILE_CACHE: compiled, ...process.env, ...(browser && { CHROMIUM_PATH: browser }), HUB_TEST_NOTES: notes.join('\n') },
});
process.exitCode = status ?? 1;

function canRun(lane: string): boolean {
  if (lane === 'postgresql' && !process.env['DATABASE_URL']) {
    notes.push(
      `NOT RUN: ${countFiles(lane)} files that need PostgreSQL, as DATABASE_URL is not set. They are run by: infra/start-postgres.sh npm test`,
    );
    return false;
  }
  if (lane === 'journeys' && !findBrowser() && process.env['CI_BROWSER'] !== 'required') {
    notes.push(
      `NOT RUN: ${countFiles(lane)} files of journeys in a browser, as there is no Chromium or Chrome. Install one, or name it in CHROMIUM_PATH.`,
    );
    return false;
  }
  return true;
}

function countFiles(lane: string): string {
  const { stdout } = spawnSync('npx', ['vitest', 'list', '--filesOnly', '--json', '--project', lane], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return String((JSON.parse(stdout) as unknown[]).length);
}
