// What becomes of an embedded database whose first filling is cut: asked of the built program.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf, ask, startProgram, type Started } from './fault-trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-faults-filling-'));
const started: Started[] = [];

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(): Started {
  const hub = startProgram('main', { HUB_DATA: join(folder, 'data'), HUB_SAMPLE: 'illustrative' });
  started.push(hub);
  return hub;
}

test('a first filling of the embedded database that is cut is completed at the next start', async () => {
  const cut = start();
  await cut.hear(/zone-areas\.geojson: \d+ rows/);
  cut.child.kill('SIGKILL');
  await cut.ended;
  const hub = start();
  const query =
    '{ uploads(where: { state: { in: [PUBLISHED] } }) { totalCount } rejected: uploads(where: { state: { in: [RECEIVED, PARSING, REJECTED] } }) { totalCount } zones { totalCount } }';
  expect(await ask(await addressOf(hub), query)).toEqual({
    data: { uploads: { totalCount: 9 }, rejected: { totalCount: 0 }, zones: { totalCount: 3 } },
  });
  expect(hub.said()).not.toMatch(/Import it again|^\s+at /m);
  expect(hub.said().match(/had been cut: the rest of it is loaded now/g)).toHaveLength(1);
});
