// What is said and done when a hub cannot start on its embedded database as it should: asked of the built program, which a person would start.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addressOf, ask, startProgram, streetFile, type Started } from './fault-trial.ts';
import { canMount, fillDisk, smallDisk, takeDisksAway } from './small-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-faults-embedded-'));
const started: Started[] = [];

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  takeDisksAway();
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string>): Started {
  const hub = startProgram('main', { HUB_DATA: join(folder, 'data'), ...settings });
  started.push(hub);
  return hub;
}

test('after a power cut that left an empty postmaster.pid the hub starts again with all its data', async () => {
  const hub = start({});
  const address = await addressOf(hub);
  expect(await ask(address, '{ zones { totalCount } }')).toEqual({ data: { zones: { totalCount: 0 } } });
  hub.child.kill('SIGKILL');
  await hub.ended;
  truncateSync(join(folder, 'data', 'database', 'postmaster.pid'));
  const again = start({});
  expect(await ask(await addressOf(again), '{ zones { totalCount } }')).toEqual({ data: { zones: { totalCount: 0 } } });
  again.child.kill('SIGTERM');
  expect(await again.ended).toBe('0');
});

test('a data folder is for its owner alone, and so is all in it', () => {
  const data = join(folder, 'data');
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'database')).mode & 0o777).toBe(0o700);
});

test.skipIf(!canMount)('on a full disk the embedded database says so, and with room again it opens with all its data', async () => {
  const disk = smallDisk(join(folder, 'full'), 100);
  cpSync(join(folder, 'data'), join(disk, 'data'), { recursive: true });
  const filler = join(disk, 'filler');
  fillDisk(filler, disk, 10);
  const file = join(folder, '2025-01-full-street.csv');
  writeFileSync(file, streetFile(40_000));
  const command = startProgram('import', { HUB_DATA: join(disk, 'data') }, ['police-street', file]);
  expect(await command.ended).toBe('1');
  expect(command.said()).toMatch(
    /was not imported: the disk of .* has \d+ MB of room, and the embedded database needs \d+ MB to take it\. Make room there, then import the file again\.\n$/,
  );
  expect(command.said()).not.toMatch(/^\s+at /m);
  rmSync(filler);
  const hub = start({ HUB_DATA: join(disk, 'data') });
  expect(await ask(await addressOf(hub), '{ zones { totalCount } }')).toEqual({ data: { zones: { totalCount: 0 } } });
  hub.child.kill('SIGTERM');
  expect(await hub.ended).toBe('0');
});

test('an embedded database that does not open is kept as it is', async () => {
  const data = join(folder, 'damaged');
  mkdirSync(join(data, 'database'), { recursive: true });
  writeFileSync(join(data, 'database', 'PG_VERSION'), 'not a version');
  const hub = start({ HUB_DATA: data });
  expect(await hub.ended).toBe('1');
  const said = hub.said().trim();
  expect(said).toMatch(/^[^\n]+$/);
  expect(said).toMatch(/could not be opened .*Keep the folder as it is, restore the last backup/);
  expect(said).not.toMatch(/delete|remove/i);
  expect(readdirSync(join(data, 'database'))).toContain('PG_VERSION');
});
