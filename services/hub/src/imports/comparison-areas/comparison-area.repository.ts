// Decides how comparison areas are replaced: all of them at once.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import type { Month } from '../../kernel/index.ts';
import { FIRST_STREET_MONTH } from '../zone-membership/zone-member.repository.ts';

/** An LSOA of a comparison area. */
export interface AreaMember {
  /** Slug of the area. */
  readonly area: string;
  readonly name: string;
  readonly note: string | null;
  readonly lsoaCode: string;
  /** First month that counts. Null where the file gives none: then every month that street files exist for. */
  readonly from: Month | null;
  /** First month that no longer counts. Null while it counts. */
  readonly before: Month | null;
}

/** Writes the areas in place of all that there were. */
export async function replaceComparisonAreas(em: EntityManager, uploadId: number, members: readonly AreaMember[]): Promise<void> {
  const kysely = transactionOf(em);
  const rows = JSON.stringify(members);
  await sql`delete from comparison_area_lsoa`.execute(kysely);
  await sql`delete from comparison_area`.execute(kysely);
  await sql`insert into comparison_area (slug, name, note, upload_id)
    select r.area, min(r.name), min(r.note), ${uploadId}::int
    from json_to_recordset(${rows}::json) as r(area text, name text, note text) group by r.area`.execute(kysely);
  await sql`insert into comparison_area_lsoa (comparison_area_id, lsoa_code, from_month, before_month, upload_id)
    select comparison_area.id, r."lsoaCode", coalesce(r."from", ${FIRST_STREET_MONTH}), r."before", ${uploadId}::int
    from json_to_recordset(${rows}::json) as r(area text, "lsoaCode" text, "from" text, "before" text)
    join comparison_area on comparison_area.slug = r.area`.execute(kysely);
}
