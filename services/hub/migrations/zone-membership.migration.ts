import { Migration } from '@mikro-orm/migrations';

/** Which LSOA counts for which zone in which months: membership of high or medium confidence, once for each zone. */
export class ZoneMembership extends Migration {
  override up(): void {
    this.addSql(`create view "zone_lsoa_membership" as
select distinct "zone_id", "lsoa_code", to_char("valid_from", 'YYYY-MM') as "from_month", to_char("valid_to", 'YYYY-MM') as "before_month"
from "zone_area" where "kind" = 'LSOA' and "confidence" in ('HIGH', 'MEDIUM')`);
    this.addSql(
      `comment on view "zone_lsoa_membership" is 'LSOAs that count for a zone, from a month (inclusive) to a month (exclusive, null while they count). Provisional: no official boundary is published.'`,
    );
  }
}
