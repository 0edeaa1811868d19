// Runs the tests of every package, one package after another, says what was not run and why, and ends with one line of counts.
//   node infra/run-tests.ts                  all that needs neither a browser nor a database server
//   node infra/run-tests.ts --only-browser   the journeys in a real browser; what they visit must be built
//   node infra/run-tests.ts --all            both

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TestCounts } from './count.reporter.ts';

const mode = process.argv[2] ?? '';
const [plain, journeys] = [mode !== '--only-browser', mode !== ''];
const counted = mkdtempSync(join(tmpdir(), 'hub-tests-'));
const reporters = ['--', '--reporter=default', `--reporter=${join(import.meta.dirname, 'count.reporter.ts')}`];
const notes: string[] = [];
let broken = false;

try {
  if (plain) runPackages();
  if (journeys) runJourneys();
  else notes.push('The journeys in a browser were not run. They are: npm run e2e');
  report();
} finally {
  rmSync(counted, { recursive: true, force: true });
}

function runPackages(): void {
  const packages = globSync(['services/*/package.json', 'web/package.json', 'tests/package.json']).filter(hasTests);
  run(['turbo', '--', 'run', 'test', '--concurrency=1', '--output-logs=full', '--log-prefix=none', '--continue', ...reporters]);
  const missing = packages.length - readdirSync(counted).length;
  if (missing > 0) {
    broken = true;
    notes.push(`The tests of ${String(missing)} of ${String(packages.length)} packages did not run to their end: see above.`);
  }
  notes.push(
    process.env['DATABASE_URL']
      ? 'Database tests ran on PostgreSQL, at DATABASE_URL.'
      : 'Database tests ran on the embedded database. Set DATABASE_URL to run the same tests on PostgreSQL.',
  );
}

function runJourneys(): void {
  const browser = findBrowser();
  if (browser) {
    run(['e2e', '--workspace', '@people-zones/tests', ...reporters], { CHROMIUM_PATH: browser });
    return;
  }
  if (process.env['CI_BROWSER'] === 'required') broken = true;
  notes.push('The journeys in a browser were not run: no Chromium or Chrome was found. Install one, or name it in CHROMIUM_PATH.');
}

/** Path of a browser that the journeys can drive: the one named in CHROMIUM_PATH, else the first on the search path. */
function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function hasTests(manifest: string): boolean {
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: Record<string, string> };
  return scripts?.['test'] !== undefined;
}

function run(script: readonly string[], environment: Record<string, string> = {}): void {
  const { status } = spawnSync('npm', ['run', '--silent', ...script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, HUB_TEST_COUNTS: counted },
  });
  if (status !== 0) broken = true;
}

function report(): void {
  const counts = readdirSync(counted).map((file) => JSON.parse(readFileSync(join(counted, file), 'utf8')) as TestCounts);
  const skipped = counts.flatMap((each) => each.skipped);
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  for (const failure of counts.flatMap((each) => each.failures)) console.log(`\n✗ ${failure}`);
  console.log(`\n${[...notes, ...skipped.map((name) => `Skipped: ${name}`)].join('\n')}\n`);
  // A run that broke without a failed test is one failure, so that no reader of this line takes it for a success.
  console.log(`${String(passed)} passed, ${String(broken && failed === 0 ? 1 : failed)} failed, ${String(skipped.length)} skipped`);
  if (broken || failed > 0) process.exitCode = 1;
}
