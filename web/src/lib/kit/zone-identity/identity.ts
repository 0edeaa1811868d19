// What a zone looks like, fixed for ever: colour, marker and dash together, so that no zone is known by colour alone.

export type Marker = 'circle' | 'rect' | 'triangle' | 'diamond';

export interface ZoneIdentity {
  slug: string;
  /** Name of the design token for lines and marks, such as '--zone-new-parks'. */
  markToken: string;
  /** Name of the design token for text in the colour of the zone. */
  textToken: string;
  marker: Marker;
  /** Dash of the line as lengths of stroke and space in px; empty is solid. */
  dash: readonly number[];
}

const IDENTITIES: readonly ZoneIdentity[] = [
  { slug: 'bell-foundry', markToken: '--zone-bell-foundry', textToken: '--zone-bell-foundry-text', marker: 'circle', dash: [] },
  { slug: 'new-parks', markToken: '--zone-new-parks', textToken: '--zone-new-parks-text', marker: 'rect', dash: [6, 3] },
  {
    slug: 'thringstone-whitwick',
    markToken: '--zone-thringstone-whitwick',
    textToken: '--zone-thringstone-whitwick-text',
    marker: 'triangle',
    dash: [2, 3],
  },
];

/** The look of a zone. One that has been given none yet is drawn in ink with a diamond, never in the colour of another zone. */
export function identifyZone(slug: string): ZoneIdentity {
  return (
    IDENTITIES.find((identity) => identity.slug === slug) ?? {
      slug,
      markToken: '--ink',
      textToken: '--ink',
      marker: 'diamond',
      dash: [8, 2, 2, 2],
    }
  );
}

/** The place of a zone in every list and row of panels: the fixed order, then any other zone by its slug. */
export function compareZones(one: { slug: string }, other: { slug: string }): number {
  return placeOf(one.slug) - placeOf(other.slug) || one.slug.localeCompare(other.slug);
}

function placeOf(slug: string): number {
  const place = IDENTITIES.findIndex((identity) => identity.slug === slug);
  return place === -1 ? IDENTITIES.length : place;
}
