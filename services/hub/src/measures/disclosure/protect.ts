// Decides what of the computed numbers may be seen. This is the one place where disclosure protection acts: the figures of periods, order,
// filters on measures, paging, totals, changes, shares and ratios are all made of what leaves here, and nothing after it can reach a number
// that did not.

import { BY_ZONE_AND_MONTH, type QuestionShape, type Viewer } from '../../access/index.ts';
import type { Completeness } from '../../kernel/index.ts';
import { coveredWhole, OVERALL, type BaseNumber, type HeldInPart, type RawCell, type RawCells, type SplitValue } from './cells.ts';
import { rowReadersOf } from '../catalogue/dataset.ts';
import type { BaseMeasure, Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { shapeOf } from '../query/question-shape.ts';
import type { FigurePlace, Scan, Scans } from '../sql/scans.ts';

/** A number that may be seen, and whether it was rounded for that; none where it is withheld. */
export interface ProtectedNumber extends BaseNumber {
  readonly rounded: boolean;
  /** Whether the viewer may not see it, be there a number or none. */
  readonly withheld: boolean;
}

/** A cell of a scan whose numbers may be seen. */
export type ProtectedCell = Pick<RawCell, 'time' | 'key'>;

/** Cells that may be seen. Made by `protect` alone. */
export interface ProtectedCells {
  readonly keys: ReadonlyMap<string, readonly SplitValue[]>;
  readonly orders: ReadonlyMap<string, string>;
  readonly illustrative: boolean;
  readonly query: QueryPlan;
  readonly scans: Scans;
  /** The cells of a scan that any row fell into. */
  cellsOf(scan: Scan): readonly ProtectedCell[];
  /** The number of a base measure in a cell. */
  numberOf(cell: ProtectedCell, column: BaseMeasure): ProtectedNumber;
  /** Whether the viewer may see no number of a base measure, so that nothing is said of which cells have one. */
  isWithheld(measure: BaseMeasure): boolean;
  /** What is held of the returns behind the cells of a period; null for what nobody is asked for. */
  returnsBehind(measure: BaseMeasure, place: FigurePlace, keys: readonly string[]): HeldInPart | null;
  /** Returns behind the cells of several periods, each counted once; null for what nobody is asked for. */
  returnsBehindAll(measure: BaseMeasure, places: readonly FigurePlace[], keys: readonly string[]): Completeness | null;
  /** Returns behind the whole answer; null where everything is always complete. */
  readonly completeness: Completeness | null;
}

/** Whether a viewer may see all that a measure is made of exactly, so that words about its figures may be read. */
export const mayShowExactly = (measure: Pick<Measure, 'formula'>, viewer: Viewer): boolean =>
  baseMeasuresOf(measure).every((part) => !isWithheldFrom(part, viewer));

/** Whether a measure is made of counts of people that a viewer sees exactly. */
export const countsPeopleExactly = (measure: Pick<Measure, 'formula'>, viewer: Viewer): boolean =>
  baseMeasuresOf(measure).some((part) => part.countsPeople && !isWithheldFrom(part, viewer));

const isWithheldFrom = ({ countsPeople, measure, dataset }: BaseMeasure, viewer: Viewer, asked = BY_ZONE_AND_MONTH) =>
  countsPeople &&
  !viewer.mayShowExact({ measure, asked: dataset.isOfSomeActivities ? { ...asked, isFinerThanZoneAndMonth: true } : asked });

/** Whether a question comes so near to rows which the viewer may not read that its figures would tell them. */
function isTooNear({ dataset }: BaseMeasure, viewer: Viewer, { isNearRows, organisationId }: QuestionShape): boolean {
  const readers = rowReadersOf(dataset);
  if (!isNearRows || !readers?.closesNearFigures) return false;
  const extent = viewer.extentOf(readers);
  const isOwn = organisationId !== null && organisationId === viewer.organisationId;
  return extent === null || (extent === 'OWN' && !isOwn);
}

/**
 * What a viewer may see of cells. Where the policy does not allow exact values they are withheld, all of them. The rounding rule belongs into
 * `numberOf`, too.
 */
export function protect(raw: RawCells, viewer: Viewer): ProtectedCells {
  const measures = raw.scans.datasets.flatMap((scan) => scan.measures.map(({ measure }) => measure));
  const asked = shapeOf(raw.query);
  const tooNear = new Set(measures.filter((measure) => isTooNear(measure, viewer, asked)));
  const withheld = new Set(measures.filter((measure) => tooNear.has(measure) || isWithheldFrom(measure, viewer, asked)));
  // A column is as protected as the strictest of the measures that are made of it.
  const columnsWithheld = new Set(
    raw.scans.datasets.flatMap((scan) => scan.measures.filter(({ measure }) => withheld.has(measure)).map(({ column }) => column)),
  );
  const { orders, illustrative, query, scans } = raw;
  const keys = tooNear.size === 0 ? raw.keys : keysBut(raw, tooNear);
  return {
    keys,
    orders,
    illustrative,
    query,
    scans,
    cellsOf: cellsIn(raw.cells),
    numberOf: numbersBut(columnsWithheld),
    isWithheld: (measure) => withheld.has(measure),
    returnsBehind: returnsIn(raw.returns, keys),
    returnsBehindAll: returnsOfSeveral(raw.returns, keys),
    completeness: completenessOf(raw),
  };
}

// Each has only what it reads: an answer is kept for long, and the rows that it was made of are not to be kept with it.
const cellsIn =
  (cells: RawCells['cells']): ProtectedCells['cellsOf'] =>
  (scan) =>
    cells.get(scan) ?? [];

/** The values of the splits but those that occur in rows alone of which nothing may be said. */
function keysBut({ keys, cells, scans }: RawCells, tooNear: ReadonlySet<BaseMeasure>): RawCells['keys'] {
  const keysOf = (isClosed: boolean) =>
    scans.datasets
      .filter((scan) => isClosed === scan.measures.every(({ measure }) => tooNear.has(measure)))
      .flatMap((scan) => (cells.get(scan) ?? []).map(({ key }) => key));
  const open = new Set(keysOf(false));
  const closed = new Set(keysOf(true));
  return new Map([...keys].filter(([key]) => open.has(key) || !closed.has(key)));
}

const numbersBut =
  (withheld: ReadonlySet<BaseMeasure>): ProtectedCells['numberOf'] =>
  (cell, column) => {
    const { row } = cell as RawCell;
    const leftOut = Number(row[`${column.name}$leftOut`] ?? 0);
    return withheld.has(column)
      ? { exact: null, leftOut: 0, rounded: false, withheld: true }
      : { exact: row[column.name] as string | null, leftOut, rounded: false, withheld: false };
  };

const returnsIn =
  (returns: RawCells['returns'], keys: RawCells['keys']): ProtectedCells['returnsBehind'] =>
  ({ dataset }, place, of) => {
    const table = dataset.reporting && returns.get(dataset.reporting.id);
    if (!table) return null;
    const held = table.behind(place, valuesOf(of, keys));
    if (held.inPart.length === 0) return held;
    return dataset.isWholeInPart ? { ...held, inPart: [] } : coveredWhole(held);
  };

const returnsOfSeveral =
  (returns: RawCells['returns'], keys: RawCells['keys']): ProtectedCells['returnsBehindAll'] =>
  ({ dataset }, places, of) =>
    (dataset.reporting && returns.get(dataset.reporting.id)?.behindAll(places, valuesOf(of, keys))) ?? null;

/** The values of the splits that keys stand for. */
const valuesOf = (of: readonly string[], keys: RawCells['keys']) =>
  of.includes(OVERALL) ? OVERALL : of.map((key) => keys.get(key) ?? (JSON.parse(key) as SplitValue[]));

/** Every return counted once, over the whole period; over twelve months where nothing is taken over the period itself. */
function completenessOf({ returns, scans, query }: RawCells): Completeness | null {
  if (scans.returns.length === 0) return null;
  const set = query.sets.includes('whole') ? 'whole' : 'now';
  return scans.returns
    .map(({ name, spans }) => {
      const places = spans.map(({ of }) => of).filter((place) => place.set === set);
      const ofPeriod = places.filter(({ window }) => window === 'PERIOD');
      return returns.get(name)?.behindAll(ofPeriod.length > 0 ? ofPeriod : places, OVERALL) ?? nothing;
    })
    .reduce((sum, { received, expected }) => ({ received: sum.received + received, expected: sum.expected + expected }), nothing);
}

const nothing: Completeness = { received: 0, expected: 0 };
