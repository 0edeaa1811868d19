// Decides how roles are called, and what each may do, in a line.

/** Every role that a person can have. */
export const ROLES = [
  { value: 'ADMINISTRATOR', label: 'Administrator', does: 'lets people in and sets the hub up; sees no records of people' },
  { value: 'OFFICER', label: 'Programme officer', does: 'sees everything exactly, writes and imports' },
  {
    value: 'ANALYST',
    label: 'Analyst',
    does: 'sees figures on all pages and asks the API in their own words; sees exact counts of people by zone and month or coarser',
  },
  { value: 'BOARD_VIEWER', label: 'Board viewer', does: 'reads the pages and takes their files, with the same figures as an analyst' },
  { value: 'PARTNER', label: 'Partner', does: 'sees exactly what their own organisation returns' },
] as const;

export type PersonRole = (typeof ROLES)[number]['value'];

/** 'programme officer'; a role that nobody has is called by what it is. */
export function nameRole(role: string): string {
  const known = ROLES.find(({ value }) => value === role)?.label.toLowerCase();
  return known ?? (role === 'TRIAL' ? 'visitor who tries the hub out' : 'visitor');
}

/** 'an administrator', 'a board viewer'. */
export const aRole = (role: string): string => `${/^[aeio]/.test(nameRole(role)) ? 'an' : 'a'} ${nameRole(role)}`;

/** A choice of a form as a role; null for what is none. */
export const readRole = (typed: string): PersonRole | null => ROLES.find(({ value }) => value === typed)?.value ?? null;

/** What is said where a form names no role. */
export const ROLE_MISSING = 'Choose a role. Nothing was changed.';

export const STATES = { INVITED: 'invited', ACTIVE: 'can sign in', SUSPENDED: 'suspended' } as const;
