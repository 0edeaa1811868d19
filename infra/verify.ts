// Decides what must hold before a change is done: every check there is, in two lanes that run side by side. Tests come first to both cores, and checks take
// what they leave: journeys wait for a browser more than they compute.
//   npm run verify                 all of it
//   npm run verify -- --tested     without the lanes of tests that `npm test` has just run

import { spawn, spawnSync } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';

interface Step {
  readonly fact: string;
  readonly command: readonly string[];
  /** What the command prints is what is wrong. */
  readonly isListing?: boolean;
}

/** What programs write and people commit. */
const generated = [
  'schema',
  'services/hub/migrations/released.json',
  'web/src/lib/graph/generated',
  'docs/pictures/arrows.mmd',
  'ARCHITECTURE.md',
];
const testLanes = process.argv.includes('--tested')
  ? ['postgresql', 'journeys']
  : ['rules', 'rules-alone', 'web', 'embedded', 'postgresql', 'journeys'];

/** What everything else begins with: tests start what is built, and nothing may be written while they read it. */
const first: readonly Step[] = [
  { fact: 'generated files are up to date', command: ['npm', 'run', 'generate'] },
  { fact: 'builds', command: ['npm', 'run', 'build'] },
];
const checks: readonly Step[] = [
  {
    fact: 'generated files are the ones committed',
    command: ['git', 'diff', '--exit-code', '--stat', '--patch', 'HEAD', '--', ...generated],
  },
  {
    fact: 'no generated file is missing from git',
    command: ['git', 'ls-files', '--others', '--exclude-standard', '--', ...generated],
    isListing: true,
  },
  { fact: 'arrows point one way', command: ['npm', 'run', 'verify:arrows'] },
  { fact: 'one version of each dependency', command: ['npm', 'run', 'verify:packages'] },
  { fact: 'formatted', command: ['npm', 'run', 'verify:format'] },
  { fact: 'types hold', command: ['npm', 'run', 'check'] },
  { fact: 'lints', command: ['npm', 'run', 'lint'] },
  { fact: 'nothing is unused', command: ['npm', 'run', 'verify:unused'] },
];
const tests: readonly Step[] = [{ fact: 'tests pass', command: ['node', 'infra/run-tests.ts', ...testLanes] }];

const began = performance.now();
let failed = runAtOnce(first);
if (failed === null) {
  const ownPriority = getPriority();
  const behindTests = Math.max(ownPriority, constants.priority.PRIORITY_BELOW_NORMAL);
  const lanes = await Promise.all([runLane('checks', checks, behindTests), runLane('tests', tests, ownPriority)]);
  failed = lanes.toSorted((one, other) => one.endedMs - other.endedMs).find(({ broken }) => broken !== null)?.broken ?? null;
}
const seconds = Math.round((performance.now() - began) / 1000);
console.log(failed === null ? `\n✓ All of it holds, in ${String(seconds)} s.` : `\n✗ Not so: ${failed}.`);
process.exitCode = failed === null ? 0 : 1;

/** Runs steps one after another and prints as they go. @returns the first that does not hold */
function runAtOnce(steps: readonly Step[]): string | null {
  for (const { fact, command } of steps) {
    console.log(`\n▶ ${fact}: ${command.join(' ')}`);
    const [program = '', ...words] = command;
    if (spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).status !== 0)
      return fact;
  }
  return null;
}

/**
 * Runs the steps of a lane one after another until one fails, and prints all that they said once the lane has ended.
 * @param priority of their processes, as the system counts it: a lower number comes first
 */
async function runLane(
  name: string,
  steps: readonly Step[],
  priority: number,
): Promise<{ readonly broken: string | null; readonly endedMs: number }> {
  let said = `\n══ Lane of ${name}\n`;
  let broken: string | null = null;
  for (const step of steps) {
    const began = performance.now();
    const { holds, output } = await run(step, priority);
    said += `\n▶ ${step.fact}: ${step.command.join(' ')} (${String(Math.round((performance.now() - began) / 1000))} s)\n${output}`;
    if (holds) continue;
    broken = step.fact;
    said += `\n✗ Not so: ${step.fact}.\n`;
    break;
  }
  process.stdout.write(said);
  return { broken, endedMs: performance.now() };
}

function run(
  { command: [program = '', ...words], isListing = false }: Step,
  priority: number,
): Promise<{ readonly holds: boolean; readonly output: string }> {
  const silent = program === 'npm' ? ['run', '--silent', ...words.slice(1)] : words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, silent, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    // What it starts is as patient as it is.
    if (child.pid !== undefined) setPriority(child.pid, priority);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      const output = Buffer.concat(chunks).toString();
      resolve({ holds: status === 0 && !(isListing && output !== ''), output });
    });
  });
}
