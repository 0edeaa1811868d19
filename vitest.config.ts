// Decides in which lane every test file runs, and on which database engine. CONTRIBUTING.md says what runs each lane.

import { globSync } from 'node:fs';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import SlowFirst from './infra/slow-first.sequencer.ts';

/** Rules that are kept among the database tests, because they are promises of the whole repository. They need no database. */
const rulesAmongContracts = [
  'tests/bench/by-hand/compare.test.ts',
  'tests/contract/agreement.test.ts',
  'tests/contract/arrows.test.ts',
  'tests/contract/arrows-web.test.ts',
  'tests/contract/described.test.ts',
  'tests/contract/names.test.ts',
  'tests/contract/openid-connect.test.ts',
  'tests/contract/openid-tokens.test.ts',
  'tests/contract/planted-faults.test.ts',
  'tests/contract/where-things-are.test.ts',
  'tests/golden/every-feature.test.ts',
  'tests/golden/independent-check.test.ts',
  'tests/golden/points-that-cannot-mislead.test.ts',
];

/** Rules whose file declares types of GraphQL for itself. Their registry is one for each process: no other file may share it. */
const ofTheirOwn = ['services/hub/src/graphql/make-schema.test.ts', 'tests/contract/access-rules.test.ts'];

/** What must hold on both engines: golden answers, what the tables refuse, imports, and what an empty hub is filled with; and what differs on them. */
const onBothEngines = [
  'tests/golden/golden.test.ts',
  'tests/golden/independent/independent.test.ts',
  'tests/contract/constraints.test.ts',
  'tests/contract/answers-by-version.test.ts',
  'tests/contract/data-watch.test.ts',
  'tests/contract/erasing.test.ts',
  'tests/contract/foreign-origins.test.ts',
  'tests/contract/kept-by-viewer.test.ts',
  'tests/contract/kept-lists.test.ts',
  'tests/contract/rate-limit.test.ts',
  'tests/contract/sign-in.test.ts',
  'tests/contract/api-tokens.test.ts',
  'tests/contract/overtaken-sign-in.test.ts',
  'tests/contract/second-factor.test.ts',
  'tests/contract/sign-in-undone.test.ts',
  'tests/contract/sign-in-openid-connect.test.ts',
  'tests/contract/trusted-documents.test.ts',
  'tests/contract/row-level-security.test.ts',
  'tests/contract/audit.test.ts',
  'tests/contract/audit-of-sign-in.test.ts',
  'tests/contract/audit-prune.test.ts',
  'services/hub/src/imports/geography.test.ts',
  'services/hub/src/imports/import-run.test.ts',
  'services/hub/src/imports/police-street/police-street.test.ts',
  'services/hub/src/imports/police-street/roll-up.test.ts',
  'services/hub/src/imports/three-sixty-giving/three-sixty-giving.test.ts',
  'services/hub/src/sample/load-sample.test.ts',
];

/** What only the embedded engine has: a folder, one process that holds it, and limits of its own. */
const onEmbeddedAlone = ['tests/contract/*.embedded.test.ts'];

/** What takes minutes and proves the same each time that it is asked: run by hand, with `npm run verify:long`. */
const onlyInLong = ['tests/contract/*.long.test.ts'];
/** What is tried with random questions in every run, and with thousands of them in the long one; and the drill, there on both engines. */
const alsoInLong = [
  'tests/contract/erasures-restored.test.ts',
  'tests/contract/answers-agree.embedded.test.ts',
  'tests/contract/like-with-like.test.ts',
  'tests/contract/measure-parts.test.ts',
  'tests/contract/measure-properties.test.ts',
  'tests/contract/query-wording.test.ts',
  'tests/contract/records-behind.test.ts',
  'tests/contract/restore-drill.test.ts',
  'tests/contract/row-level-security.test.ts',
  'services/hub/src/imports/police-street/roll-up.test.ts',
];

/** A pattern that finds nothing is a file that was renamed, which would change its lane in silence. */
for (const pattern of [...rulesAmongContracts, ...ofTheirOwn, ...onBothEngines, ...onEmbeddedAlone, ...onlyInLong, ...alsoInLong])
  if (globSync(pattern, { cwd: import.meta.dirname }).length === 0)
    throw new Error(`vitest.config.ts: no file is called ${pattern}. Write there what it is called now.`);

/** One for each of two cores. A project that extends a configuration of its own does not take this from the root: it would have one, after all others. */
const WORKERS = 2;

// type-graphql asks for graphql as CommonJS and our code asks for it as a module: two copies refuse each other's types.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Files that share a process and the code that they import, which would else be loaded once for each: a test takes back what it changes outside itself. */
const together = { isolate: false } as const;

/** A lane of files that run in Node, by default with patience for a database that starts. */
function lane(name: string, include: string[], options: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  return {
    resolve,
    test: {
      name,
      include,
      testTimeout: 240_000,
      hookTimeout: 300_000,
      // What is waited for comes late on a machine that does other things; that it comes at all is what a test decides.
      expect: { poll: { timeout: 30_000 } },
      ...options,
      exclude: [...configDefaults.exclude, ...(options.exclude ?? [])],
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: SlowFirst },
    reporters: ['default', './infra/count.reporter.ts'],
    globalSetup: 'services/hub/tests/run-templates.ts',
    projects: [
      lane('rules', ['services/*/src/**/*.test.ts', ...rulesAmongContracts], {
        exclude: [...onBothEngines, ...ofTheirOwn],
        env: { HUB_TEST_ENGINE: 'none' },
        ...together,
      }),
      lane('rules-alone', ofTheirOwn, { env: { HUB_TEST_ENGINE: 'none' } }),
      { extends: './web/vite.config.ts', root: './web', test: { name: 'web', maxWorkers: WORKERS, ...together } },
      lane('embedded', [...onBothEngines, ...onEmbeddedAlone], { env: { DATABASE_URL: '' }, ...together }),
      lane('postgresql', [...onBothEngines, 'tests/contract/**/*.test.ts'], {
        exclude: [...rulesAmongContracts, ...ofTheirOwn, ...onEmbeddedAlone, ...onlyInLong],
        globalSetup: 'tests/require-server.ts',
        ...together,
      }),
      // One browser at a time, after all other lanes: two share the cores and both come too late.
      lane('journeys', ['tests/e2e/**/*.test.ts'], {
        // The hub that is only read comes from a template: the run is announced before it.
        globalSetup: ['services/hub/tests/run-templates.ts', 'tests/e2e/read-only-hub.setup.ts'],
        testTimeout: 120_000,
        fileParallelism: false,
        maxConcurrency: 2,
        sequence: { groupOrder: 1 },
        ...together,
      }),
      lane('long', [...onlyInLong, ...alsoInLong], {
        globalSetup: 'tests/require-server.ts',
        testTimeout: 1_800_000,
        env: { HUB_TEST_LONG: '1' },
      }),
    ],
  },
});
