// Decides as which other role somebody looks at the hub: it is kept in a cookie of the browser, and takes away without ever adding.

import type { FastifyRequest } from 'fastify';
import { Role, UserRole, type Identity } from '../access/index.ts';
import { cookieAttributes, cookieIn, isSecureOrigin } from './auth/cookies.ts';

/** A role that is looked at as, and for a partner whose. */
export type ViewAs = NonNullable<Identity['viewsAs']>;

/** The cookie: a role, and for a partner the identifier of its organisation, such as PARTNER.12. */
const VIEW_AS_COOKIE = 'hub-view-as';

/** Who may look at the hub as another role. */
const MAY_LOOK: ReadonlySet<Role> = new Set([Role.ADMINISTRATOR, Role.OFFICER, Role.TRIAL]);

const ROLE_AND_ORGANISATION = /^([A-Z_]{1,20})(?:\.(\d{1,9}))?$/;

/** Whether somebody may look at the hub as another role: people in a browser whose own role sees enough for it. */
export const mayViewAs = ({ role, signedInBy }: Identity): boolean => MAY_LOOK.has(role) && signedInBy !== 'TOKEN';

/** The role that a request is to be answered as, too; null for none, for one that is not known, and for whoever may not. */
export function viewsAsOf({ headers }: Pick<FastifyRequest, 'headers'>, identity: Identity): ViewAs | null {
  if (!mayViewAs(identity)) return null;
  return readViewAs(cookieIn(headers.cookie, VIEW_AS_COOKIE));
}

/** What a cookie or a form says; null where it says no role that people have. */
export function readViewAs(said: string | null): ViewAs | null {
  const [, named = '', organisation] = ROLE_AND_ORGANISATION.exec(said ?? '') ?? [];
  const role = Object.values(UserRole).find((each) => each === named);
  if (!role) return null;
  return { role, organisationId: role === Role.PARTNER && organisation !== undefined ? Number(organisation) : null };
}

/** The value of Set-Cookie for a role. It ends with the browser's session. @param origin the hub's own */
export const viewAsCookie = ({ role, organisationId }: ViewAs, origin: URL) =>
  `${VIEW_AS_COOKIE}=${organisationId === null ? role : `${role}.${organisationId}`}; ${cookieAttributes(isSecureOrigin(origin))}`;

/** The value of Set-Cookie after which one looks as oneself again. */
export const noViewAsCookie = (origin: URL) => `${VIEW_AS_COOKIE}=; Max-Age=0; ${cookieAttributes(isSecureOrigin(origin))}`;
