// Decides which exact counts of people a viewer may see: one policy, for columns of records and for measures.
// The contract denies by default: what a policy does not allow in so many words may not be seen, and a policy that fails shows nothing.

import type { Role } from './role.ts';

/** How finely a question about a measure is asked, so far as a policy cares. */
export interface QuestionShape {
  /** Whether it is split, narrowed or ordered by anything finer than zone and month: an organisation, an activity, a venue, a day, an age; or is about some activities alone by what it counts. */
  readonly isFinerThanZoneAndMonth: boolean;
  /**
   * Whether a figure may be a single row: by day or week, of an organisation, by more than one word that describes a row, or by a round, a programme or a year of rounds
   * in a zone or by month.
   */
  readonly isNearRows: boolean;
  /** The one organisation that it is narrowed to; null for several or all. */
  readonly organisationId: number | null;
}

/** A question about a measure by zone and month, or coarser. */
export const BY_ZONE_AND_MONTH: QuestionShape = { isFinerThanZoneAndMonth: false, isNearRows: false, organisationId: null };

/** Something that counts people: a field of a noun, by the name of its type and of its column, or a measure, by its identifier. */
export type ProtectedThing =
  | { readonly noun: string; readonly field: string }
  /** @property asked how it is asked about; by zone and month where nothing else is said */
  | { readonly measure: string; readonly asked?: QuestionShape };

/** Says which exact counts of people may be seen. It is asked of what is declared to count people, and of nothing else. */
export interface DisclosurePolicy {
  /** Equal for policies that allow the same. What is kept is kept by it, so two policies that differ must not have one key. */
  readonly key: string;
  /** Whether exact values may be seen. */
  allowsExact(thing: ProtectedThing): boolean;
}

/** Everything is seen exactly: every record is illustrative, or the hub itself reads. */
export const EVERYTHING_EXACT: DisclosurePolicy = { key: 'everything exact', allowsExact: () => true };

/** Nobody sees an exact count of people. */
export const NOTHING_EXACT: DisclosurePolicy = { key: 'nothing exact', allowsExact: () => false };

/** Counts by zone and month or coarser, and none in records. */
const ZONE_AND_MONTH_ALONE: DisclosurePolicy = {
  key: 'zone and month',
  allowsExact: (thing) => 'measure' in thing && !(thing.asked ?? BY_ZONE_AND_MONTH).isFinerThanZoneAndMonth,
};

/** Counts of one organisation: in its records, which are all that it reads, and in figures that are narrowed to it. */
const ownAlone = (organisationId: number | null): DisclosurePolicy => ({
  key: `own ${organisationId}`,
  allowsExact: (thing) => organisationId !== null && (!('measure' in thing) || thing.asked?.organisationId === organisationId),
});

/**
 * The policy of a role.
 * @param organisationId whose records are the viewer's own
 * @param holdsRealReturns whether any record that a partner returned is held: as long as all are illustrative, analysts and boards see all of them
 */
export function policyOfRole(role: Role, organisationId: number | null, holdsRealReturns: boolean): DisclosurePolicy {
  switch (role) {
    case 'OFFICER':
      return EVERYTHING_EXACT;
    case 'TRIAL':
      // There is no trial where anything real is held; should one be made all the same, it shows nothing.
      return holdsRealReturns ? NOTHING_EXACT : EVERYTHING_EXACT;
    case 'ANALYST':
    case 'BOARD_VIEWER':
      return holdsRealReturns ? ZONE_AND_MONTH_ALONE : EVERYTHING_EXACT;
    case 'PARTNER':
      return ownAlone(organisationId);
    case 'ADMINISTRATOR':
    case 'PUBLIC':
      return NOTHING_EXACT;
  }
}

/** What all of several policies allow. */
export function allOfPolicies(policies: readonly DisclosurePolicy[]): DisclosurePolicy {
  const [first, ...others] = policies;
  if (!first) return NOTHING_EXACT;
  if (others.every(({ key }) => key === first.key)) return first;
  return {
    key: policies.map(({ key }) => key).join(' and '),
    allowsExact: (thing) => policies.every((policy) => policy.allowsExact(thing)),
  };
}
