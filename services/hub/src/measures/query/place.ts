// Decides what a comparison place is to a question.

import { PlaceKind } from '../catalogue/places.ts';
import type { ZoneFacts } from './facts.repository.ts';

/** A comparison place of a question. */
export interface Place {
  /** What it is in the columns and cells of the question, where zones have their id. */
  readonly number: number;
  readonly kind: PlaceKind;
  /** Says which place it is, in every question. */
  readonly key: string;
  readonly name: string;
  /** The zone, or the one whose district or force area it is; null for a comparison area and an LSOA. */
  readonly zone: ZoneFacts | null;
  /** The zones that it is beside: all of the district, or all that the force polices. None of a comparison area and an LSOA. */
  readonly besides: readonly ZoneFacts[];
  /** GSS code of an LSOA; null for every other place. */
  readonly lsoaCode: string | null;
  /** Id of a comparison area; null for every other place. */
  readonly areaId: number | null;
  /** The zone that is policed by the same force: its months are held by the same files. */
  readonly heldAs: ZoneFacts;
  /** The number of the place that it is compared with; null where it is compared with none. */
  readonly comparedWith: number | null;
  /** Whether it has rows: false for what is compared with alone. */
  readonly isShown: boolean;
}

/** The zone that a place is, or is the rest of the district of; null for every other place, which several zones may be in. */
export function zoneOfPlace(place: Pick<Place, 'kind' | 'zone'> | null): ZoneFacts | null {
  return place?.kind === PlaceKind.ZONE || place?.kind === PlaceKind.REST_OF_DISTRICT ? place.zone : null;
}
