// Decides how the rest of a line of the audit is told in words: what belongs to the act, and why something was refused. Codes are for the file.
import { nameGround } from '#lib/kit/words/ground-words.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { nameRole, ROLES } from './role-words.ts';

/** The most names of one detail that a page lists; its file has all of them. */
const MOST_NAMES = 4;

const WAYS: Readonly<Record<string, string>> = { OPENID_CONNECT: 'the sign-in of the office', PASSWORD: 'a password of this hub' };
const SCOPES: Readonly<Record<string, string>> = { READ: 'questions to the API', READ_FILES: 'files', IMPORT: 'imports' };

/** What each detail is called before what it says; one that says it all by itself has a function. */
const DETAILS: Readonly<Record<string, (said: string) => string>> = {
  role: (said) => `as ${nameRole(said)}`,
  from: (said) => `until then ${nameRole(said)}`,
  to: (said) => `from then on ${nameRole(said)}`,
  purpose: (said) => `for: ${spellCode(said).toLowerCase()}`,
  clearsSecondFactor: (said) => (said === 'true' ? 'whoever uses it sets up a new second factor' : ''),
  way: (said) => `with ${WAYS[said] ?? spellCode(said).toLowerCase()}`,
  ended: (said) => `${said} ended`,
  ground: (said) => nameGround(said),
  source: (said) => spellCode(said).toLowerCase(),
  rowsIn: (said) => `${said} rows read`,
  rowsPublished: (said) => `${said} rows published`,
  thingsLeftOut: (said) => `and ${said} more`,
  fieldsLeftOut: (said) => `and ${said} more`,
};

/** What else a line says, each in a few words: 'file: /crime.csv', 'things: a, b and 3 more'. */
export function sayDetail(detail: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(detail)
    .map(([key, value]) => (key === 'scopes' ? sayScopes(value) : (DETAILS[key]?.(String(value)) ?? `${nameKey(key)}: ${sayValue(value)}`)))
    .filter((words) => words !== '');
}

const nameKey = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const sayScopes = (value: unknown): string =>
  `for ${joinWords((Array.isArray(value) ? value : [value]).map((scope) => SCOPES[String(scope)] ?? String(scope)))}`;

function sayValue(value: unknown): string {
  if (!Array.isArray(value)) return ROLES.some((role) => role.value === value) ? nameRole(String(value)) : String(value);
  const names = value.slice(0, MOST_NAMES).join(', ');
  return value.length > MOST_NAMES ? `${names} and ${value.length - MOST_NAMES} more` : names;
}

const REFUSALS: Readonly<Record<string, string>> = {
  PROTECTED_FIELD: 'it is not shown to this role',
  TRUSTED_DOCUMENTS_ONLY: 'this role asks by the pages alone',
  NOT_ALLOWED: 'it is not for this role',
  WRITING_NOT_ALLOWED: 'this role does not write',
  VIEWING_AS: 'nothing is changed while another role is looked at',
  SIGN_IN_REFUSED: 'the name or the password was not right',
  CODE_REFUSED: 'the code was not right, or was used before',
  LINK_NOT_VALID: 'the link was used, is too old, or is none of this hub',
  TOKEN_REFUSED: 'the token is unknown, revoked or too old',
  SCOPE_MISSING: 'the token does not open this',
  TOKEN_NOT_FOR_PAGES: 'a token opens no pages',
};

/** Why something was refused: 'the code was not right, or was used before'; a code that has no words is spelt. */
export const sayRefusal = (code: string): string => REFUSALS[code] ?? spellCode(code).toLowerCase();
