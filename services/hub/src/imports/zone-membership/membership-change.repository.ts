// Decides what a change of membership says of itself: which months that are held it changes, and which LSOAs are in two zones.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../../database/index.ts';
import { nameMonth, type Month } from '../../kernel/index.ts';
import type { FaultCollector } from '../fault-collector.ts';

/** LSOAs of a zone in a month that recorded crime is held for, and the records that they come to. */
interface HeldMonth {
  readonly zone: string;
  readonly month: Month;
  readonly codes: readonly string[];
  readonly records: number;
}

/** Which zones had LSOAs, and what they were in the months that are held. To be read before and after a change, in one transaction. */
export interface Membership {
  readonly zones: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, HeldMonth>;
}

export async function readMembership(em: EntityManager): Promise<Membership> {
  const kysely = transactionOf(em);
  const { rows: zones } = await sql<{ name: string }>`select name from zone where id in (select zone_id from zone_lsoa_membership)`.execute(
    kysely,
  );
  const { rows: months } =
    await sql<HeldMonth>`select zone.name as zone, force_month.month, coalesce(of.codes, '[]'::json) as codes, of.records
    from zone join force_month on force_month.force = zone.police_force
    cross join lateral (
      select json_agg(member.lsoa_code order by member.lsoa_code) as codes, coalesce(sum((
        select sum(record_count) from recorded_crime_month counted
        where counted.month = force_month.month and counted.force = force_month.force and counted.lsoa_code = member.lsoa_code
      )), 0)::int as records
      from zone_lsoa_membership member where member.zone_id = zone.id and member.from_month <= force_month.month
        and (member.before_month is null or member.before_month > force_month.month)
    ) as of`.execute(kysely);
  return { zones: new Set(zones.map(({ name }) => name)), months: new Map(months.map((each) => [`${each.zone} ${each.month}`, each])) };
}

/** Says of each zone which held months another membership changes, and waits for a yes. A zone that had no LSOAs yet has no past to change. */
export function confirmChange(before: Membership, after: Membership, findings: FaultCollector): void {
  const changed = [...after.months.values()].flatMap((now) => {
    const then = before.months.get(`${now.zone} ${now.month}`);
    return then && before.zones.has(now.zone) && then.codes.join() !== now.codes.join() ? [{ now, then }] : [];
  });
  for (const [zone, months] of Map.groupBy(changed, ({ now }) => now.zone)) {
    const inOrder = months.toSorted((one, other) => (one.now.month < other.now.month ? -1 : 1));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) continue;
    const joins = codesIn(months, (now, then) => now.filter((code) => !then.includes(code)));
    const leaves = codesIn(months, (now, then) => then.filter((code) => !now.includes(code)));
    const records = (of: 'now' | 'then') => months.reduce((sum, each) => sum + each[of].records, 0).toLocaleString('en-GB');
    const span = months.length === 1 ? nameMonth(first.now.month) : `${nameMonth(first.now.month)} to ${nameMonth(last.now.month)}`;
    const moves = [
      ...(joins.length > 0 ? [`${joins.join(', ')} joins`] : []),
      ...(leaves.length > 0 ? [`${leaves.join(', ')} leaves`] : []),
    ];
    const what = `${zone} changes in ${months.length} months that are held, ${span}: ${moves.join('; ')}. Its records in them go from ${records('then')} to ${records('now')}. Figures that were read or printed before will not be found again: say yes only if the past is meant.`;
    findings.confirm({}, 'MEMBERSHIP_CHANGES_PAST', what);
  }
}

function codesIn(
  months: readonly { readonly now: HeldMonth; readonly then: HeldMonth }[],
  choose: (now: readonly string[], then: readonly string[]) => readonly string[],
): string[] {
  return [...new Set(months.flatMap(({ now, then }) => choose(now.codes, then.codes)))].toSorted();
}

/** Says which LSOAs are in two zones at once: each zone has them, and totals over zones have them once. */
export async function reportShared(em: EntityManager, findings: FaultCollector): Promise<void> {
  const { rows } = await sql<{ code: string; zones: string }>`select one.lsoa_code as code,
      string_agg(distinct zone.name, ' and ' order by zone.name) as zones
    from zone_lsoa_membership one join zone_lsoa_membership other on other.lsoa_code = one.lsoa_code and other.zone_id <> one.zone_id
      and (other.before_month is null or other.before_month > one.from_month) and (one.before_month is null or one.before_month > other.from_month)
    join zone on zone.id = one.zone_id group by one.lsoa_code order by one.lsoa_code`.execute(transactionOf(em));
  for (const { code, zones } of rows) {
    const what = `${code} is in ${zones} at once. Each of them has it; totals over zones have it once. If that is not meant, leave it out of one.`;
    findings.inform({}, 'LSOA_IN_SEVERAL_ZONES', what);
  }
}
