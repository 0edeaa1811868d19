import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { expect, test } from 'vitest';
import { compileStatement, sql } from '../database/index.ts';
import { columnOf, metadataOf, type NounField } from '../records/index.ts';
import { baseMeasuresOf } from '../measures/index.ts';
import { ormOptions } from './orm.ts';
import { measures, nouns } from './rooms.ts';

// No connection is opened: only the tables are read as they are declared.
const metadata = new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' })).getMetadata();

/** A column as SQL names it, such as `"session"."attendances"`. */
const named = (column: ReturnType<typeof sql>) => compileStatement(sql`select ${column}`).sql.replace(/^select /, '');

/** The properties that a field shows, or is worked out of. */
function propertiesOf(field: NounField): string[] {
  if (field.kind !== 'computed') return [field.property];
  const read: string[] = [];
  field.computed.of((property) => {
    read.push(property);
    return sql``;
  });
  return read;
}

/** Columns that measures of people are computed from, as SQL names them, with the measure. */
const summed = new Map(
  measures
    .flatMap((measure) => baseMeasuresOf(measure))
    .filter(({ countsPeople, dataset, aggregate }) => countsPeople && dataset.rows.isTable && 'of' in aggregate)
    .map(({ name, dataset, aggregate }) => [named(dataset.rows.column('of' in aggregate ? aggregate.of : '', metadata)), name] as const),
);

test('measures of people are computed from columns, so that the next test tests something', () => {
  expect(summed.size).toBeGreaterThanOrEqual(5);
});

test('a noun that shows a column which a measure of people is computed from declares that it counts people', () => {
  const open = nouns.flatMap((noun) => {
    const meta = metadataOf(metadata, noun.entity);
    return Object.entries(noun.fields)
      .filter(([, field]) =>
        propertiesOf(field).some((property) => summed.has(named(sql.ref(`${meta.tableName}.${columnOf(meta, property)}`)))),
      )
      .filter(([, { property }]) => !noun.countsPeople.includes(property))
      .map(([field]) => `${noun.name}.${field}`);
  });
  expect(open).toEqual([]);
});
