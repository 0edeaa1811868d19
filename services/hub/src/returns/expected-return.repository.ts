// Decides how complete a zone's month is: the returns received of those expected, for one template.

import { sql } from '../database/index.ts';
import type { Reporting } from '../measures/index.ts';
import type { ReturnTemplate } from './expected-return.entity.ts';

/** Completeness by the returns of a template. A late or corrected return has come; a due or missing one has not. A month is settled once none is due. */
export function reportedBy(template: ReturnTemplate): Reporting {
  return {
    id: `returns_of_${template.toLowerCase()}`,
    description: `Returns received of returns expected, template ${template}.`,
    rows: (months) => sql`
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received"
    from "expected_return" where "template" = ${template} and "month" = any(${[...months]}::char(7)[])`,
    byOrganisation: true,
    months: () => sql`
    select min("month") filter (where "came") as "first", max("month") filter (where "came") as "latest",
      max("month") filter (where "came" and not "still_due") as "settled"
    from (
      select "month"::text as "month", count("received_on") > 0 as "came", bool_or("state" = 'DUE') as "still_due"
      from "expected_return" where "template" = ${template} group by 1
    ) as "months"`,
  };
}
