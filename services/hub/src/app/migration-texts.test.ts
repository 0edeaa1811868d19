// Migrations go forward only, and one that is out is never edited: a hub that ran it would have other tables than one that runs it now.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { expect, test } from 'vitest';
import { hashOf, migrationTexts } from './migration-texts.ts';
import { ormOptions } from './orm.ts';

const migrations = migrationTexts(new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' })));
const released = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../migrations/released.json'), 'utf8')) as Record<string, string>;

test('every migration that is out says what it said when it came out', () => {
  for (const [name, hash] of Object.entries(released)) {
    const migration = migrations.find((known) => known.name === name);
    const whatNext =
      `Hubs have run the migration ${name}, so what it says must stay as it was. Put it back, and write what should change as a new migration. ` +
      'Only where no hub has run it yet: take its line out of services/hub/migrations/released.json and run npm run generate.';
    expect(migration && hashOf(migration), whatNext).toBe(hash);
  }
});

test('a new migration comes after all that are out, and is listed with them', () => {
  const names = migrations.map(({ name }) => name);
  expect(Object.keys(released), 'Run npm run generate: it lists a new migration in services/hub/migrations/released.json.').toEqual(names);
  expect(names).toEqual(names.toSorted());
});
