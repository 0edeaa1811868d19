// Decides how a measure is declared: once in its domain, and refused at start-up where its figures would mean nothing.

import type { Dataset } from './dataset.ts';
import type { Aggregate, BaseMeasure, Chart, Formula, Measure } from './measure.ts';
import { additivityOf, baseMeasuresOf, countsPeople, grainOf } from './measure-traits.ts';

/** What every declaration says. */
export type MeasureDeclaration = Pick<Measure, 'id' | 'field' | 'title' | 'description' | 'unit' | 'formulaInWords' | 'better'> &
  Partial<Pick<Measure, 'version' | 'formerIds' | 'published' | 'noteAbove' | 'noteWhereAdded' | 'splitOf' | 'chart' | 'sharedByZones'>>;

type Additive = Partial<
  Pick<
    BaseMeasure,
    'additiveOverTime' | 'additiveOverPlace' | 'countsPeople' | 'condition' | 'outOf' | 'olderThanDays' | 'whereNone' | 'whereAnyLacks'
  >
>;

function measureOf(declaration: MeasureDeclaration, formula: Formula, money: boolean): Measure {
  const { id, field, title, description, unit, formulaInWords, better } = declaration;
  const {
    version = 1,
    formerIds = [],
    published = true,
    noteAbove = null,
    noteWhereAdded = null,
    splitOf = null,
    sharedByZones = false,
  } = declaration;
  const words = { id, formerIds, field, title, description, unit, formulaInWords, better, version };
  const chart = declaration.chart ?? chartOfFormula(formula);
  const measure: Measure = { ...words, published, noteAbove, noteWhereAdded, splitOf, chart, sharedByZones, money, formula };
  if (!/^[a-z]+\.[a-z][A-Za-z0-9]*$/.test(id))
    throw new Error(`Measure '${id}' must be named domain.measure, such as engagement.attendances.`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(field)) throw new Error(`${id} has '${field}' for a field. Name it like sessionsHeld.`);
  if (id.slice(id.indexOf('.') + 1) !== field)
    throw new Error(`${id} has '${field}' for a field. Name both by one word: ${id.split('.')[0] ?? ''}.${field}.`);
  const empty = Object.entries({ title, description, unit, formulaInWords }).find(([, words]) => words.trim() === '');
  if (empty) throw new Error(`${id} has no ${empty[0]}: nobody could read its figures. Say it in words.`);
  if (noteAbove && (!Number.isFinite(noteAbove.number) || noteAbove.note.trim() === ''))
    throw new Error(
      `${id} has a note above ${noteAbove.number}: '${noteAbove.note}'. Give the number and the note, or leave noteAbove out.`,
    );
  if (splitOf) refuseUnlike(measure, splitOf);
  if (chart.kind === 'LINE' && chart.reason.trim() === '')
    throw new Error(`${id} is a line without a reason: nobody could tell why it has no limits. Say it in a sentence.`);
  if (money !== unit.startsWith('£')) {
    throw new Error(
      money
        ? `${id} is made of pence, so its unit must begin with £, not '${unit}'.`
        : `${id} is no money, so its unit cannot be '${unit}'.`,
    );
  }
  return measure;
}

/** Why what rolls on has no control chart. */
export const ROLLING_IS_A_LINE =
  'Each point covers twelve months and shares eleven of them with the next, so points follow one another and a usual range would call nearly all of them unusual.';

/** Twelve months that roll on are a line, whatever is made of them; everything else is taken for independent unless its declaration says more. */
function chartOfFormula(formula: Formula): Chart {
  const rolls = baseMeasuresOf({ formula }).some(({ window }) => window === 'TRAILING_12_MONTHS');
  return rolls ? { kind: 'LINE', reason: ROLLING_IS_A_LINE } : { kind: 'CONTROL' };
}

/** The same figures, split another way, have the same unit, the same better way and the same sums. */
function refuseUnlike(measure: Measure, splitOf: Measure): void {
  const traitsOf = (of: Measure) => {
    const { overTime, overPlace } = additivityOf(of);
    return [of.unit, of.better, overTime, overPlace, countsPeople(of)].join(', ');
  };
  const [own, other] = [traitsOf(measure), traitsOf(splitOf)];
  if (own !== other)
    throw new Error(
      `${measure.id} is said to be ${splitOf.id} split another way, but it is ${own} and the other ${other}. Leave splitOf out.`,
    );
}

const nameOf = (aggregate: Aggregate): string =>
  aggregate.kind === 'PERCENTILE' && aggregate.fraction === 0.5 ? 'median' : aggregate.kind.toLowerCase();

function makeBaseMeasure(
  declaration: MeasureDeclaration,
  dataset: Dataset,
  aggregate: Aggregate,
  additive: Additive,
  canBeAdded: boolean,
): BaseMeasure {
  const { condition = {}, outOf = null, olderThanDays = null, countsPeople = false, whereNone = null, whereAnyLacks = null } = additive;
  const isStock = dataset.when.kind === 'STOCK';
  const additiveOverTime = additive.additiveOverTime ?? (canBeAdded && !isStock);
  const additiveOverPlace = additive.additiveOverPlace ?? canBeAdded;
  if (additiveOverTime && isStock) {
    throw new Error(`${declaration.id} stands at the end of a period: a stock may not be summed over time. Leave additiveOverTime out.`);
  }
  if ((additiveOverTime || additiveOverPlace) && !canBeAdded) {
    throw new Error(
      `${declaration.id} is a ${nameOf(aggregate)}: two of them may not be added up. Leave additiveOverTime and additiveOverPlace out.`,
    );
  }
  if (olderThanDays && !isStock)
    throw new Error(
      `${declaration.id} asks how old rows are at the end of a period, so its dataset must be a stock. ${dataset.id} is none.`,
    );
  return {
    name: declaration.field,
    measure: declaration.id,
    dataset,
    aggregate,
    condition,
    outOf,
    olderThanDays,
    window: 'PERIOD',
    additiveOverTime,
    additiveOverPlace,
    countsPeople,
    whereNone,
    whereAnyLacks,
  };
}

/** Counts rows; where a row is shared between zones, adds up its shares. */
export function defineCount({ dataset, ...rest }: MeasureDeclaration & Additive & { readonly dataset: Dataset }): Measure {
  return measureOf(rest, { kind: 'PART', part: makeBaseMeasure(rest, dataset, { kind: 'COUNT' }, rest, true) }, false);
}

/** Adds up a column. A column of pence makes an amount of money. */
export function defineSum({
  dataset,
  of,
  ...rest
}: MeasureDeclaration & Additive & { readonly dataset: Dataset; readonly of: string }): Measure {
  return measureOf(rest, { kind: 'PART', part: makeBaseMeasure(rest, dataset, { kind: 'SUM', of }, rest, true) }, /pence$/i.test(of));
}

/** What a percentile is taken of: a column, or the days from a date of a stock to the end of the period. */
type Percentile = MeasureDeclaration &
  Additive & {
    readonly dataset: Dataset;
    readonly of: string;
    readonly by?: string | null;
    readonly taken?: 'AS_IT_IS' | 'DAYS_TO_END';
  };

/** The middle value of a column; where a record is shared between zones, `by` names the record, which counts once. */
export const defineMedian = (declaration: Percentile): Measure => definePercentile({ ...declaration, fraction: 0.5 });

/**
 * The value of a column that a fraction of the rows do not pass, between two neighbours in proportion (PERCENTILE_CONT of SQL).
 * @param declaration.fraction above 0 and below 1; 0.9 for the 90th percentile
 */
export function definePercentile({
  dataset,
  of,
  by = null,
  fraction,
  taken = 'AS_IT_IS',
  ...rest
}: Percentile & { readonly fraction: number }): Measure {
  if (!(fraction > 0 && fraction < 1))
    throw new Error(`${rest.id} is a percentile of the fraction ${fraction}. Give one between 0 and 1, such as 0.9.`);
  if (taken === 'DAYS_TO_END' && dataset.when.kind !== 'STOCK')
    throw new Error(`${rest.id} counts days to the end of a period, so its dataset must be a stock. ${dataset.id} is none.`);
  const aggregate: Aggregate = { kind: 'PERCENTILE', fraction, of, by, taken };
  return measureOf(rest, { kind: 'PART', part: makeBaseMeasure(rest, dataset, aggregate, rest, false) }, false);
}

/** The sum of a column over the few that have most of it. */
export function defineLargest({
  dataset,
  of,
  by,
  count,
  ...rest
}: MeasureDeclaration &
  Additive & { readonly dataset: Dataset; readonly of: string; readonly by: string; readonly count: number }): Measure {
  if (!Number.isInteger(count) || count < 1) throw new Error(`${rest.id} is of the ${count} largest. Take one or more.`);
  return measureOf(
    rest,
    { kind: 'PART', part: makeBaseMeasure(rest, dataset, { kind: 'LARGEST', of, by, count }, rest, false) },
    /pence$/i.test(of),
  );
}

/**
 * One measure divided by another, times 100 for a percentage or 1,000 for a rate.
 * @throws Error at start-up when their rows are not told apart by the same length of time and no coarser one is named, or by no place in common
 */
export function defineRatio({
  numerator,
  denominator,
  times = 1,
  byMonth = false,
  ...declaration
}: MeasureDeclaration & {
  readonly numerator: Measure;
  readonly denominator: Measure;
  readonly times?: number;
  readonly byMonth?: boolean;
}): Measure {
  const [above, below] = [grainOf(numerator), grainOf(denominator)];
  const standing = baseMeasuresOf(denominator).every(({ dataset }) => dataset.when.kind === 'STOCK');
  if (above !== below && !byMonth && !standing) {
    throw new Error(
      `${declaration.id} divides ${numerator.id} (by ${above.toLowerCase()}) by ${denominator.id} (by ${below.toLowerCase()}): a ratio of unlike grains. Say byMonth: true, or take parts of one grain.`,
    );
  }
  refuseNothingInCommon(declaration.id, numerator, denominator);
  if (!(times > 0 && Number.isFinite(times)))
    throw new Error(`${declaration.id} is a ratio times ${times}. Multiply by a number above zero.`);
  const money = numerator.money && !denominator.money;
  const formula: Formula = { kind: 'RATIO', numerator: numerator.formula, denominator: denominator.formula, times };
  if (declaration.unit === '%' && times !== 100)
    throw new Error(`${declaration.id} is a percentage, so it must be times 100, not ${times}.`);
  return measureOf(declaration, formula, money);
}

/** What is put together must be of the same places, or be told apart by something that both have. */
function refuseNothingInCommon(id: string, one: Measure, other: Measure): void {
  const [zones, otherZones] = [one, other].map((measure) => baseMeasuresOf(measure).every(({ dataset }) => dataset.zone !== null));
  if (zones !== otherZones) {
    const [by, without] = zones ? [one, other] : [other, one];
    throw new Error(
      `${id} is made of ${by.id}, which has zones, and ${without.id}, which has none: no place has both. Take parts that both have zones.`,
    );
  }
  const [dimensions, others] = [one, other].map((measure) =>
    baseMeasuresOf(measure).map(({ dataset }) => dataset.dimensions.map(({ dimension }) => dimension)),
  );
  const isShared = dimensions?.[0]?.some((dimension) => [...dimensions, ...(others ?? [])].every((each) => each.includes(dimension)));
  if (!zones && !isShared)
    throw new Error(
      `${id} is made of ${one.id} and ${other.id}, which have neither zones nor any dimension in common. Take parts of the same things.`,
    );
}

/** One measure less another, both in one unit. */
export function defineDifference({
  minuend,
  subtrahend,
  ...declaration
}: MeasureDeclaration & { readonly minuend: Measure; readonly subtrahend: Measure }): Measure {
  if (minuend.unit !== subtrahend.unit)
    throw new Error(`${declaration.id} takes ${subtrahend.unit} from ${minuend.unit}. Take measures of one unit.`);
  refuseNothingInCommon(declaration.id, minuend, subtrahend);
  return measureOf(declaration, { kind: 'DIFFERENCE', minuend: minuend.formula, subtrahend: subtrahend.formula }, minuend.money);
}

/** A measure times a constant, exactly. `times` and `dividedBy` are decimals; `money` says that the result is pence. */
export function defineMultiple({
  of,
  times = '1',
  dividedBy = '1',
  money,
  ...declaration
}: MeasureDeclaration & { readonly of: Measure; readonly times?: string; readonly dividedBy?: string; readonly money: boolean }): Measure {
  const wrong = Object.entries({ times, dividedBy }).find(([, decimal]) => !/^\d+(\.\d+)?$/.test(decimal) || Number(decimal) === 0);
  if (wrong) throw new Error(`${declaration.id} has ${wrong[0]}: '${wrong[1]}'. Give a decimal above zero, such as '12.71'.`);
  return measureOf(declaration, { kind: 'MULTIPLE', of: of.formula, times, dividedBy }, money);
}

/** The same measure over the twelve months that end with the period. @throws Error when it may not be added over time */
export function overTrailing12Months(measure: Measure): Measure {
  const { formula } = measure;
  if (formula.kind !== 'PART' || !formula.part.additiveOverTime) {
    throw new Error(`${measure.id} may not be added over time, so it has no sum of twelve months.`);
  }
  const part: BaseMeasure = { ...formula.part, name: `${formula.part.name}Over12Months`, window: 'TRAILING_12_MONTHS' };
  return { ...measure, published: false, chart: { kind: 'LINE', reason: ROLLING_IS_A_LINE }, formula: { kind: 'PART', part } };
}
