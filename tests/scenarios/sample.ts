// Gives tests a database as a hub has it after its first start: filled with the sample, once for each run.

import { join } from 'node:path';
import { fillEmptyHub } from '../../services/hub/src/app/sample.ts';
import type { Template } from '../../services/hub/tests/fresh-database.ts';
import { templatesOfRun } from '../../services/hub/tests/run-templates.ts';

/** What a hub has after its first start. Its originals stay in {@link folderOfSample}. */
export const SAMPLE: Template = {
  name: 'sample',
  fill: (orm) => fillEmptyHub(orm, folderOfSample(), () => undefined),
};

/** The data folder that the sample was filled from, with the originals of its files. It is there once a copy of the template is. */
export function folderOfSample(): string {
  return join(templatesOfRun().folder, 'sample');
}
