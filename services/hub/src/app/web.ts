// Decides how the dashboard is served: by the same process, for every address that is not the API's.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AuditAct, type Audit, type Viewer } from '../access/index.ts';
import { HubError } from '../kernel/index.ts';
import { REQUEST_ID } from './operations/index.ts';
import type { GraphqlReply } from './graphql-handler.ts';
import type { OwnOrigins } from './own-origins.ts';
import { askAuthFor, type AskAuth } from './auth/ask-auth.ts';
import { factsOf, type ViewerFacts } from './viewer-facts.ts';
import { accountOf } from './rate-limit.ts';

/** How a page asks the hub that it runs in: the JSON of a query, when it is no longer wanted, for whom the page is, and who is charged. */
export type AskHub = (
  body: string,
  gone: AbortSignal,
  viewer: Viewer,
  account: string | null,
) => Promise<Pick<GraphqlReply, 'status' | 'body' | 'version' | 'exactCounts' | 'isImporting' | 'isPersonal'>>;

/** A request of the dashboard: its adapter hands it on to the pages as it is. */
type DashboardRequest = IncomingMessage & {
  /** Asks for the viewer of the request. */
  askHub?: (body: string, gone: AbortSignal) => ReturnType<AskHub>;
  /** Asks a route of signing in, with the cookies and the address of the client. */
  askAuth?: AskAuth;
  /** Notes that exact counts of people are shown to the viewer again, from what the dashboard keeps. */
  noteExactCounts?: (names: readonly string[]) => void;
  /** Notes that a page was refused to the viewer, by its route. */
  notePageRefused?: (route: string) => void;
  /** Charges the account of the viewer for a page of so many bytes. */
  chargePage?: (bytes: number) => void;
  /** For whom the page is, as a key: what the dashboard keeps is kept by it. */
  viewerKey?: string;
  /** What the pages know of the viewer. */
  viewer?: ViewerFacts;
  /** Whether somebody has signed in: then nothing may be kept outside the hub. */
  isSignedIn?: boolean;
};

type NodeHandler = (request: DashboardRequest, response: ServerResponse, next: () => void) => void;

/** What the dashboard needs of the hub that serves it. */
export interface DashboardNeeds {
  /** Answers the dashboard's own queries, unless HUB_GRAPHQL_URL names another hub for them. */
  readonly askHub: AskHub;
  /** Charges an account for a page of so many bytes, beside what its questions took. */
  readonly chargePage: (account: string | null, bytes: number) => void;
  /** The addresses that are the hub's own: forms are taken from pages of those alone. */
  readonly origins: OwnOrigins;
  /** Where files that are taken, and kept counts that are shown again, are written down. */
  readonly audit: Audit;
  /** For whom a page is made. */
  readonly viewerOf: (request: FastifyRequest) => Viewer;
}

/** A dashboard that has not been built. */
export class DashboardNotBuilt extends HubError {
  static because = (folder: string) =>
    new DashboardNotBuilt(
      'DASHBOARD_NOT_BUILT',
      `There is no built dashboard in ${folder}. Run 'npm run build' first, or name its folder with HUB_WEB.`,
    );
}

/** Headers that say to the dashboard at which address it was opened. Whatever a client sends in them is overwritten. */
const PROTOCOL_HEADER = 'x-hub-protocol';
const HOST_HEADER = 'x-hub-host';

/** The most of a body that the dashboard reads at all: twice a form, so that a form that is too large is refused in the dashboard's own words. */
const MOST_OF_A_BODY = '64K';

/**
 * Hands every address that no other route takes to the dashboard.
 * @throws DashboardNotBuilt
 */
export async function serveDashboard(
  app: FastifyInstance,
  webFolder: string,
  { askHub, chargePage, origins, audit, viewerOf }: DashboardNeeds,
): Promise<void> {
  const file = join(webFolder, 'handler.js');
  if (!existsSync(file)) throw DashboardNotBuilt.because(webFolder);
  const isElsewhere = Boolean(process.env['HUB_GRAPHQL_URL']);
  let handler: Promise<NodeHandler> | null = null;
  const load = async (): Promise<NodeHandler> => {
    process.env['PROTOCOL_HEADER'] = PROTOCOL_HEADER;
    process.env['HOST_HEADER'] = HOST_HEADER;
    process.env['BODY_SIZE_LIMIT'] = MOST_OF_A_BODY;
    return ((await import(pathToFileURL(file).href)) as { handler: NodeHandler }).handler;
  };
  await app.register(async (dashboard) => {
    dashboard.removeAllContentTypeParsers();
    dashboard.addContentTypeParser('*', (_request, _payload, done) => done(null));
    dashboard.all('/*', async (request, reply) => {
      handler ??= load();
      const handle = await handler;
      reply.hijack();
      const origin = origins.of(request.headers.host);
      request.raw.headers[PROTOCOL_HEADER] = origin.protocol.slice(0, -1);
      request.raw.headers[HOST_HEADER] = origin.host;
      request.raw.headers[REQUEST_ID] = request.id;
      const viewer = viewerOf(request);
      const account = accountOf(viewer, request.ip);
      const asking = {
        askHub: (body: string, gone: AbortSignal) => askHub(body, gone, viewer, account),
        chargePage: (bytes: number) => chargePage(account, bytes),
        askAuth: askAuthFor(app, request, origin),
        noteExactCounts: (names: readonly string[]) => audit.countsRead(viewer, names),
        notePageRefused: (route: string) => audit.pageRefused(viewer, route, account ?? request.ip),
        viewerKey: viewer.personalKey,
        viewer: factsOf(viewer),
        isSignedIn: viewer.isSignedIn,
      };
      reply.raw.once('finish', () => auditFile(audit, request, reply.raw, viewer));
      handle(isElsewhere ? request.raw : Object.assign(request.raw, asking), reply.raw, () => {
        reply.raw.statusCode = 404;
        reply.raw.end('Not found.');
      });
    });
  });
}

/** Writes down that a file was taken: every answer that a browser keeps as a file says so in its head. Of its address without what was chosen in it. */
function auditFile(audit: Audit, request: FastifyRequest, response: ServerResponse, viewer: Viewer): void {
  const isFile = String(response.getHeader('content-disposition') ?? '').startsWith('attachment');
  if (response.statusCode !== 200 || !isFile) return;
  const [file = ''] = request.url.split('?');
  audit.later({ act: AuditAct.EXPORTED, viewer, about: { kind: 'FILE' }, detail: { file }, requestId: request.id });
}
