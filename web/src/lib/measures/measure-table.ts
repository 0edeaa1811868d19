// Decides what a table of a measure holds when it leaves the site: one row a zone and period, its figure with its state, nothing merged.
import { nameSpecial } from '#lib/charts/trend/words/control-words.ts';
import { clipLimits } from '#lib/charts/trend/words/limits.ts';
import { nameReceived } from '#lib/cards/completeness.ts';
import { decimalOf, type DecimalText } from '#lib/kit/figures/decimal.ts';
import { scaleOf, STATE_WORDS, type FigureState } from '#lib/kit/figures/figure.ts';
import type { MeasureTableQuery } from '#lib/graph/generated/graphql.ts';
import { comparedCells, comparedColumns, type Changes } from './compared-figures.ts';
import { nameState } from '#lib/kit/downloads/name-state.ts';
import { type Cell, type Column, type DownloadTable, ILLUSTRATIVE_WORDS } from '#lib/kit/downloads/table.ts';

export type TrendAnswer = MeasureTableQuery['trends'][number];
type TrendPoint = TrendAnswer['points'][number];
export type PlaceSeriesAnswer = NonNullable<MeasureTableQuery['placeSeries']>[number];

const RULES: Readonly<Record<string, string>> = {
  OUTSIDE_LIMITS: 'outside the usual range',
  TREND_OF_SEVEN: 'seven or more in a row that rise or fall',
  TWO_OF_THREE_NEAR_LIMIT: 'two of three near an end of the usual range',
  SHIFT_OF_SEVEN: 'seven or more in a row on one side of the average',
};

/** The columns of every table. Its first and its last say in every row what the row is of, for a file that has no room for notes. */
function columnsOf(unit: string, received: string, hasPlaces: boolean): readonly Column[] {
  return [
    { name: 'Measure', isConstant: true },
    { name: 'Unit', isConstant: true },
    { name: 'Zone' },
    { name: 'Period' },
    { name: 'First day' },
    { name: 'Day after the last' },
    { name: 'Figure', unit },
    { name: 'Symbol' },
    { name: 'State' },
    ...(unit === 'percent' ? [{ name: 'Counted' }, { name: 'Out of' }] : []),
    { name: 'Returns or files received', unit: received },
    { name: 'Returns or files expected', unit: received },
    { name: 'Records not included', unit: 'records' },
    { name: 'Months that we have', unit: 'months' },
    { name: 'Months of the period', unit: 'months' },
    { name: 'Months missing' },
    { name: 'Average', unit },
    { name: 'Usual range from', unit },
    { name: 'Usual range to', unit },
    { name: 'Compared with usual' },
    { name: 'Why' },
    { name: 'Target', unit },
    ...comparedColumns(unit),
    ...(hasPlaces ? [{ name: 'Place beside the zone' }, { name: 'Figure of that place', unit }, { name: 'State of that figure' }] : []),
    { name: 'Illustrative' },
    { name: 'As at', isConstant: true },
  ];
}

/**
 * Lays out the table of one measure in its zones. A figure without a number is an empty cell with its symbol beside it, never a zero.
 * @param changes What its figures are compared with; none in a file that compares nothing.
 */
export function layoutMeasureTable(
  trends: readonly TrendAnswer[],
  { ownerName, programmeName }: MeasureTableQuery['hub'],
  places: readonly PlaceSeriesAnswer[] = [],
  changes: Changes = new Map(),
): DownloadTable {
  const [first] = trends;
  if (!first) throw new TypeError('A table needs the trend of at least one zone.');
  const { measure, period, asAt } = first;
  const states = new Set(trends.flatMap(({ points }) => points.map(({ state }) => state)));
  const illustrative = trends.some((trend) => trend.illustrative);
  return {
    title: `${measure.title} by zone, ${period.label}`,
    notes: [
      ['Measure', `${measure.title} (${measure.id}, definition version ${measure.version})`],
      ['What it counts', measure.description],
      ['Formula', measure.formula],
      ['Unit', measure.unit],
      ['Period', period.label],
      ['Zones', trends.map(nameZone).join(', ')],
      ['As at', asAt],
      ['Source', measure.source],
      ['Data owner', measure.owner],
      ['Published by', `${ownerName}, ${programmeName}`],
      ...(illustrative ? [['Illustrative data', ILLUSTRATIVE_WORDS] as const] : []),
      ...trends.map((trend) => [nameZone(trend), trend.sentence] as const),
      ...trends.flatMap((trend) => (trend.noLimitsReason ? [[`${nameZone(trend)}, usual range`, trend.noLimitsReason] as const] : [])),
      [
        'Usual range',
        'Average and range of all figures since the range was last recalculated (process limits of an XmR chart, by the rules of NHS England’s Making Data Count), cut where the scale ends. They are made without gaps and without figures that are incomplete or were explained.',
      ],
    ],
    columns: columnsOf(spellUnit(measure.unit), nameReceived(measure.completenessOf), places.length > 0),
    rows: trends.flatMap((trend) => {
      const numbers = trend.points.flatMap(({ number }) => (typeof number === 'number' ? [decimalOf(number)] : []));
      const beside = places.find(({ zone }) => zone.slug === trend.zone?.slug);
      return trend.points.map((point) =>
        rowOf(trend, point, numbers, [
          ...comparedCells(changes, trend.zone?.slug, point.period.start),
          ...(places.length > 0 ? besideOf(beside, point) : []),
        ]),
      );
    }),
    symbols: symbolsOf(states),
    illustrative,
  };
}

function nameZone({ zone }: TrendAnswer): string {
  return zone?.name ?? 'All zones';
}

/** A unit in letters alone: a program that takes the file for another alphabet would spoil a pound sign. */
function spellUnit(unit: string): string {
  return unit.replace('£', 'pounds').replace(/^%$/, 'percent');
}

/** @param numbers those of the trend: limits are cut at the ends of the scale that they keep to */
function rowOf(trend: TrendAnswer, point: TrendPoint, numbers: readonly DecimalText[], beside: readonly Cell[]): Cell[] {
  const { period, completeness, coverage, lowerProcessLimit: lower, upperProcessLimit: upper } = point;
  const hasLimits = typeof lower === 'number' && typeof upper === 'number';
  const limits = hasLimits ? clipLimits({ lower, upper }, numbers, scaleOf(trend.measure.unit)) : undefined;
  return [
    trend.measure.title,
    spellUnit(trend.measure.unit),
    nameZone(trend),
    period.label,
    period.start,
    period.end,
    point.amount ?? point.number ?? null,
    STATE_WORDS[point.state].symbol ?? '',
    nameState(point.state),
    ...(trend.measure.unit === '%' ? [point.counts?.part ?? null, point.counts?.of ?? null] : []),
    completeness?.received ?? null,
    completeness?.expected ?? null,
    // Of a figure that the reader is not shown it is not said either: a 0 would say that none was left out.
    point.state === 'PROTECTED' && point.number === null ? null : point.leftOut,
    coverage?.covered ?? null,
    coverage?.of ?? null,
    coverage?.missing ?? '',
    tidy(point.mean),
    tidy(limits?.lower),
    tidy(limits?.upper),
    sayVariation(point),
    point.rule ? (RULES[point.rule] ?? point.rule) : '',
    point.target ?? null,
    ...beside,
    trend.illustrative ? 'yes' : 'no',
    trend.asAt,
  ];
}

/** The place beside the zone, its figure of the same period, and how that is; empty cells beside a zone without one. */
function besideOf(series: PlaceSeriesAnswer | undefined, { period }: TrendPoint): Cell[] {
  const figure = series?.points.find((point) => point.period.start === period.start)?.figure;
  return [series?.place.name ?? '', figure?.number ?? null, figure ? nameState(figure.state) : ''];
}

/** What the point is among the others; why it is not judged, where a person explained it. */
function sayVariation({ pointType, rule, direction, ghosted }: TrendPoint): string {
  if (ghosted) return `explained: ${ghosted}`;
  if (!pointType || pointType === 'COMMON_CAUSE') return pointType ? 'as usual' : '';
  // In the words of the page.
  return rule && direction ? nameSpecial({ type: pointType, rule, direction }) : '';
}

/** Without the dust of binary fractions: 23.510000000000005 is 23.51. */
function tidy(number: number | null | undefined): number | null {
  return typeof number === 'number' ? Number(number.toPrecision(12)) : null;
}

/** Two states share a symbol: they share its note. */
function symbolsOf(states: ReadonlySet<FigureState>): [string, string][] {
  const notes = new Map<string, string>();
  for (const state of states) {
    const { symbol, meaning } = STATE_WORDS[state];
    if (symbol) notes.set(symbol, notes.has(symbol) ? `${notes.get(symbol) ?? ''}; or ${meaning.replace(/^[^:]*: /, '')}` : meaning);
  }
  return [...notes].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
