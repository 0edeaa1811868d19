// Decides how a page of the dashboard reaches the routes of signing in: in this process, as the browser itself would, so that their rules hold for both.

import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a route of signing in answered. */
export interface AuthReply {
  readonly status: number;
  /** What the JSON of the answer says. */
  readonly body: unknown;
  /** Values of Set-Cookie, to be handed on to the browser. */
  readonly cookies: readonly string[];
}

/** Asks one of the routes. Without a body it is got, else posted. @param path begins with /auth/ */
export type AskAuth = (path: string, body?: object) => Promise<AuthReply>;

/** Asks for the client of a request: with its cookies, its address and the name of its browser. @param origin the hub's own */
export function askAuthFor(app: FastifyInstance, { ip, headers }: FastifyRequest, origin: URL): AskAuth {
  return async (path, body) => {
    const {
      statusCode,
      headers: said,
      payload,
    } = await app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: path,
      remoteAddress: ip,
      headers: {
        host: origin.host,
        origin: origin.origin,
        ...(headers.cookie !== undefined && { cookie: headers.cookie }),
        ...(headers['user-agent'] !== undefined && { 'user-agent': headers['user-agent'] }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    const isJson = String(said['content-type']).startsWith('application/json');
    return { status: statusCode, body: isJson ? JSON.parse(payload) : null, cookies: [said['set-cookie'] ?? []].flat() };
  };
}
