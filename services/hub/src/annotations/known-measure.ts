// Decides for which zones people may write: for those that exist, and for one of them only where the measure has zones.

import { UnknownZone, type Zone } from '../zones/index.ts';
import { type Measure, hasZones } from '../measures/index.ts';
import { MeasureWithoutZones } from './annotation.errors.ts';

/** A zone by its slug; null for all zones together. */
export type ZoneArg = string | null | undefined;

/** The zone of that slug, null for all together. @throws UnknownZone, MeasureWithoutZones */
export function findZoneOf(measure: Measure, slug: ZoneArg, zones: readonly Zone[]): Zone | null {
  if (slug === null || slug === undefined) return null;
  const found = zones.find((zone) => zone.slug === slug);
  if (!found)
    throw UnknownZone.because(
      slug,
      zones.map((zone) => zone.slug),
      'zone',
    );
  if (!hasZones(measure)) throw MeasureWithoutZones.because(measure.title);
  return found;
}
