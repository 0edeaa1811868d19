// Decides what heads the page of a zone: where it is, who lives there, since when it is a zone, and with whom it works.
import type { ZoneHeadsQuery } from '#lib/graph/generated/graphql.ts';
import { formatNumber, numberOf, STATE_WORDS } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { sayMadeOf } from '#lib/kit/zone-identity/made-of.ts';

type SentZone = ZoneHeadsQuery['zones']['nodes'][number];
type SentArea = SentZone['areas']['nodes'][number];

/** An outline on the sheet of all zones, which have one scale. */
export interface HeadOutline {
  path: string;
  /** '2.1 km from west to east, 1.8 km from north to south'. */
  size: string;
  width: number;
  height: number;
  attribution: string;
}

export interface ZoneHead {
  slug: string;
  name: string;
  districtName: string;
  /** Undefined where none is held. */
  outline: HeadOutline | undefined;
  /** Each with its name: 'Residents', '17,240'. */
  facts: { name: string; words: string }[];
  venues: string[];
  venuesNotShown: number;
}

/** What draws outlines at one scale. */
type DrawOutlines = (zones: readonly { slug: string; geometries: readonly unknown[] }[]) => {
  outlines: ReadonlyMap<string, { path: string; size: string }>;
  width: number;
  height: number;
};

/** The heads of all zones in their fixed order. */
export function describeHeads({ zones, residents }: ZoneHeadsQuery, drawOutlines: DrawOutlines): ZoneHead[] {
  const inOrder = [...zones.nodes].sort(compareZones);
  const sheet = drawOutlines(
    inOrder.map(({ slug, areas }) => ({ slug, geometries: areas.nodes.filter(isOutline).map(({ polygon }) => polygon) })),
  );
  return inOrder.map((zone) => {
    const outline = sheet.outlines.get(zone.slug);
    const attributions = zone.areas.nodes.filter(isOutline).flatMap(({ importedFrom }) => importedFrom.attribution ?? []);
    const { width, height } = sheet;
    return {
      slug: zone.slug,
      name: zone.name,
      districtName: zone.districtName,
      outline: outline && { path: outline.path, size: outline.size, width, height, attribution: [...new Set(attributions)].join(' ') },
      facts: [
        { name: 'Residents', words: sayResidents(residents.rows.find(({ zone: of }) => of?.slug === zone.slug)) },
        { name: 'People Zone since', words: `${formatDate(zone.since)}${zone.until ? `, until ${formatDate(zone.until)}` : ''}` },
        { name: 'Made of', words: sayMadeOf(zone.areas.nodes) },
        { name: 'Partners', words: countOf(zone.organisations.totalCount, 'organisation') },
      ],
      venues: zone.venues.nodes.map(({ name }) => name),
      venuesNotShown: zone.venues.totalCount - zone.venues.nodes.length,
    };
  });
}

function isOutline({ kind, validTo, polygon }: SentArea): boolean {
  return kind === 'POLYGON' && validTo === null && polygon !== null;
}

function sayResidents(row: ZoneHeadsQuery['residents']['rows'][number] | undefined): string {
  const figure = row && readFigure(row.persons);
  const number = figure && numberOf(figure);
  if (number !== undefined) return formatNumber(number, 'count');
  return row?.persons.note ?? STATE_WORDS[figure?.state ?? 'NOT_COLLECTED'].words;
}
