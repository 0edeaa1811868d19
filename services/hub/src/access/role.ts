// Decides which roles there are: one for each column of the matrix of who may read and do what.

/** What a person who signs in can be. */
export const UserRole = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  OFFICER: 'OFFICER',
  ANALYST: 'ANALYST',
  BOARD_VIEWER: 'BOARD_VIEWER',
  PARTNER: 'PARTNER',
} as const;
export type UserRole = (typeof UserRole)[keyof typeof UserRole];

/** Every role: those of people, nobody who signed in (PUBLIC), and the visitor of a hub that is being tried out (TRIAL). */
export const Role = { ...UserRole, PUBLIC: 'PUBLIC', TRIAL: 'TRIAL' } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Every role, in the order of the matrix. */
export const ROLES: readonly Role[] = Object.values(Role);

/** Roles whose operations may be in their own words. All others send documents that the dashboard brought. */
const ASKING_FREELY: ReadonlySet<Role> = new Set([Role.OFFICER, Role.ANALYST, Role.TRIAL]);

/** Whether all of some roles may ask in their own words, and read what the schema is. */
export const mayAskFreely = (roles: readonly Role[]): boolean => roles.every((role) => ASKING_FREELY.has(role));
