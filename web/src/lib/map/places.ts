// Decides what the map page says of each zone: its outline, or that none is held, and in words what it is made of.
import type { PlacesQuery } from '#lib/graph/generated/graphql.ts';
import { spellCode } from '#lib/kit/words/spell-code.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { sayMadeOf } from '#lib/kit/zone-identity/made-of.ts';
import { drawOutlines, type Outline } from './outline.ts';
import { ATTRIBUTION, drawSurroundings, type Surroundings } from './surroundings.ts';

type SentZone = PlacesQuery['zones']['nodes'][number];
type SentArea = SentZone['areas']['nodes'][number];

export interface MappedZone {
  slug: string;
  name: string;
  districtName: string;
  /** Its outline as the path of an SVG, and its size in words; undefined where none is held. */
  outline: Pick<Outline, 'path' | 'size'> | undefined;
  /** What lies around it; undefined where nothing is known of that. */
  around: Surroundings | undefined;
  /** '9 small areas (LSOAs). 2 more may belong to it and are not counted. Provisional.' Their codes are in the list of areas. */
  madeOf: string;
  venues: { id: string; name: string; kind: string; illustrative: boolean }[];
  venuesNotShown: number;
}

export interface MapSheet {
  zones: MappedZone[];
  width: number;
  height: number;
  kilometrePercent: number;
  attributions: string[];
}

/** The zones in their fixed order. @param shown Slugs of those that are shown; undefined for all. */
export function describePlaces(zones: readonly SentZone[], shown: readonly string[] | undefined): MapSheet {
  const chosen = [...zones].sort(compareZones).filter(({ slug }) => !shown || shown.includes(slug));
  const polygons = chosen.map(({ slug, areas }) => ({ slug, areas: areas.nodes.filter(isOutline) }));
  const sheet = drawOutlines(polygons.map(({ slug, areas }) => ({ slug, geometries: areas.map(({ polygon }) => polygon) })));
  const attributions = polygons.flatMap(({ areas }) => areas.flatMap(({ importedFrom }) => importedFrom.attribution ?? []));
  const around = new Map(
    [...sheet.outlines].flatMap(([slug, outline]) => {
      const drawn = drawSurroundings(outline, sheet);
      return drawn ? [[slug, drawn] as const] : [];
    }),
  );
  return {
    width: sheet.width,
    height: sheet.height,
    kilometrePercent: sheet.kilometrePercent,
    attributions: [...new Set(attributions), ...(around.size > 0 ? [ATTRIBUTION] : [])],
    zones: chosen.map((zone) => ({
      around: around.get(zone.slug),
      slug: zone.slug,
      name: zone.name,
      districtName: zone.districtName,
      outline: dropPlace(sheet.outlines.get(zone.slug)),
      madeOf: sayMadeOf(zone.areas.nodes),
      venues: zone.venues.nodes.map(({ id, name, kind, illustrative }) => ({ id, name, kind: spellCode(kind), illustrative })),
      venuesNotShown: zone.venues.totalCount - zone.venues.nodes.length,
    })),
  };
}

/** How places become those of a picture does not travel with it. */
function dropPlace(outline: Outline | undefined): MappedZone['outline'] {
  return outline && { path: outline.path, size: outline.size };
}

/** An outline that still holds. */
function isOutline({ kind, validTo, polygon }: SentArea): boolean {
  return kind === 'POLYGON' && validTo === null && polygon !== null;
}
