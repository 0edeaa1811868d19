// Decides who gets the page for asking: a browser that opens the API's own address, where its viewer may ask in their own words. Every other request to it
// is an operation.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EVERYBODY, type Viewer } from '../access/index.ts';
import { RequestRefused } from '../graphql/index.ts';
import { HubError } from '../kernel/index.ts';

/** A page for asking that has not been built. */
export class GraphiqlNotBuilt extends HubError {
  static because = (folder: string) =>
    new GraphiqlNotBuilt(
      'GRAPHIQL_NOT_BUILT',
      `There is no built page for asking in ${folder}. Run 'npm run build' first, or name the folder of the built dashboard with HUB_WEB.`,
    );
}

/** What the build makes, by the ending of the file. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Nothing comes from any other host. The editor writes style elements, carries its fonts in its style sheet and checks queries in workers. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves GraphiQL at /graphql and its assets below. Files are read when they are asked for, so that the hub starts no later for them.
 * Call it before the API takes its address.
 * @param webFolder folder of the built dashboard, which holds this page as well
 * @param viewerOf for whom a request is answered
 * @throws GraphiqlNotBuilt
 */
export function serveGraphiql(
  app: FastifyInstance,
  webFolder: string,
  viewerOf: (request: FastifyRequest) => Viewer = () => EVERYBODY,
): void {
  const folder = join(webFolder, 'graphiql');
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw GraphiqlNotBuilt.because(folder);

  app.addHook('onRequest', (request, reply, done) => {
    if (!isBrowserAtTheApi(request)) {
      done();
      return;
    }
    const viewer = viewerOf(request);
    if (!viewer.mayAskFreely) {
      const { message, code, status } = RequestRefused.trustedDocumentsOnly();
      reply.faultCode = code;
      void reply.code(status).type('text/plain; charset=utf-8').send(`${message}\n`);
      return;
    }
    reply.headers({
      'cache-control': viewer.isSignedIn ? 'private, no-store' : 'no-cache',
      vary: 'accept',
      'content-security-policy': contentSecurityPolicy,
    });
    readFile(page).then((html) => reply.type('text/html; charset=utf-8').send(html), done);
  });

  app.get<{ Params: { file: string } }>('/graphql/assets/:file', async (request, reply) => {
    const { file } = request.params;
    const mediaType = mediaTypes[extname(file)];
    const path = join(folder, 'assets', file);
    if (!mediaType || !/^[\w.-]+$/.test(file) || !existsSync(path)) return reply.code(404).type('text/plain').send('Not found.');
    // A hash of what is in it is part of each file's name.
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(mediaType)
      .send(await readFile(path));
  });
}

/** A browser that opens a page names HTML first among what it takes; programs name JSON, or anything. */
function isBrowserAtTheApi({ method, routeOptions, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && routeOptions.url === '/graphql' && /^\s*text\/html\b/i.test(headers.accept ?? '');
}
