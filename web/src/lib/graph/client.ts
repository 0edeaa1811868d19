import { AnswersRead } from './answers.ts';
import { HubEmpty, HubRefused, HubUnreachable, type HubFault } from './errors.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** How long the hub may take to answer all the questions of a page before the page says that it is out of reach, in milliseconds. */
export const PATIENCE_MILLISECONDS = 10_000;

/** Code of the hub for a question that needs data where there is none. */
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

/** Asks the hub one typed question. The same answer to it is the same object every time, so nobody may change it. */
export type Query = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) => Promise<Result>;

/**
 * Makes the function through which every page asks the hub.
 * @param address Absolute address of the GraphQL API.
 * @param patience How long a question that is asked now may take, in milliseconds.
 * @throws HubUnreachable when there is no answer, or one that is not GraphQL.
 * @throws HubEmpty when the hub holds no data yet.
 * @throws HubRefused when the answer carries faults; half an answer is never shown as a whole one.
 */
export function createQuery(address: string, patience: () => number, send: typeof fetch = fetch): Query {
  const answers = new AnswersRead();
  return async <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) => {
    const signal = AbortSignal.timeout(Math.max(0, Math.round(patience())));
    const answer = await ask({ address, send, signal, answers }, JSON.stringify({ query: document.toString(), variables }));
    if (answer.errors?.some(({ extensions }) => extensions?.code === NOTHING_HELD)) throw new HubEmpty('The hub holds no data yet.');
    if (answer.errors?.length) throw HubRefused.because(answer.errors.flatMap(readFaults));
    if (!answer.data) throw HubRefused.because([{ message: 'The answer was empty.', code: undefined }]);
    return answer.data as Result;
  };
}

interface Asking {
  address: string;
  send: typeof fetch;
  signal: AbortSignal;
  answers: AnswersRead;
}

async function ask({ address, send, signal, answers }: Asking, body: string): Promise<Answer> {
  let response: Response;
  try {
    response = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal,
    });
  } catch (cause) {
    throw HubUnreachable.at(address, cause);
  }
  // What began to come and never ended is no answer either.
  const text = await response.text().catch((cause: unknown) => {
    throw HubUnreachable.at(address, cause);
  });
  const answer = readText(answers, body, text);
  if (!isAnswer(answer)) throw HubUnreachable.answered(address, response.status);
  return answer;
}

/** What a text says; undefined for one that is no JSON. */
function readText(answers: AnswersRead, question: string, text: string): unknown {
  try {
    return answers.read(question, text);
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
