// Decides how a package's tests are counted for the last line of `npm test`: into a file of its own, in the folder HUB_TEST_COUNTS.

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** What one package's run came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Every skipped test by its full name, with the reason that it gave. */
  readonly skipped: readonly string[];
  /** What failed, each in words of its own: the file, the test's full name and what was thrown. */
  readonly failures: readonly string[];
}

export default class CountReporter implements Reporter {
  private folder = '';

  onInit(vitest: Vitest): void {
    this.folder = vitest.config.root;
  }

  /** A file that could not be loaded and an error outside any test are failures too: neither has a test to be counted by. */
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ test, result: test.result() })));
    const counts: TestCounts = {
      passed: tests.filter(({ result }) => result.state === 'passed').length,
      failed:
        tests.filter(({ result }) => result.state === 'failed' || result.state === 'pending').length +
        modules.filter((module) => module.errors().length > 0).length +
        errors.length,
      skipped: tests.flatMap(({ test, result }) =>
        result.state === 'skipped' ? [result.note ? `${test.fullName} (${result.note})` : test.fullName] : [],
      ),
      failures: [
        ...tests.flatMap(({ test, result }) =>
          result.state === 'failed' || result.state === 'pending'
            ? [`${test.module.relativeModuleId} > ${test.fullName}: ${inWords(result.errors ?? [])}`]
            : [],
        ),
        ...modules.flatMap((module) => (module.errors().length > 0 ? [`${module.relativeModuleId}: ${inWords(module.errors())}`] : [])),
        ...errors.map((error) => `outside any test: ${inWords([error])}`),
      ],
    };
    const folder = process.env['HUB_TEST_COUNTS'];
    if (folder) writeFileSync(join(folder, `${basename(this.folder)}-${String(process.pid)}.json`), JSON.stringify(counts));
  }
}

/** What was thrown, without the places it came through; long ones are cut, as the whole stands further up in the output. */
function inWords(errors: readonly unknown[]): string {
  if (errors.length === 0) return 'did not end';
  return errors.map((error) => messageOf(error).slice(0, 2000)).join('\n');
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
