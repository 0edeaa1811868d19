// Decides which comparison places a question is about: those that it names or, where it names none, all that are known by name.

import type { MetadataStorage } from '@mikro-orm/core';
import { type Reader, sql } from '../../database/index.ts';
import { UnknownZone } from '../../zones/index.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { PlaceKind } from '../catalogue/places.ts';
import type { PlaceArgs } from './args.ts';
import type { Facts, ZoneFacts } from './facts.repository.ts';
import { requireHeldTexts } from './held-values.repository.ts';
import type { Place } from './place.ts';
import { placesInSql } from './places.ts';
import { PlaceNotHeld, QueryNotValid, QueryTooWide, UnknownComparisonArea } from './query.errors.ts';

/** The most places of one question: each takes as much as a zone does. */
export const MOST_PLACES = 40;

interface AreaRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

interface LsoaRow {
  readonly code: string;
  readonly name: string | null;
  readonly districtCode: string | null;
}

/**
 * @param asked as they are asked for, null for every place that has a name; `ifKnown` leaves out those of which no LSOA is known
 * @throws QueryNotValid, QueryTooWide, UnknownZone, UnknownComparisonArea, PlaceNotHeld, ValueNotHeld
 */
export async function findPlaces(
  { in: named, ifKnown = false }: { readonly in: readonly PlaceArgs[] | null; readonly ifKnown?: boolean },
  measures: readonly Measure[],
  facts: Facts,
  metadata: MetadataStorage,
  reader: Reader,
): Promise<Place[]> {
  if (named?.length === 0)
    throw QueryNotValid.because("The condition 'place' holds nothing. Name at least one place in it, or leave it out.");
  const asked = named?.map(wayOf) ?? null;
  const needsAreas = asked === null || asked.some(([way]) => way === 'comparisonArea');
  const codes = (asked ?? []).flatMap(([way, of]) => (way === 'lsoa' ? [of] : []));
  const areas = needsAreas ? await reader.rows(sql<AreaRow>`select "id", "slug", "name" from "comparison_area" order by "name", "id"`) : [];
  const lsoas = codes.length > 0 ? await readLsoas(codes, measures, metadata, reader) : [];
  const finder = new Finder(facts.zones, areas, lsoas);
  const found = (asked ?? waysOfAll(facts.zones, areas)).map(([way, of]) => finder.find(way, of));
  const once = found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index);
  if (once.length > MOST_PLACES)
    throw QueryTooWide.because(
      `The question names ${once.length} places; one question has at most ${MOST_PLACES}. Name fewer, or ask in several questions.`,
    );
  const numbered = (places: readonly Place[]) => places.map((place, index) => ({ ...place, number: index + 1 }));
  const empty = await placesWithoutLsoas(numbered(once), reader);
  const known = once.filter(({ key }) => !empty.some((place) => place.key === key));
  const [nowhere] = empty;
  if (nowhere && ((named && !ifKnown) || known.length === 0)) throw PlaceNotHeld.because(nowhere.name);
  return numbered(known);
}

/** Places of which no LSOA is known: nothing can be counted of them, which is not zero. A force area is not made of LSOAs. */
async function placesWithoutLsoas(places: readonly Place[], reader: Reader): Promise<Place[]> {
  const { members, hasMembers } = placesInSql(places);
  if (!hasMembers) return [];
  const rows = await reader.rows(sql<{ number: number }>`select distinct "zone_id" as "number" from ${members} as "member"`);
  const withLsoas = new Set(rows.map(({ number }) => number));
  return places.filter(({ kind, number }) => kind !== PlaceKind.FORCE_AREA && kind !== PlaceKind.ZONE && !withLsoas.has(number));
}

type Way = keyof PlaceArgs;

function wayOf(place: PlaceArgs): [Way, string] {
  const given = Object.entries(place).filter((entry): entry is [Way, string] => typeof entry[1] === 'string');
  const [only, ...others] = given;
  if (!only || others.length > 0)
    throw QueryNotValid.because('Say a place in exactly one way: zone, restOfDistrictOf, districtOf, forceAreaOf, comparisonArea or lsoa.');
  return only;
}

/** Zones with the rest of their district and their district, then force areas, then comparison areas. Which LSOAs there are is too many. */
function waysOfAll(zones: readonly ZoneFacts[], areas: readonly AreaRow[]): [Way, string][] {
  return [
    ...zones.flatMap(({ slug }): [Way, string][] => [
      ['zone', slug],
      ['restOfDistrictOf', slug],
      ['districtOf', slug],
    ]),
    ...zones.map(({ slug }): [Way, string] => ['forceAreaOf', slug]),
    ...areas.map(({ slug }): [Way, string] => ['comparisonArea', slug]),
  ];
}

async function readLsoas(
  codes: readonly string[],
  measures: readonly Measure[],
  metadata: MetadataStorage,
  reader: Reader,
): Promise<readonly LsoaRow[]> {
  const dimension = measures.flatMap(baseMeasuresOf).flatMap(({ dataset }) => dataset.anywhereBy ?? [])[0];
  if (dimension) await requireHeldTexts(dimension, codes, metadata, reader);
  return reader.rows(sql<LsoaRow>`select "named"."code", "lsoa"."name", "lsoa"."district_code" as "districtCode"
    from unnest(${codes}::text[]) as "named"("code") left join "lsoa" on "lsoa"."code" = "named"."code"`);
}

/** What a place is before it has its number in the question. */
const alone = { number: 0, besides: [] as readonly ZoneFacts[], comparedWith: null, isShown: true } as const;

/** Finds a place by the way that it is named. */
class Finder {
  constructor(
    private readonly zones: readonly ZoneFacts[],
    private readonly areas: readonly AreaRow[],
    private readonly lsoas: readonly LsoaRow[],
  ) {}

  find(way: Way, of: string): Place {
    switch (way) {
      case 'zone':
        return this.ofZone(PlaceKind.ZONE, of, (zone) => [`zone:${zone.slug}`, zone.name]);
      case 'restOfDistrictOf':
        return this.ofZone(PlaceKind.REST_OF_DISTRICT, of, (zone) => [`rest-of-district:${zone.slug}`, this.nameOfRest(zone)]);
      case 'districtOf':
        return this.ofZone(PlaceKind.DISTRICT, of, (zone) => [`district:${zone.districtCode}`, zone.districtName]);
      case 'forceAreaOf':
        return this.ofZone(PlaceKind.FORCE_AREA, of, ({ policeForce }) => [`force-area:${policeForce}`, `${policeForce} area`]);
      case 'comparisonArea':
        return this.ofArea(of);
      case 'lsoa':
        return this.ofLsoa(of);
    }
  }

  private ofZone(kind: PlaceKind, slug: string, named: (zone: ZoneFacts) => readonly [key: string, name: string]): Place {
    const zone = this.zones.find((each) => each.slug === slug);
    if (!zone)
      throw UnknownZone.because(
        slug,
        this.zones.map((each) => each.slug),
      );
    const [key, name] = named(zone);
    return { ...alone, kind, key, name, zone, besides: this.besides(kind, zone), lsoaCode: null, areaId: null, heldAs: zone };
  }

  private besides(kind: PlaceKind, zone: ZoneFacts): ZoneFacts[] {
    if (kind === PlaceKind.DISTRICT) return this.zones.filter(({ districtCode }) => districtCode === zone.districtCode);
    if (kind === PlaceKind.FORCE_AREA) return this.zones.filter(({ policeForce }) => policeForce === zone.policeForce);
    return [zone];
  }

  /** Two zones of a district have rests of their own. */
  private nameOfRest({ districtCode, districtName, name }: ZoneFacts): string {
    const isOnly = this.zones.filter((each) => each.districtCode === districtCode).length === 1;
    return isOnly ? `Rest of ${districtName}` : `Rest of ${districtName}, without ${name}`;
  }

  private ofArea(slug: string): Place {
    const area = this.areas.find((each) => each.slug === slug);
    if (!area)
      throw UnknownComparisonArea.because(
        slug,
        this.areas.map((each) => each.slug),
      );
    const heldAs = this.policedAs(area.name, null);
    return {
      kind: PlaceKind.COMPARISON_AREA,
      key: `area:${slug}`,
      name: area.name,
      zone: null,
      lsoaCode: null,
      areaId: area.id,
      heldAs,
      ...alone,
    };
  }

  private ofLsoa(code: string): Place {
    const lsoa = this.lsoas.find((each) => each.code === code);
    const name = lsoa?.name ? `LSOA ${lsoa.name}` : `LSOA ${code}`;
    const heldAs = this.policedAs(name, lsoa?.districtCode ?? null);
    return { kind: PlaceKind.LSOA, key: `lsoa:${code}`, name, zone: null, lsoaCode: code, areaId: null, heldAs, ...alone };
  }

  /** A zone of the same district or, where one force polices all zones, any of them. @throws QueryNotValid where nothing says which force it is */
  private policedAs(name: string, districtCode: string | null): ZoneFacts {
    const neighbour = this.zones.find((zone) => zone.districtCode === districtCode);
    const forces = new Set(this.zones.map(({ policeForce }) => policeForce));
    const zone = neighbour ?? (forces.size === 1 ? this.zones[0] : undefined);
    if (zone) return zone;
    throw QueryNotValid.because(
      `${name} is in the district of no zone, and zones are policed by ${forces.size} forces, so nobody can say whose files hold its months. Ask for a place in the district of a zone.`,
    );
  }
}
