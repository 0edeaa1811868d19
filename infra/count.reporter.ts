// Decides what a run of tests ends with: what failed, what was skipped and why, the slowest files, and one line of counts.

import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node';

const SLOWEST = 10;

/** What a run came to. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export default class CountReporter implements Reporter {
  private readonly began = performance.now();
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  /** A file that could not be loaded and an error outside any test are failures too: neither has a test to be counted by. */
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const failures = [
      ...tests.filter(isFailed).map((test) => `${test.module.relativeModuleId} > ${test.fullName}: ${inWords(test.result().errors ?? [])}`),
      ...modules.filter((module) => module.errors().length > 0).map((module) => `${module.relativeModuleId}: ${inWords(module.errors())}`),
      ...errors.map((error) => `outside any test: ${inWords([error])}`),
    ];
    const skipped = tests.filter((test) => test.result().state === 'skipped');
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const file = process.env['HUB_TEST_COUNTS'];
    const counts: TestCounts = { passed, failed: failures.length, skipped: skipped.length };
    if (file) writeFileSync(file, JSON.stringify(counts));
    for (const failure of failures) this.say(`\n✗ ${failure}`);
    this.say(`\nThe slowest files:`);
    for (const line of slowest(modules)) this.say(line);
    this.say('');
    for (const test of skipped) this.say(`Skipped: ${test.fullName}${reasonOf(test)}`);
    for (const note of (process.env['HUB_TEST_NOTES'] ?? '').split('\n').filter(Boolean)) this.say(note);
    const seconds = Math.round((performance.now() - this.began) / 1000);
    this.say(
      `\n${String(passed)} passed, ${String(failures.length)} failed, ${String(skipped.length)} skipped, in ${String(modules.length)} files and ${String(seconds)} s`,
    );
  }

  private say(line: string): void {
    this.vitest?.logger.log(line);
  }
}

const isFailed = (test: TestCase): boolean => ['failed', 'pending'].includes(test.result().state);

/** The files that took longest, with the seconds of each: loading, what is done before and after, and tests. */
function slowest(modules: readonly TestModule[]): string[] {
  return modules
    .map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic();
      return { module, seconds: (collectDuration + setupDuration + duration) / 1000 };
    })
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map(({ module, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${module.project.name}  ${module.relativeModuleId}`);
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return result.state === 'skipped' && result.note ? ` (${result.note})` : '';
}

/** What was thrown, without the places it came through; long ones are cut, as the whole stands further up in the output. */
function inWords(errors: readonly unknown[]): string {
  if (errors.length === 0) return 'did not end';
  return errors.map((error) => messageOf(error).slice(0, 2000)).join('\n');
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
