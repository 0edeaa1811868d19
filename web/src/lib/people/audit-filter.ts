// Decides which lines of the audit an address asks for: by days in London, act, person and outcome. What is not understood narrows nothing, and is said.
import type { AuditEventAct, AuditEventOutcome, AuditEventSignedInBy, AuditEventWhere } from '#lib/graph/generated/graphql.ts';
import { addDays } from '#lib/kit/time/day.ts';
import { startOfLondonDay } from '#lib/kit/time/instant.ts';
import { parseDay, weekdayFault } from '#lib/kit/writing/read-day.ts';
import type { FormFault } from '#lib/kit/writing/refusal.ts';
import { textOf, type Typed } from '#lib/kit/writing/typed.ts';
import { ACT_GROUPS, ACTS, OUTCOMES, WITHOUT_ACCOUNT } from './audit-words.ts';

/** The fields of the form, which are the keys of the address. */
export const AUDIT_FILTERS = ['from', 'to', 'act', 'user', 'outcome'] as const;

export interface AuditFilter {
  typed: Typed;
  /** Null for every line. */
  where: AuditEventWhere | null;
  /** What of the address is not understood. */
  faults: FormFault[];
  /** The same choices as a query, without what is empty: 'act=EXPORTED'; '' for none. */
  query: string;
}

export function readAuditFilter(search: Pick<URLSearchParams, 'get'>): AuditFilter {
  const typed: Typed = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, [(search.get(name) ?? '').trim()]]));
  const faults: FormFault[] = [];
  const read = <Part>(
    field: (typeof AUDIT_FILTERS)[number],
    parse: (text: string) => Part | null,
    say: (text: string) => string,
  ): Part | null => {
    const text = textOf(typed, field);
    const part = text === '' ? null : parse(text);
    if (text !== '' && part === null) faults.push({ field, message: say(text) });
    return part;
  };
  const typedFrom = read('from', parseDay, (text) => sayNoDay('The first day', text));
  const typedTo = read('to', parseDay, (text) => sayNoDay('The last day', text));
  const areSwapped = typedFrom !== null && typedTo !== null && typedFrom > typedTo;
  if (areSwapped) faults.push({ field: 'from', message: SWAPPED });
  const [from, to] = areSwapped ? [null, null] : [typedFrom, typedTo];
  const act = read('act', parseAct, () => 'Choose what was done from the list.');
  const outcome = read(
    'outcome',
    (text) => (isKeyOf(OUTCOMES, text) ? (text as AuditEventOutcome) : null),
    () => 'Choose an outcome from the list.',
  );
  const who = read('user', parseWho, () => 'Choose somebody from the list.');
  const where: AuditEventWhere = {
    ...((from ?? to) !== null && {
      at: { ...(from !== null && { from: startOfLondonDay(from) }), ...(to !== null && { before: startOfLondonDay(addDays(to, 1)) }) },
    }),
    ...(act !== null && { act }),
    ...(outcome !== null && { outcome: { equals: outcome } }),
    ...who,
  };
  const said = AUDIT_FILTERS.flatMap((name) => (textOf(typed, name) === '' ? [] : [[name, textOf(typed, name)]]));
  return { typed, where: Object.keys(where).length > 0 ? where : null, faults, query: new URLSearchParams(said).toString() };
}

/** That a text is no day, and why where its weekday is another. */
function sayNoDay(which: string, text: string): string {
  const weekday = weekdayFault(text);
  return `${which} is not a day${weekday ? `: ${weekday}` : '.'} Write it like 1 September 2025 or 1/9/2025. Until then it leaves no line out.`;
}

const SWAPPED = 'From is after To: swap the two days. Until then they leave no line out.';

/** Acts that are chosen together, or one of them. */
function parseAct(text: string): AuditEventWhere['act'] | null {
  const group = ACT_GROUPS.find(({ value }) => value === text);
  return group?.where ?? (isKeyOf(ACTS, text) ? { equals: text as AuditEventAct } : null);
}

/** Of a person by number, or of whoever has none by what they are. */
function parseWho(text: string): Pick<AuditEventWhere, 'userId' | 'signedInBy'> | null {
  if (isKeyOf(WITHOUT_ACCOUNT, text)) return { signedInBy: { equals: text as AuditEventSignedInBy } };
  return /^[1-9]\d{0,8}$/.test(text) ? { userId: { equals: Number(text) } } : null;
}

const isKeyOf = (words: object, text: string): boolean => Object.hasOwn(words, text);
