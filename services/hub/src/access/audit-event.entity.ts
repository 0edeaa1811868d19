import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** What is audited. */
export const AuditAct = {
  SIGNED_IN: 'SIGNED_IN',
  SIGN_IN_FAILED: 'SIGN_IN_FAILED',
  SIGNED_OUT: 'SIGNED_OUT',
  SIGN_IN_ENDED: 'SIGN_IN_ENDED',
  USER_INVITED: 'USER_INVITED',
  USER_ADDED: 'USER_ADDED',
  USER_CHANGED: 'USER_CHANGED',
  ROLE_CHANGED: 'ROLE_CHANGED',
  USER_SUSPENDED: 'USER_SUSPENDED',
  USER_RESTORED: 'USER_RESTORED',
  PASSWORD_SET: 'PASSWORD_SET',
  SECOND_FACTOR_SET: 'SECOND_FACTOR_SET',
  SECOND_FACTOR_REMOVED: 'SECOND_FACTOR_REMOVED',
  LINK_MADE: 'LINK_MADE',
  LINK_USED: 'LINK_USED',
  LINK_REFUSED: 'LINK_REFUSED',
  TOKEN_MADE: 'TOKEN_MADE',
  TOKEN_REVOKED: 'TOKEN_REVOKED',
  TOKEN_REFUSED: 'TOKEN_REFUSED',
  UPLOAD_PUBLISHED: 'UPLOAD_PUBLISHED',
  UPLOAD_REJECTED: 'UPLOAD_REJECTED',
  WRITTEN: 'WRITTEN',
  CORRECTED: 'CORRECTED',
  WITHDRAWN: 'WITHDRAWN',
  ERASED: 'ERASED',
  EXPORTED: 'EXPORTED',
  BACKED_UP: 'BACKED_UP',
  RESTORED: 'RESTORED',
  EXACT_COUNTS_READ: 'EXACT_COUNTS_READ',
  VIEWED_AS: 'VIEWED_AS',
  ACCESS_REFUSED: 'ACCESS_REFUSED',
  RATE_LIMITED: 'RATE_LIMITED',
  SETTING_CHANGED: 'SETTING_CHANGED',
  AUDIT_DELETED: 'AUDIT_DELETED',
} as const;
export type AuditAct = (typeof AuditAct)[keyof typeof AuditAct];

/** Whether it was done or refused. */
export const AuditOutcome = { DONE: 'DONE', REFUSED: 'REFUSED' } as const;
export type AuditOutcome = (typeof AuditOutcome)[keyof typeof AuditOutcome];

/** How whoever did it was known. */
export const AuditedBy = {
  OPENID_CONNECT: 'OPENID_CONNECT',
  PASSWORD: 'PASSWORD',
  TOKEN: 'TOKEN',
  TRIAL: 'TRIAL',
  PROGRAM: 'PROGRAM',
  NOBODY: 'NOBODY',
} as const;
export type AuditedBy = (typeof AuditedBy)[keyof typeof AuditedBy];

/** Counts, and names of fields, types, measures, roles and codes. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** One thing that somebody did or was refused. The database refuses to change it, and deletes it only when it has been kept long enough. */
export const AuditEvent = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  comment:
    'What people and programs did, and what they were refused. Rows are only ever added, and deleted when they have been kept for the stated time. No counted person, no text of a query, no password and no token is in it.',
  checks: [
    { name: 'audit_event_code_when_refused', expression: `("outcome" = 'REFUSED') = ("code" is not null)` },
    { name: 'audit_event_kind_of_what_has_a_number', expression: `"about_id" is null or "about_kind" is not null` },
  ],
  indexes: [
    { name: 'audit_event_at_index', properties: ['at'] },
    { name: 'audit_event_act_index', properties: ['act', 'id'] },
    { name: 'audit_event_user_index', properties: ['userId', 'id'] },
  ],
  properties: {
    id: p.integer().primary(),
    at: p.datetime().comment('When it was done or refused, UTC instant.'),
    act: p.enum(() => AuditAct).comment('What was done or refused.'),
    outcome: p.enum(() => AuditOutcome).comment('Whether it was done or refused.'),
    code: p
      .text()
      .nullable()
      .check(`"code" ~ '^[A-Z][A-Z0-9_]*$'`)
      .comment('Why it was refused, as the code of the error. Null for what was done.'),
    userId: p
      .integer()
      .nullable()
      .comment('Number of the person who did it. Null for programs, for visitors in trial mode and for nobody who is known.'),
    signedInBy: p
      .enum(() => AuditedBy)
      .comment('How whoever did it was known: by a sign-in, by a token, as a program of the hub, or not at all.'),
    role: p.text().nullable().check(`"role" ~ '^[A-Z_]+$'`).comment('The role of that person at that time. Null where there was none.'),
    viewedAs: p
      .text()
      .nullable()
      .check(`"viewed_as" ~ '^[A-Z_]+$'`)
      .comment('The role that the person looked at the hub as, besides their own. Null where they did not.'),
    signInId: p.integer().nullable().comment('Number of the sign-in that it was done with. Null where there was none.'),
    tokenId: p.integer().nullable().comment('Number of the API token that it was done with. Null where there was none.'),
    aboutKind: p
      .text()
      .nullable()
      .check(`"about_kind" ~ '^[A-Z][A-Z_]*$'`)
      .comment('The kind of thing that it was about, such as USER, TOKEN, UPLOAD or ZONE_EVENT. Null where it was about no single thing.'),
    aboutId: p.integer().nullable().comment('Number of that thing. Null where it has none.'),
    requestId: p
      .text()
      .nullable()
      .check('char_length("request_id") <= 100')
      .comment('The request that it was part of, as the log has it. Null for what was no request.'),
    detail: p
      .json<AuditDetail>()
      .comment(
        'Counts, and names of fields, types, measures and roles. Never the text of a query, the words that somebody wrote, or a secret.',
      ),
  },
});
export type AuditEvent = InferEntity<typeof AuditEvent>;
