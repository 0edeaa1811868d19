// Decides how the records of a measure leave the site: all of the list in the address, for its period and zones.
import { error } from '@sveltejs/kit';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { writeRecordTable } from '#lib/measures/records/describe-records.ts';
import { loadAllRecords } from '#lib/measures/records/load-records.server.ts';
import { readRecordChoice } from '#lib/measures/records/record-address.ts';
import { answerCsv } from '#lib/kit/downloads/answer-csv.ts';
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { PROGRAMME } from '#lib/kit/page/programme.query.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  const [{ zones }, measure] = await Promise.all([orSayUnreachable(query(PROGRAMME, {})), findMeasure(params.id, url)]);
  const { state } = readAddress(url.searchParams, zones.nodes);
  const choice = readRecordChoice(url.searchParams, measure.records);
  if (!choice) error(404, 'There is no such file', { next: `The records of ${measure.title} are not listed one by one.` });
  const pages = await loadAllRecords({ measure, choice, where: askWhere(state) });
  return answerCsv(`${measure.id}_${choice.list}`, writeRecordTable(choice.list, pages));
};
