// What becomes of an import that a hub carries out on its embedded database when that hub ends, and how long a file may be there.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDataFolder } from '../../services/hub/tests/fresh-database.ts';
import { addressOf, ask, startProgram, streetFile, type Started } from './fault-trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-faults-imports-'));
const settings = { HUB_DATA: join(folder, 'data') };
/** So many that an import of them is still under way when a test has seen it begin. */
const ROWS = 40_000;
const large = join(folder, '2025-01-large-street.csv');

let hub: Started;
let address: string;

beforeAll(async () => {
  writeFileSync(large, streetFile(ROWS));
  await fillDataFolder(settings.HUB_DATA);
  await startHub();
});

afterAll(async () => {
  hub.child.kill('SIGKILL');
  await hub.ended;
  rmSync(folder, { recursive: true, force: true });
});

async function startHub(): Promise<void> {
  hub = startProgram('main', settings);
  address = await addressOf(hub);
}

const runImport = (file: string) => startProgram('import', settings, ['police-street', file]);

test('a hub that is killed in the middle of an import for a command ends the command with exit code 1, and the next hub says it', async () => {
  const command = runImport(large);
  await command.hear(/reading/);
  hub.child.kill('SIGKILL');
  await hub.ended;
  expect(await command.ended).toBe('1');
  expect(command.said()).toMatch(/stopped before the import was done\. Nothing of an unfinished file is kept; run the command again\.\n$/);
  expect(command.said()).not.toMatch(/^\s+at /m);
  await startHub();
  expect(hub.said()).toMatch(/The import of 2025-01-large-street\.csv had been interrupted/);
  expect(await ask(address, '{ uploads { nodes { fileName state faults { nodes { code } } } } }')).toEqual({
    data: {
      uploads: {
        nodes: [{ fileName: '2025-01-large-street.csv', state: 'REJECTED', faults: { nodes: [{ code: 'IMPORT_INTERRUPTED' }] } }],
      },
    },
  });
});

test('a file of more than 50,000 rows is refused before anything of it is written, with what to use instead', async () => {
  const file = join(folder, '2025-01-too-long-street.csv');
  writeFileSync(file, streetFile(50_001));
  const command = runImport(file);
  expect(await command.ended).toBe('2');
  expect(command.said()).toMatch(/rejected.*\n.*more than 50,000 rows.*Use PostgreSQL: set DATABASE_URL/);
  expect(await ask(address, '{ forceMonths { totalCount } }')).toEqual({ data: { forceMonths: { totalCount: 0 } } });
});

test('a file of 50,000 rows is taken', async () => {
  const file = join(folder, '2025-01-longest-street.csv');
  writeFileSync(file, streetFile(50_000));
  expect(await runImport(file).ended).toBe('0');
});
