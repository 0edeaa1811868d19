// Decides what is said of a database that cannot be used: one sentence of what is wrong and one of what to do next, without its address's secrets.

import { HubError } from '../kernel/index.ts';

/** Why a database cannot be used. `AWAY` may pass by itself; everything else needs a person. */
export type DatabaseFaultKind = 'AWAY' | 'REFUSED' | 'MISSING' | 'NOT_ALLOWED' | 'FULL' | 'LOCKED' | 'READ_ONLY';

/** A database that cannot be used for now, or until somebody does something. */
export class DatabaseUnusable extends HubError {
  private constructor(
    readonly kind: DatabaseFaultKind,
    sentence: string,
  ) {
    super(`DATABASE_${kind}`, sentence);
  }

  static because = (kind: DatabaseFaultKind, place: string) => new DatabaseUnusable(kind, SENTENCES[kind](place));
}

const SENTENCES: Readonly<Record<DatabaseFaultKind, (place: string) => string>> = {
  AWAY: (place) =>
    `${place} does not answer, or ended the connection. See that it runs and that DATABASE_URL names it, then try again; nothing unfinished was kept.`,
  REFUSED: (place) => `${place} refuses the name or the password. Correct them in DATABASE_URL and DATABASE_OWNER_URL, then try again.`,
  MISSING: (place) => `${place} does not exist. Make it with infra/database-roles.sql, or correct the name in DATABASE_URL.`,
  NOT_ALLOWED: (place) =>
    `${place} does not let this role do what is needed. Set DATABASE_OWNER_URL to the role that owns the tables (infra/database-roles.sql makes it), then try again.`,
  FULL: (place) => `The disk of ${lowered(place)} is full: nothing was written. Make room on it, then try again.`,
  LOCKED: (place) => `${place} kept a lock for too long. End the long statement or the other program that holds it, then try again.`,
  READ_ONLY: (place) => `${place} only reads: it is a copy, or was set so. Give the address of the one that writes, then try again.`,
};

const lowered = (place: string) => place.charAt(0).toLowerCase() + place.slice(1);

/** SQLSTATE (PostgreSQL, appendix A) and names of system errors, by what they come to. */
const KINDS: Readonly<Record<string, DatabaseFaultKind>> = {
  '28000': 'REFUSED',
  '28P01': 'REFUSED',
  '3D000': 'MISSING',
  '42501': 'NOT_ALLOWED',
  '53100': 'FULL',
  ENOSPC: 'FULL',
  EDQUOT: 'FULL',
  '55P03': 'LOCKED',
  '25006': 'READ_ONLY',
  '53300': 'AWAY',
  '57P01': 'AWAY',
  '57P02': 'AWAY',
  '57P03': 'AWAY',
  '57P05': 'AWAY',
  '08000': 'AWAY',
  '08001': 'AWAY',
  '08003': 'AWAY',
  '08004': 'AWAY',
  '08006': 'AWAY',
  ECONNREFUSED: 'AWAY',
  ECONNRESET: 'AWAY',
  ECONNABORTED: 'AWAY',
  EPIPE: 'AWAY',
  ETIMEDOUT: 'AWAY',
  EHOSTUNREACH: 'AWAY',
  ENETUNREACH: 'AWAY',
  ENOTFOUND: 'AWAY',
  EAI_AGAIN: 'AWAY',
};

/** What the driver says without a code. */
const WORDS: readonly (readonly [words: RegExp, kind: DatabaseFaultKind])[] = [
  [
    /connection terminated|timeout exceeded when trying to connect|not queryable|connection ended|cannot use a pool after|query read timeout|connect ENOENT/i,
    'AWAY',
  ],
  [/SASL|client password must be/i, 'REFUSED'],
  [/no space left on device|disk full/i, 'FULL'],
];

/** What an error of the driver or of the file system comes to, however deep it was wrapped. Null when it says nothing of the database's state. */
export function databaseFaultKind(error: unknown): DatabaseFaultKind | null {
  if (error instanceof DatabaseUnusable) return error.kind;
  for (const each of causesOf(error)) {
    const kind = KINDS[String((each as { readonly code?: unknown }).code)];
    if (kind) return kind;
    const [, spoken] = WORDS.find(([words]) => words.test(each.message)) ?? [];
    if (spoken) return spoken;
  }
  return null;
}

/** The error with its causes and its parts, outermost first. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const parts = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...[...parts, error.cause].flatMap((cause) => causesOf(cause, depth + 1))];
}

/** The error in words for a person, where it says something of the database's state; otherwise the error as it is. */
export function sayDatabaseFault(error: unknown, place: string): unknown {
  const kind = databaseFaultKind(error);
  return kind && !(error instanceof HubError) ? DatabaseUnusable.because(kind, place) : error;
}

/**
 * A database in words, at the start of a sentence: `The database hub at db.example.org:5432`. Names and passwords of roles are left out.
 * @param databaseUrl null for the embedded one, which is in the folder
 */
export function namePlace(databaseUrl: string | null, dataFolder: string): string {
  if (databaseUrl === null) return `The embedded database in ${dataFolder}`;
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `The database ${decodeURIComponent(pathname.slice(1)) || '(no name)'} at ${hostname || 'the local socket'}${port && `:${port}`}`;
}
