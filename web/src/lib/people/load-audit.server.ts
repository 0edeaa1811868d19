// Decides who gets lines of the audit, and how many at once: administrators, a page of 50, or a file of at most 20,000.
import { error } from '@sveltejs/kit';
import { HubRefused } from '#lib/graph/errors.ts';
import type { AuditEventWhere, AuditQuery } from '#lib/graph/generated/graphql.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { AUDIT } from './audit.query.ts';

const LINES_OF_A_PAGE = 50;
/** The most that the hub gives at once. */
const LINES_AT_ONCE = 1000;
const MOST_LINES_OF_A_FILE = 20_000;

/** @throws HttpError 403 for whoever is no administrator */
export function requireAuditReader(): void {
  if (!may('ADMINISTRATION')) notForRole('What people and programs did is listed for the administrators of the hub.', 'Ask one of them.');
}

/** One page. @param after where the page before ended; null for the newest lines @throws HttpError 404 for a place that there is not */
export async function loadAuditPage(where: AuditEventWhere | null, after: string | null): Promise<AuditQuery> {
  try {
    return await orSayUnreachable(query(AUDIT, { where, first: LINES_OF_A_PAGE, after }));
  } catch (fault) {
    const isNoPlace = fault instanceof HubRefused && fault.faults.some(({ code }) => code === 'BAD_CURSOR');
    if (!isNoPlace) throw fault;
    error(404, 'There is no such page of the audit', {
      next: 'The address of a page is good for its own choices alone. Begin with the newest lines.',
    });
  }
}

/** Every line of a choice. @throws HttpError 422 for more than a file may have */
export async function gatherAudit(
  where: AuditEventWhere | null,
): Promise<Omit<AuditQuery, 'auditEvents'> & { lines: AuditQuery['auditEvents']['nodes'] }> {
  const ask = (after: string | null) => orSayUnreachable(query(AUDIT, { where, first: LINES_AT_ONCE, after }));
  let answer = await ask(null);
  const { totalCount } = answer.auditEvents;
  if (totalCount > MOST_LINES_OF_A_FILE)
    error(422, 'This file would be too long', {
      next: `It would have ${totalCount.toLocaleString('en-GB')} lines, and a file may have ${MOST_LINES_OF_A_FILE.toLocaleString('en-GB')}. Choose fewer days, and take the others as another file.`,
    });
  const lines = [...answer.auditEvents.nodes];
  while (answer.auditEvents.pageInfo.hasNextPage) {
    answer = await ask(answer.auditEvents.pageInfo.endCursor ?? null);
    lines.push(...answer.auditEvents.nodes);
  }
  return { ...answer, lines };
}
