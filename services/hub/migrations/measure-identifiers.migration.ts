import { Migration } from '@mikro-orm/migrations';

/** Three measures are named as their fields are; what people wrote about them is found by the new name. History keeps what was said. */
export class MeasureIdentifiers extends Migration {
  override up(): void {
    for (const table of ['target', 'rebase', 'ghosted_point', 'written_finding']) {
      for (const [before, now] of Object.entries(RENAMED))
        this.addSql(`update "${table}" set "measure_id" = '${now}' where "measure_id" = '${before}'`);
    }
  }
}

const RENAMED = {
  'outreach.actions': 'outreach.outreachActions',
  'grants.applications': 'grants.applicationsReceived',
  'crime.ratePer1000': 'crime.crimeRatePer1000',
};
