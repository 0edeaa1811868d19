// Decides how the records of a measure leave the site: all of the list in the address, for its period and zones.
import { error } from '@sveltejs/kit';
import { notForRole } from '#lib/graph/viewer.server.ts';
import { holdsOwnAlone, listsForViewer, requireListForViewer } from '#lib/measures/records/lists-for-viewer.server.ts';
import { knownLists } from '#lib/measures/records/record-lists.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { writeRecordTable } from '#lib/measures/records/describe-records.ts';
import { loadAllRecords } from '#lib/measures/records/load-records.server.ts';
import { narrowTo } from '#lib/measures/records/months.ts';
import { findMisreadRecords, readRecordChoice } from '#lib/measures/records/record-address.ts';
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { answerFile, readFileAddress } from '#lib/kit/downloads/file-address.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => answerFile(() => writeRecords(params.id, url));

async function writeRecords(id: string, url: URL): Promise<Response> {
  const [{ zones }, measure] = await Promise.all([orSayUnreachable(query(PROGRAMME, {})), findMeasure(id, url)]);
  const state = readFileAddress(url.searchParams, zones.nodes, findMisreadRecords(url.searchParams, measure.records));
  const fields = listsForViewer(measure.records);
  if (fields.length === 0 && knownLists(measure.records).length > 0)
    notForRole(`The records of ${measure.title} are not shown to your role.`, 'Ask a programme officer.');
  requireListForViewer(url.searchParams, measure);
  const choice = readRecordChoice(url.searchParams, fields);
  if (!choice) error(404, 'There is no such file', { next: `The records of ${measure.title} are not listed one by one.` });
  const pages = await loadAllRecords({ measure, choice, where: narrowTo(askWhere(state), choice) });
  // The file of a part says so in its name, wherever it is kept.
  const part = holdsOwnAlone(choice.list) ? '_own-organisation' : '';
  return answerCsv(`${measure.id}_${choice.list}${part}`, writeRecordTable(choice.list, pages));
}
