// Decides how the audit leaves the site: every line that the choices of the address leave, for administrators alone.
import { error } from '@sveltejs/kit';
import { keepToOneself } from '#lib/people/ask-auth.server.ts';
import { readAuditFilter } from '#lib/people/audit-filter.ts';
import { layoutAuditTable, namesOf } from '#lib/people/describe-audit.ts';
import { gatherAudit, requireAuditReader } from '#lib/people/load-audit.server.ts';
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { answerFile } from '#lib/kit/downloads/file-address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
  keepToOneself();
  return answerFile(async () => {
    requireAuditReader();
    const { where, faults } = readAuditFilter(url.searchParams);
    if (faults.length > 0)
      error(422, 'The address of this file is not understood', {
        next: `It is about: ${faults.map(({ field }) => field).join(', ')}. Open the page of the audit, choose there, and take the file from it.`,
      });
    const { lines, ...named } = await gatherAudit(where);
    return answerCsv('audit', layoutAuditTable(lines, namesOf(named)));
  });
};
