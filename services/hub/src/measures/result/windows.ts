// Decides how cells that may be seen become the numbers of periods: each cell is added to every figure that its time is part of. Coverage and
// like-for-like comparisons are arithmetic over the same cells, so this is their place, too.

import Big from 'big.js';
import type { Completeness } from '../../kernel/index.ts';
import { OVERALL, Places, type HeldInPart, type SplitValue } from '../disclosure/cells.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import type { ProtectedCells, ProtectedNumber } from '../disclosure/protect.ts';
import type { SetName } from '../query/time-windows.ts';
import type { FigurePlace, Scan } from '../sql/scans.ts';

/** The numbers of the periods of an answer, that may be seen. */
export interface WindowNumbers {
  readonly keys: ReadonlyMap<string, readonly SplitValue[]>;
  readonly orders: ReadonlyMap<string, string>;
  readonly illustrative: boolean;
  /** The number of a base measure in a period; undefined when no row fell into it, of which nothing is said where it is withheld. */
  numberAt(measure: BaseMeasure, set: SetName, period: number, key: string): ProtectedNumber | undefined;
  /** What is held of the returns behind the cells of a period; null for what nobody is asked for. */
  returnsBehind(measure: BaseMeasure, set: SetName, period: number, keys: readonly string[]): HeldInPart | null;
  /** Returns behind several periods, each counted once; null for what nobody is asked for. */
  returnsBehindAll(measure: BaseMeasure, set: SetName, periods: readonly number[], keys: readonly string[]): Completeness | null;
  /** Returns behind the whole answer; null where everything is always complete. */
  readonly completeness: Completeness | null;
}

/** Adds cells up to the figures of an answer, which keep nothing of the cells. */
export function addUp(cells: ProtectedCells): WindowNumbers {
  const sums = new Map<string, Places<CellSum>>();
  for (const scan of cells.scans.datasets) addScan(scan, cells, sums);
  return numbersOf(sums, cells);
}

function numbersOf(
  sums: ReadonlyMap<string, Places<CellSum>>,
  { keys, orders, illustrative, isWithheld, returnsBehind, returnsBehindAll, completeness }: ProtectedCells,
): WindowNumbers {
  return {
    keys,
    orders,
    illustrative,
    numberAt: (measure, set, period, key) => {
      const sum = sums.get(measure.name)?.at(set, period, key);
      return isWithheld(measure) ? { exact: null, leftOut: sum?.leftOut ?? 0, rounded: false, withheld: true } : sum;
    },
    returnsBehind: (measure, set, period, of) => returnsBehind(measure, { window: windowOf(measure), set, period }, of),
    returnsBehindAll: (measure, set, periods, of) => {
      const places = periods.map((period) => ({ window: windowOf(measure), set, period }));
      return returnsBehindAll(measure, places, of);
    },
    completeness,
  };
}

const windowOf = ({ dataset, window }: BaseMeasure): FigurePlace['window'] => (dataset.when.kind === 'STOCK' ? 'END_OF_PERIOD' : window);

function addScan(scan: Scan, cells: ProtectedCells, sums: Map<string, Places<CellSum>>): void {
  const withOverall = cells.query.overall && cells.query.splits.length > 0 && scan.kind !== 'WHOLE' && !scan.isOverallApart;
  const of = scan.measures.map(({ measure, column }) => {
    const places = new Places<CellSum>();
    sums.set(measure.name, places);
    return { column, places, times: scan.times.map((time) => time.of.filter(({ window }) => window === measure.window)) };
  });
  const zoneAt = cells.query.splits.indexOf('zone');
  for (const cell of cells.cellsOf(scan)) {
    for (const { column, places, times } of of) {
      const number = cells.numberOf(cell, column);
      for (const { set, period, zone } of times[cell.time] ?? []) {
        if (zone !== undefined && cells.keys.get(cell.key)?.[zoneAt] !== zone) continue;
        sumAt(places, set, period, cell.key).add(number);
        if (withOverall && zone === undefined) sumAt(places, set, period, OVERALL).add(number);
      }
    }
  }
}

function sumAt(places: Places<CellSum>, set: SetName, period: number, key: string): CellSum {
  const known = places.at(set, period, key);
  if (known) return known;
  const sum = new CellSum();
  places.put(set, period, key, sum);
  return sum;
}

/** The largest whole number that is added up as a number of JavaScript: what is added to it once more is still exact. */
const MOST_WHOLE = 2 ** 52;

/** A sum of exact decimals that cells hold. */
class CellSum implements ProtectedNumber {
  leftOut = 0;
  rounded = false;
  withheld = false;
  /** Whole numbers as long as they are small, which is nearly always; everything else in `rest`. */
  #whole = 0;
  #rest: Big | null = null;
  #isEmpty = true;

  add({ exact, leftOut, rounded, withheld }: ProtectedNumber): void {
    this.leftOut += leftOut;
    this.rounded ||= rounded;
    this.withheld ||= withheld;
    if (exact === null) return;
    this.#isEmpty = false;
    const whole = Number(exact);
    if (Number.isInteger(whole) && Math.abs(whole) < MOST_WHOLE && Math.abs(this.#whole) < MOST_WHOLE && !exact.includes('.'))
      this.#whole += whole;
    else this.#rest = (this.#rest ?? new Big(0)).plus(exact);
  }

  /** Null where no cell holds a number. The same number is the same text, of however many cells it was made. */
  get exact(): string | null {
    if (this.#isEmpty) return null;
    return this.#rest ? this.#rest.plus(this.#whole).toFixed() : String(this.#whole);
  }
}
