// Decides that commands which work on a hub make none where there is none: whoever mistypes the folder hears it, and nothing is left there.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'hub-nowhere-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test.each([
  ['admin-link', []],
  ['audit-prune', []],
  ['backup', [join(scratch, 'backup')]],
])('%s says that there is no hub in the folder, and makes none', async (name, given) => {
  const folder = join(scratch, name);
  const file = resolve(import.meta.dirname, `../../services/hub/dist/src/app/${name}.js`);
  const env = { ...process.env, HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_BACKUP_URL: '' };
  const ended = await new Promise<{ exitCode: number | null; said: string; complained: string }>((done) => {
    const child = execFile(process.execPath, [file, ...given], { env }, (_, said, complained) =>
      done({ exitCode: child.exitCode, said, complained }),
    );
  });
  expect(ended).toMatchObject({ exitCode: 1, said: '', complained: expect.stringContaining(`There is no hub in ${folder}.`) as string });
  expect(existsSync(folder)).toBe(false);
});
