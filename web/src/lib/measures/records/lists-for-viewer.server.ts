// Decides which lists of records are offered to a reader: those whose rows their role may read.
import { may, notForRole, seesOwnAlone, type Rule } from '#lib/graph/viewer.server.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import { knownLists, RECORD_LISTS } from './record-lists.ts';

/** The rule of each type of rows; what has none is published. */
const RULES: Readonly<Record<string, Rule>> = {
  Session: 'ROWS_OF_RETURNS',
  SupportCount: 'ROWS_OF_RETURNS',
  OutreachAction: 'ROWS_OF_RETURNS',
  Concern: 'CONCERN_ROWS',
  Application: 'APPLICATION_ROWS',
  Payment: 'GRANT_MONITORING',
  SpendReport: 'GRANT_MONITORING',
};

/** The rule of each list of published rows that are on it because of others, such as grants of which a report came: that of those others. */
const RULES_OF_LISTS: Readonly<Record<string, Rule>> = {
  finishedGrants: 'GRANT_MONITORING',
  grantsBeingSpent: 'GRANT_MONITORING',
  fundedGrants: 'GRANT_MONITORING',
};

const ruleOf = (list: string): Rule | undefined => RULES_OF_LISTS[list] ?? RULES[RECORD_LISTS[list]?.type ?? ''];

/** Whether a list holds only the records of the reader's own organisation: there may be others, which the figure counts. */
export const holdsOwnAlone = (list: string): boolean => seesOwnAlone() && ruleOf(list) !== undefined;

/** The lists of a measure that this site can show to the reader, in the order of the hub. */
export function listsForViewer(fields: readonly string[]): string[] {
  return knownLists(fields).filter((list) => {
    const rule = ruleOf(list);
    return rule === undefined || may(rule);
  });
}

/**
 * Refuses an address of a list that the measure has and that is not for the reader: another list in its place would be taken for it.
 * @throws HttpError 403
 */
export function requireListForViewer(search: URLSearchParams, { title, records }: { title: string; records: readonly string[] }): void {
  const asked = knownLists(records).find((list) => list === search.get('list'));
  if (asked === undefined || listsForViewer(records).includes(asked)) return;
  const rows = upperFirst(RECORD_LISTS[asked]?.words[1] ?? asked);
  notForRole(
    `${rows} behind ${title} are not shown to your role.`,
    'The other lists of the measure may be: leave out “list” in the address.',
  );
}

/** Whether the reader is listed every record of a measure that this site can show, those of all organisations. */
export const listsWhole = (fields: readonly string[]): boolean =>
  listsForViewer(fields).length === knownLists(fields).length && !knownLists(fields).some(holdsOwnAlone);
