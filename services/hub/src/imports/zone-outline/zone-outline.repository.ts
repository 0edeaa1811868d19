// Decides which LSOAs an outline is made of, those that count for the zone today, and which former outline it replaces: any provisional one.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MultiPolygon, Polygon } from 'geojson';
import { sql, transactionOf } from '../../database/index.ts';
import type { Upload } from '../../provenance/index.ts';
import { isLatest } from '../supersession.repository.ts';
import { firstDayOf } from '../../kernel/index.ts';
import { FIRST_STREET_MONTH } from '../zone-membership/zone-member.repository.ts';

/** A zone and the LSOAs that count for it. */
export interface ZoneMembers {
  readonly zoneId: number;
  readonly name: string;
  readonly lsoaCodes: readonly string[];
}

/** Zones that have members of high or medium confidence. */
export async function loadZoneMembers(em: EntityManager): Promise<ZoneMembers[]> {
  const { rows } =
    await sql<ZoneMembers>`select zone.id as "zoneId", zone.name, json_agg(member.lsoa_code order by member.lsoa_code) as "lsoaCodes"
    from zone join (select distinct zone_id, lsoa_code from zone_lsoa_membership where before_month is null) member on member.zone_id = zone.id
    group by zone.id order by zone.display_order, zone.id`.execute(transactionOf(em));
  return rows;
}

/** Writes the outline of a zone in place of its provisional ones. An official boundary stays. */
export async function replaceOutline(
  em: EntityManager,
  uploadId: number,
  { zoneId }: ZoneMembers,
  polygon: Polygon | MultiPolygon,
  note: string,
): Promise<void> {
  const kysely = transactionOf(em);
  await sql`delete from zone_area where zone_id = ${zoneId} and kind = 'POLYGON' and provisional`.execute(kysely);
  await sql`insert into zone_area (zone_id, kind, polygon, valid_from, confidence, provisional, note, upload_id)
    select zone.id, 'POLYGON', ${JSON.stringify(polygon)}::jsonb, ${firstDayOf(FIRST_STREET_MONTH)}::date, 'MEDIUM', true, ${note}, ${uploadId}::int
    from zone where zone.id = ${zoneId}`.execute(kysely);
}

/** Whether the outlines are still those of the upload, and the membership that they were made of has not changed since. */
export async function isOutlineWhole(em: EntityManager, { id, rowsPublished }: Pick<Upload, 'id' | 'rowsPublished'>): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(distinct member.lsoa_code)::int as count from zone_lsoa_membership member
    where member.before_month is null
      and member.zone_id in (select zone_id from zone_area where kind = 'POLYGON' and upload_id = ${id})`.execute(transactionOf(em));
  return rows[0]?.count === rowsPublished && (await isLatest(em, id, ['ZONE_MEMBERSHIP']));
}
