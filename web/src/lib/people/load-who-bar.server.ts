// Decides what is known of the reader of a page for the bar above it: their name is asked of the hub only where somebody has signed in.
import { orFailed, query } from '#lib/graph/hub.server.ts';
import { viewerFacts } from '#lib/graph/viewer.server.ts';
import { writeQuery } from '#lib/kit/state/address.ts';
import type { ViewState } from '#lib/kit/state/view-state.ts';
import { WHO } from './account.query.ts';
import { PARTNER_NAME } from './people.query.ts';
import { writeWhoBars, type WhoBars } from './who-bar.ts';

/** The pages on which people come in. */
const isEntrance = (route: string | null): boolean => route === '/sign-in' || route === '/link/[token]';

const isNobody = (): boolean => viewerFacts()?.roles[0] === 'PUBLIC';

/** Whether nothing stands around a page that leads anywhere else, or is about figures: its reader has yet to come in. */
export const standsAlone = (route: string | null): boolean => isEntrance(route) || isNobody();

/** The bars, as markup, which keep what the reader has chosen. A name that cannot be read is left out, and so is the way to the page of signing in on that page. */
export async function loadWhoBars(route: string | null, state: ViewState): Promise<WhoBars> {
  if (isEntrance(route) && isNobody()) return writeWhoBars(undefined);
  const facts = viewerFacts();
  if (!facts) return writeWhoBars(undefined);
  const [named, partner] = await Promise.all([
    facts.isSignedIn ? orFailed('The name of the reader could not be read.', () => query(WHO, {})) : null,
    facts.viewsAsOf === null
      ? null
      : orFailed('The name of an organisation could not be read.', () => query(PARTNER_NAME, { id: String(facts.viewsAsOf) })),
  ]);
  const reader = {
    facts,
    name: named === null || named === 'failed' ? null : (named.me.user?.displayName ?? null),
    partnerOf: partner === null || partner === 'failed' ? null : (partner.organisation?.name ?? null),
  };
  return writeWhoBars(reader, writeQuery(state));
}
