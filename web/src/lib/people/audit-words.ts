// Decides how the audit is told in words: what was done, by whom, and what it was about.
import type { AuditEventAct, AuditEventSignedInBy, AuditEventWhere } from '#lib/graph/generated/graphql.ts';

/** What each act is called, in the order in which a form offers them. */
export const ACTS: Readonly<Record<AuditEventAct, string>> = {
  SIGNED_IN: 'Signed in',
  SIGN_IN_FAILED: 'Could not sign in',
  SIGNED_OUT: 'Signed out',
  SIGN_IN_ENDED: 'Ended a sign-in',
  USER_INVITED: 'Invited a person',
  USER_ADDED: 'Named a person who came for the first time',
  USER_CHANGED: 'Changed what is held of a person',
  ROLE_CHANGED: 'Changed a role or organisation',
  USER_SUSPENDED: 'Suspended a person',
  USER_RESTORED: 'Let a suspended person in again',
  PASSWORD_SET: 'Set a password',
  SECOND_FACTOR_SET: 'Set up a second factor',
  SECOND_FACTOR_REMOVED: 'Took a second factor away',
  LINK_MADE: 'Made a link that works once',
  LINK_USED: 'Used a link that works once',
  LINK_REFUSED: 'Was refused with a link that works once',
  TOKEN_MADE: 'Made an API token',
  TOKEN_REVOKED: 'Revoked an API token',
  TOKEN_REFUSED: 'Was refused with an API token',
  UPLOAD_PUBLISHED: 'Imported a file',
  UPLOAD_REJECTED: 'Had a file refused by its import',
  WRITTEN: 'Wrote something by hand',
  CORRECTED: 'Corrected something written by hand',
  WITHDRAWN: 'Withdrew something written by hand',
  ERASED: 'Erased words for cause',
  EXPORTED: 'Took a file',
  BACKED_UP: 'Made a backup',
  RESTORED: 'Restored a backup',
  EXACT_COUNTS_READ: 'Read exact counts of people, or rows that few may read',
  VIEWED_AS: 'Looked as another role',
  ACCESS_REFUSED: 'Asked for what is not for their role',
  RATE_LIMITED: 'Asked for more than the hub gives in a while',
  SETTING_CHANGED: 'Changed a setting',
  AUDIT_DELETED: 'Deleted lines that were kept for their time',
};

/** Acts that are chosen together. Readings of exact counts are most of the lines, and hide what is rare. */
export const ACT_GROUPS: readonly { value: string; label: string; where: NonNullable<AuditEventWhere['act']> }[] = [
  { value: 'NOT_READINGS', label: 'Everything but readings of exact counts', where: { not: 'EXACT_COUNTS_READ' } },
  {
    value: 'PEOPLE_AND_ROLES',
    label: 'People, roles, links and tokens',
    where: {
      in: [
        ...['USER_INVITED', 'USER_ADDED', 'USER_CHANGED', 'ROLE_CHANGED', 'USER_SUSPENDED', 'USER_RESTORED', 'LINK_MADE'],
        ...['TOKEN_MADE', 'TOKEN_REVOKED'],
      ] as AuditEventAct[],
    },
  },
];

/** Whoever did something without an account of their own; the rest have a number. */
export const WITHOUT_ACCOUNT = {
  OPENID_CONNECT: 'The provider of sign-ins',
  PROGRAM: 'A program of the hub',
  TRIAL: 'A visitor of the trial',
  NOBODY: 'Nobody who was known',
} as const satisfies Partial<Record<AuditEventSignedInBy, string>>;

export const OUTCOMES = { DONE: 'Done', REFUSED: 'Refused' } as const;

/** 'person 3', 'zone event 6', 'file'; '' for nothing. The page People calls accounts people, and so does this. */
export function sayAbout(kind: string | null | undefined, id: number | null | undefined): string {
  if (!kind) return '';
  const thing = kind === 'USER' ? 'person' : kind.toLowerCase().replaceAll('_', ' ');
  return id === null || id === undefined ? thing : `${thing} ${id}`;
}
