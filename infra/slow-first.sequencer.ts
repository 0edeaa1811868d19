// Decides in which order the files of a run begin: those that take longest first, so that short ones keep both cores busy to the end.
// Vitest knows what took long from the run before, which a fresh checkout does not have.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What starts processes, fills databases or asks hundreds of questions, the slowest first: see the end of any run. */
const SLOW = [
  'tests/e2e/accessibility.',
  'tests/contract/faults-',
  'tests/contract/restore-drill.',
  'tests/golden/golden.',
  'tests/contract/backup.',
  'tests/contract/import-beside-readers.',
  'imports/police-street/police-street.',
  'tests/contract/operations.',
  'tests/contract/measure-properties.',
  'tests/contract/attacks.',
];

/** Lanes whose files are short: they come after those that have a database. */
const SHORT_LANES = ['rules', 'rules-alone', 'web'];

export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId, project }: TestSpecification): number {
  const place = SLOW.findIndex((part) => moduleId.includes(part));
  if (place >= 0) return place;
  return SLOW.length + 1 + SHORT_LANES.indexOf(project.name);
}
