// Which zones are chosen: any of those that the hub knows, in their fixed order. All of them, or none, is no choice.
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import type { KnownZone } from './view-state.ts';

const BETWEEN_ZONES = '.';

/** What the zones of an address mean. */
export interface ReadZones {
  /** Slugs in their fixed order; undefined for all. */
  zones: readonly string[] | undefined;
  /** What is named and is no zone of the hub, in the order of the address. */
  unknown: readonly string[];
}

/** Reads the value of `z`. Any order and a zone named twice are understood; what is no zone is left out and named. */
export function parseZones(text: string, known: readonly KnownZone[]): ReadZones {
  const asked = [...new Set(text.split(BETWEEN_ZONES))];
  const slugs = new Set(known.map(({ slug }) => slug));
  return { zones: chooseZones(asked, known), unknown: asked.filter((slug) => !slugs.has(slug)) };
}

/** The canonical value of `z`; undefined for all zones, which are written by leaving it out. */
export function writeZones(zones: readonly string[] | undefined): string | undefined {
  return zones?.join(BETWEEN_ZONES);
}

/** These zones as a choice: known ones in their fixed order, undefined when they are all there are, or none. */
export function chooseZones(slugs: readonly string[], known: readonly KnownZone[]): readonly string[] | undefined {
  const chosen = listChosen(slugs, known);
  return chosen.length === 0 || chosen.length === known.length ? undefined : chosen.map(({ slug }) => slug);
}

/** The zones that a choice shows, in their fixed order. */
export function listShown(zones: readonly string[] | undefined, known: readonly KnownZone[]): KnownZone[] {
  return listChosen(zones ?? known.map(({ slug }) => slug), known);
}

/** The choice after one zone is pressed: from all zones only it, else with it or without it. Taking the last one away shows all again. */
export function toggleZone(zones: readonly string[] | undefined, slug: string, known: readonly KnownZone[]): readonly string[] | undefined {
  const chosen = zones ?? [];
  return chooseZones(chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug], known);
}

function listChosen(slugs: readonly string[], known: readonly KnownZone[]): KnownZone[] {
  return known.filter(({ slug }) => slugs.includes(slug)).sort(compareZones);
}
