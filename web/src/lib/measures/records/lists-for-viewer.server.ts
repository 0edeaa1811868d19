// Decides which lists of records are offered to a reader: those whose rows their role may read.
import { may, seesOwnAlone, type Rule } from '#lib/graph/viewer.server.ts';
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

/** Whether a list holds only the records of the reader's own organisation: there may be others, which the figure counts. */
export const holdsOwnAlone = (list: string): boolean => seesOwnAlone() && (RECORD_LISTS[list]?.type ?? '') in RULES;

/** The lists of a measure that this site can show to the reader, in the order of the hub. */
export function listsForViewer(fields: readonly string[]): string[] {
  return knownLists(fields).filter((list) => {
    const rule = RULES[RECORD_LISTS[list]?.type ?? ''];
    return rule === undefined || may(rule);
  });
}
