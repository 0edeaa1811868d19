// Decides that commands which work on a hub make none where there is none: whoever mistypes the folder hears it, and nothing is left there. And who leaves a
// word out of a command is shown how it is typed.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'hub-nowhere-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Ended {
  readonly exitCode: number | null;
  readonly said: string;
  readonly complained: string;
}

function run(name: string, given: readonly string[], folder: string): Promise<Ended> {
  const file = resolve(import.meta.dirname, `../../services/hub/dist/src/app/${name}.js`);
  const env = { ...process.env, HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_BACKUP_URL: '' };
  return new Promise((done) => {
    const child = execFile(process.execPath, [file, ...given], { env }, (_, said, complained) =>
      done({ exitCode: child.exitCode, said, complained }),
    );
  });
}

test.each([
  ['admin-link', []],
  ['audit-prune', []],
  ['backup', [join(scratch, 'backup')]],
])('%s says that there is no hub in the folder, and makes none', async (name, given) => {
  const folder = join(scratch, name);
  const ended = await run(name, given, folder);
  expect(ended).toMatchObject({ exitCode: 1, said: '', complained: expect.stringContaining(`There is no hub in ${folder}.`) as string });
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ['backup', "missing required argument 'folder'", 'npm run backup -- [options] <folder>'],
  ['restore', "missing required argument 'folder'", 'npm run restore -- [options] <folder>'],
  ['import', "missing required argument 'source'", 'npm run import -- [options] <source> <path>'],
])('%s without a word that it needs says which, and how it is typed', async (name, missing, usage) => {
  const ended = await run(name, [], join(scratch, `${name}-untyped`));
  expect(ended).toMatchObject({ exitCode: 1, said: '' });
  expect(ended.complained).toContain(missing);
  expect(ended.complained).toContain(`Usage: ${usage}`);
});
