// Decides how one operation is answered, whichever door it came by: from what is kept, else in one read transaction, which ends with the answer.

import { HeaderMap, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { Kind, OperationTypeNode } from 'graphql';
import type { Audit, Viewer } from '../access/index.ts';
import type { DataVersion, ReadTransaction } from '../database/index.ts';
import type { DataWatch } from './data-watch.ts';
import type { VisibleServers } from './visible-servers.ts';
import type { RateLimit } from './rate-limit.ts';
import { currentRequestId } from './operations/index.ts';
import {
  computesFigures,
  fragmentsOf,
  RequestRefused,
  sizeOf,
  TrustedDocuments,
  type WorkBudget,
  type AdmittedRequest,
  type ValidOperation,
  type CacheableRequest,
  type CachedResponse,
  type ResponseCache,
} from '../graphql/index.ts';

/** The longest that a statement may run, in milliseconds: for a page somebody waits, an analyst's query may be large. */
export const STATEMENT_TIMEOUT_MS = { page: 5000, query: 30_000 } as const;

/** Seconds after which an operation may be sent again that met a busy hub or no database. */
const RETRY_AFTER_SECONDS = 5;

/** Codes of errors that pass, and are nobody's fault who asked. */
const PASSING = new Set(['DATABASE_AWAY', 'HUB_BUSY']);

/** An operation as it came. */
export interface GraphqlRequest {
  readonly method: string;
  /** The part of the address from its question mark on. */
  readonly search: string;
  readonly headers: HeaderMap;
  /** Read from JSON. */
  readonly body: unknown;
  /** For whom it is answered: what is kept is found for this viewer alone. */
  readonly viewer: Viewer;
  /** Who is charged for it; null for the hub itself. */
  readonly account: string | null;
  /** All that the answer depends on beside the data and the viewer. */
  readonly key: string;
  /** Whether a page of the dashboard asks. */
  readonly isPage: boolean;
  /** The site whose page asks, where that is not the hub's own. */
  readonly foreignOrigin: string | null;
}

/** An answer as it leaves. */
export interface GraphqlReply {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string;
  /** The version of the data that it was made of; null where none was read. */
  readonly version: string | null;
  /** What counts people and is shown exactly in it. */
  readonly exactCounts: readonly string[];
  /** Whether an import keeps the database to itself, so that answers are of the data before it. */
  readonly isImporting: boolean;
  /** Whether it is about people who sign in, so that nothing made of it may be kept. */
  readonly isPersonal: boolean;
  /** The code of what was refused before it reached the graph; null where it did. */
  readonly faultCode: string | null;
}

/** What is asked for a context with. */
export interface Asking {
  readonly viewer: Viewer;
  readonly request: CacheableRequest;
  readonly foreignOrigin: string | null;
  readonly isPage: boolean;
  /** Whether the document is one of the dashboard. */
  readonly isTrusted: boolean;
  /** The version that the data has as far as is known; null where it must be read. */
  readonly believed: DataVersion | null;
}

/** What a context must have to be answered with. */
export interface AnswerableContext extends BaseContext {
  readonly reader: ReadTransaction;
  readonly budget: WorkBudget;
  readonly exactCounts: ReadonlySet<string>;
  readonly request?: CacheableRequest | null;
}

/** Answers operations. */
export class GraphqlHandler<Context extends AnswerableContext> {
  constructor(
    private readonly servers: VisibleServers<Context>,
    private readonly contextFor: (asking: Asking) => Context,
    private readonly watch: DataWatch,
    private readonly replies: ResponseCache,
    private readonly rates: RateLimit,
    private readonly audit: Audit,
    private readonly documents = new TrustedDocuments(),
  ) {}

  /** The version of the data where it is known to be the latest; null where it must be read. */
  get knownVersion(): DataVersion | null {
    return this.watch.known();
  }

  /** The version of the data as far as it is known now; null while the database does not answer, which the operation itself then says. */
  async version(): Promise<DataVersion | null> {
    try {
      return this.watch.known() ?? (await this.watch.read());
    } catch {
      return null;
    }
  }

  /** The reply that is kept; undefined where there is none. */
  find(version: DataVersion | null, viewer: Viewer, key: string): CachedResponse | undefined {
    return version ? this.replies.find(version, viewer, forOne(viewer, key)) : undefined;
  }

  /** Gives a reply that is kept, for what making it took, and audits what making it would. @param account who is charged */
  async give(kept: CachedResponse, version: DataVersion | null, viewer: Viewer, account: string | null): Promise<GraphqlReply> {
    return this.#orRefusal(viewer, account, async () => {
      await this.rates.take(account, kept.points);
      const { body, contentType, exactCounts } = kept;
      this.audit.countsRead(viewer, exactCounts);
      return { ...this.#plainly(200, body, version?.version), headers: [['content-type', contentType]], exactCounts };
    });
  }

  /** Answers an operation. @param gone aborted when whoever asks has gone */
  async answer(operation: GraphqlRequest, believed: DataVersion | null, gone: AbortSignal): Promise<GraphqlReply> {
    return this.#orRefusal(operation.viewer, operation.account, async () => {
      await this.rates.take(operation.account);
      const admitted = this.documents.admit(operation.body, operation.viewer.mayAskFreely);
      const first = await this.#run(operation, admitted, believed, gone);
      return first ?? ((await this.#run(operation, admitted, null, gone)) as GraphqlReply);
    });
  }

  async #orRefusal(viewer: Viewer, account: string | null, answer: () => Promise<GraphqlReply>): Promise<GraphqlReply> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof RequestRefused) {
        this.audit.refused(viewer, error.code, [], account ?? '');
        return this.#refusal(error);
      }
      throw error;
    }
  }

  /** Answers from one state of the data; null where the data moved on while it was answered from what was believed. */
  async #run(
    operation: GraphqlRequest,
    { body: asked, isTrusted }: AdmittedRequest,
    believed: DataVersion | null,
    gone: AbortSignal,
  ): Promise<GraphqlReply | null> {
    const request: CacheableRequest = { mayBeKept: false, isPersonal: false };
    const { viewer, account, foreignOrigin, isPage } = operation;
    const context = this.contextFor({ request, viewer, foreignOrigin, isPage, isTrusted, believed });
    const server = await this.servers.for(viewer, isTrusted);
    const { reader, budget } = context;
    const cancel = () => reader.cancel();
    gone.addEventListener('abort', cancel, { once: true });
    try {
      const {
        status = 200,
        headers,
        body,
      } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { ...operation, body: asked },
        context: () => Promise.resolve(context),
      });
      if (reader.hasMovedOn) return null;
      if (body.kind !== 'complete') throw new Error('The answer comes in parts, which no operation asks for.');
      const exactCounts = status === 200 ? [...context.exactCounts].toSorted() : [];
      this.audit.countsRead(viewer, exactCounts);
      if (request.mayBeKept && status === 200) {
        const contentType = headers.get('content-type') ?? 'application/json';
        const reply = { contentType, body: body.string, points: budget.points, exactCounts };
        this.replies.keep(reader, forOne(viewer, operation.key), reply);
      }
      const answered = this.#plainly(status, body.string, reader.versionAnswered?.version);
      return { ...answered, headers, exactCounts, isPersonal: request.isPersonal };
    } finally {
      gone.removeEventListener('abort', cancel);
      reader.end();
      await this.rates.chargeRest(account, budget.points);
    }
  }

  /**
   * Answers a page of this process.
   * @param body the JSON of a query
   * @param gone aborted when the page is no longer wanted
   * @param viewer for whom the page is
   * @param account who is charged
   */
  async answerPage(body: string, gone: AbortSignal, viewer: Viewer, account: string | null): Promise<GraphqlReply> {
    const version = await this.version();
    const key = `page\n${body}`;
    const kept = this.find(version, viewer, key);
    if (kept) return this.give(kept, version, viewer, account);
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const operation = { method: 'POST', search: '', headers, body: JSON.parse(body) as unknown, key };
    return this.answer({ ...operation, viewer, account, isPage: true, foreignOrigin: null }, version, gone);
  }

  /** Charges an account for a page that was made of answers. @param bytes of the page as it leaves */
  chargePage(account: string | null, bytes: number): Promise<void> {
    return this.rates.chargePage(account, bytes);
  }

  #plainly(status: number, body: string, version: string | null = null): GraphqlReply {
    return { status, headers: [], body, version, exactCounts: [], isImporting: this.watch.isHeld, isPersonal: false, faultCode: null };
  }

  #refusal({ status, message, code, retryAfterSeconds }: RequestRefused): GraphqlReply {
    const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId: currentRequestId() } }] });
    return {
      ...this.#plainly(status, body),
      headers: [
        ['content-type', 'application/json; charset=utf-8'],
        ...(retryAfterSeconds === null ? [] : [['retry-after', String(retryAfterSeconds)] as const]),
      ],
      faultCode: code,
    };
  }
}

/** Figures are shared by all who may see the same; a reply as it leaves may say who asked, so each person has their own. */
const forOne = ({ personalKey }: Viewer, key: string) => `${personalKey}\n${key}`;

/** The most values that an operation may bring and be called small. */
const MOST_SMALL_VALUES = 5000;

/** Says of each operation what it may take of the database, and ends its reading when it is answered. */
export function boundReading<Context extends AnswerableContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request, contextValue: { reader, budget } }) {
          if (!operation) return Promise.resolve();
          // What writes begins with what is read now, for it may not be run twice.
          if (operation.operation !== OperationTypeNode.QUERY) reader.renew();
          const valid = { schema, operation, fragments: fragmentsOf(document), variables: request.variables ?? {} };
          budget.countRootFields(sizeOf(request, valid).rootFields);
          if (isSmall(request, valid)) reader.allow({ isSmall: true });
          return Promise.resolve();
        },
        willSendResponse({ response, contextValue: { reader } }) {
          reader.end();
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
          if (errors?.some(({ extensions }) => PASSING.has(String(extensions?.['code'])))) {
            response.http.status = 503;
            response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Whether an operation reads few values and computes no figures. */
function isSmall(request: object, operation: ValidOperation): boolean {
  const fields = operation.schema.getQueryType()?.getFields();
  const computes = operation.operation.selectionSet.selections.some(
    (selection) => selection.kind !== Kind.FIELD || computesFigures(fields?.[selection.name.value]),
  );
  return !computes && sizeOf(request, operation).values <= MOST_SMALL_VALUES;
}
