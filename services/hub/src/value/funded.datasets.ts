// Decides what counts as funded: the activities that a grant pays for, what was spent on those grants, and whom they reached.

import { rules } from '../access/index.ts';
import { inColumn, defineDataset, rowsFrom } from '../measures/index.ts';
import { sql } from '../database/index.ts';
import { sessions as sessionNoun, supportCounts as supportCountNoun } from '../engagement/index.ts';
import { byGrant, grants, placedZonesOfGrant } from '../grants/index.ts';
import { reportedBy } from '../returns/index.ts';

/** Reports of spending on grants that pay for an activity. A grant that pays for several is in it once. */
export const fundedSpending = defineDataset({
  id: 'value.fundedSpending',
  rows: rowsFrom(
    'funded_spending',
    sql`
    select "grant_award"."id", "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "spend_report"."reported_on", "spend_report"."amount_spent_pence", "spend_report"."illustrative"
    from "spend_report" join "grant_award" on "grant_award"."id" = "spend_report"."grant_id"
    where "grant_award"."id" in (select "grant_id" from "activity_funding")`,
  ),
  register: 'grants',
  when: { kind: 'DATE', of: 'reported_on' },
  zone: placedZonesOfGrant,
  dimensions: byGrant,
  // They hold what was reported of the grant.
  rowReaders: rules.GRANT_MONITORING,
  records: { field: 'fundedGrants', noun: () => grants },
  source: 'Spend reports of recipients',
  owner: 'Grants team of the office',
});

/** Held sessions of funded activities, each with the grant that pays for them. */
export const fundedSessions = defineDataset({
  id: 'value.fundedSessions',
  rows: {
    ...rowsFrom(
      'funded_session',
      sql`
    select "session"."id", "activity"."zone_id", "session"."date", "session"."attendances",
      "grant_award"."recipient_organisation_id", "grant_award"."funding_round_id", "grant_award"."funding_programme_id",
      "session"."illustrative" or "activity_funding"."illustrative" as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
    join "grant_award" on "grant_award"."id" = "activity_funding"."grant_id"
    where "session"."state" = 'HELD'`,
    ),
    // Held and not counted: left out and said so, as of attendances.
    mayBeNull: (name) => name === 'attendances',
  },
  when: { kind: 'DATE', of: 'date' },
  zone: inColumn('zone_id'),
  dimensions: byGrant,
  isOfSomeActivities: true,
  records: { field: 'fundedSessions', noun: () => sessionNoun },
  reporting: reportedBy('ENGAGEMENT_SESSIONS'),
  source: 'Partner monthly returns, engagement template 1.0',
  owner: 'Partners, by monthly return',
});

/** Support counts of organisations that run a funded activity in the zone. */
export const fundedSupport = defineDataset({
  id: 'value.fundedSupport',
  rows: {
    ...rowsFrom(
      'funded_support',
      sql`
    select "support_count"."id", "support_count"."zone_id", "support_count"."month", "support_count"."individuals_supported", "support_count"."illustrative"
    from "support_count"
    where exists (
      select from "activity" join "activity_funding" on "activity_funding"."activity_id" = "activity"."id"
      where "activity"."organisation_id" = "support_count"."organisation_id" and "activity"."zone_id" = "support_count"."zone_id"
    )`,
    ),
    mayBeNull: (name) => name === 'individuals_supported',
  },
  when: { kind: 'MONTH', of: 'month' },
  zone: inColumn('zone_id'),
  isOfSomeActivities: true,
  records: { field: 'fundedSupportCounts', noun: () => supportCountNoun },
  reporting: reportedBy('SUPPORT_COUNTS'),
  source: 'Partner monthly returns, support counts template 1.0',
  owner: 'Partners, by monthly return',
});
