// Decides what a question about comparison places asks for: of which places, compared with which, and what cannot be asked of places.

import type { MetadataStorage } from '@mikro-orm/core';
import type { Reader } from '../../database/index.ts';
import { hasPlaces, type Subject } from '../catalogue/subject.ts';
import type { BaselinePlaceArgs, PlaceArgs, QueryArgs, Selection } from './args.ts';
import type { Facts } from './facts.repository.ts';
import type { Place } from './place.ts';
import { factsOfPlaces, measuresOfPlaces } from './places.ts';
import { findPlaces } from './places.repository.ts';
import { ImpossibleCombination, QueryNotValid } from './query.errors.ts';

/** A question as it is asked. */
interface Asked {
  readonly subject: Subject;
  readonly args: QueryArgs;
  readonly selection: Selection;
}

/** A question in which places stand for zones, where it is about any. */
export interface Understood extends Asked {
  readonly facts: Facts;
  readonly places: readonly Place[] | null;
}

/** @throws ImpossibleCombination, QueryNotValid, and whatever says that a place is not known */
export async function understand(asked: Asked, facts: Facts, { metadata, reader }: Reading): Promise<Understood> {
  return asksAboutPlaces(asked) ? placeQuestionOf(asked, facts, metadata, reader) : { ...asked, facts, places: null };
}

interface Reading {
  readonly metadata: MetadataStorage;
  readonly reader: Reader;
}

/** Whether places are named, split by or compared with. */
function asksAboutPlaces({ args, selection }: Pick<Asked, 'args' | 'selection'>): boolean {
  return Boolean(args.where.place) || selection.splits.includes('place') || args.compareTo === 'PLACE' || Boolean(args.baselinePlace);
}

async function placeQuestionOf(asked: Asked, facts: Facts, metadata: MetadataStorage, reader: Reader): Promise<Understood> {
  const { subject, args, selection } = asked;
  refuseOtherMeasures(asked);
  refuseZones(asked);
  const { place: named } = args.where;
  const find = (places: readonly PlaceArgs[] | null, ifKnown = false) =>
    findPlaces({ in: places, ifKnown }, subject.measures, facts, metadata, reader);
  const shown = await find(named ? (named.in ?? []) : zonesNamed(asked, facts), named?.ifKnown);
  const places = args.compareTo === 'PLACE' ? await withBaselines(shown, args.baselinePlace ?? null, find) : shown;
  const { place: _, zone: __, ...where } = args.where;
  const measures = measuresOfPlaces(subject.measures.filter(hasPlaces), places);
  return {
    subject: { ...subject, measures },
    args: {
      ...args,
      where,
      orderBy: (args.orderBy ?? []).map((term) => (term.dimension === 'place' ? { ...term, dimension: 'zone' } : term)),
    },
    selection: { ...selection, splits: selection.splits.map((split) => (split === 'place' ? 'zone' : split)) },
    facts: factsOfPlaces(facts, places),
    places,
  };
}

function refuseOtherMeasures({ subject, selection }: Asked): void {
  const other = subject.measures.find((measure) => selection.measures.includes(measure.field) && !hasPlaces(measure));
  if (!other) return;
  const possible = subject.measures.filter(hasPlaces).map(({ field }) => field);
  throw ImpossibleCombination.because(
    `${other.field} has no comparison places${possible.length > 0 ? `; ${possible.join(', ')} have` : ''}. Ask for it in a question of its own, or leave places out.`,
  );
}

/** A zone is a place, too: zones and places in one question would be two answers in one. */
function refuseZones({ args, selection }: Asked): void {
  const isCompared = args.compareTo === 'PLACE';
  const byZone = selection.splits.includes('zone');
  if (byZone && (selection.splits.includes('place') || args.where.place))
    throw ImpossibleCombination.because(
      'Rows are of places or of zones, not of both. A zone is a place, too: name it in place, and select place.',
    );
  if (args.where.zone && (args.where.place || !byZone || asksNested(args)))
    throw ImpossibleCombination.because(
      'A question about places is narrowed by place, not by zone. A zone is a place, too: name it in place.',
    );
  if (isCompared && !byZone && !selection.splits.includes('place'))
    throw QueryNotValid.because('What is compared with a place is one place itself. Select zone or place on the rows.');
  if (isCompared !== Boolean(args.baselinePlace))
    throw QueryNotValid.because(
      'compareTo: PLACE and baselinePlace go together. Give both, such as baselinePlace: { of: REST_OF_DISTRICT }, or none.',
    );
}

/** Zones within and, or, not cannot be told before rows are read. */
function asksNested({ where }: QueryArgs): boolean {
  const names = (each: unknown): boolean =>
    typeof each === 'object' &&
    each !== null &&
    (Array.isArray(each) ? each.some(names) : 'zone' in each || Object.values(each).some(names));
  return [where.and, where.or, where.not].some(names);
}

/** The zones of a question that splits by zone; null for every place that has a name. */
function zonesNamed({ args: { where }, selection }: Asked, { zones }: Facts): PlaceArgs[] | null {
  if (!selection.splits.includes('zone')) return null;
  const { in: named = null, notIn = null } = where.zone ?? {};
  const slugs = named ?? zones.map(({ slug }) => slug);
  return slugs.filter((slug) => !notIn?.includes(slug)).map((zone) => ({ zone }));
}

const WAYS = { REST_OF_DISTRICT: 'restOfDistrictOf', DISTRICT: 'districtOf', FORCE_AREA: 'forceAreaOf' } as const;

/** The place beside a zone. @param slug of the zone */
export const placeBeside = (kind: keyof typeof WAYS, slug: string): PlaceArgs => ({ [WAYS[kind]]: slug });

/** Each place with the one that it is compared with, which has no row of its own unless it was asked for. */
async function withBaselines(
  shown: readonly Place[],
  baseline: BaselinePlaceArgs | null,
  find: (places: readonly PlaceArgs[]) => Promise<readonly Place[]>,
): Promise<Place[]> {
  const argsOf = (place: Place): PlaceArgs => {
    if (baseline?.place && !baseline.of) return baseline.place;
    if (!baseline?.of || baseline.place) throw QueryNotValid.because('Say baselinePlace in exactly one way: of or place.');
    if (place.zone) return placeBeside(baseline.of, place.zone.slug);
    throw ImpossibleCombination.because(
      `${place.name} has no ${baseline.of} of its own. Name one place for all, with baselinePlace: { place: … }.`,
    );
  };
  const found = await Promise.all(shown.map(async (place) => (await find([argsOf(place)]))[0] as Place));
  const numbers = new Map(shown.map(({ key, number }) => [key, number]));
  const others = [...new Map(found.filter(({ key }) => !numbers.has(key)).map((place) => [place.key, place])).values()];
  others.forEach(({ key }, index) => numbers.set(key, shown.length + index + 1));
  return [
    ...shown.map((place, index) => ({ ...place, comparedWith: numbers.get(found[index]?.key ?? '') ?? null })),
    ...others.map((place) => ({ ...place, number: numbers.get(place.key) as number, isShown: false })),
  ];
}
