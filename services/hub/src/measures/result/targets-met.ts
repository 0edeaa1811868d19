// Decides how many periods met their target: of the whole ones that have a target, those that are at it or on its better side.

import Big from 'big.js';
import type { Figure } from '../../kernel/index.ts';
import type { Measure } from '../catalogue/measure.ts';

/** Whole periods that met their target, of those that have one. */
export interface TargetsMet {
  readonly met: number;
  readonly of: number;
}

/** A period's figure, and the number to reach in it; null where none is set. */
interface Aimed {
  readonly now: Figure;
  readonly target: Figure | null;
}

/** Figures of a part of their period are not held against a target for all of it, and what has no number met and missed nothing. */
const isWhole = ({ now }: Aimed) => now.exact !== null && now.state !== 'PARTIAL' && now.state !== 'PROVISIONAL';

/** Null where neither way is better, where no whole period has a target, and where any period with one is protected: a count would say what may not be seen. */
export function countMet(better: Measure['better'], periods: readonly Aimed[]): TargetsMet | null {
  if (better === 'NEITHER') return null;
  const aimed = periods.filter(({ target }) => target !== null);
  if (aimed.some(({ now }) => now.state === 'PROTECTED')) return null;
  const whole = aimed.filter(isWhole);
  if (whole.length === 0) return null;
  const met = whole.filter(({ now, target }) => {
    const order = new Big(now.exact ?? 0).cmp(target?.exact ?? 0);
    return better === 'UP' ? order >= 0 : order <= 0;
  });
  return { met: met.length, of: whole.length };
}
