// Where one can go: the pages that exist, each with its place in the bar at the top or in a group of the foot. A page that is not there has no line.
import type { PageRouteId } from '$app/types';

const TOP_BAR = ['Story', 'Scorecard', 'Zones', 'Engagement', 'Outreach', 'Grants', 'Crime'] as const;

const FOOT = [
  { heading: 'Who and where', names: ['Organisations', 'Network', 'Map'] },
  { heading: 'The figures', names: ['Board slides', 'Measures', 'Events', 'Quality', 'Questions'] },
  { heading: 'This site', names: ['Accessibility', 'Privacy'] },
] as const;

/** The group of the foot whose pages are open to whoever has not signed in. */
const OPEN_GROUP: (typeof FOOT)[number]['heading'] = 'This site';

type Name = (typeof TOP_BAR)[number] | (typeof FOOT)[number]['names'][number];

/** A page without a parameter in its address. */
type PlainPage = Exclude<PageRouteId, `${string}[${string}`>;

/** A page that can be linked. */
export interface Destination {
  name: Name;
  /** A path of this site; the page for questions is the hub's own. */
  path: PlainPage | typeof QUESTIONS;
}

/** The page at which the hub itself is asked; this site only links to it. */
export const QUESTIONS = '/graphql';

/** Every page that exists; the order of the lines says nothing. A new page adds its line. */
export const DESTINATIONS: readonly Destination[] = [
  { name: 'Story', path: '/' },
  { name: 'Scorecard', path: '/scorecard' },
  { name: 'Zones', path: '/zones' },
  { name: 'Engagement', path: '/engagement' },
  { name: 'Outreach', path: '/outreach' },
  { name: 'Crime', path: '/crime' },
  { name: 'Board slides', path: '/board' },
  { name: 'Measures', path: '/measures' },
  { name: 'Grants', path: '/grants' },
  { name: 'Organisations', path: '/organisations' },
  { name: 'Network', path: '/network' },
  { name: 'Map', path: '/map' },
  { name: 'Events', path: '/events' },
  { name: 'Quality', path: '/quality' },
  { name: 'Accessibility', path: '/accessibility' },
  { name: 'Privacy', path: '/privacy' },
  { name: 'Questions', path: QUESTIONS },
];

/** The pages of the bar at the top, in order. */
export function listTopBar(): Destination[] {
  return TOP_BAR.flatMap(find);
}

/** The groups of pages of the foot, in order, without those that are empty. */
export function listFoot(): { heading: string; destinations: Destination[] }[] {
  return FOOT.map(({ heading, names }) => ({ heading, destinations: names.flatMap(find) })).filter(
    ({ destinations }) => destinations.length > 0,
  );
}

/**
 * Both, for the frame of every page: the server sends them with it, so that no script has the list.
 * @param mayAskFreely whether the reader may ask in their own words: to others the page of questions only says no
 */
export const listPages = (mayAskFreely = true) => ({
  top: listTopBar(),
  foot: listFoot().map(({ heading, destinations }) => ({
    heading,
    destinations: destinations.filter(({ path }) => mayAskFreely || path !== QUESTIONS),
  })),
});

/** Those of whoever has not signed in: nothing at the top, and at the foot what anybody may read. */
export const listOpenPages = (): ReturnType<typeof listPages> => ({
  top: [],
  foot: listFoot().filter(({ heading }) => heading === OPEN_GROUP),
});

/** How a link to a page is marked on a page of this route: 'page' on itself, 'true' on a page within it. */
export function markCurrent(path: Destination['path'], route: string | null): 'page' | 'true' | undefined {
  if (path === route) return 'page';
  return path !== '/' && route?.startsWith(`${path}/`) ? 'true' : undefined;
}

function find(name: Name): Destination[] {
  return DESTINATIONS.filter((destination) => destination.name === name);
}
