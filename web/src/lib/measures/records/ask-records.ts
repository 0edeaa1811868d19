// Decides how the records that a figure is computed from are asked for: under the one row of an answer over the whole period and all zones shown, beside
// the figure itself, so that the list and the number are of one state of the data.
import { HubRefused } from '#lib/graph/errors.ts';
import type { Query } from '#lib/graph/client.ts';
import { TypedDocumentString, type FigureState } from '#lib/graph/generated/graphql.ts';
import type { WhereArgs } from '#lib/kit/state/ask.ts';
import type { RecordChoice } from './record-address.ts';
import { RECORD_LISTS } from './record-lists.ts';
import { countsPeople, writeRecordsDocument } from './records-document.ts';

/** A record as it was sent: its columns know its fields. */
export type SentRecord = { readonly id: string; readonly illustrative: boolean } & Readonly<Record<string, unknown>>;

/** One page of records, and the figure that is computed from all of them. */
export interface SentRecords {
  /** Its end is the first day after it, a calendar date. */
  readonly period: { readonly label: string; readonly start: string; readonly end: string };
  readonly asAt: string;
  readonly illustrative: boolean;
  readonly figure: {
    readonly state: FigureState;
    readonly note: string | null;
    /** Records that hold no count, so that the figure does not include them. */
    readonly leftOut: number;
    readonly number?: number | null;
    readonly amount?: string | null;
  };
  readonly totalCount: number;
  readonly nodes: readonly SentRecord[];
  /** The cursor of the page after this; undefined on the last. */
  readonly next: string | undefined;
  /** Whether what counts people is in it. */
  readonly hasPeople: boolean;
}

interface Answer {
  combined: Pick<SentRecords, 'period' | 'asAt' | 'illustrative'> & {
    rows: {
      figure: SentRecords['figure'];
      records: { totalCount: number; nodes: SentRecord[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }[];
  };
}

interface Variables {
  where: WhereArgs;
  of: string;
  first: number;
  after: string | null;
  orderBy: { field: string; direction: 'ASC' | 'DESC' }[] | null;
  people?: boolean;
}

/** The hub answered a question over everything without the one row of it. */
class RecordsNotAnswered extends Error {
  readonly code = 'RECORDS_NOT_ANSWERED';
}

/** Records were to be put in order by a count that is not shown to the reader: in another order they would be taken for what was asked for. */
export class OrderNotShown extends Error {
  readonly code = 'ORDER_NOT_SHOWN';
}

/** A field in the words of an enum: 'sessionsHeld' is 'SESSIONS_HELD', as the hub writes it. */
const wordOf = (field: string): string => field.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/g, '_').toUpperCase();

/**
 * Asks for one page of records, with what counts people where the reader may see it exactly.
 * @param measure The measure, whose field names it in the graph.
 * @param first Records on the page, 1 to 1,000.
 * @param people Whether the reader is known to see counts of people in records; the hub is asked where they may, and has the last word.
 * @throws HubUnreachable, HubEmpty; HubRefused for a cursor that is not of this list; OrderNotShown
 */
export async function askRecords(
  query: Query,
  measure: { field: string; unit: string },
  choice: RecordChoice,
  where: WhereArgs,
  first: number,
  people = true,
): Promise<SentRecords> {
  const ask = (withPeople: boolean): Promise<SentRecords> => askOnce(query, measure, choice, where, first, withPeople);
  if (!people) return ask(false);
  try {
    return await ask(true);
  } catch (fault) {
    if (!(fault instanceof HubRefused && fault.isProtected)) throw fault;
    return ask(false);
  }
}

async function askOnce(
  query: Query,
  measure: { field: string; unit: string },
  { list, order, descending, after }: RecordChoice,
  where: WhereArgs,
  first: number,
  people: boolean,
): Promise<SentRecords> {
  const columns = RECORD_LISTS[list]?.columns ?? [];
  const by = columns.find((column) => column.order !== undefined && column.order === order);
  if (by?.people && !people) throw new OrderNotShown(by.name);
  const variables: Variables = {
    where,
    of: wordOf(measure.field),
    first,
    after: after ?? null,
    orderBy: order === undefined ? null : [{ field: order, direction: descending ? 'DESC' : 'ASC' }],
    ...(countsPeople(list) && { people }),
  };
  const { combined } = await query(new TypedDocumentString<Answer, Variables>(writeRecordsDocument(measure, list)), variables);
  const [row] = combined.rows;
  if (!row) throw new RecordsNotAnswered(`The answer about ${list} of ${measure.field} has no row.`);
  const { nodes, totalCount, pageInfo } = row.records;
  const { period, asAt, illustrative } = combined;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return { period, asAt, illustrative, figure: row.figure, totalCount, nodes, next, hasPeople: people };
}
