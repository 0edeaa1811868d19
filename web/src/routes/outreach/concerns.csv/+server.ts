// Decides how the open concerns leave the site: every one of them, for the period and zones of the address.
import { layoutConcernTable } from '#lib/outreach/concern-table.ts';
import { loadOpenConcerns } from '#lib/outreach/load-open-concerns.server.ts';
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => {
  const { zones } = await orSayUnreachable(query(PROGRAMME, {}));
  const { state } = readAddress(url.searchParams, zones.nodes);
  const { answer } = await loadOpenConcerns(state);
  return answerCsv('concerns-open', layoutConcernTable(answer));
};
