// Decides how the flow of money leaves the site: every way that it went, for the period and zones of the address.
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { answerFile, readFileAddress } from '#lib/kit/downloads/file-address.ts';
import { layoutFlowTable } from '#lib/grants/describe-flow.ts';
import { loadGrants } from '#lib/grants/load-grants.server.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  answerFile(async () => {
    const { zones } = await orSayUnreachable(query(PROGRAMME, {}));
    const state = readFileAddress(url.searchParams, zones.nodes);
    const { answer } = await loadGrants(state, { firstMonth: undefined, latestMonth: undefined });
    return answerCsv('grants-by-round-zone-and-theme', layoutFlowTable(answer));
  });
