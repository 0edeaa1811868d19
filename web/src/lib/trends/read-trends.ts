import type { ChartEvent, ChartMeasure, ChartZone, Completeness, TrendChart } from '#lib/charts/contract.ts';
import type { Figure, Scale } from '#lib/figures/figure.ts';
import { readFigure } from '#lib/figures/read-figure.ts';
import type { TrendsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/zones/identity.ts';

type Row = TrendsQuery['combined']['rows'][number];
type Measure = TrendsQuery['measures'][number];
type Column = Exclude<keyof Row, 'period' | 'zone' | '__typename'>;

/** Columns of money: their numbers are pounds, whatever state a row is in. */
const POUNDS: ReadonlySet<Column> = new Set(['amountAwarded', 'amountPaid']);

const COLUMNS: readonly Column[] = [
  'sessionsHeld',
  'attendances',
  'familiesSupported',
  'individualsSupported',
  'outreachActions',
  'concernsRaised',
  'concernsClosed',
  'amountAwarded',
  'amountPaid',
  'recordedCrime',
  'antiSocialBehaviour',
];

/** Turns an answer of the hub into one chart a measure, in the order of the page. A measure that the catalogue does not know is left out. */
export function readTrends(answer: TrendsQuery, events: readonly ChartEvent[] = []): TrendChart[] {
  const { rows, asAt, illustrative } = answer.combined;
  const months = [...new Set(rows.map(monthOf))].sort();
  const zones = listZones(rows);
  const rowsByPlace = new Map(rows.map((row) => [placeKey(zoneOf(row).slug, monthOf(row)), row]));

  return COLUMNS.flatMap((column) => {
    const described = answer.measures.find(({ field }) => field === column);
    if (!described) return [];
    const series = zones.map((zone) => ({
      zone,
      points: months.map((month) => ({ month, figure: readCell(rowsByPlace.get(placeKey(zone.slug, month)), column) })),
    }));
    return [
      {
        measure: readMeasure(described, column, illustrative),
        months,
        series,
        events,
        asAt,
        completeness: countReturns(rows, column),
        leftOut: countLeftOut(rows, column),
      },
    ];
  });
}

/** A row that the hub did not send is a month without a report, never a zero. */
function readCell(row: Row | undefined, column: Column): Figure {
  return row ? readFigure(row[column]) : { state: 'NOT_REPORTED' };
}

/** The question is cut by month, so every row has one. */
function monthOf({ period }: Row): string {
  if (!period.month) throw new TypeError('The hub answered a row that is no month, to a question cut by month.');
  return period.month;
}

/** The question is split by zone without a top few, so every row has one. */
function zoneOf({ zone }: Row): NonNullable<Row['zone']> {
  if (!zone) throw new TypeError('The hub answered a row without a zone, to a question split by zone.');
  return zone;
}

function placeKey(slug: string, month: string): string {
  return `${slug} ${month}`;
}

function listZones(rows: readonly Row[]): ChartZone[] {
  const bySlug = new Map(rows.map(zoneOf).map(({ slug, name }) => [slug, { slug, name }]));
  return [...bySlug.values()].sort(compareZones);
}

function readMeasure(measure: Measure, column: Column, anyIllustrative: boolean): ChartMeasure {
  const { id, title, description, unit, formula, source, domain, better, additiveOverTime, additiveOverPlace } = measure;
  const scale: Scale = POUNDS.has(column) ? 'pounds' : 'count';
  const illustrative = measure.illustrative && anyIllustrative;
  return { id, title, description, unit, formula, source, domain, better, scale, additiveOverTime, additiveOverPlace, illustrative };
}

/** Only counts can be left out: money is never without its amount. */
function countLeftOut(rows: readonly Row[], column: Column): number {
  return rows.reduce((sum, row) => {
    const cell = row[column];
    return sum + ('leftOut' in cell ? cell.leftOut : 0);
  }, 0);
}

function countReturns(rows: readonly Row[], column: Column): Completeness | undefined {
  const counted = rows.flatMap((row) => row[column].completeness ?? []);
  if (counted.length === 0) return undefined;
  return {
    received: counted.reduce((sum, { received }) => sum + received, 0),
    expected: counted.reduce((sum, { expected }) => sum + expected, 0),
  };
}
