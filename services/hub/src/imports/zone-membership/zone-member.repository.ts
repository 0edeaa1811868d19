// Decides how the LSOAs of a zone are replaced: all of them at once, zone by zone, each from the month in which it joins to the month in which it leaves.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import type { Month } from '../../kernel/index.ts';
import type { AreaConfidence } from '../../zones/index.ts';

/**
 * A membership without a date holds for every month that street files exist for, also before the zone was one: its trend then has
 * a past to be read against. The first month that data.police.uk published is December 2010.
 */
export const FIRST_STREET_MONTH = '2010-12' as Month;

/** An LSOA that belongs to a zone. Both codes are the same unless the area was split or merged in 2021. */
export interface ZoneMember {
  readonly slug: string;
  readonly code2011: string;
  readonly code2021: string;
  readonly confidence: AreaConfidence;
  readonly note: string | null;
  /** First month in which it counts. Null where the file gives none. */
  readonly from: Month | null;
  /** First month in which it no longer counts. Null while it does. */
  readonly before: Month | null;
}

/** Slugs of all zones, in the order in which they are shown. */
export async function loadZoneSlugs(em: EntityManager): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`select slug from zone order by display_order, slug`.execute(transactionOf(em));
  return new Set(rows.map(({ slug }) => slug));
}

interface Area {
  readonly slug: string;
  readonly lsoaCode: string;
  readonly from: Month;
  readonly before: Month | null;
  readonly confidence: AreaConfidence;
  readonly note: string | null;
}

/** Writes the LSOAs of the zones named, in place of those that they had. */
export async function replaceMembers(em: EntityManager, uploadId: number, members: readonly ZoneMember[]): Promise<void> {
  const kysely = transactionOf(em);
  const slugs = JSON.stringify([...new Set(members.map(({ slug }) => slug))]);
  await sql`delete from zone_area using zone where zone.id = zone_area.zone_id and zone_area.kind = 'LSOA'
    and zone.slug in (select json_array_elements_text(${slugs}::json))`.execute(kysely);
  await sql`insert into zone_area (zone_id, kind, lsoa_code, valid_from, valid_to, confidence, provisional, note, upload_id)
    select zone.id, 'LSOA', r."lsoaCode", (r."from" || '-01')::date, (r."before" || '-01')::date, r.confidence, true, r.note, ${uploadId}::int
    from json_to_recordset(${JSON.stringify(areasOf(members))}::json)
      as r(slug text, "lsoaCode" text, "from" text, "before" text, confidence text, note text)
    join zone on zone.slug = r.slug`.execute(kysely);
}

/** The areas of the members in both vintages. The code of 2011 of one that was split stands for its parts together, once at a time. */
function areasOf(members: readonly ZoneMember[]): Area[] {
  const firstOf = firstMonths(members);
  const areas = members.flatMap(({ slug, code2011, code2021, confidence, note, from, before }) => {
    // What a zone began with holds for the months before it, too: see decision 0008.
    const since = from === null || from === firstOf.get(slug) ? FIRST_STREET_MONTH : from;
    return [...new Set([code2011, code2021])].map((lsoaCode) => ({ slug, lsoaCode, from: since, before, confidence, note: note || null }));
  });
  return [...Map.groupBy(areas, ({ slug, lsoaCode }) => `${slug} ${lsoaCode}`).values()].flatMap(joined);
}

/** Areas of one LSOA in one zone, with those that overlap made one: from the first month to the last, at the surest confidence. */
function joined(areas: readonly Area[]): Area[] {
  const inOrder = areas.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.reduce<Area[]>((done, next) => {
    const last = done.at(-1);
    if (!last || (last.before !== null && last.before <= next.from)) return [...done, next];
    const before = last.before === null || next.before === null ? null : last.before > next.before ? last.before : next.before;
    const { confidence, note } = surer(next.confidence, last.confidence) ? next : last;
    return [...done.slice(0, -1), { ...last, before, confidence, note }];
  }, []);
}

/** The month in which each zone began: the first that any of its members joins in. */
function firstMonths(members: readonly ZoneMember[]): ReadonlyMap<string, Month> {
  const first = new Map<string, Month>();
  for (const { slug, from } of members) {
    const known = first.get(slug);
    if (from !== null && (known === undefined || from < known)) first.set(slug, from);
  }
  return first;
}

const CONFIDENCES: readonly AreaConfidence[] = ['LOW', 'MEDIUM', 'HIGH'];
const surer = (one: AreaConfidence, other: AreaConfidence) => CONFIDENCES.indexOf(one) > CONFIDENCES.indexOf(other);
