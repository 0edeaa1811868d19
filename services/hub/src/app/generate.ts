// Writes what programs agree on: the GraphQL schema, the tables and the measures, as committed under schema/.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.ts';
import { tellOf } from '../measures/index.ts';
import { buildGraph, measures } from './graph.ts';
import { ormOptions } from './orm.ts';

const folder = resolve(import.meta.dirname, '../../../../../schema');
const note = 'Written by `npm run generate`; do not edit.';

const orm = new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' }));
const schema = buildGraph(orm.getMetadata(), { ownerName: '', programmeName: '' });
writeFileSync(`${folder}/schema.graphql`, `# ${note}\n\n${printSchema(lexicographicSortSchema(schema))}\n`);

/** Migrations are written as text; anything else could not be printed. */
function asText(query: unknown): string {
  if (typeof query !== 'string') throw new Error('A migration holds a statement that is not text. Write it as SQL.');
  return query;
}

/** The statements of every migration in order: what an empty database is brought to. */
const statements = migrations.flatMap(({ name, class: Made }) => {
  const migration = new Made(orm.em.getDriver(), orm.config);
  migration.up();
  return [`-- ${name}`, ...migration.getQueries().map((query) => `${asText(query)};`)];
});
writeFileSync(`${folder}/database.sql`, `-- ${note}\n\n${statements.join('\n')}\n`);

const catalogue = measures.filter(({ published }) => published).map(tellOf);
writeFileSync(`${folder}/measures.json`, `${JSON.stringify({ note, measures: catalogue }, null, 2)}\n`);
await orm.close(true);
