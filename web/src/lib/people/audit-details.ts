// Decides how the rest of a line of the audit is told in words: what belongs to the act, by the names of today, and why something was refused.
import { formatNumber } from '#lib/kit/figures/figure.ts';
import { nameGround } from '#lib/kit/words/ground-words.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { nameUploadSource } from '#lib/kit/words/upload-source-words.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { formatInstantAsMinute } from '#lib/kit/time/instant.ts';
import { nameRole, ROLES } from './role-words.ts';

/** What a line names by number or by identifier, as it is called today. */
export interface AuditNames {
  people: ReadonlyMap<number, string>;
  organisations: ReadonlyMap<number, string>;
  /** Titles of measures by their identifiers. */
  measures: ReadonlyMap<string, string>;
}

/** The most names of one detail that a page lists; its file has all of them. */
const MOST_NAMES = 4;

const WAYS: Readonly<Record<string, string>> = { OPENID_CONNECT: 'the sign-in of the office', PASSWORD: 'a password of this hub' };
const SECOND_FACTORS: Readonly<Record<string, string>> = { CODE: 'a code of their app', RECOVERY_CODE: 'a recovery code' };
const SCOPES: Readonly<Record<string, string>> = { READ: 'questions to the API', READ_FILES: 'files', IMPORT: 'imports' };
const PURPOSES: Readonly<Record<string, string>> = {
  INVITE: 'to take up an invitation',
  RESET: 'to set another password',
  ADMINISTRATOR: 'to let an administrator in, made on the server',
};

/** What each detail is called before what it says; one that says it all by itself has a function. */
const DETAILS: Readonly<Record<string, (said: string, names: AuditNames) => string>> = {
  role: (said) => `as ${nameRole(said)}`,
  from: (said) => `until then ${nameRole(said)}`,
  to: (said) => `from then on ${nameRole(said)}`,
  fromOrganisation: (said, names) => `until then of ${nameOrganisation(said, names)}`,
  toOrganisation: (said, names) => `from then on of ${nameOrganisation(said, names)}`,
  purpose: (said) => PURPOSES[said] ?? `for: ${spellCode(said).toLowerCase()}`,
  clearsSecondFactor: (said) => (said === 'true' ? 'whoever uses it sets up a new second factor' : ''),
  way: (said) => `with ${WAYS[said] ?? spellCode(said).toLowerCase()}`,
  secondFactor: (said) => `and ${SECOND_FACTORS[said] ?? spellCode(said).toLowerCase()}`,
  ended: (said) => `${said} ended`,
  ground: (said) => nameGround(said),
  source: (said) => lowerFirst(nameUploadSource(said)),
  rowsIn: (said) => `${formatNumber(said, 'count')} rows read`,
  rowsPublished: (said) => `${formatNumber(said, 'count')} rows published`,
  thingsLeftOut: (said) => `and ${said} more`,
  fieldsLeftOut: (said) => `and ${said} more`,
  file: (said, names) => nameFile(said, names),
  madeAt: (said) => (Number.isNaN(Date.parse(said)) ? said : `made on ${formatInstantAsMinute(said)}`),
  times: (said) => `${said} more ${said === '1' ? 'time' : 'times'} around then`,
};

const CHANGED: Readonly<Record<string, string>> = {
  displayName: 'their name',
  signInName: 'the name that they sign in with',
  standIn: 'who stands in for them',
};

/** What lists of names are called, and each name of them in words. */
const LISTS: Readonly<Record<string, { before: string; name: (said: string, names: AuditNames) => string }>> = {
  things: { before: '', name: nameThing },
  scopes: { before: 'for ', name: (said) => SCOPES[said] ?? said },
  changed: { before: '', name: (said) => CHANGED[said] ?? spellCamel(said) },
  pages: { before: 'page ', name: (said) => said },
  fields: { before: 'asked for ', name: (said) => spellCamel(said) },
};

/** What else a line says, each in a few words: 'until then analyst', 'Attendances, applications'. @param most names of a list; the rest are counted */
export function sayDetail(detail: Readonly<Record<string, unknown>>, names: AuditNames, most = MOST_NAMES): string[] {
  return Object.entries(detail)
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([key, value]) => (Array.isArray(value) ? sayList(key, value.map(String), names, most) : sayOne(key, String(value), names)))
    .filter((words) => words !== '');
}

/** The database keeps details in an order of its own; what was so before comes before what is so since. */
const ORDER = Object.keys(DETAILS);
const placeOf = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : -1);

const sayOne = (key: string, said: string, names: AuditNames): string =>
  DETAILS[key]?.(said, names) ?? `${spellCamel(key)}: ${ROLES.some(({ value }) => value === said) ? nameRole(said) : said}`;

function sayList(key: string, values: readonly string[], names: AuditNames, most: number): string {
  const { before, name } = LISTS[key] ?? { before: `${spellCamel(key)}: `, name: (said: string) => said };
  const words = [...new Set(values.map((each) => name(each, names)))];
  const shown = words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
  return `${before}${joinWords(shown)}`;
}

/** 'toOrganisation' is 'to organisation'. */
const spellCamel = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const nameOrganisation = (id: string, { organisations }: AuditNames): string => organisations.get(Number(id)) ?? `organisation ${id}`;

/** A measure by its title, rows of a kind, or a field of them: 'Attendances', 'rows of application', 'newcomers of each session'. */
function nameThing(thing: string, { measures }: AuditNames): string {
  const title = measures.get(thing);
  if (title !== undefined) return title;
  const [kind = '', field] = thing.split('.');
  const noun = spellCamel(kind).toLowerCase();
  return field === undefined ? `rows of the kind ${noun}` : `${spellCamel(field)} of each ${noun}`;
}

/** A file by the measure in its address, where there is one. */
function nameFile(path: string, { measures }: AuditNames): string {
  const [, id = '', rest = ''] = /^\/measures\/([a-z-]+\.[A-Za-z-]+)(.*)$/.exec(path) ?? [];
  const title = measures.get(id);
  return title === undefined ? path : `${title}${rest.startsWith('/records') ? ', its records' : ''} (${path})`;
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
