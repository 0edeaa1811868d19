// Measures what a newcomer waits for: from a clean clone to a served page, and the test command, as the README says them.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inMs, tell, timeMs } from './figures.ts';

/** Limits of the issue, in milliseconds. */
const SET_UP_MS = 180_000;
const TEST_MS = 180_000;

const repository = resolve(import.meta.dirname, '../..');

export async function measureSetUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-clone-'));
  const clone = join(folder, 'clone');
  run('git', ['clone', '--quiet', repository, clone], folder);

  const setUp = await timeMs(async () => {
    run('npm', ['ci', '--silent'], clone);
    await startAndStop(clone, join(folder, 'data'));
  });
  tell('Set-up from a clean clone to a served page', inMs(setUp), `limit ${inMs(SET_UP_MS)}`, setUp / SET_UP_MS, 'at most 1');

  const again = await timeMs(() => startAndStop(clone, join(folder, 'data')));
  tell('npm start again, builds included, to a served page', inMs(again), 'limit 5,000 ms', again / 5000, 'at most 1');

  const tests = await timeMs(() => run('npm', ['test', '--silent'], clone));
  tell('npm test', inMs(tests), `limit ${inMs(TEST_MS)}`, tests / TEST_MS, 'at most 1');
  rmSync(folder, { recursive: true, force: true });
}

/** The environment without what this run brings with it: a newcomer has no database server. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ...environment } = process.env;
  return environment;
}

/** @throws Error when the command fails */
function run(program: string, words: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${String(status)}:\n${stdout}\n${stderr}`);
}

/** Runs `npm start` until its home page has been read, then stops it. */
async function startAndStop(clone: string, dataFolder: string): Promise<void> {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: clone,
    env: { ...plainEnvironment(), HUB_DATA: dataFolder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = / is at (http:\/\/\S+)/.exec(line)?.[1];
    if (!address) continue;
    await (await fetch(`${address}/`)).text();
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    break;
  }
  await ended;
}
