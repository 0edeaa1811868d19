// Decides what a line of the audit says: who, in which role, what it was about, and of details only counts and names. What is no name is left out.

import type { AuditAct, AuditDetail, AuditEvent } from './audit-event.entity.ts';
import type { Identity } from './viewer.ts';

/** Something that is to be audited. */
export interface AuditEntry {
  readonly act: AuditAct;
  /** Who did it: a viewer, or whoever is known so far of somebody who is signing in. */
  readonly viewer: { readonly identity: Identity };
  /** What it was about: its kind, such as USER or ZONE_EVENT, and its number where it has one. */
  readonly about?: { readonly kind: string; readonly id?: number | null } | null;
  /** The code of the error that it was refused with; null for what was done. */
  readonly refusedWith?: string | null;
  /** Counts, and names of fields, types, measures, roles and codes. */
  readonly detail?: AuditDetail;
  /** The request that it was part of; where nothing is said, the one that is being answered. */
  readonly requestId?: string | null;
}

/** The office's provider of sign-ins, which says which role a person has: it is nobody here and has none itself. */
export const PROVIDER: AuditEntry['viewer'] = { identity: { role: 'PUBLIC', signedInBy: 'OPENID_CONNECT' } };

/** A line of the audit, before it has a number. */
export type AuditLine = Omit<AuditEvent, 'id'>;

/** The most names that one detail holds; the rest are counted. */
const MOST_NAMES = 50;

/** A name of the schema, of a measure, of a route or of a code. It has no spaces, so that no sentence passes for one, and it is short. */
const NAME = /^[\p{L}\d_/][\p{L}\d_.:/[\]=-]{0,99}$/u;
/** How secrets begin that the hub gives out. */
const SECRET = 'pzh_';
const LEFT_OUT = '(left out)';

/** The line of an entry. @param at when it was done */
export function lineOf({ act, viewer, about = null, refusedWith = null, detail = {}, requestId = null }: AuditEntry, at: Date): AuditLine {
  const { role, viewsAs = null, userId = null, signedInBy, credentialId = null } = viewer.identity;
  // A program of the hub, the provider, and a visitor who is nobody have no role that somebody gave them.
  const hasRole = signedInBy !== 'PROGRAM' && role !== 'PUBLIC';
  return {
    at,
    act,
    outcome: refusedWith === null ? 'DONE' : 'REFUSED',
    code: refusedWith,
    userId,
    signedInBy,
    role: hasRole ? role : null,
    viewedAs: viewsAs?.role ?? null,
    signInId: signedInBy === 'TOKEN' ? null : credentialId,
    tokenId: signedInBy === 'TOKEN' ? credentialId : null,
    aboutKind: about?.kind ?? null,
    aboutId: about?.id ?? null,
    requestId,
    detail: safeDetail(detail),
  };
}

/** A detail in which nothing stands but counts and names. */
function safeDetail(detail: AuditDetail): AuditDetail {
  const entries = Object.entries(detail).flatMap(([key, given]): [string, AuditDetail[string]][] => {
    if (typeof given === 'string') return [[key, safeName(given)]];
    if (typeof given !== 'object') return [[key, given]];
    const names = given.slice(0, MOST_NAMES).map(safeName);
    return given.length > MOST_NAMES
      ? [
          [key, names],
          [`${key}LeftOut`, given.length - MOST_NAMES],
        ]
      : [[key, names]];
  });
  return Object.fromEntries(entries);
}

const safeName = (name: string) => (NAME.test(name) && !name.startsWith(SECRET) ? name : LEFT_OUT);
