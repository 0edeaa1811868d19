// Decides of which measures and zones something can be decided: of those that there are, and of a zone only where the measure has zones.

import { UnknownZone, type Zone } from '../zones/index.ts';
import { type Measure, UnknownMeasure, hasZones } from '../measures/index.ts';
import { MeasureWithoutZones } from './decision.errors.ts';

/** A zone as a decision names it; null for all zones together. */
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

/** The zone that is asked for, null for all together. @throws UnknownZone, MeasureWithoutZones */
export function findPlace(slug: ZoneArg, measure: Measure, zones: readonly Zone[]): Zone | null {
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
