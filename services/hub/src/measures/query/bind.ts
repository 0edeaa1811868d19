// Decides what a query means: which measures, zones, periods and conditions its words stand for, and what cannot be asked.

import { isIdentifier } from '../../records/index.ts';
import {
  calendarQuarterPeriod,
  calendarYearPeriod,
  countDays,
  dateRangePeriod,
  financialQuarterPeriod,
  financialYearPeriod,
  isoWeekPeriod,
  labelSpan,
  monthPeriod,
  monthRangePeriod,
  PeriodNotUnderstood,
  relativePeriod,
  type NamedPeriod,
} from '../../kernel/index.ts';
import { UnknownZone, type ZoneFilterInput } from '../../zones/index.ts';
import type { QueryArgs, ConditionArgs, PeriodArgs, Selection } from './args.ts';
import type { Dataset, Dimension } from '../catalogue/dataset.ts';
import type { Measure } from '../catalogue/measure.ts';
import { baseMeasuresOf } from '../catalogue/measure-traits.ts';
import { completeReach, type Facts } from './facts.repository.ts';
import { NoDataYet, QueryNotValid, QueryTooWide } from './query.errors.ts';
import type { Narrowing, QueryPlan, Split } from './query-plan.ts';
import { validateCombinations, validateArguments } from './validate.ts';
import type { Subject } from '../catalogue/subject.ts';
import type { SetName, TimeWindows } from './time-windows.ts';

/** The longest period that one query may cover, in days: 30 years. */
export const MOST_DAYS = 10_958;

/** @throws QueryNotValid, ImpossibleCombination, PeriodNotUnderstood, UnknownZone, NoDataYet */
export function bind(subject: Subject, args: QueryArgs, selection: Selection, facts: Facts): QueryPlan {
  const measures = bindMeasures(subject, args, selection);
  const splits = selection.splits.map((name): Split => (name === 'zone' ? 'zone' : dimensionNamed(subject, name)));
  const where = bindNarrowing(args.where, subject, facts);
  validateConditionCount(where);
  const datasets = [...new Set(measures.flatMap(baseMeasuresOf).map(({ dataset }) => dataset))];
  const time: TimeWindows = {
    period: bindPeriod(args.where.period, facts, datasets),
    grain: selection.grain,
    compareTo: args.compareTo ?? null,
    baseline: args.baseline ? bindPeriod(args.baseline, facts, datasets) : null,
  };
  validateCombinations(measures, splits, where, time);
  validateArguments(args, selection, splits);
  return {
    measures,
    splits,
    time,
    where,
    sets: setsOf(args, selection),
    overall: selection.totals || selection.shares.length > 0,
    places: null,
  };
}

function bindMeasures(subject: Subject, args: QueryArgs, selection: Selection): Measure[] {
  const inHaving = (having: QueryArgs['having']): string[] =>
    Object.entries(having ?? {}).flatMap(([name, inner]) => {
      if (name === 'and' || name === 'or') return (inner as QueryArgs['having'][]).flatMap(inHaving);
      return name === 'not' ? inHaving(inner as QueryArgs['having']) : [name];
    });
  const fields = new Set([
    ...selection.measures,
    ...inHaving(args.having),
    ...(args.orderBy ?? []).flatMap(({ measure }) => measure ?? []),
    ...(args.top ? [args.top.by] : []),
  ]);
  const measures = subject.measures.filter(({ field }) => fields.has(field));
  if (measures.length === 0) {
    throw QueryNotValid.because(
      `No measure is selected, so there is nothing to compute. Select one or more of ${subject.measures.map(({ field }) => field).join(', ')}.`,
    );
  }
  return measures;
}

function dimensionNamed({ dimensions, field }: Subject, id: string): Dimension {
  const found = dimensions.find((dimension) => dimension.id === id);
  if (!found) throw new Error(`${field} has no dimension '${id}', yet the schema let it through.`);
  return found;
}

/** The most conditions of one query: every row is held against each. */
const MOST_CONDITIONS = 30;

function validateConditionCount(where: Narrowing | null): void {
  const count = (each: Narrowing | null): number => {
    if (each === null) return 0;
    if (each.kind === 'AND' || each.kind === 'OR') return each.of.reduce((sum, inner) => sum + count(inner), 0);
    return each.kind === 'NOT' ? count(each.of) : 1;
  };
  const conditions = count(where);
  if (conditions > MOST_CONDITIONS) {
    throw QueryTooWide.because(
      `The question has ${conditions} conditions; one question may have ${MOST_CONDITIONS}. Name several values of a dimension with in, or ask in several questions.`,
    );
  }
}

/** What must hold of a row; null for every row. */
function bindNarrowing(args: ConditionArgs, subject: Subject, facts: Facts): Narrowing | null {
  const parts = Object.entries(args).flatMap(([name, input]): Narrowing[] => {
    if (input === undefined || input === null || name === 'period') return [];
    const inner = (each: unknown) => bindNarrowing(each as ConditionArgs, subject, facts) ?? rejectEmpty(name);
    if (name === 'and' || name === 'or') return [{ kind: name === 'and' ? 'AND' : 'OR', of: listOf(input, name).map(inner) }];
    if (name === 'not') return [{ kind: 'NOT', of: inner(input) }];
    if (name === 'zone') return [{ kind: 'ZONE', ids: zoneIds(input, facts) }];
    return [{ kind: 'DIMENSION', dimension: dimensionNamed(subject, name), is: comparisonsOf(dimensionNamed(subject, name), input) }];
  });
  const [only, ...others] = parts;
  return only && others.length > 0 ? { kind: 'AND', of: parts } : (only ?? null);
}

function listOf(input: unknown, name: string): readonly unknown[] {
  const list = input as readonly unknown[];
  return list.length ? list : [rejectEmpty(name)];
}

function rejectEmpty(name: string): never {
  throw QueryNotValid.because(`The condition '${name}' holds nothing. Name at least one condition in it, or leave it out.`);
}

function zoneIds(filter: ZoneFilterInput, { zones }: Facts): number[] {
  const slugs = zones.map(({ slug }) => slug);
  if (!filter.in && !filter.notIn) rejectEmpty('zone');
  const unknown = [...(filter.in ?? []), ...(filter.notIn ?? [])].find((slug) => !slugs.includes(slug));
  if (unknown !== undefined) throw UnknownZone.because(unknown, slugs);
  return zones.filter(({ slug }) => (filter.in?.includes(slug) ?? true) && !filter.notIn?.includes(slug)).map(({ id }) => id);
}

/** Comparisons on a noun name its label by the noun's own word for it. */
function comparisonsOf({ id, values }: Dimension, input: unknown): object {
  if (typeof input !== 'object' || input === null) return input as object;
  const given = Object.entries(input).filter(([, operand]) => operand !== undefined && operand !== null);
  if (given.length === 0) rejectEmpty(id);
  if (values.kind !== 'NOUN') return Object.fromEntries(given);
  return Object.fromEntries(
    given.map(([name, operand]) => {
      if (name === values.label) return ['label', operand as unknown];
      return [name, Array.isArray(operand) ? operand.map((each) => identifierOf(String(each), id)) : (operand as unknown)];
    }),
  );
}

function identifierOf(written: string, dimension: string): number {
  if (isIdentifier(written)) return Number(written);
  throw QueryNotValid.because(
    `'${written}' is not an identifier, yet ${dimension} is narrowed by it. Give the id that the graph gives, a whole number, or narrow by the name.`,
  );
}

/** The zones of which a narrowing may keep a row: no other has a place in the answer. */
export function zonesKept(where: Narrowing | null, { zones }: Facts): number[] {
  return zones.map(({ id }) => id).filter((zone) => where === null || holdsIn(zone, where, 'SOME'));
}

/** Whether a narrowing may hold for some row of a zone, or holds for every row of it, whatever else the row is. */
function holdsIn(zone: number, where: Narrowing, rows: 'SOME' | 'EVERY'): boolean {
  switch (where.kind) {
    case 'AND':
      return where.of.every((each) => holdsIn(zone, each, rows));
    case 'OR':
      return where.of.some((each) => holdsIn(zone, each, rows));
    case 'NOT':
      return !holdsIn(zone, where.of, rows === 'SOME' ? 'EVERY' : 'SOME');
    case 'ZONE':
      return where.ids.includes(zone);
    case 'DIMENSION':
      return rows === 'SOME';
  }
}

/** @throws PeriodNotUnderstood, NoDataYet */
export function bindPeriod(args: PeriodArgs, facts: Facts, datasets: readonly Dataset[]): NamedPeriod {
  const ways = Object.entries(args).filter(([, operand]) => isGiven<unknown>(operand));
  const names = [...new Set(ways.map(([name]) => ranges[name] ?? name))];
  if (names.length !== 1) {
    throw PeriodNotUnderstood.because(
      'Say the period in exactly one way: financialYear, financialQuarter, calendarYear, quarter, month, isoWeek, relative, from and before (months), or fromDate and beforeDate.',
    );
  }
  const period = bindOnePeriod(args, facts, datasets);
  const days = countDays(period.start, period.before);
  if (days > MOST_DAYS) {
    throw PeriodNotUnderstood.because(
      `The period ${labelSpan(period)} has ${days} days; one question covers at most ${MOST_DAYS}, 30 years. Ask for a shorter one.`,
    );
  }
  return period;
}

const isGiven = <Operand>(operand: Operand | null | undefined): operand is Operand => operand !== undefined && operand !== null;

const ranges: Readonly<Record<string, string>> = { from: 'months', before: 'months', fromDate: 'dates', beforeDate: 'dates' };

function bindOnePeriod(args: PeriodArgs, facts: Facts, datasets: readonly Dataset[]): NamedPeriod {
  // What is written is what was said, even if it is an empty text.
  const { financialYear, financialQuarter, calendarYear, quarter, month, isoWeek } = args;
  if (isGiven(financialYear)) return financialYearPeriod(financialYear);
  if (isGiven(financialQuarter)) return financialQuarterPeriod(financialQuarter);
  if (isGiven(calendarYear)) return calendarYearPeriod(calendarYear);
  if (isGiven(quarter)) return calendarQuarterPeriod(quarter);
  if (isGiven(month)) return monthPeriod(month);
  if (isGiven(isoWeek)) return isoWeekPeriod(isoWeek);
  if (args.relative) {
    const reach = completeReach(facts, datasets);
    if (!reach) throw NoDataYet.because();
    return relativePeriod(args.relative, reach.latest, reach.first);
  }
  if (args.from && args.before) return monthRangePeriod(args.from, args.before);
  if (args.fromDate && args.beforeDate) return dateRangePeriod(args.fromDate, args.beforeDate);
  throw PeriodNotUnderstood.because(
    'A period of one’s own needs both ends: from and before (the first month, and the month after the last), or fromDate and beforeDate.',
  );
}

function setsOf(args: QueryArgs, selection: Selection): SetName[] {
  const compares = args.compareTo !== undefined && args.compareTo !== 'TARGET' && args.compareTo !== 'PLACE';
  const whole =
    selection.grain !== null &&
    (selection.totals || selection.shares.includes('ANSWER') || args.top !== undefined || selection.grain === 'ROLLING_12_MONTHS');
  return [
    'now',
    ...(compares ? (['before'] as const) : []),
    ...(whole ? (['whole'] as const) : []),
    ...(whole && compares && selection.totals ? (['whole before'] as const) : []),
  ];
}
