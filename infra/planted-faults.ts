// Decides whether the tests still catch what they are there for: plants each fault of tests/planted-faults/faults.ts in a copy of the last commit, runs
// the tests that should notice it, and takes it out again. A fault is caught when a test of each file fails; a file that does not load proves nothing.
//   infra/start-postgres.sh npm run verify:faults                  all of them
//   infra/start-postgres.sh npm run verify:faults -- money paging  those whose name or file holds one of these words

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { plantedFaults } from '../tests/planted-faults/faults.ts';
import type { PlantedFault } from '../tests/planted-faults/planted-fault.ts';
import { findBrowser } from './find-browser.ts';

/** How long the tests of one fault, the tests of all of them together, and a build may take, in milliseconds. */
const [FAULT_TIMEOUT_MS, ALL_TIMEOUT_MS, BUILD_TIMEOUT_MS] = [300_000, 1_800_000, 900_000];
/** Where a file runs once: what must hold on both engines is tried on PostgreSQL, which is quicker. */
const LANES = ['rules', 'rules-alone', 'web', 'postgresql', 'journeys'];
const root = join(import.meta.dirname, '..');
const ENVIRONMENT = { ...process.env, TURBO_CACHE_DIR: join(root, '.turbo/cache') };
const isJourney = (file: string) => file.startsWith('tests/e2e/');

/** What one run of vitest came to. */
interface TestRun {
  readonly passed: number;
  /** The first failed test of each file that has one. */
  readonly failedIn: ReadonlyMap<string, string>;
  /** Why files without a failed test did not end well: they did not load, or ran out of time. */
  readonly broken: ReadonlyMap<string, string>;
}

interface JsonReport {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

let stopRunning: () => void = () => undefined;
const scratch = mkdtempSync(join(tmpdir(), 'hub-planted-'));
const removeScratch = () => rmSync(scratch, { recursive: true, force: true });
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    stopRunning();
    removeScratch();
    process.exit(status);
  });
try {
  process.exitCode = await tryFaults(chooseFaults(process.argv.slice(2)));
} finally {
  removeScratch();
}

function chooseFaults(words: readonly string[]): PlantedFault[] {
  const isChosen = ({ name, file }: PlantedFault) => words.length === 0 || words.some((word) => `${name} ${file}`.includes(word));
  const chosen = plantedFaults.filter(isChosen);
  if (chosen.length === 0) throw new Error(`No planted fault has ${words.join(' or ')} in its name or file.`);
  const browser = findBrowser();
  const left = browser ? [] : chosen.filter(({ caughtBy }) => caughtBy.some(isJourney));
  if (left.length > 0)
    console.warn(`NOT TRIED: ${String(left.length)} faults that only a browser notices. Install Chromium, or name one in CHROMIUM_PATH.`);
  return chosen.filter((fault) => !left.includes(fault));
}

/** @returns the status to end with: 0 when each is caught */
async function tryFaults(faults: readonly PlantedFault[]): Promise<0 | 1> {
  if (!process.env['DATABASE_URL']) {
    console.error('The faults need PostgreSQL. Begin with infra/start-postgres.sh, which makes a server for one command.');
    return 1;
  }
  const files = [...new Set(faults.flatMap(({ caughtBy }) => caughtBy))];
  await makeCopy();
  await build();
  const { passed, failedIn, broken } = await runTests(files, ALL_TIMEOUT_MS);
  if (failedIn.size > 0 || broken.size > 0) {
    for (const [file, why] of [...failedIn, ...broken]) console.error(`Without any fault ${file} fails: ${why}`);
    return 1;
  }
  console.log(`Without a fault ${String(passed)} tests of ${String(files.length)} files pass.`);
  let caught = 0;
  for (const fault of faults) if (await isCaught(fault)) caught++;
  console.log(`\n${String(caught)} of ${String(faults.length)} faults are caught.`);
  return caught === faults.length ? 0 : 1;
}

/** A copy of the last commit. Its packages find each other in it, and all others where they are. */
async function makeCopy(): Promise<void> {
  const { status, output } = await run('git', ['clone', '--quiet', '--shared', root, scratch], root, BUILD_TIMEOUT_MS);
  if (status !== 0) throw new Error(`The last commit cannot be copied:\n${output}`);
  linkPackages('node_modules');
  for (const folder of ['services/hub', 'services/analysis', 'web', 'tests'])
    if (existsSync(join(root, folder, 'node_modules'))) linkPackages(join(folder, 'node_modules'));
}

function linkPackages(folder: string): void {
  mkdirSync(join(scratch, folder));
  for (const name of readdirSync(join(root, folder)).filter((each) => each === '.bin' || !each.startsWith('.')))
    if (name !== '@people-zones') symlinkSync(join(root, folder, name), join(scratch, folder, name));
  if (folder !== 'node_modules') return;
  mkdirSync(join(scratch, folder, '@people-zones'));
  for (const [name, place] of [
    ['analysis', 'services/analysis'],
    ['hub', 'services/hub'],
    ['tests', 'tests'],
    ['web', 'web'],
  ] as const)
    symlinkSync(join('../..', place), join(scratch, folder, '@people-zones', name));
}

/** Builds what has changed; what was built in the repository before is taken from there. */
async function build(): Promise<void> {
  const { status, output } = await run('npm', ['run', '--silent', 'build'], scratch, BUILD_TIMEOUT_MS);
  if (status !== 0) throw new Error(`The copy does not build:\n${output}`);
}

async function isCaught({ name, file, find, replace, caughtBy }: PlantedFault): Promise<boolean> {
  const path = join(scratch, file);
  const sound = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const places = sound.split(find).length - 1;
  if (places !== 1) return tell(name, `${file} has ${String(places)} places like it: write there what the place is now`);
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  );
  try {
    if (caughtBy.some(isJourney)) await build();
    const noticed: string[] = [];
    for (const test of caughtBy) {
      const which = (await runTests([test], FAULT_TIMEOUT_MS)).failedIn.get(test);
      if (which === undefined) return tell(name, `no test fails in ${test}`);
      noticed.push(`\n            ${test}: ${which}`);
    }
    console.log(`caught      ${name}${noticed.join('')}`);
    return true;
  } finally {
    writeFileSync(path, sound);
  }
}

function tell(name: string, why: string): false {
  console.log(`NOT CAUGHT  ${name}\n            ${why}`);
  return false;
}

/** Runs files of tests until the first failure of each run. A test that runs out of time fails. */
async function runTests(files: readonly string[], timeoutMs: number): Promise<TestRun> {
  const report = join(scratch, 'node_modules', 'report.json');
  const asked = ['run', ...LANES.flatMap((lane) => ['--project', lane]), '--bail=1', '--reporter=json', `--outputFile=${report}`, ...files];
  rmSync(report, { force: true });
  await run(join(scratch, 'node_modules/.bin/vitest'), asked, scratch, timeoutMs);
  if (!existsSync(report))
    return { passed: 0, failedIn: new Map(), broken: new Map(files.map((file) => [file, 'vitest did not come to its end'])) };
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as JsonReport;
  const [failedIn, broken] = [new Map<string, string>(), new Map<string, string>()];
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.find((each) => each.status === 'failed');
    if (failed) failedIn.set(relative(scratch, name), failed.fullName);
    else if (status === 'failed') broken.set(relative(scratch, name), message);
  }
  for (const file of files.filter((each) => testResults.every(({ name }) => relative(scratch, name) !== each)))
    broken.set(file, `it is in none of the lanes ${LANES.join(', ')}`);
  return { passed: numPassedTests, failedIn, broken };
}

/** Runs a command, and ends it with all that it started when its time is over. */
function run(
  program: string,
  words: readonly string[],
  folder: string,
  timeoutMs: number,
): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: ENVIRONMENT });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stopRunning = () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(stopRunning, timeoutMs);
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, output: Buffer.concat(chunks).toString() });
    });
  });
}
