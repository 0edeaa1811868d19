import { resolve } from '$app/paths';
import { loadOtherMonths } from '#lib/measures/load-other-months.server.ts';
import { findMeasure } from '#lib/measures/find-measure.server.ts';
import { listLines, sayRecords, shownColumns } from '#lib/measures/records/describe-records.ts';
import { loadRecordPage } from '#lib/measures/records/load-records.server.ts';
import { listMonths, narrowTo } from '#lib/measures/records/months.ts';
import { readRecordChoice, writeRecordQuery, type RecordChoice } from '#lib/measures/records/record-address.ts';
import { holdsOwnAlone, listsForViewer, requireListForViewer } from '#lib/measures/records/lists-for-viewer.server.ts';
import { knownLists, RECORD_LISTS } from '#lib/measures/records/record-lists.ts';
import { readAddress } from '#lib/kit/state/address.ts';
import { askWhere } from '#lib/kit/state/ask.ts';
import { nameZones } from '#lib/kit/state/words.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { addMonths, monthOfDate } from '#lib/kit/time/month.ts';
import { upperFirst } from '#lib/kit/words/sentence.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const [{ site }, measure] = await Promise.all([parent(), findMeasure(params.id, url)]);
  const { state } = readAddress(url.searchParams, site.zones);
  const { id, title, description, unit, source, domain } = measure;
  const fields = listsForViewer(measure.records);
  if (fields.length > 0) requireListForViewer(url.searchParams, measure);
  const choice = readRecordChoice(url.searchParams, fields);
  const zones = nameZones(state.zones, site.zones);
  // A measure that has records, none of which are for the reader, is told apart from one that has none.
  const lists = knownLists(measure.records);
  const isForOthers = fields.length === 0 && lists.length > 0;
  const head = { measure: { id, title, description, source }, zones, isForOthers };
  if (!choice) return { ...head, otherMonths: '', table: null };
  const link = (other: Partial<RecordChoice>): string =>
    `${resolve('/measures/[id=measure]/records', { id })}${writeRecordQuery(state, { ...choice, ...other }, fields.length === 1)}`;
  const isOwnAlone = holdsOwnAlone(choice.list);
  const page = await loadRecordPage({ measure, choice, where: narrowTo(askWhere(state), choice) });
  const months = [monthOfDate(page.period.start), addMonths(monthOfDate(page.period.end), -1)];
  return {
    ...head,
    otherMonths: choice.month === undefined ? await loadOtherMonths(state.period, months, domain) : '',
    table: {
      said: sayRecords(choice.list, page, unit, zones, { isOwnAlone, isOneOfSeveral: lists.length > 1 }),
      caption: upperFirst(RECORD_LISTS[choice.list]?.words[1] ?? ''),
      isOwnAlone,
      isProtected: !page.hasPeople,
      illustrative: page.illustrative,
      asAt: formatInstantAsDate(page.asAt),
      columns: shownColumns(choice.list, page).map(({ name, kind, order }) => {
        const isUp = order !== undefined && order === choice.order && !choice.descending;
        return {
          name,
          isNumber: kind === 'count' || kind === 'pounds',
          sorted:
            order === undefined || order !== choice.order
              ? undefined
              : choice.descending
                ? ('descending' as const)
                : ('ascending' as const),
          href: order === undefined ? undefined : link({ order, descending: isUp, after: undefined }),
        };
      }),
      lines: listLines(choice.list, page),
      months: listMonths(choice, page, site.latestMonth, (month) => link({ month, after: undefined })),
      lists: fields.map((field) => ({
        name: upperFirst(RECORD_LISTS[field]?.words[1] ?? field),
        href: link({ list: field, order: undefined, descending: false, after: undefined }),
        current: field === choice.list,
      })),
      first: choice.after === undefined ? undefined : link({ after: undefined }),
      next: page.next === undefined ? undefined : link({ after: page.next }),
      file: `/measures/${id}/records.csv${writeRecordQuery(state, { ...choice, after: undefined }, fields.length === 1)}`,
    },
  };
};
