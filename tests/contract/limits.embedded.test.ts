// What the embedded engine allows less of than a server: how much one question may compute, how many read at once, who may write its folder.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FolderLock } from '../../services/hub/src/app/folder-lock.ts';
import { readConnectionsOf } from '../../services/hub/src/app/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import { runCommand } from './backup-process.ts';

const fixture = resolve(import.meta.dirname, '../fixtures/backup-of-0009');
const scenario = await threeZonesOneYear();
const folder = mkdtempSync(join(tmpdir(), 'hub-held-'));
afterAll(async () => {
  await scenario.close();
  rmSync(folder, { recursive: true, force: true });
});

test('one question has at most 20,000 cells', async () => {
  const { errors } = await scenario.ask(
    '{ recordedCrime(where: { period: { relative: ALL } }) { rows { zone { slug } lsoaCode lastOutcome crimeType period { label } recordedCrime { number } } } }',
  );
  expect(errors?.[0]?.extensions?.['code']).toBe('QUESTION_TOO_WIDE');
  expect(errors?.[0]?.message).toContain('one question has at most 20,000');
});

test('there is one connection to read by', () => {
  expect(readConnectionsOf(scenario.orm).pressure.size).toBe(1);
});

test('a folder that a process holds is not restored into', async () => {
  const lock = FolderLock.take(folder);
  const { exitCode, complained } = await runCommand('restore', fixture, { HUB_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' });
  lock.release();
  expect(exitCode).toBe(1);
  expect(complained).toMatch(
    /is in use by another command, or by a hub that is still starting and filling itself\. Wait until it is ready and try again/,
  );
});
