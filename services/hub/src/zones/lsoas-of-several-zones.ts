// Decides whether any LSOA is in two zones at once: then totals over zones must not add its zones up.

import { sql } from '../database/index.ts';

/** Whether there is such an LSOA, in any month. */
export const anyLsoaInTwoZones = sql`exists (
  select from "zone_lsoa_membership" as "one" join "zone_lsoa_membership" as "other" on "other"."lsoa_code" = "one"."lsoa_code"
    and "other"."zone_id" <> "one"."zone_id" and ("other"."before_month" is null or "other"."before_month" > "one"."from_month")
    and ("one"."before_month" is null or "one"."before_month" > "other"."from_month"))`;
