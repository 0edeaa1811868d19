// Decides what a table of a measure holds when it leaves the site: one row a zone and period, its figure with its state, nothing merged.
import { STATE_WORDS, type FigureState } from '#lib/figures/figure.ts';
import type { MeasureTableQuery } from '#lib/graph/generated/graphql.ts';

export type TrendAnswer = MeasureTableQuery['trends'][number];

/** A cell: a number, an exact amount of pounds as text, words, or nothing. */
export type Cell = string | number | null;

/** A table of one measure: what it is, its columns and rows, and the symbols that stand in it. */
export interface MeasureTable {
  readonly title: string;
  /** What a reader must know, each as a heading and its words. */
  readonly notes: readonly (readonly [heading: string, words: string])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Published symbols that occur, and what they mean. */
  readonly symbols: readonly (readonly [symbol: string, meaning: string])[];
}

const SPECIAL: Readonly<Record<string, string>> = {
  SPECIAL_CAUSE_IMPROVEMENT: 'special cause: improvement',
  SPECIAL_CAUSE_CONCERN: 'special cause: concern',
  SPECIAL_CAUSE_NEUTRAL_HIGH: 'special cause: higher than usual',
  SPECIAL_CAUSE_NEUTRAL_LOW: 'special cause: lower than usual',
  COMMON_CAUSE: 'common cause',
};

const RULES: Readonly<Record<string, string>> = {
  OUTSIDE_LIMITS: 'outside a process limit',
  TREND_OF_SEVEN: 'six rises or falls in a row',
  TWO_OF_THREE_NEAR_LIMIT: 'two of three near a limit',
  SHIFT_OF_SEVEN: 'seven in a row on one side of the mean',
};

const COLUMNS = [
  'Zone',
  'Period',
  'First day',
  'Day after the last',
  'Figure',
  'Symbol',
  'State',
  'Returns received',
  'Returns expected',
  'Records left out',
  'Mean',
  'Lower process limit',
  'Upper process limit',
  'Variation',
  'Rule',
  'Target',
] as const;

/** Lays out the table of one measure in its zones. A figure without a number is an empty cell with its symbol beside it, never a zero. */
export function layOutMeasureTable(trends: readonly TrendAnswer[], { ownerName, programmeName }: MeasureTableQuery['hub']): MeasureTable {
  const [first] = trends;
  if (!first) throw new TypeError('A table needs the trend of at least one zone.');
  const { measure, period, asAt } = first;
  const states = new Set(trends.flatMap(({ points }) => points.map(({ state }) => state)));
  return {
    title: `${measure.title} by zone, ${period.label}`,
    notes: [
      ['Measure', `${measure.title} (${measure.id}, definition version ${measure.version})`],
      ['What it counts', measure.description],
      ['Formula', measure.formula],
      ['Unit', measure.unit],
      ['Period', period.label],
      ['Zones', trends.map(({ zone }) => zone?.name ?? 'All zones').join(', ')],
      ['As at', asAt],
      ['Source', measure.source],
      ['Answers for the records', measure.owner],
      ['Published by', `${ownerName}, ${programmeName}`],
      ...(trends.some(({ illustrative }) => illustrative)
        ? [['Illustrative data', 'This table holds records that were made up to show how the hub works. Do not quote it.'] as const]
        : []),
      ...trends.map(({ zone, sentence }) => [zone?.name ?? 'All zones', sentence] as const),
      ['Limits', 'XmR process limits by the rules of NHS England’s Making Data Count. Provisional figures and gaps take no part in them.'],
    ],
    columns: COLUMNS,
    rows: trends.flatMap(({ zone, points }) => points.map((point) => rowOf(zone?.name ?? 'All zones', point))),
    symbols: symbolsOf(states),
  };
}

function rowOf(zone: string, point: TrendAnswer['points'][number]): Cell[] {
  const { period, completeness } = point;
  return [
    zone,
    period.label,
    period.start,
    period.end,
    point.amount ?? point.number ?? null,
    STATE_WORDS[point.state].symbol ?? '',
    STATE_WORDS[point.state].words || 'exact',
    completeness?.received ?? null,
    completeness?.expected ?? null,
    point.leftOut,
    point.mean ?? null,
    point.lowerProcessLimit ?? null,
    point.upperProcessLimit ?? null,
    point.pointType ? (SPECIAL[point.pointType] ?? point.pointType) : '',
    point.rule ? (RULES[point.rule] ?? point.rule) : '',
    point.target ?? null,
  ];
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
