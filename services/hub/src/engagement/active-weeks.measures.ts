// Declares the weeks in which something was on. An ISO week belongs to the month, quarter and year of its Thursday.

import { sql } from '../database/index.ts';
import { defineCount, defineDataset, defineRatio, inColumn, rowsFrom } from '../measures/index.ts';
import { sessionReturns } from './sessions.dataset.ts';

const weekRows = { ...sessionReturns, when: { kind: 'DATE', of: 'thursday' }, zone: inColumn('zone_id') } as const;

const weeksWithSession = defineDataset({
  ...weekRows,
  id: 'engagement.weeksWithSession',
  rows: rowsFrom(
    'week_with_session',
    sql`
    select "activity"."zone_id", (date_trunc('week', "session"."date"::timestamp) + interval '3 days')::date as "thursday",
      bool_or("session"."illustrative") as "illustrative"
    from "session" join "activity" on "activity"."id" = "session"."activity_id"
    where "session"."state" = 'HELD' group by 1, 2`,
  ),
});

/**
 * The weeks of each zone for as long as it is one, to the end of the month of the latest session that was held or cancelled:
 * returns come by whole months, so weeks after that session were reported to have none, and weeks of later months are not reported yet.
 * 1 January 2015 is a Thursday before the first zone.
 */
const weeksOfZone = defineDataset({
  ...weekRows,
  id: 'engagement.weeksOfZone',
  rows: rowsFrom(
    'week_of_zone',
    sql`
    select "zone"."id" as "zone_id", "week"."thursday"::date as "thursday", false as "illustrative"
    from (
      select greatest(
        date_trunc('week', max("date")::timestamp) + interval '3 days',
        date_trunc('month', max("date")::timestamp) + interval '1 month' - interval '1 day') as "thursday"
      from "session" where "state" <> 'PLANNED'
    ) as "last"
    cross join generate_series(timestamp '2015-01-01', "last"."thursday", interval '7 days') as "week"("thursday")
    join "zone" on "zone"."since" <= "week"."thursday" and ("zone"."until" is null or "week"."thursday" < "zone"."until")`,
  ),
});

/** Numerator of the share of active weeks. */
export const activeWeeks = defineCount({
  id: 'engagement.activeWeeks',
  field: 'activeWeeks',
  title: 'Active weeks',
  description: 'ISO weeks in which at least one session was held in the zone.',
  unit: 'weeks',
  formulaInWords: 'Number of weeks and zones with at least one session held',
  better: 'UP',
  published: false,
  dataset: weeksWithSession,
});

/** Denominator of the share of active weeks. */
export const weeks = defineCount({
  id: 'engagement.weeks',
  field: 'weeks',
  title: 'Weeks',
  description: 'ISO weeks, once for each zone.',
  unit: 'weeks',
  formulaInWords: 'Number of weeks and zones',
  better: 'NEITHER',
  published: false,
  dataset: weeksOfZone,
});

export const activeWeeksShare = defineRatio({
  id: 'engagement.activeWeeksShare',
  field: 'activeWeeksShare',
  title: 'Active weeks',
  description:
    'Of all weeks, the percentage in which at least one session was held in the zone. A week runs from Monday to Sunday and belongs to the month of its Thursday, so a session on the last days of a month may count for the next.',
  unit: '%',
  formulaInWords: 'Weeks with at least one session held ÷ weeks × 100',
  better: 'UP',
  numerator: activeWeeks,
  denominator: weeks,
  times: 100,
});
