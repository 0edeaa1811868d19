// Lets it be seen at once whether any record that a partner returned is held: the hub may be tried out without a sign-in only while none is.

import { Migration } from '@mikro-orm/migrations';

/** What partners return. */
const TABLES = ['session', 'support_count', 'unpaid_work', 'outreach_action', 'concern', 'spend_report'] as const;

export class RealReturns extends Migration {
  override up(): void {
    for (const table of TABLES) this.addSql(`create index "${table}_real_index" on "${table}" ("id") where not "illustrative"`);
  }

  override down(): void {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
