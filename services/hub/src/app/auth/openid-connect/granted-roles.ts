// Decides which role a person has by what the provider says of them, and that nobody has one by what it does not say.

import { UserRole } from '../../../access/index.ts';
import { RoleNotGranted } from './openid-connect.errors.ts';

/** The roles that a provider can give, and the order in which one of several is taken: who runs the hub reads no rows, and a second role does not change that. */
export const GRANTED_ROLES: readonly UserRole[] = [
  UserRole.ADMINISTRATOR,
  UserRole.OFFICER,
  UserRole.ANALYST,
  UserRole.BOARD_VIEWER,
  UserRole.PARTNER,
];

/**
 * The role that a claim gives: of several, the first in the order of the roles. Values that mean no role of the hub give nothing and take nothing away.
 * @param claim the value of the claim: a text, or a list of them
 * @throws RoleNotGranted where there is no claim, or nothing in it is a role of the hub
 */
export function grantedRole(claim: unknown, roles: ReadonlyMap<string, UserRole>): UserRole {
  const values = (Array.isArray(claim) ? claim : [claim]).filter((value): value is string => typeof value === 'string' && value !== '');
  if (values.length === 0) throw RoleNotGranted.missing();
  const granted = new Set(values.map((value) => roles.get(value)));
  const role = GRANTED_ROLES.find((each) => granted.has(each));
  if (!role) throw RoleNotGranted.unknown();
  return role;
}
