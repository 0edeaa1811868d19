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

/** Whether a narrowing keeps rows of named values of a dimension alone. */
export function namesValuesOf(where: Narrowing | null, dimension: Dimension): boolean {
  if (where?.kind === 'AND') return where.of.some((each) => namesValuesOf(each, dimension));
  return where?.kind === 'DIMENSION' && where.dimension === dimension && valuesNamedIn(where).length > 0;
}

/** The values that a condition on a dimension names, with equals or in. */
export function valuesNamedIn({ is }: Narrowing & { readonly kind: 'DIMENSION' }): readonly unknown[] {
  const { equals, in: several } = is as { readonly equals?: unknown; readonly in?: readonly unknown[] };
  return [...(equals === undefined || equals === null ? [] : [equals]), ...(several ?? [])];
}

/** Every condition on a dimension that a narrowing holds. */
export function conditionsIn(where: Narrowing | null): readonly (Narrowing & { readonly kind: 'DIMENSION' })[] {
  if (!where || where.kind === 'ZONE') return [];
  if (where.kind === 'DIMENSION') return [where];
  return where.kind === 'NOT' ? conditionsIn(where.of) : where.of.flatMap((each) => conditionsIn(each));
}

/** Whether a narrowing asks about zones. */
export function asksAboutZones(where: Narrowing | null): boolean {
  if (!where) return false;
  if (where.kind === 'AND' || where.kind === 'OR') return where.of.some((each) => asksAboutZones(each));
  return where.kind === 'NOT' ? asksAboutZones(where.of) : where.kind === 'ZONE';
}
