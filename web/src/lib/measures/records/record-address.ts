// Decides what the address of a page of records says beside the state: which list, in what order, and after which record.
import { writeQuery, type Misread, type OwnKey } from '#lib/kit/state/address.ts';
import { echo } from '#lib/kit/state/echo.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import type { Month } from '#lib/kit/time/month.ts';
import { knownLists, RECORD_LISTS } from './record-lists.ts';

/** Which records are shown. What an address says and nobody understands is the default. */
export interface RecordChoice {
  /** The field that lists them. */
  readonly list: string;
  /** The word of the graph that they are ordered by; undefined for the order of the hub. */
  readonly order: string | undefined;
  readonly descending: boolean;
  /** The one month whose records are shown; undefined for all of the period. */
  readonly month: Month | undefined;
  /** The cursor of the record before the first one; undefined on the first page. */
  readonly after: string | undefined;
}

/** The choice of an address; undefined where the measure lists no records. @param fields The lists that the measure has */
export function readRecordChoice(search: URLSearchParams, fields: readonly string[]): RecordChoice | undefined {
  const known = knownLists(fields);
  const list = known.find((field) => field === search.get('list')) ?? known[0];
  if (list === undefined) return undefined;
  const by = search.get('by') ?? '';
  const order = readOrder(list, by);
  const month = readMonth(search.get('month'));
  return { list, order, month, descending: order !== undefined && by.startsWith('-'), after: search.get('after') || undefined };
}

/** '2026-08'; undefined for what is no month of this century. */
function readMonth(text: string | null): Month | undefined {
  return text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
}

function readOrder(list: string, by: string): string | undefined {
  return RECORD_LISTS[list]?.columns.find((column) => column.order !== undefined && column.order === by.replace(/^-/, ''))?.order;
}

/**
 * What an address says of records and nobody understands. An order goes by the name of 'by'; 'order', by which people look for it, is never understood.
 * @param fields The lists that the measure has
 */
export function findMisreadRecords(search: URLSearchParams, fields: readonly string[]): Misread[] {
  const choice = readRecordChoice(search, fields);
  if (!choice) return [];
  const tell = (key: OwnKey, texts: readonly string[]): Misread[] => (texts.length > 0 ? [{ key, asked: echo(texts.join(', ')) }] : []);
  const lists = search.getAll('list');
  const orders = search.getAll('by');
  const isList = lists.length === 0 || (lists.length === 1 && lists[0] === choice.list);
  const months = search.getAll('month');
  const isMonth = months.length === 0 || (months.length === 1 && choice.month !== undefined);
  const isOrder = orders.length === 0 || (orders.length === 1 && choice.order !== undefined);
  return [
    ...tell('list', isList ? [] : lists),
    ...tell('month', isMonth ? [] : months),
    ...tell('by', [...(isOrder ? [] : orders), ...search.getAll('order')]),
  ];
}

/** The query of a page of records, in the state of the reader. */
export function writeRecordQuery(state: ViewState, { list, order, month, descending, after }: RecordChoice, isOnlyList: boolean): string {
  const own = new URLSearchParams([
    ...(isOnlyList ? [] : [['list', list]]),
    ...(month === undefined ? [] : [['month', month]]),
    ...(order === undefined ? [] : [['by', `${descending ? '-' : ''}${order}`]]),
    ...(after === undefined ? [] : [['after', after]]),
  ]).toString();
  const query = writeQuery({ ...state, comparison: 'none', view: 'chart' });
  return own === '' ? query : `${query === '' ? '?' : `${query}&`}${own}`;
}
