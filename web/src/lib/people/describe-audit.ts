// Decides how lines of the audit are told on their page and in their file. A person is a number there; the names are those of the accounts of today.
import type { AuditQuery } from '#lib/graph/generated/graphql.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { sayDetail, sayRefusal, type AuditNames } from './audit-details.ts';
import { ACTS, OUTCOMES, sayAbout, WITHOUT_ACCOUNT } from './audit-words.ts';
import { nameRole } from './role-words.ts';

type SentLine = AuditQuery['auditEvents']['nodes'][number];

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

/** What the audit has by number or identifier, by its name of today. */
export const namesOf = ({ users, organisations, measures }: Omit<AuditQuery, 'auditEvents'>): AuditNames => ({
  people: new Map(users.nodes.map(({ id, displayName }) => [Number(id), displayName])),
  organisations: new Map(organisations.nodes.map(({ id, name }) => [Number(id), name])),
  measures: new Map(measures.map(({ id, title }) => [id, title])),
});

export function describeAuditLine(line: SentLine, names: AuditNames): AuditLine {
  const { id, at, act, userId, outcome, detail } = line;
  return {
    id,
    when: formatInstantAsMinute(at),
    act: ACTS[act],
    who: sayWho(line, names),
    personId: userId && names.people.has(userId) ? String(userId) : null,
    how: sayHow(line),
    about: nameAbout(line, names),
    details: sayDetail(detail, names),
    isRefused: outcome === 'REFUSED',
    outcome: sayOutcome(line),
  };
}

const sayOutcome = ({ outcome, code }: SentLine): string => (code ? `${OUTCOMES[outcome]}: ${sayRefusal(code)}` : OUTCOMES[outcome]);

/** 'Ben Analyst (person 3)', 'zone event 6' */
function nameAbout({ aboutKind, aboutId }: SentLine, { people, organisations }: AuditNames): string {
  const known = aboutKind === 'USER' ? people : aboutKind === 'ORGANISATION' ? organisations : null;
  const name = aboutId ? known?.get(aboutId) : undefined;
  const about = sayAbout(aboutKind, aboutId);
  return name ? `${name} (${about})` : about;
}

function sayWho({ userId, signedInBy }: SentLine, { people }: AuditNames): string {
  if (!userId) return Object.entries(WITHOUT_ACCOUNT).find(([key]) => key === signedInBy)?.[1] ?? WITHOUT_ACCOUNT.NOBODY;
  const name = people.get(userId);
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
  'What was done',
  'About in words',
  'Outcome in words',
  'Detail in words',
];

/** The file: one row a line, codes as the graph has them, and the same in words at its end. */
export function layoutAuditTable(
  lines: readonly SentLine[],
  names: AuditNames,
): { columns: { name: string }[]; rows: (string | number)[][] } {
  return {
    columns: COLUMNS.map((name) => ({ name })),
    rows: lines.map((line) => [
      line.id,
      line.at,
      line.act,
      line.outcome,
      line.code ?? '',
      line.userId ?? '',
      (line.userId && names.people.get(line.userId)) || '',
      line.signedInBy,
      line.role ?? '',
      line.viewedAs ?? '',
      line.signInId ?? '',
      line.tokenId ?? '',
      line.aboutKind ?? '',
      line.aboutId ?? '',
      line.requestId ?? '',
      JSON.stringify(line.detail),
      ACTS[line.act],
      nameAbout(line, names),
      sayOutcome(line),
      sayDetail(line.detail, names, Infinity).join('; '),
    ]),
  };
}
