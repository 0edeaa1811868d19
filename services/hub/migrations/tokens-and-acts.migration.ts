// Takes away what was declared and never happened: tokens that send files in, for which there is no route, and the audit of a file that was taken back, which nobody can do.

import { Migration } from '@mikro-orm/migrations';

const acts = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'SIGN_IN_ENDED',
  'USER_INVITED',
  'USER_ADDED',
  'USER_CHANGED',
  'ROLE_CHANGED',
  'USER_SUSPENDED',
  'USER_RESTORED',
  'PASSWORD_SET',
  'SECOND_FACTOR_SET',
  'SECOND_FACTOR_REMOVED',
  'LINK_MADE',
  'LINK_USED',
  'LINK_REFUSED',
  'TOKEN_MADE',
  'TOKEN_REVOKED',
  'TOKEN_REFUSED',
  'UPLOAD_PUBLISHED',
  'UPLOAD_REJECTED',
  'WRITTEN',
  'CORRECTED',
  'WITHDRAWN',
  'ERASED',
  'EXPORTED',
  'BACKED_UP',
  'RESTORED',
  'EXACT_COUNTS_READ',
  'VIEWED_AS',
  'ACCESS_REFUSED',
  'RATE_LIMITED',
  'SETTING_CHANGED',
  'AUDIT_DELETED',
];

export class TokensAndActs extends Migration {
  override up(): void {
    // A token that could only send files in opened nothing: it stays in the list of its owner, revoked.
    this.addSql(`update "api_token" set "revoked_at" = now() where "revoked_at" is null and not "may_read" and not "may_read_files"`);
    this.addSql(`alter table "api_token" drop constraint "api_token_opens_something"`);
    this.addSql(`alter table "api_token" drop column "may_import"`);
    this.addSql(
      `alter table "api_token" add constraint "api_token_opens_something" check ("may_read" or "may_read_files" or "revoked_at" is not null)`,
    );
    this.addSql(`alter table "audit_event" drop constraint "audit_event_act_check"`);
    const quoted = acts.map((act) => `'${act}'`).join(', ');
    this.addSql(`alter table "audit_event" add constraint "audit_event_act_check" check ("act" in (${quoted}))`);
  }

  override down(): void {
    throw new Error('Migrations go forward only. Restore a backup instead.');
  }
}
