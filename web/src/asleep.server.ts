// Decides when a page comes alive: at the first thing that its reader does. Until then it is what the server wrote, and what stands on it as script sleeps.
import { createHash } from 'node:crypto';
import { MOVES } from '#lib/charts/trend/live/reader-moves.ts';
import type { ResolveOptions } from '@sveltejs/kit/hooks';

/**
 * Runs in the page, as text: nothing outside of it is known there. The script that starts the page stands just before it, as words that no browser runs; the
 * same words run once they stand in a script, and the policy of the page knows them.
 */
function waitForReader(moves: readonly string[]): void {
  const asleep = document.currentScript?.previousElementSibling as HTMLScriptElement;
  const wake = (): void => {
    for (const move of moves) removeEventListener(move, wake, true);
    const awake = document.createElement('script');
    awake.text = asleep.text;
    asleep.replaceWith(awake);
  };
  for (const move of moves) addEventListener(move, wake, { capture: true, passive: true });
  // Once the first words stand and nothing else is to be done, what the page will need is fetched: on a slow line the first move need not wait for it.
  const fetchModules = (): void => {
    // A page that is awake fetches them itself, and may stand at another address by now.
    if (!asleep.isConnected) return;
    for (const href of asleep.dataset['modules']?.split(' ') ?? []) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
    }
  };
  const whenIdle = (): unknown => ('requestIdleCallback' in window ? requestIdleCallback(fetchModules) : setTimeout(fetchModules, 1000));
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(whenIdle)));
}

/** A screen reader may move the focus without a key that the page hears of. */
const WAITING = `(${String(waitForReader)})(${JSON.stringify([...MOVES, 'focusin'])})`;
const HASH = `'sha256-${createHash('sha256').update(WAITING).digest('base64')}'`;

/** The script with which SvelteKit starts a page. */
const START = /<script>(\s*\{\s*__sveltekit_[\s\S]*?<\/script>)/;

/** How a page is framed so that it sleeps. Made for each page: it notes which modules the page will need. */
export function frameAsleep(write: (html: string) => string): ResolveOptions {
  const modules: string[] = [];
  return {
    // Scripts would come between the reader and the first words, and the face of the text too.
    preload: ({ type, path }) => {
      if (type === 'js') modules.push(path);
      return type === 'css';
    },
    transformPageChunk: ({ html }) =>
      write(html).replace(
        START,
        (_, start: string) => `<script type="text/plain" data-modules="${modules.join(' ')}">${start}<script>${WAITING}</script>`,
      ),
  };
}

/** Lets the policy of a page know the script that waits. */
export function admitWaiting(page: Response): Response {
  const policy = page.headers.get('content-security-policy');
  if (policy) page.headers.set('content-security-policy', policy.replace("script-src 'self'", `script-src 'self' ${HASH}`));
  return page;
}
