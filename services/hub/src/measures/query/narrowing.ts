// Decides what a narrowing is about: which dimensions, and whether zones.

import type { Dimension } from '../catalogue/dataset.ts';
import type { Narrowing } from './query-plan.ts';

/** Dimensions that a narrowing asks about. */
export function dimensionsIn(where: Narrowing | null): Dimension[] {
  if (!where) return [];
  if (where.kind === 'AND' || where.kind === 'OR') return where.of.flatMap((each) => dimensionsIn(each));
  if (where.kind === 'NOT') return dimensionsIn(where.of);
  return where.kind === 'DIMENSION' ? [where.dimension] : [];
}

/** Whether a narrowing asks about zones. */
export function asksAboutZones(where: Narrowing | null): boolean {
  if (!where) return false;
  if (where.kind === 'AND' || where.kind === 'OR') return where.of.some((each) => asksAboutZones(each));
  return where.kind === 'NOT' ? asksAboutZones(where.of) : where.kind === 'ZONE';
}
