// Decides how a page of records is written for people, and how all of them leave as a file: the file has dates and codes as the graph has them.
import { numberOf, formatNumber, scaleOf, STATE_WORDS } from '#lib/kit/figures/figure.ts';
import { formatPounds } from '#lib/kit/figures/format.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { formatDate, formatMonth } from '#lib/kit/time/month.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import type { DownloadTable } from '#lib/kit/downloads/table.ts';
import type { SentRecord, SentRecords } from './ask-records.ts';
import { RECORD_LISTS, type CellKind, type RecordColumn } from './record-lists.ts';

/** One cell of the table. */
export interface RecordCell {
  words: string;
  isNumber: boolean;
  /** The grant that it leads to. */
  grant: string | undefined;
}

/** One record. */
export interface RecordLine {
  id: string;
  cells: RecordCell[];
}

/** What a file has in place of a number of people that its reader may not see. */
const PROTECTED = 'protected';

const isNumber = (kind: CellKind): boolean => kind === 'count' || kind === 'pounds';

/** A record is of the list that its columns are of: the hub answered for that list. */
const columnsOf = (list: string): readonly RecordColumn<SentRecord>[] => (RECORD_LISTS[list]?.columns ?? []) as never;

/** The columns of a page: those that its reader may see, and in which any of its records says something. */
export function shownColumns(list: string, { nodes, hasPeople }: Pick<SentRecords, 'nodes' | 'hasPeople'>): RecordColumn<SentRecord>[] {
  return columnsOf(list).filter(
    ({ kind, of, order, people }) =>
      (hasPeople || !people) && (order !== undefined || nodes.some((row) => writeCell(kind, of(row)) !== '')),
  );
}

/** The lines of a table. */
export function listLines(list: string, page: Pick<SentRecords, 'nodes' | 'hasPeople'>): RecordLine[] {
  const columns = shownColumns(list, page);
  return page.nodes.map((row) => ({
    id: row.id,
    cells: columns.map((column) => ({
      words: writeCell(column.kind, column.of(row)),
      isNumber: isNumber(column.kind),
      grant: column.grant?.(row),
    })),
  }));
}

function writeCell(kind: CellKind, said: string | number | null | undefined): string {
  if (said === null || said === undefined || said === '') return '';
  const text = String(said);
  switch (kind) {
    case 'text':
      return text;
    case 'code':
      return spellCode(text);
    case 'date':
      return formatDate(text);
    case 'month':
      return formatMonth(text);
    case 'count':
      return formatNumber(text, 'count');
    case 'pounds':
      return formatPounds(text);
  }
}

/** Where a list has not all that a figure is worked out from. */
export interface ListedPart {
  /** Whether it holds only records of the reader's own organisation. */
  isOwnAlone: boolean;
  /** Whether the figure is worked out from other lists as well. */
  isOneOfSeveral: boolean;
}

/**
 * '5,178 attendances, worked out from 666 sessions (Apr 2025 to Mar 2026, all zones).' Of a list that has not all that the figure is worked out from, that is
 * never said: '£51,157.50 (Mar 2026, all zones). One grant of your own organisation is behind it.'
 */
export function sayRecords(
  list: string,
  { totalCount, figure, period }: Pick<SentRecords, 'totalCount' | 'figure' | 'period'>,
  unit: string,
  zones: string,
  part: ListedPart,
): string {
  const [one = '', several = ''] = RECORD_LISTS[list]?.words ?? [];
  const where = `(${period.label}, ${zones})`;
  const whose = part.isOwnAlone ? ' of your own organisation' : '';
  const isWhole = !part.isOwnAlone && !part.isOneOfSeveral;
  const listed = `${totalCount === 0 ? `No ${several}` : countOf(totalCount, one, several)}${whose}`;
  if (isWhole && totalCount === 0) return `${listed} ${where}.`;
  const number = numberOf(readFigure(figure));
  if (number === undefined) return `${listed} ${where}. ${sayNoFigure(figure)}`;
  const scale = scaleOf(unit);
  const said = `${formatNumber(number, scale)}${scale === 'count' || scale === 'rate' ? ` ${unit}` : ''}`;
  if (isWhole) return `${said}, worked out from ${listed} ${where}.${sayLeftOut(figure.leftOut, 'of them')}`;
  const behind = part.isOwnAlone
    ? `${listed} ${totalCount === 1 ? 'is' : 'are'} behind it.`
    : `It is worked out from several lists of records: this one has ${lowerFirst(listed)}.`;
  return `${said} ${where}. ${behind}${sayLeftOut(figure.leftOut, 'of all records behind it')}`;
}

/** Why records make no figure, or none that the reader is shown. */
function sayNoFigure({ state, note }: SentRecords['figure']): string {
  if (state === 'PROTECTED') return 'The figure is not shown to your role.';
  return `There is no one figure. ${note ?? `It is ${STATE_WORDS[state].words}.`}`;
}

/** ' 54 of them have no count and are not included.' */
function sayLeftOut(leftOut: number, ofWhich: string): string {
  if (leftOut === 0) return '';
  return leftOut === 1
    ? ` One ${ofWhich} has no count and is not included.`
    : ` ${formatNumber(String(leftOut), 'count')} ${ofWhich} have no count and are not included.`;
}

/** All records of a list as a table to keep: always of the same columns. */
export function writeRecordTable(list: string, pages: readonly SentRecords[]): Pick<DownloadTable, 'columns' | 'rows'> {
  const columns = columnsOf(list);
  return {
    columns: [...columns, { name: 'Illustrative' }].map(({ name }) => ({ name })),
    rows: pages.flatMap(({ nodes, hasPeople }) =>
      nodes.map((row) => [
        ...columns.map(({ people, of }) => (people && !hasPeople ? PROTECTED : (of(row) ?? null))),
        row.illustrative ? 'yes' : 'no',
      ]),
    ),
  };
}
