// Decides how lines of the audit are told on their page and in their file. A person is a number there; the names are those of the accounts of today.
import type { AuditQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { sayDetail, sayRefusal } from './audit-details.ts';
import { ACTS, OUTCOMES, sayAbout, WITHOUT_ACCOUNT } from './audit-words.ts';
import { nameRole } from './role-words.ts';

type SentLine = AuditQuery['auditEvents']['nodes'][number];
type Names = ReadonlyMap<number, string>;

export interface AuditLine {
  id: string;
  when: string;
  act: string;
  who: string;
  /** The account, where there is a page of it. */
  personId: string | null;
  /** As whom, and with what. */
  how: string;
  about: string;
  details: string[];
  isRefused: boolean;
  outcome: string;
}

/** The names of accounts by their numbers. */
export const namesOf = ({ users }: Pick<AuditQuery, 'users'>): Names =>
  new Map(users.nodes.map(({ id, displayName }) => [Number(id), displayName]));

export function describeAuditLine(line: SentLine, names: Names): AuditLine {
  const { id, at, act, outcome, code, userId, aboutKind, aboutId, detail } = line;
  const aboutName = aboutKind === 'USER' && aboutId ? names.get(aboutId) : undefined;
  const about = sayAbout(aboutKind, aboutId);
  return {
    id,
    when: formatInstantAsMinute(at),
    act: ACTS[act],
    who: sayWho(line, names),
    personId: userId && names.has(userId) ? String(userId) : null,
    how: sayHow(line),
    about: aboutName ? `${aboutName} (${about})` : about,
    details: sayDetail(detail),
    isRefused: outcome === 'REFUSED',
    outcome: code ? `${OUTCOMES[outcome]}: ${sayRefusal(code)}` : OUTCOMES[outcome],
  };
}

function sayWho({ userId, signedInBy }: SentLine, names: Names): string {
  if (!userId) return Object.entries(WITHOUT_ACCOUNT).find(([key]) => key === signedInBy)?.[1] ?? WITHOUT_ACCOUNT.NOBODY;
  const name = names.get(userId);
  return name ? `${name} (person ${userId})` : `Person ${userId}`;
}

/** 'programme officer, looking as board viewer, by API token 3' */
function sayHow({ userId, role, viewedAs, tokenId }: SentLine): string {
  return [
    ...(role && userId ? [nameRole(role)] : []),
    ...(viewedAs ? [`looking as ${nameRole(viewedAs)}`] : []),
    ...(tokenId ? [`by API token ${tokenId}`] : []),
  ].join(', ');
}

/** Names of the columns of the file; they never change. */
const COLUMNS = [
  'Line',
  'At (UTC)',
  'Act',
  'Outcome',
  'Code',
  'Person',
  'Name today',
  'Signed in by',
  'Role',
  'Looked as',
  'Sign-in',
  'API token',
  'About',
  'About number',
  'Request',
  'Detail',
];

/** The file: one row a line, codes as the graph has them. */
export function layoutAuditTable(lines: readonly SentLine[], names: Names): { columns: { name: string }[]; rows: (string | number)[][] } {
  return {
    columns: COLUMNS.map((name) => ({ name })),
    rows: lines.map((line) => [
      line.id,
      line.at,
      line.act,
      line.outcome,
      line.code ?? '',
      line.userId ?? '',
      (line.userId && names.get(line.userId)) || '',
      line.signedInBy,
      line.role ?? '',
      line.viewedAs ?? '',
      line.signInId ?? '',
      line.tokenId ?? '',
      line.aboutKind ?? '',
      line.aboutId ?? '',
      line.requestId ?? '',
      JSON.stringify(line.detail),
    ]),
  };
}
