// Decides how the LSOAs of a zone are replaced: all of them at once, zone by zone, dated from the month in which the zone began.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from '../../database/index.ts';
import type { AreaConfidence } from '../../zones/index.ts';

/**
 * A membership table without dates holds for every month that street files exist for, also before the zone was one: its trend then has
 * a past to be read against. The first month that data.police.uk published is December 2010.
 */
export const FIRST_STREET_MONTH = '2010-12-01';

/** An LSOA that belongs to a zone. Both codes are the same unless the area was split or merged in 2021. */
export interface ZoneMember {
  readonly slug: string;
  readonly code2011: string;
  readonly code2021: string;
  readonly confidence: AreaConfidence;
  readonly note: string | null;
}

/** Slugs of all zones, in the order in which they are shown. */
export async function loadZoneSlugs(em: EntityManager): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`select slug from zone order by display_order, slug`.execute(em.getKysely());
  return new Set(rows.map(({ slug }) => slug));
}

/** Writes the LSOAs of the zones named, in place of those that they had. */
export async function replaceMembers(em: EntityManager, uploadId: number, members: readonly ZoneMember[]): Promise<void> {
  const kysely = em.getKysely();
  const areas = members.flatMap(({ slug, code2011, code2021, confidence, note }) =>
    [...new Set([code2011, code2021])].map((lsoaCode) => ({ slug, lsoaCode, confidence, note: note || null })),
  );
  const slugs = JSON.stringify([...new Set(members.map(({ slug }) => slug))]);
  await sql`delete from zone_area using zone where zone.id = zone_area.zone_id and zone_area.kind = 'LSOA'
    and zone.slug in (select json_array_elements_text(${slugs}::json))`.execute(kysely);
  await sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, confidence, provisional, note, upload_id)
    select zone.id, 'LSOA', r."lsoaCode", ${FIRST_STREET_MONTH}::date, r.confidence, true, r.note, ${uploadId}::int
    from json_to_recordset(${JSON.stringify(areas)}::json) as r(slug text, "lsoaCode" text, confidence text, note text)
    join zone on zone.slug = r.slug`.execute(kysely);
}
