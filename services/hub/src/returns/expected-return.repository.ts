// Decides how complete a zone's month is: the returns received of those expected, for one template.

import { sql } from '../database/index.ts';
import type { Reporting } from '../measures/index.ts';
import type { ReturnTemplate } from './expected-return.entity.ts';

/** Completeness by the returns of a template. A late or corrected return has come; a due or missing one has not. What is due may still come. */
export function reportedBy(template: ReturnTemplate): Reporting {
  return {
    id: `returns_of_${template.toLowerCase()}`,
    description: `Returns received of returns expected, template ${template}.`,
    counts: 'RETURNS',
    rows: (months) => sql`
    select "zone_id", "organisation_id", "month", 1 as "expected", ("received_on" is not null)::int as "received", ("state" = 'DUE')::int as "due"
    from "expected_return" where "template" = ${template}${months ? sql` and "month" = any(${[...months]}::char(7)[])` : sql``}`,
    byOrganisation: true,
    inPart: null,
  };
}
