import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderLock, readRunningHub } from './folder-lock.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hub-lock-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that is held cannot be taken, and the message says by whom and what to do', () => {
  const lock = FolderLock.take(folder);
  lock.announce({ processId: 4321, address: 'http://127.0.0.1:4000', token: 'secret' });
  expect(() => FolderLock.take(folder)).toThrow(/in use by the hub at http:\/\/127\.0\.0\.1:4000 \(process 4321\).*HUB_DATA.*DATABASE_URL/);
  lock.release();
});

test('a folder that is let go can be taken again', () => {
  FolderLock.take(folder).release();
  expect(readRunningHub(folder)).toBeNull();
  FolderLock.take(folder).release();
});

test('a process that is killed lets go of its folder', () => {
  const script = `import { DatabaseSync } from 'node:sqlite';
    const file = new DatabaseSync(${JSON.stringify(join(folder, 'lock.sqlite'))});
    file.exec('pragma locking_mode = exclusive; begin exclusive'); process.kill(process.pid, 'SIGKILL');`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', script]).signal).toBe('SIGKILL');
  FolderLock.take(folder).release();
});
