// Decides what an import of street files says of its months: records of another force inside a zone, and Crime IDs that occur more than once.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { MonthOfForce } from '../../crime/index.ts';
import { sql, transactionOf } from '../../database/index.ts';
import { nameMonth, type Month } from '../../kernel/index.ts';
import type { FaultCollector } from '../fault-collector.ts';

interface OtherForce {
  readonly zone: string;
  readonly policeForce: string;
  readonly records: number;
}

/** Says what a person should know of the months that were written. Every row counts as it was published. */
export async function reportMonths(em: EntityManager, months: readonly MonthOfForce[], findings: FaultCollector): Promise<void> {
  for (const { force, month } of months) {
    const label = `${nameMonth(month as Month)} of ${force}`;
    for (const { zone, policeForce, records } of await otherForceIn(em, { force, month })) {
      const what = `${records.toLocaleString('en-GB')} records of ${label} lie in ${zone}, which ${policeForce} serves. They count for the zone in this month, and months without a file of ${force} lack them.`;
      findings.inform({}, 'RECORDS_OF_ANOTHER_FORCE', what);
    }
    const repeated = await repeatedIdentifiers(em, { force, month });
    if (repeated.identifiers > 0) {
      const what = `${repeated.identifiers.toLocaleString('en-GB')} Crime IDs occur more than once in ${label}, in ${repeated.records.toLocaleString('en-GB')} records. Each record is counted, as published: look whether the file holds them twice.`;
      findings.inform({}, 'CRIME_ID_REPEATED', what);
    }
  }
}

async function otherForceIn(em: EntityManager, { force, month }: MonthOfForce): Promise<OtherForce[]> {
  const { rows } =
    await sql<OtherForce>`select zone.name as zone, zone.police_force as "policeForce", sum(counted.record_count)::int as records
    from zone join zone_lsoa_membership member on member.zone_id = zone.id and member.from_month <= ${month}::text
      and (member.before_month is null or member.before_month > ${month}::text)
    join recorded_crime_month counted on counted.lsoa_code = member.lsoa_code and counted.month = ${month} and counted.force = ${force}
    where zone.police_force <> ${force} group by zone.id order by zone.display_order`.execute(transactionOf(em));
  return rows;
}

async function repeatedIdentifiers(em: EntityManager, { force, month }: MonthOfForce): Promise<{ identifiers: number; records: number }> {
  const { rows } = await sql<{
    identifiers: number;
    records: number;
  }>`select count(*)::int as identifiers, coalesce(sum(records), 0)::int as records from (
      select count(*) as records from recorded_crime where force = ${force} and month = ${month} and crime_identifier is not null
      group by crime_identifier having count(*) > 1
    ) as repeated`.execute(transactionOf(em));
  return rows[0] ?? { identifiers: 0, records: 0 };
}
