// Decides which controls each page follows, and what a page says of one that it cannot follow. A page that learns more from the hub says it itself.
import type { PageRouteId } from '$app/types';
import type { NotFollowed } from './not-followed.ts';

/** The same reason for all three. */
const none = (reason: string): NotFollowed => ({ period: reason, zones: reason, compare: reason });

const FORM = none('this page is a form');
/** A page that is of no figures at all has no controls: there is nothing that they could be about. */
const OF_NO_FIGURES = null;
const LIST = 'this page is a list, without figures to compare';
const EVERY_DECISION = none('everything that was decided is listed');

/** Every page names what it does not follow; a new page adds its line. */
const NOT_FOLLOWED = {
  '/': {},
  '/account': OF_NO_FIGURES,
  '/audit': OF_NO_FIGURES,
  '/link/[token]': OF_NO_FIGURES,
  '/people': OF_NO_FIGURES,
  '/people/[id]': OF_NO_FIGURES,
  '/people/[id]/oneself': OF_NO_FIGURES,
  '/sign-in': OF_NO_FIGURES,
  '/accessibility': OF_NO_FIGURES,
  '/board': {},
  '/crime': {},
  '/engagement': {},
  '/events': { period: 'all events are listed', compare: LIST },
  '/events/[id]': none('this page is about one event'),
  '/events/[id]/correct': FORM,
  '/events/new': FORM,
  '/grants': { compare: 'money is followed from award to spending instead' },
  '/grants/[id]': none('this page is about one grant'),
  '/grants/rounds/[id]': none('this page is about one round'),
  '/map': { period: 'outlines and places are those of today', compare: LIST },
  '/measures': { compare: LIST },
  '/measures/[id=measure]': {},
  '/measures/[id=measure]/finding': {},
  '/measures/[id=measure]/rebases': EVERY_DECISION,
  '/measures/[id=measure]/rebases/[record]': none('this page is about one decision'),
  '/measures/[id=measure]/records': { compare: LIST },
  '/measures/[id=measure]/targets': EVERY_DECISION,
  '/measures/[id=measure]/targets/[record]': none('this page is about one target'),
  '/network': { period: 'partners are counted over all months', compare: LIST },
  '/organisations': none('all organisations are listed'),
  '/organisations/[id]': { zones: 'this page is about one organisation', compare: 'its work is added up, not compared' },
  '/outreach': {},
  '/outreach/concerns': { compare: LIST },
  '/privacy': OF_NO_FIGURES,
  '/privacy/erase': OF_NO_FIGURES,
  '/quality': { zones: 'returns are followed by organisation', compare: 'what has come is set beside what was due' },
  '/scorecard': { compare: 'each measure is set beside its usual range and its target' },
  '/zones': none('all zones are listed'),
  '/zones/[zone]': { zones: 'this page is about one zone' },
} satisfies Record<PageRouteId, NotFollowed | null>;

const BY_ROUTE = new Map<string | null, NotFollowed | null>(Object.entries(NOT_FOLLOWED));

/**
 * What a page of this route does not follow; null where it has no controls, as a page that is not there has none.
 * @param aimed Whether a target is set for anything that the page shows.
 */
export function findNotFollowed(route: string | null, aimed = true): NotFollowed | null {
  const found = BY_ROUTE.get(route);
  if (!found) return null;
  return aimed ? found : { ...found, target: 'none is set for these measures' };
}
