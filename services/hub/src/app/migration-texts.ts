// Decides what a migration says in SQL: what is written down of it, and what a restore brings tables to without the rest of the program.

import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import type { MigrationText } from '../backups/index.ts';

/** Every migration in order with its statements. @throws Error for a statement that is not text */
export function migrationTexts(orm: MikroORM): MigrationText[] {
  return migrations.map(({ name, class: Made }) => {
    const migration = new Made(orm.em.getDriver(), orm.config);
    migration.up();
    return { name, statements: migration.getQueries().map(asText) };
  });
}

/** SHA-256 of what a migration says, whatever its file looks like. */
export function hashOf({ statements }: MigrationText): string {
  return createHash('sha256').update(statements.join(';\n')).digest('hex');
}

/** Migrations are written as text; anything else could not be printed. */
function asText(query: unknown): string {
  if (typeof query !== 'string') throw new Error('A migration holds a statement that is not text. Write it as SQL.');
  return query;
}
