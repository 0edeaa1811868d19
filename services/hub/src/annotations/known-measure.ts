// Decides for which measures and zones people may write: for those that exist, and for one zone only where the measure has zones.

import { UnknownZone, type Zone } from '../zones/index.ts';
import { type Measure, UnknownMeasure, hasZones } from '../measures/index.ts';
import { MeasureWithoutZones } from './annotation.errors.ts';

/** A zone by its slug; null for all zones together. */
export type ZoneArg = string | null | undefined;

/** @throws UnknownMeasure */
export function findMeasure(id: string, measures: readonly Measure[]): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found)
    throw UnknownMeasure.because(
      id,
      measures.map((measure) => measure.id),
      'measure',
    );
  return found;
}

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
  if (!hasZones(measure)) throw MeasureWithoutZones.because(measure.id);
  return found;
}
