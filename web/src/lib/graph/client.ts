import { AnswersRead } from './answers.ts';
import { HubEmpty, HubRefused, HubUnreachable, type HubFault } from './errors.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** How long the hub may take to answer all the queries of a page before the page says that it is out of reach, in milliseconds. */
export const PATIENCE_MILLISECONDS = 10_000;

/** Code of the hub for a query that needs data where there is none. */
const NOTHING_HELD = 'NOTHING_HELD';

interface Extensions {
  code?: string;
  field?: string;
  /** What is wrong, one by one, where several things are. */
  faults?: { message: string; code?: string; field?: string }[];
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: Extensions }[];
}

/** What a page says with a query: all its variables but those that say what the viewer may read, which whoever asks adds. */
export type Said<Variables> = Omit<Variables, `may${string}`>;

/** Asks the hub one typed query. The same answer to it is the same object every time, so nobody may change it. */
export type Query = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: NoInfer<Said<Variables>>,
) => Promise<Result>;

/** What the hub answers to the JSON of a query. */
export interface HubReply {
  status: number;
  text: string;
  /** The version of the data that it was made of; undefined where that is not said. */
  version: string | undefined;
}

/** Asks the hub, by whichever way leads to it. Aborted when the answer is no longer wanted. @throws HubUnreachable */
export type AskHub = (body: string, gone: AbortSignal) => Promise<HubReply>;

/** Codes of the hub for what passes: its database does not answer, it has no room for the query, or the reader asked for much in this minute. */
const PASSING = new Set(['DATABASE_AWAY', 'HUB_BUSY', 'RATE_LIMITED']);

/** Writes the JSON of a query with its text, as any hub takes it. */
export const writeWithText = (document: string, variables: object): string => JSON.stringify({ query: document, variables });

/**
 * Makes the function through which every page asks the hub.
 * @param patience How long a query that is sent now may take, in milliseconds.
 * @param noteVersion Called with the version of the data each answer is of.
 * @param write Writes the JSON that is sent for a document and its variables.
 * @throws HubUnreachable when there is no answer, or one that is not GraphQL.
 * @throws HubEmpty when the hub holds no data yet.
 * @throws HubRefused when the answer carries faults; half an answer is never shown as a whole one.
 */
export function createQuery(
  ask: AskHub,
  patience: () => number,
  noteVersion: (version: string) => void = () => undefined,
  write: (document: string, variables: object) => string = writeWithText,
): Query {
  const answers = new AnswersRead();
  return async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Said<Variables>) => {
    const body = write(document.toString(), variables);
    const { status, text, version } = await ask(body, AbortSignal.timeout(Math.max(0, Math.round(patience()))));
    const answer = readText(answers, body, text);
    if (!isAnswer(answer)) throw HubUnreachable.answered(status);
    if (version !== undefined) noteVersion(version);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
    if (codes.includes(NOTHING_HELD)) throw new HubEmpty('The hub holds no data yet.');
    const faults = (answer.errors ?? []).flatMap(readFaults);
    const passing = faults.find(({ code }) => code !== undefined && PASSING.has(code));
    if (passing) throw HubUnreachable.busy(passing);
    if (faults.length > 0) throw HubRefused.because(faults);
    if (!answer.data) throw HubRefused.because([{ message: 'The answer was empty.', code: undefined }]);
    return answer.data as Result;
  };
}

/** Asks a hub that runs elsewhere. @param address Absolute address of its GraphQL API. */
export function askOverHttp(address: string, send: typeof fetch = fetch): AskHub {
  return async (body, gone) => {
    try {
      const response = await send(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
        body,
        signal: gone,
      });
      // What began to come and never ended is no answer either.
      return { status: response.status, text: await response.text(), version: undefined };
    } catch (cause) {
      throw HubUnreachable.at(address, cause);
    }
  };
}

/** What a text says; undefined for one that is no JSON. */
function readText(answers: AnswersRead, query: string, text: string): unknown {
  try {
    return answers.read(query, text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

function isAnswer(body: unknown): body is Answer {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}

function readFaults({ message, extensions }: { message: string; extensions?: Extensions }): HubFault[] {
  return (extensions?.faults ?? [{ message, ...extensions }]).map(({ message: words, code, field }) => ({
    message: words,
    code,
    ...(field !== undefined && { field }),
  }));
}
