// Decides what is known of the reader of a page for the bar above it: their name is asked of the hub only where somebody has signed in.
import { orFailed, query } from '#lib/graph/hub.server.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { WHO } from './account.query.ts';
import { writeWhoBar } from './who-bar.ts';

/** The bar, as markup. A name that cannot be read is left out. */
export async function loadWhoBar(): Promise<string> {
  const facts = viewerFacts();
  if (!facts) return '';
  const named = facts.isSignedIn ? await orFailed('The name of the reader could not be read.', () => query(WHO, {})) : null;
  return writeWhoBar({ facts, name: named === null || named === 'failed' ? null : (named.me.user?.displayName ?? null) });
}
