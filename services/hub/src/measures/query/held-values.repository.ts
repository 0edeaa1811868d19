// Decides which texts may be named in a narrowing: those that some row has, and LSOAs that are in the zones that are asked for beside them. Of any other
// nothing is known, and nothing is not zero.

import type { MetadataStorage } from '@mikro-orm/core';
import { type Reader, sql } from '../../database/index.ts';
import { columnOf, metadataOf } from '../../records/index.ts';
import type { Dimension } from '../catalogue/dataset.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { ZoneFacts } from './facts.repository.ts';
import { asksAboutZones, conditionsIn, namesValuesOf, valuesNamedIn } from './narrowing.ts';
import type { QueryPlan } from './query-plan.ts';
import { LsoaNotInZone, ValueNotHeld } from './query.errors.ts';

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

/**
 * LSOAs that are named beside zones: at least one of them is, or was, in one of these.
 * @param kept the zones that the narrowing keeps
 * @throws LsoaNotInZone
 */
export async function requireLsoasOfZones(
  { where, measures, places }: Pick<QueryPlan, 'where' | 'measures' | 'places'>,
  kept: readonly ZoneFacts[],
  reader: Reader,
): Promise<void> {
  const lsoa = measures.flatMap(baseMeasuresOf).flatMap(({ dataset }) => dataset.anywhereBy ?? [])[0];
  if (!lsoa || places !== null || !asksAboutZones(where) || !namesValuesOf(where, lsoa)) return;
  const codes = conditionsIn(where).flatMap((condition) =>
    condition.dimension === lsoa ? valuesNamedIn(condition).filter((value) => typeof value === 'string') : [],
  );
  const zones = kept.map(({ id }) => id);
  const rows = await reader.rows(
    sql<{
      lsoaCode: string;
    }>`select "lsoa_code" as "lsoaCode" from "zone_lsoa_membership" where "lsoa_code" = any(${codes}::text[]) and "zone_id" = any(${zones}::int[]) limit 1`,
  );
  if (rows.length === 0)
    throw LsoaNotInZone.because(
      codes,
      kept.map(({ name }) => name),
    );
}
