// Decides what is known of the reader of a page for the bar above it: their name is asked of the hub only where somebody has signed in.
import { orFailed, query } from '#lib/graph/hub.server.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { WHO } from './account.query.ts';
import { writeWhoBars, type WhoBars } from './who-bar.ts';

/** The bars, as markup. A name that cannot be read is left out. */
export async function loadWhoBars(): Promise<WhoBars> {
  const facts = viewerFacts();
  if (!facts) return writeWhoBars(undefined);
  const named = facts.isSignedIn ? await orFailed('The name of the reader could not be read.', () => query(WHO, {})) : null;
  return writeWhoBars({ facts, name: named === null || named === 'failed' ? null : (named.me.user?.displayName ?? null) });
}
