// Decides whether a query is small enough to be asked, before any of its SQL runs.

import type { MetadataStorage } from '@mikro-orm/core';
import { metadataOf } from '../../records/index.ts';
import type { Work } from '../../graphql/index.ts';
import { countDays } from '../../kernel/index.ts';
import type { Dimension } from '../catalogue/dataset.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import type { Facts } from './facts.repository.ts';
import { type Narrowing, type QueryPlan, nameOfSplit } from './query-plan.ts';
import { QueryTooWide } from './query.errors.ts';
import { bucketsIn } from './time-windows.ts';

/** The most rows that a statement returns: no query that passed has more cells. */
export const MOST_CELLS = 200_000;

/** What adding up one period for a running total takes, in values computed. */
const VALUES_OF_ADDITION = 0.25;

/**
 * What a query takes, before any of its SQL runs. Cells: combinations of the values of its splits, times periods, times the sets that it
 * compares; values: cells times measures, and for running totals each period that is added up for each of them.
 * @param isRunning whether running totals are asked for
 * @throws QueryTooWide naming the part to narrow, where it alone is more than a request may compute
 */
export function countWork(
  query: QueryPlan,
  facts: Facts,
  zoneCount: number,
  metadata: MetadataStorage,
  most: Work,
  isRunning = false,
): Work {
  const { time, sets, measures } = query;
  // Cut by days, the shortest periods there are, a query has at most as many periods as days: counted before they are made.
  const days = countDays(time.period.start, time.period.before);
  const periods = time.grain === 'DAY' ? days : bucketsIn(time).length;
  const widths = widthsOf(query, facts, zoneCount, metadata);
  const combinations = combinationsOf(widths);
  const cells = Math.min(combinations, rowsBehind(query, facts)) * periods * sets.length;
  const added = isRunning ? Math.min(combinations, rowsBehind(query, facts)) * ((periods * (periods + 1)) / 2) : 0;
  const work = { cells, values: Math.ceil(cells + added * VALUES_OF_ADDITION) * measures.length };
  if (work.cells <= most.cells && work.values <= most.values) return work;
  const widest = widths.toSorted((a, b) => b.values - a.values)[0];
  const narrow =
    widest && widest.values >= periods
      ? `Name fewer values of ${nameOfSplit(widest.split)} in where, with in (it may have ${widest.values}), or leave it out`
      : `Ask for a shorter period or a longer grain (there are ${periods} periods)`;
  if (work.cells <= most.cells && added * VALUES_OF_ADDITION > cells) {
    throw QueryTooWide.because(
      `Running totals over ${inWords(periods)} periods come to ${inWords(work.values)} values; one question has at most ${inWords(most.values)}. Ask for a shorter period, a longer grain or fewer measures.`,
    );
  }
  throw QueryTooWide.because(
    work.cells > most.cells
      ? `The question could have ${inWords(cells)} cells; one question has at most ${inWords(most.cells)}. ${narrow}.`
      : `The question could have ${inWords(work.values)} values, ${measures.length} measures in ${inWords(cells)} cells; one question has at most ${inWords(most.values)}. Ask for fewer measures. Or: ${narrow}.`,
  );
}

/** How many values each split of a query may have. */
function widthsOf({ splits, where }: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage) {
  return splits.map((split) => ({
    split,
    values: split === 'zone' ? zoneCount : Math.min(valuesOf(split, facts, metadata), mostKept(where, split)),
  }));
}

const combinationsOf = (widths: readonly { readonly values: number }[]) =>
  widths.reduce((product, { values }) => product * Math.max(1, values), 1);

/** The most combinations of values that the splits of a query may have. @param zoneCount zones that the query keeps */
export function combinationsIn(query: QueryPlan, facts: Facts, zoneCount: number, metadata: MetadataStorage): number {
  return combinationsOf(widthsOf(query, facts, zoneCount, metadata));
}

const inWords = (number: number) => number.toLocaleString('en-GB');

/** No more combinations can occur than there are rows. */
function rowsBehind({ measures }: QueryPlan, facts: Facts): number {
  const datasets = new Set(measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset.id));
  return Math.max(
    1,
    [...datasets].reduce((sum, id) => sum + (facts.rowsOf.get(id) ?? Infinity), 0),
  );
}

/** The most values of a dimension that a narrowing leaves: those that it names, where it names them. */
function mostKept(where: Narrowing | null, dimension: Dimension): number {
  switch (where?.kind) {
    case 'DIMENSION':
      return where.dimension === dimension ? valuesNamed(where.is) : Infinity;
    case 'AND':
      return Math.min(...where.of.map((each) => mostKept(each, dimension)));
    case 'OR':
      return where.of.reduce((sum, each) => sum + mostKept(each, dimension), 0);
    case 'NOT':
    case 'ZONE':
    case undefined:
      return Infinity;
  }
}

/** Texts that a noun is called by are not counted: several may be called the same. */
function valuesNamed(is: { readonly in?: readonly unknown[]; readonly equals?: unknown; readonly isNull?: boolean }): number {
  if (is.in) return is.in.length;
  return is.equals !== undefined || is.isNull === true ? 1 : Infinity;
}

/** The most values that a dimension may have. */
export function valuesOf({ values }: Dimension, facts: Facts, metadata: MetadataStorage): number {
  switch (values.kind) {
    case 'BOOLEAN':
      return 2;
    case 'TEXT':
      return values.atMost;
    case 'NOUN':
      return facts.rowsOf.get(values.noun().name) ?? 0;
    case 'WORDS':
      return (metadataOf(metadata, values.table).properties[values.property as never] as { items?: unknown[] }).items?.length ?? 0;
  }
}
