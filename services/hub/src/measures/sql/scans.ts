// Decides which scans a query needs: the rows of each dataset once, which numbers are read of them and by which times, and the returns that
// say how complete they are.

import { addMonths, countDays, firstDayOf, isWholeMonths, monthOfDate, monthsTouched, type Month, type Span } from '../../kernel/index.ts';
import type { Dataset, Reporting, Rows } from '../catalogue/dataset.ts';
import type { BaseMeasure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { LikeWithLike } from '../query/like-with-like.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { cutAtEdges, distinctEnds, distinctSpans, type SpanOf, type TimePart } from '../query/time-parts.ts';
import { lastMonthIn, spansOf, trailing12Months, type SetName } from '../query/time-windows.ts';

/** Which figures a time is part of: those of a period of a set, or of the twelve months that end with it. */
export interface FigurePlace {
  /** Of rows that stand, what was returned counts for the month at the end of which they do. */
  readonly window: BaseMeasure['window'] | 'END_OF_PERIOD';
  readonly set: SetName;
  readonly period: number;
  /** The only zone whose rows are part of it: the days that two periods share are those of a zone. */
  readonly zone?: number;
}

/**
 * How the numbers of a scan are made. `CELLS`: of the rows of each time, and they add up to every figure. `STANDING`: of the rows that stand at
 * the end of each time; they add up over places alone. `WHOLE`: of all rows of each figure, as a median is, and they add up to nothing.
 */
export type ScanKind = 'CELLS' | 'STANDING' | 'WHOLE';

/** How rows are told apart by time: not at all, by month, by day, by the edges between times, or by a table of times that may overlap. */
export type TimeCut = 'NONE' | 'MONTHS' | 'DAYS' | 'EDGES' | 'TABLE';

/**
 * Whether rows are grouped by their own day or month and by what measures ask of them first, and the groups by the times and by what the query is
 * split by: not, by those values too, or by the links from which they are found, so that no row is joined to anything.
 */
export type GroupedFirst = 'NOT' | 'BY_VALUES' | 'BY_LINKS';

/** Whether rows count in each of their zones, once although they are in several, or wherever they are, also in no zone. */
export type ZonesOfRows = 'EACH' | 'ONCE' | 'ANY';

/** Rows of one dataset, read once. */
export interface Scan {
  /** Name of its part of the statement. */
  readonly name: string;
  readonly kind: ScanKind;
  readonly dataset: Dataset;
  readonly rows: Rows;
  /** The numbers that are read, each once: two base measures that differ only in their window share one. */
  readonly columns: readonly BaseMeasure[];
  /** Every base measure that is made of them, with its column. */
  readonly measures: readonly { readonly measure: BaseMeasure; readonly column: BaseMeasure }[];
  /** What rows are added up by. */
  readonly times: readonly TimePart<FigurePlace>[];
  readonly cut: TimeCut;
  readonly zones: ZonesOfRows;
  /** Whether the numbers over all that the query is split by are read apart: rows in several zones would be added up twice. */
  readonly isOverallApart: boolean;
  /** Whether any of the rows may be illustrative. */
  readonly mayBeIllustrative: boolean;
  readonly groupedFirst: GroupedFirst;
  /** The days of every figure. */
  readonly spans: readonly SpanOf<FigurePlace>[];
}

/** Returns received of returns expected, by month. */
export interface ReturnsScan {
  readonly name: string;
  readonly reporting: Reporting;
  readonly months: readonly Month[];
  /** The days of every figure that they are for. */
  readonly spans: readonly SpanOf<FigurePlace>[];
}

/** What one statement is made of. */
export interface Scans {
  readonly datasets: readonly Scan[];
  readonly returns: readonly ReturnsScan[];
}

/**
 * Splits a query by dataset.
 * @param latestOf the last month that a dataset has
 * @param like what periods share with what they are compared with
 */
export function scansOf(query: QueryPlan, latestOf: (dataset: Dataset) => Month | null, like: LikeWithLike | null = null): Scans {
  const measures = new Map(query.measures.flatMap(baseMeasuresOf).map((measure) => [`${measure.dataset.id} ${measure.name}`, measure]));
  const groups = Map.groupBy(measures.values(), (measure) => scanNameOf(measure));
  const datasets = [...groups].flatMap(([name, of]) => scanOf(name, of, query, latestOf, like));
  return { datasets, returns: returnsFor(datasets, latestOf) };
}

function kindOf({ aggregate: { kind }, dataset }: BaseMeasure): ScanKind {
  if (kind !== 'COUNT' && kind !== 'SUM') return 'WHOLE';
  return dataset.when.kind === 'STOCK' ? 'STANDING' : 'CELLS';
}

/** What adds up and what does not is read apart. */
function scanNameOf(measure: BaseMeasure): string {
  const name = measure.dataset.id.split('.')[1] ?? '';
  return kindOf(measure) === 'WHOLE' ? `${name}_of_each_figure` : name;
}

function scanOf(
  name: string,
  measures: readonly BaseMeasure[],
  { time, sets }: QueryPlan,
  latestOf: (dataset: Dataset) => Month | null,
  like: LikeWithLike | null,
): Scan[] {
  const [first] = measures;
  if (!first) return [];
  const { dataset } = first;
  const latest = latestOf(dataset);
  const periods = spansOf(time, latest, sets);
  const ofPeriods = [...new Set(measures.map(({ window }) => window))].flatMap((window) =>
    periods.flatMap(({ set, period, span }): SpanOf<FigurePlace>[] => {
      const days = window === 'PERIOD' ? span : trailing12Months(span, latest);
      return days ? [{ span: days, of: { window, set, period } }] : [];
    }),
  );
  const kind = kindOf(first);
  const spans = like ? [...ofPeriods, ...ownSpansOf(measures, like)] : ofPeriods;
  const columns = new Map<string, BaseMeasure>();
  const withColumns = measures.map((measure) => {
    const { aggregate, condition, outOf, olderThanDays } = measure;
    const key = JSON.stringify([aggregate, condition, outOf, olderThanDays]);
    // The twelve months that end with a period are added up from the same numbers as the period.
    const column = columns.get(key) ?? { ...measure, name: measure.name.replace(/Over12Months$/, '') };
    columns.set(key, column);
    return { measure, column };
  });
  const times = { CELLS: cutAtEdges, STANDING: distinctEnds, WHOLE: distinctSpans }[kind](spans);
  const cut = kind === 'CELLS' ? cutOf(times) : 'TABLE';
  return [
    {
      name,
      kind,
      dataset,
      rows: dataset.rows,
      columns: [...columns.values()],
      measures: withColumns,
      times,
      cut,
      zones: 'EACH',
      isOverallApart: false,
      mayBeIllustrative: true,
      groupedFirst: 'NOT',
      spans,
    },
  ];
}

/** The days that are read for comparisons alone. Rows that stand are read at the end of them. */
function ownSpansOf(measures: readonly BaseMeasure[], like: LikeWithLike): SpanOf<FigurePlace>[] {
  const found = new Map<string, SpanOf<FigurePlace>>();
  for (const measure of measures)
    for (const { set, period, zone, days } of like.ownDaysOf(measure))
      for (const span of measure.dataset.when.kind === 'STOCK' ? days.slice(-1) : days) {
        const each = { span, of: { window: measure.window, set, period, ...(zone !== undefined && { zone }) } };
        found.set(JSON.stringify(each), each);
      }
  return [...found.values()];
}

const isOneMonth = (span: Span) => isWholeMonths(span) && span.before === firstDayOf(addMonths(monthOfDate(span.start), 1));
const isOneDay = ({ start, before }: Span) => countDays(start, before) === 1;

function cutOf(times: readonly Span[]): TimeCut {
  if (times.length <= 1) return 'NONE';
  if (times.every(isOneMonth)) return 'MONTHS';
  return times.every(isOneDay) ? 'DAYS' : 'EDGES';
}

/** The returns behind the scans: those of one kind are read once. */
function returnsFor(scans: readonly Scan[], latestOf: (dataset: Dataset) => Month | null): ReturnsScan[] {
  const reported = Map.groupBy(
    scans.filter(({ dataset }) => dataset.reporting),
    ({ dataset }) => dataset.reporting?.id ?? '',
  );
  return [...reported].flatMap(([name, of]) => {
    const reporting = of[0]?.dataset.reporting;
    if (!reporting) return [];
    const spans = new Map(of.flatMap((scan) => spansReturned(scan, latestOf(scan.dataset)).map((each) => [JSON.stringify(each), each])));
    const months = new Set([...spans.values()].flatMap(({ span }) => monthsTouched(span)));
    return [{ name, reporting, months: [...months].toSorted(), spans: [...spans.values()] }];
  });
}

/** The days whose returns are counted for each figure of a scan: of rows that stand at the end of a period also the month that they stand at. */
function spansReturned({ kind, spans }: Scan, latest: Month | null): readonly SpanOf<FigurePlace>[] {
  if (kind !== 'STANDING') return spans;
  const ends = spans.map(({ span, of }) => ({ span: lastMonthIn(span, latest), of: { ...of, window: 'END_OF_PERIOD' as const } }));
  return [...spans, ...ends];
}
