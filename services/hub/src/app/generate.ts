// Writes what programs agree on: the GraphQL schema, the tables and the measures, as committed under schema/.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeMatrix } from '../graphql/index.ts';
import { MikroORM } from '@mikro-orm/postgresql';
import { subjectsOf, describeMeasure } from '../measures/index.ts';
import { buildSchema } from './build-schema.ts';
import { declared, measures } from './rooms.ts';
import { hashOf, migrationTexts } from './migration-texts.ts';
import { ormOptions } from './orm.ts';

const folder = resolve(import.meta.dirname, '../../../../../schema');
const note = 'Written by `npm run generate`; do not edit.';

const orm = new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' }));
const schema = buildSchema(orm.getMetadata(), { ownerName: '', programmeName: '' });
writeFileSync(`${folder}/schema.graphql`, `# ${note}\n\n${printSchema(lexicographicSortSchema(schema))}\n`);

writeFileSync(
  `${folder}/access.md`,
  `# Who may read and do what\n\n${note} It is made of the rules that stand beside each field and operation; what they come to is said in docs/access.md.\n
"yes" is every row, "own" the rows of one's own organisation, "no" is not there at all. Fields marked (people) count people, or quote such a count: those
that may read them see them only where the disclosure policy allows it. A trial visitor is whoever opens a hub on their own machine while every return in it
is illustrative.\n\n${writeMatrix(lexicographicSortSchema(schema))}\n`,
);

const migrations = migrationTexts(orm);

/** The statements of every migration in order: what an empty database is brought to. */
const statements = migrations.flatMap(({ name, statements }) => [`-- ${name}`, ...statements.map((statement) => `${statement};`)]);
writeFileSync(`${folder}/database.sql`, `-- ${note}\n\n${statements.join('\n')}\n`);

/** Migrations by the SHA-256 of what they say. One that is listed keeps its line: a test fails where it was edited. */
const releasedFile = resolve(import.meta.dirname, '../../../migrations/released.json');
const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>;
for (const migration of migrations) released[migration.name] ??= hashOf(migration);
writeFileSync(releasedFile, `${JSON.stringify(released, null, 2)}\n`);

const published = measures.filter((measure) => measure.published);
const subjects = subjectsOf(published, declared.subjects);
const catalogue = published.map((measure) => describeMeasure(measure, subjects));
writeFileSync(`${folder}/measures.json`, `${JSON.stringify({ note, measures: catalogue }, null, 2)}\n`);
await orm.close(true);
