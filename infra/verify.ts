// Decides what must hold before a change is done: every check there is, cheapest first; the first that fails ends the run.

import { spawnSync } from 'node:child_process';

/** What programs write and people commit. */
const generated = ['schema', 'services/hub/migrations/released.json', 'web/src/lib/graph/generated', 'ARCHITECTURE.md'];

const steps: readonly (readonly [fact: string, command: readonly string[]])[] = [
  ['arrows point one way', ['npm', 'run', 'verify:arrows']],
  ['one version of each dependency', ['npm', 'run', 'verify:packages']],
  ['formatted', ['npm', 'run', 'verify:format']],
  ['generated files are written anew', ['npm', 'run', 'generate']],
  ['generated files are the ones committed', ['git', 'diff', '--exit-code', '--stat', '--patch', 'HEAD', '--', ...generated]],
  ['no generated file is missing from git', ['git', 'ls-files', '--others', '--exclude-standard', '--', ...generated]],
  ['builds', ['npm', 'run', 'build']],
  ['types hold', ['npm', 'run', 'check']],
  ['lints', ['npm', 'run', 'lint']],
  ['nothing is unused', ['npm', 'run', 'verify:unused']],
  ['tests pass', ['node', 'infra/run-tests.ts', '--all']],
];

for (const [fact, [program = '', ...words]] of steps) {
  console.log(`\n▶ ${fact}: ${[program, ...words].join(' ')}`);
  const silent = program === 'npm' ? ['run', '--silent', ...words.slice(1)] : words;
  const listing = words[0] === 'ls-files';
  const { status, stdout } = spawnSync(program, silent, {
    stdio: ['ignore', listing ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (listing) process.stdout.write(stdout);
  if (status !== 0 || (listing && stdout !== '')) {
    console.error(`\n✗ Not so: ${fact}.`);
    process.exit(1);
  }
}
