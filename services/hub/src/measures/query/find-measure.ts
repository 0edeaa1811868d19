// Decides which measure an identifier names: the one that has it, or the one that had it before.

import type { Measure } from '../catalogue/measure.ts';
import { UnknownMeasure } from './query.errors.ts';

/** @param field the argument that names it @throws UnknownMeasure */
export function findMeasure(id: string, measures: readonly Measure[], field?: string): Measure {
  const found = measures.find((measure) => measure.id === id) ?? measures.find(({ formerIds }) => formerIds.includes(id));
  if (found) return found;
  const known = measures.map((measure) => measure.id);
  throw UnknownMeasure.because(id, known, field);
}
