// Decides how the days of attendances leave the site: every one of them, for the period and zones of the address.
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { answerFile, readFileAddress } from '#lib/kit/downloads/file-address.ts';
import { layoutDayTable } from '#lib/engagement/day-table.ts';
import { loadDays } from '#lib/engagement/load-days.server.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) =>
  answerFile(async () => {
    const { zones } = await orSayUnreachable(query(PROGRAMME, {}));
    const state = readFileAddress(url.searchParams, zones.nodes);
    const { answer } = await loadDays(state);
    return answerCsv('attendances-by-day', layoutDayTable(answer));
  });
