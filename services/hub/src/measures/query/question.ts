// Decides what a question is once it is understood: measures, what they are split and narrowed by, and when.

import type { Dimension } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/define.ts';
import type { SetName, TimeAsked } from './timeline.ts';

/** What a row must be for a question to count it. */
export type Narrowing =
  | { readonly kind: 'AND' | 'OR'; readonly of: readonly Narrowing[] }
  | { readonly kind: 'NOT'; readonly of: Narrowing }
  | { readonly kind: 'ZONE'; readonly ids: readonly number[] }
  /** Comparisons on the value of a dimension; on a noun also on its label. */
  | { readonly kind: 'DIMENSION'; readonly dimension: Dimension; readonly is: object };

/** What a question is split by besides time: the zone, or a dimension. */
export type Split = 'zone' | Dimension;

/** A question that is understood: everything that one statement needs to answer it. */
export interface Question {
  readonly measures: readonly Measure[];
  readonly splits: readonly Split[];
  readonly time: TimeAsked;
  readonly where: Narrowing | null;
  /** Which sets of spans the answer needs. */
  readonly sets: readonly SetName[];
  /** Whether the answer needs figures over all that the question is split by, too. */
  readonly overall: boolean;
}

/** Name of a split in SQL and in answers. */
export const nameOfSplit = (split: Split): string => (split === 'zone' ? 'zone' : split.id);
