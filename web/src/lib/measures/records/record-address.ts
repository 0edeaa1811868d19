// Decides what the address of a page of records says beside the state: which list, in what order, and after which record.
import { writeQuery } from '#lib/kit/state/address.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { knownLists, RECORD_LISTS } from './record-lists.ts';

/** Which records are shown. What an address says and nobody understands is the default. */
export interface RecordChoice {
  /** The field that lists them. */
  readonly list: string;
  /** The word of the graph that they are ordered by; undefined for the order of the hub. */
  readonly order: string | undefined;
  readonly descending: boolean;
  /** The cursor of the record before the first one; undefined on the first page. */
  readonly after: string | undefined;
}

/** The choice of an address; undefined where the measure lists no records. @param fields The lists that the measure has */
export function readRecordChoice(search: URLSearchParams, fields: readonly string[]): RecordChoice | undefined {
  const known = knownLists(fields);
  const list = known.find((field) => field === search.get('list')) ?? known[0];
  if (list === undefined) return undefined;
  const by = search.get('by') ?? '';
  const order = RECORD_LISTS[list]?.columns.find((column) => column.order !== undefined && column.order === by.replace(/^-/, ''))?.order;
  return { list, order, descending: by.startsWith('-'), after: search.get('after') || undefined };
}

/** The query of a page of records, in the state of the reader. */
export function writeRecordQuery(state: ViewState, { list, order, descending, after }: RecordChoice, isOnlyList: boolean): string {
  const own = new URLSearchParams([
    ...(isOnlyList ? [] : [['list', list]]),
    ...(order === undefined ? [] : [['by', `${descending ? '-' : ''}${order}`]]),
    ...(after === undefined ? [] : [['after', after]]),
  ]).toString();
  const query = writeQuery({ ...state, comparison: 'none', view: 'chart' });
  return own === '' ? query : `${query === '' ? '?' : `${query}&`}${own}`;
}
