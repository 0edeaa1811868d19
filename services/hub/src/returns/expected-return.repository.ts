// Decides how complete a zone's month is: the returns received of those expected, for one template.

import { sql } from '../graph/index.ts';
import type { Reporting } from '../measures/index.ts';
import type { ReturnTemplate } from './expected-return.entity.ts';

/** Completeness by the returns of a template. A late or corrected return has come; a due or missing one has not. */
export function reportedBy(template: ReturnTemplate): Reporting {
  return {
    description: `Returns received of returns expected, template ${template}.`,
    query: () => sql`
    select "zone_id", "month"::text, count(*) as "expected", count("received_on") as "received"
    from "expected_return" where "template" = ${template} and "month" in (select "month" from "spine") group by 1, 2`,
    months: () =>
      sql`select min("month")::text as "first", max("month")::text as "latest" from "expected_return" where "template" = ${template} and "received_on" is not null`,
  };
}
