// Decides what every answer tells a browser: what it may make of it, who else may use it, and how long it may keep it.
// The headers are set below Fastify, so that answers which the dashboard writes itself carry them as well. A route that says more says it after.

import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { REQUEST_ID } from './request-id.ts';

const onEverything: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // With no-referrer browsers would send `Origin: null` with the dashboard's own forms.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What no page is: nothing in it is run, shown or framed. Pages bring a policy of their own. */
const onProgramsAnswers: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** A page that is kept by a browser is asked for again before it is shown. */
const onPages: Readonly<Record<string, string>> = { 'cache-control': 'private, no-cache' };

/** The headers of an answer that is no page. */
export const headersOfPlainAnswer = { ...onEverything, ...onProgramsAnswers };

const headersOfPage = { ...onEverything, ...onPages };

/** Whether a request goes to the dashboard: to any address that no route of the API has. */
export const isForDashboard = ({ routeOptions }: FastifyRequest) => routeOptions.url === undefined || routeOptions.url === '/*';

/** Sets the headers, and the name of the request, on every answer. */
export function setHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    putHeaders(reply.raw, isForDashboard(request) ? headersOfPage : headersOfPlainAnswer);
    reply.raw.setHeader(REQUEST_ID, request.id);
    done();
  });
}

/** Puts headers on an answer that has not begun. */
export function putHeaders(answer: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) answer.setHeader(name, headers[name] as string);
}
