// Decides how the open concerns leave the site: every one of them, for the period and zones of the address.
import { may, notForRole } from '#lib/graph/viewer.server.ts';
import { layoutConcernTable } from '#lib/outreach/concern-table.ts';
import { loadOpenConcerns } from '#lib/outreach/load-open-concerns.server.ts';
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { answerFile, readFileAddress } from '#lib/kit/downloads/file-address.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  answerFile(async () => {
    if (!may('CONCERN_ROWS')) notForRole('Concerns are not shown to you one by one.', 'Ask a programme officer about one of them.');
    const { zones } = await orSayUnreachable(query(PROGRAMME, {}));
    const state = readFileAddress(url.searchParams, zones.nodes);
    const { answer } = await loadOpenConcerns(state);
    return answerCsv('concerns-open', layoutConcernTable(answer));
  });
