// Decides what a query is once it is bound: measures, what they are split and narrowed by, and when.

import type { Dimension } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import type { Place } from './place.ts';
import type { SetName, TimeWindows } from './time-windows.ts';

/** What a row must be for a query to count it. */
export type Narrowing =
  | { readonly kind: 'AND' | 'OR'; readonly of: readonly Narrowing[] }
  | { readonly kind: 'NOT'; readonly of: Narrowing }
  | { readonly kind: 'ZONE'; readonly ids: readonly number[] }
  /** Comparisons on the value of a dimension; on a noun also on its label. */
  | { readonly kind: 'DIMENSION'; readonly dimension: Dimension; readonly is: object };

/** What a query is split by besides time: the zone, or a dimension. */
export type Split = 'zone' | Dimension;

/** A query that is bound: everything that one statement needs to answer it. */
export interface QueryPlan {
  readonly measures: readonly Measure[];
  readonly splits: readonly Split[];
  readonly time: TimeWindows;
  readonly where: Narrowing | null;
  /** Which sets of spans the answer needs. */
  readonly sets: readonly SetName[];
  /** Whether the answer needs figures over all that the query is split by, too. */
  readonly overall: boolean;
  /** The places that stand for zones in it, by their numbers; null where zones are zones. */
  readonly places: readonly Place[] | null;
}

/** Whether figures by it are each of one organisation. */
export const isByOrganisation = (split: Split): boolean => split !== 'zone' && split.isOfOrganisations === true;

/** Name of a split in SQL and in answers. */
export const nameOfSplit = (split: Split): string => (split === 'zone' ? 'zone' : split.id);
