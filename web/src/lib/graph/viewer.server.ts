// Decides what a page knows of the viewer whom it is for: by it a page asks for nothing, and offers nothing, that is not for them. Where the dashboard
// runs without a hub of its own, the hub that it asks says what it refuses.
import { getRequestEvent } from '$app/server';
import { error } from '@sveltejs/kit';

/** Rules of the hub that pages depend on, by the names that it gives them. */
export type Rule =
  | 'ADMINISTRATION'
  | 'APPLICATION_ROWS'
  | 'CONCERN_ROWS'
  | 'ERASING'
  | 'FILES_IMPORTED'
  | 'GRANT_MONITORING'
  | 'HISTORY_OF_WORDS'
  | 'RETURNS_OWED'
  | 'ROW_FAULTS'
  | 'ROWS_OF_RETURNS'
  | 'WRITERS';

/** The facts of the viewer of the request that is answered; undefined where the dashboard runs alone. */
export const viewerFacts = (): App.ViewerFacts | undefined => getRequestEvent().platform?.req.viewer;

/** Whether the viewer may read anything of what a rule is about, or do it. */
export function may(rule: Rule): boolean {
  return viewerFacts()?.may.includes(rule) ?? true;
}

/** Whether an account is that of the viewer. @param id identifier of a person */
export const isOneself = (id: string): boolean => String(viewerFacts()?.userId ?? '') === id;

/** Whether the viewer may write events, targets, rebases and findings. */
export function mayWriteByHand(): boolean {
  return may('WRITERS') && (viewerFacts()?.mayWrite ?? true);
}

/** Whether only what belongs to the viewer's own organisation is shown to them. */
export function seesOwnAlone(): boolean {
  return viewerFacts()?.roles.includes('PARTNER') ?? false;
}

/** Notes in the audit that the page is refused, by its route. @throws HttpError 403 with a page that says what is not for the viewer's role, and whom to ask */
export function notForRole(what: string, whom: string): never {
  const { platform, route } = getRequestEvent();
  platform?.req.notePageRefused?.(route.id ?? '');
  const isLooking = (viewerFacts()?.roles.length ?? 1) > 1;
  // Whoever looks at the hub as another role sees what both may see: that role's own page may well be for it.
  const why = isLooking ? 'While you look at the hub as another role, you see only what your own role may see too.' : whom;
  error(403, 'This is not for your role', { next: `${what} ${why}` });
}

/** What a page says whose figures are not for its reader. @throws HttpError 403 */
export function notForReader(): never {
  notForRole('This page shows what your role may not read.', 'Ask a programme officer about it.');
}

/** Whether records are shown to the viewer with their counts of people. */
export const seesCountsInRows = (): boolean => viewerFacts()?.seesCountsInRows ?? true;

/** The organisation whose own records the viewer sees; null for none. */
export const ownOrganisation = (): number | null => viewerFacts()?.organisationId ?? null;

/** Whether questions may be asked in the viewer's own words. */
export const mayAskFreely = (): boolean => viewerFacts()?.mayAskFreely ?? true;

/** Lets nobody on to a form that they may not send. @throws HttpError 403 */
export function requireWriter(): void {
  if (!mayWriteByHand())
    notForRole('Events, targets, rebases and findings are written by programme officers.', 'Tell one of them what should be written.');
}

/** A variable of a document that says whether the viewer may read something: '$mayConcernRows' is of the rule CONCERN_ROWS. */
const MAY_VARIABLE = /\$(may[A-Z]\w*): Boolean!/g;

const known = new Map<string, readonly string[]>();

/** The variables of a document that only the viewer decides. @param document its text */
export function permissionsOf(document: string): Record<string, boolean> {
  const names = known.get(document) ?? [...document.matchAll(MAY_VARIABLE)].map(([, name = '']) => name);
  known.set(document, names);
  return Object.fromEntries(names.map((name) => [name, may(ruleOf(name))]));
}

const ruleOf = (variable: string): Rule =>
  variable
    .slice('may'.length)
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase() as Rule;
