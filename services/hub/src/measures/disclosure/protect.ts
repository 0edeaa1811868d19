// Decides what of the computed numbers may be seen. This is the one place where disclosure protection acts: order, filters on measures,
// paging, totals, changes, shares and ratios are all made of what leaves here, and nothing after it can reach a number that did not.

import type { Viewer } from '../../access/index.ts';
import { OVERALL, type BaseNumber, type RawCells, type ReturnsCount, type SplitValue } from './cells.ts';
import { baseMeasuresOf, type BaseMeasure, type Measure } from '../catalogue/define.ts';
import type { SetName } from '../query/time-windows.ts';

/** A number that may be seen, and whether it was rounded for that; none where it is withheld. */
export interface ProtectedNumber extends BaseNumber {
  readonly rounded: boolean;
  /** Whether the viewer may not see it, be there a number or none. */
  readonly withheld: boolean;
}

/** Numbers that may be seen. Made by `protect` alone. */
export interface ProtectedCells {
  readonly keys: ReadonlyMap<string, readonly SplitValue[]>;
  readonly orders: ReadonlyMap<string, string>;
  readonly illustrative: boolean;
  /** The number of a part in a cell; undefined when no row fell into it, of which nothing is said where it is withheld. */
  numberAt(part: BaseMeasure, set: SetName, period: number, key: string): ProtectedNumber | undefined;
  /** Returns behind the cells of a period; null for what is always complete. */
  returnsBehind(part: BaseMeasure, set: SetName, period: number, keys: readonly string[]): ReturnsCount | null;
  /** Returns behind the whole answer; null where everything is always complete. */
  readonly completeness: ReturnsCount | null;
}

/** Whether a viewer may see all that a measure is made of exactly, so that words about its figures may be read. */
export const mayShowExactly = (measure: Pick<Measure, 'formula'>, viewer: Viewer): boolean =>
  baseMeasuresOf(measure).every((part) => !isWithheldFrom(part, viewer));

const isWithheldFrom = ({ countsPeople, measure }: BaseMeasure, viewer: Viewer) => countsPeople && !viewer.mayShowExact({ measure });

/**
 * What a viewer may see of numbers. Where the policy does not allow exact values they are withheld, all of them: a cell without rows looks like any
 * other. The rounding rule belongs into this function, too.
 */
export function protect(raw: RawCells, viewer: Viewer): ProtectedCells {
  const withheld = new Set(
    raw.scans.datasets
      .flatMap(({ parts }) => parts)
      .filter((part) => isWithheldFrom(part, viewer))
      .map(({ name }) => name),
  );
  const returnsFor = new Map(
    raw.scans.datasets.flatMap(({ parts, returns }) => parts.map(({ name }) => [name, returns ? raw.returns.get(returns) : undefined])),
  );
  return {
    keys: raw.keys,
    orders: raw.orders,
    illustrative: raw.illustrative,
    numberAt: (part, set, period, key) => {
      const number = raw.at(set, period, key, part.name);
      if (withheld.has(part.name)) return { exact: null, leftOut: number?.leftOut ?? 0, rounded: false, withheld: true };
      return number && { exact: number.exact, leftOut: number.leftOut, rounded: false, withheld: false };
    },
    returnsBehind: (part, set, period, keys) => {
      const table = returnsFor.get(part.name);
      if (!table) return null;
      return table.behind(
        set,
        period,
        keys.includes(OVERALL) ? OVERALL : keys.map((key) => raw.keys.get(key) ?? (JSON.parse(key) as SplitValue[])),
      );
    },
    completeness: completenessOf(raw),
  };
}

/** Every return counted once, over the whole period. */
function completenessOf({ returns, scans, query }: RawCells): ReturnsCount | null {
  const set = query.sets.includes('whole') ? 'whole' : 'now';
  const once = [...new Map(scans.returns.map((scan) => [scan.reporting.id, scan])).values()];
  if (once.length === 0) return null;
  return once.reduce(
    (sum, { name, spans }) =>
      spans
        .filter((span) => span.set === set)
        .reduce((so, { period }) => {
          const count = returns.get(name)?.behind(set, period, OVERALL) ?? { received: 0, expected: 0 };
          return { received: so.received + count.received, expected: so.expected + count.expected };
        }, sum),
    { received: 0, expected: 0 },
  );
}
