import { logFault } from '#lib/graph/log.server.ts';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';

/** The one face of the page is fetched with the page, not after its styles. Other scripts of the face load only when a page uses them. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes('source-sans-3-latin-wght-normal')),
  });

/** Unknown errors are whole in the log and masked on the page. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind !== 'unknown') return;
  logFault(`${event.request.method} ${event.url.pathname}`, error);
  return {
    message: 'Something went wrong on our side',
    next: 'Try again in a minute. If it keeps happening, tell the person who runs the hub, with the time and this address.',
  };
};
