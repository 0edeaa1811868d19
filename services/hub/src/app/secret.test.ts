import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sealOfCursors } from './secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-secret-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string) => ({ secret: null, dataFolder: join(folder, name) });

test('what one process sealed is opened by the next one on the same data folder, and by none on another', () => {
  const sealed = sealOfCursors(inFolder('one')).close('["2026-04-01",7]', 'date ASC');
  expect(sealOfCursors(inFolder('one')).open(sealed, 'date ASC')).toBe('["2026-04-01",7]');
  expect(sealOfCursors(inFolder('other')).open(sealed, 'date ASC')).toBeNull();
  expect(sealOfCursors(inFolder('one')).open(sealed, 'date DESC')).toBeNull();
});

test('hubs on several machines open what the others sealed where they have one secret', () => {
  const secret = 'a random text of 32 characters or more';
  const sealed = sealOfCursors({ ...inFolder('here'), secret }).close('["x"]', 'title ASC');
  expect(sealOfCursors({ ...inFolder('there'), secret }).open(sealed, 'title ASC')).toBe('["x"]');
});

test('the secret that is kept is read by its owner alone', () => {
  sealOfCursors(inFolder('kept'));
  expect(statSync(join(folder, 'kept', 'secret')).mode & 0o777).toBe(0o600);
});

test('a secret that was cut says which file it is and what to do', () => {
  sealOfCursors(inFolder('cut'));
  writeFileSync(join(folder, 'cut', 'secret'), 'short');
  expect(() => sealOfCursors(inFolder('cut'))).toThrow(/secret does not hold 32 bytes; remove it/);
});
