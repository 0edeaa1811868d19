// Decides which texts may be named in a narrowing: those that some row has. Of any other nothing is known, and nothing is not zero.

import type { MetadataStorage } from '@mikro-orm/core';
import { type Reader, sql } from '../../database/index.ts';
import { columnOf, metadataOf } from '../../records/index.ts';
import type { Dimension } from '../catalogue/dataset.ts';
import { conditionsIn, valuesNamedIn } from './narrowing.ts';
import type { QueryPlan } from './query-plan.ts';
import { ValueNotHeld } from './query.errors.ts';

/** @throws ValueNotHeld for the first text that no row has */
export async function requireHeld({ where }: Pick<QueryPlan, 'where'>, metadata: MetadataStorage, reader: Reader): Promise<void> {
  for (const condition of conditionsIn(where)) {
    const named = valuesNamedIn(condition).filter((value) => typeof value === 'string');
    await requireHeldTexts(condition.dimension, named, metadata, reader);
  }
}

/** The same for texts of one dimension. @throws ValueNotHeld for the first that no row has */
export async function requireHeldTexts(
  { values, title }: Dimension,
  named: readonly string[],
  metadata: MetadataStorage,
  reader: Reader,
): Promise<void> {
  if (values.kind !== 'TEXT' || !values.held || named.length === 0) return;
  const meta = metadataOf(metadata, values.held.table);
  const column = sql.ref(`${meta.tableName}.${columnOf(meta, values.held.property)}`);
  const rows = await reader.rows(
    sql<{ value: string }>`select "value" from unnest(${named}::text[]) as "value"
        where not exists (select from ${sql.table(meta.tableName)} where ${column} = "value") limit 1`,
  );
  const [unknown] = rows;
  if (unknown) throw ValueNotHeld.because(title, values.held.noun, unknown.value);
}
