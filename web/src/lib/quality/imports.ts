// Decides how an import is told: what it was, when, what became of its rows, and which faults were found.
import { formatDecimal } from '#lib/kit/figures/format.ts';
import type { FaultMessagesQuery, HoldingsQuery, ImportsSinceQuery, ImportTimesQuery } from '#lib/graph/generated/graphql.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import type { ImportsSince } from '#lib/kit/state/site.ts';
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { lowerFirst } from '#lib/kit/words/sentence.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { nameUploadSource } from '#lib/kit/words/upload-source-words.ts';

type SentUpload = HoldingsQuery['uploads']['nodes'][number];

export interface ImportSummary {
  id: string;
  source: string;
  /** Not there where the reader may not know the names of files. */
  fileName: string | undefined;
  state: string;
  /** '5 October 2026'; 'not said' when the hub did not tell. */
  received: string;
  rowsIn: string;
  rowsPublished: string;
  rowsRejected: string;
  rowsBlank: string;
  /** 'none', '3 faults', 'not shown to your role'. */
  faultCount: string;
  faults: { id: string; words: string }[];
  faultsNotShown: number;
}

type SentFault = NonNullable<SentUpload['faults']>['nodes'][number];

const SEVERITIES: Record<SentFault['severity'], string> = {
  MUST_FIX: 'Must fix',
  CHECK_THIS: 'Check this',
  FOR_INFORMATION: 'For information',
};

/** What the hub says of imports apart from the rest. */
interface Apart {
  /** When each came; undefined when the hub could not say. */
  times: ImportTimesQuery | undefined;
  /** The words of their faults; protected from readers who may not see every count of people that they may quote. */
  messages: FaultMessagesQuery | 'protected';
}

/** The imports in the order of the hub, newest first. */
export function tellImports(uploads: readonly SentUpload[], { times, messages }: Apart): ImportSummary[] {
  const messageOf = readMessages(messages);
  const received = new Map(times?.uploads.nodes.map(({ id, receivedAt }) => [id, formatInstantAsDate(receivedAt)]));
  return uploads.map((upload) => ({
    id: upload.id,
    source: nameUploadSource(upload.source),
    fileName: upload.fileName,
    state: spellCode(upload.state),
    received: received.get(upload.id) ?? 'not said',
    rowsIn: write(upload.rowsIn),
    rowsPublished: write(upload.rowsPublished),
    rowsRejected: write(upload.rowsRejected),
    rowsBlank: write(upload.rowsBlank),
    ...tellFaults(upload.faults, messageOf),
  }));
}

/** What is told of the faults of an import, which are not for every reader. */
function tellFaults(
  faults: SentUpload['faults'],
  messageOf: (fault: { id: string }) => string,
): Pick<ImportSummary, 'faultCount' | 'faults' | 'faultsNotShown'> {
  if (!faults) return { faultCount: 'not shown to your role', faults: [], faultsNotShown: 0 };
  const { nodes, totalCount } = faults;
  return {
    faultCount: totalCount === 0 ? 'none' : countOf(totalCount, 'fault'),
    faults: nodes.map((fault) => ({ id: fault.id, words: tellFault(fault, messageOf(fault)) })),
    faultsNotShown: totalCount - nodes.length,
  };
}

function readMessages(messages: FaultMessagesQuery | 'protected'): (fault: { id: string }) => string {
  if (messages === 'protected') return () => 'protected, for the words may quote a count of people';
  const known = new Map(messages.uploads.nodes.flatMap(({ faults }) => faults.nodes.map(({ id, message }) => [id, message])));
  return ({ id }) => known.get(id) ?? '';
}

function tellFault({ severity, row, column }: SentFault, message: string): string {
  const place = [typeof row === 'number' ? `row ${row}` : '', column ? `column ${column}` : ''].filter(Boolean).join(', ');
  return [SEVERITIES[severity], place, message].filter(Boolean).join(': ');
}

/** What came last: 'The newest import was published on 23 November 2026. It is illustration-seed-2028 (illustrative records).' */
export function tellFreshness(uploads: readonly SentUpload[], asAt: string): string {
  const newest = uploads.find(({ state }) => state === 'PUBLISHED');
  const when = `The newest import was published on ${formatInstantAsDate(asAt)}.`;
  if (!newest) return when;
  const source = lowerFirst(nameUploadSource(newest.source));
  return `${when} The last to arrive is ${newest.fileName ? `${newest.fileName} (${source})` : `of ${source}`}.`;
}

/** The most kinds of import that are named in a sentence. */
const MOST_NAMED = 3;

/** Imports in a few words: those of one kind and one day together, as 'police street files on 3 November 2026' or '2 of deprivation by small area on …'. */
export function tellSince({ uploads }: ImportsSinceQuery): ImportsSince {
  const alike = Map.groupBy(uploads.nodes, ({ source, publishedAt }) => {
    const when = publishedAt ? ` on ${formatInstantAsDate(publishedAt)}` : '';
    return `${lowerFirst(nameUploadSource(source))}${when}`;
  });
  const named = [...alike]
    .slice(0, MOST_NAMED)
    .map(([words, { length: count }]) => ({ words: count > 1 ? `${count} of ${words}` : words, count }));
  return {
    count: uploads.totalCount,
    named: named.map(({ words }) => words),
    notNamed: uploads.totalCount - named.reduce((sum, { count }) => sum + count, 0),
  };
}

function write(count: number): string {
  return formatDecimal(String(count));
}
