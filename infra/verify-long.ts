// Runs by hand what takes minutes: kills, whole files, drills, thousands of random cases, and planted faults; and writes what came of it into tests/long-run.md.
//   infra/start-postgres.sh npm run verify:long

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestCounts } from './count.reporter.ts';

/** How often each property is tried. A run of `npm test` tries it 25 times. */
const PROPERTY_RUNS = process.env['PROPERTY_RUNS'] ?? '500';
const RECORD = 'tests/long-run.md';
const HEADING = `# The last long run

Written by \`npm run verify:long\`. Every property of measures was tried as often as the line says.

`;

if (!process.env['DATABASE_URL']) {
  console.error('The long run needs PostgreSQL. Begin with infra/start-postgres.sh, which makes a server for one command.');
  process.exit(1);
}
const began = performance.now();
const counted = 'node_modules/.cache/long-run.json';
mkdirSync('node_modules/.cache', { recursive: true });
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'long'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, PROPERTY_RUNS, HUB_TEST_COUNTS: counted },
});
const counts = JSON.parse(readFileSync(counted, 'utf8')) as TestCounts;
rmSync(counted);
const faults = spawnSync(process.execPath, ['infra/planted-faults.ts'], { stdio: ['ignore', 'inherit', 'inherit'] });
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
const isClean = spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout.trim() === '';
const line = [
  new Date().toISOString().slice(0, 10),
  `commit ${commit}${isClean ? '' : ' with changes'}`,
  `${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped`,
  `each property ${PROPERTY_RUNS} times`,
  faults.status === 0 ? 'every planted fault is caught' : 'NOT every planted fault is caught',
  `${((performance.now() - began) / 60_000).toFixed(1)} minutes`,
].join(' · ');
writeFileSync(RECORD, `${HEADING}${line}\n`);
console.log(`\n${line}\nWritten to ${RECORD}: commit it.`);
process.exitCode = (status ?? 1) || (faults.status ?? 1);
