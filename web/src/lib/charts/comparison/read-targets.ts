// Decides what a table of targets says: the latest whole month beside its target, and how many whole months of the period met theirs.
import { compareDecimals, decimalOf } from '#lib/kit/figures/decimal.ts';
import { formatNumber, numberOf, scaleOf, type Scale } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { sayChange } from '#lib/kit/figures/change.ts';
import type { MonthlyTargetsQuery } from '#lib/graph/generated/graphql.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { COLUMNS, type ComparisonTable } from './read-comparison.ts';

type Row = MonthlyTargetsQuery['combined']['rows'][number];
type Measure = MonthlyTargetsQuery['measures'][number];
type Aimed = Row[(typeof COLUMNS)[number]];

/** A month that a target is set for. */
interface AimedMonth {
  label: string;
  figure: Aimed;
}

const NOTE = 'A month is compared with its target once it is complete. One that is incomplete is not counted.';

/** Turns an answer of the hub into a table of measures by zones; a measure without a target in any zone is left out. */
export function readTargets(answer: MonthlyTargetsQuery): ComparisonTable {
  const placed = answer.combined.rows.flatMap((row) => (row.zone ? [{ ...row, zone: row.zone }] : []));
  const rowsOf = Map.groupBy(placed, ({ zone }) => zone.slug);
  const zones = [...rowsOf.values()].flatMap(([first]) => (first ? [first.zone] : [])).toSorted(compareZones);
  const rows = COLUMNS.flatMap((column) => {
    const measure = answer.measures.find(({ field }) => field === column);
    const months = zones.map(({ slug }) => (rowsOf.get(slug) ?? []).flatMap((row) => readMonth(row, column)));
    if (!measure || months.every(({ length }) => length === 0)) return [];
    const cells = zones.map(({ slug, name }, place) => ({ slug, zoneName: name, ...sayMonths(months[place] ?? [], measure) }));
    return [{ title: measure.title, cells }];
  });
  return {
    heading: 'Compared with the target',
    comparedWith: undefined,
    zones,
    rows,
    note: rows.length > 0 ? NOTE : undefined,
    leftOut: undefined,
    none: 'No month of this period has a target for any of the measures that are compared here.',
    symbols: [],
  };
}

function readMonth(row: Row, column: (typeof COLUMNS)[number]): AimedMonth[] {
  const { [column]: figure, period } = row;
  return figure.before && figure.before.state !== 'NOT_APPLICABLE' ? [{ label: period.label, figure }] : [];
}

function sayMonths(months: readonly AimedMonth[], { unit, better }: Measure): { now: string; change: string } {
  const scale = scaleOf(unit);
  if (months.length === 0) return { now: '', change: 'no target is set' };
  const whole = months.filter(({ figure }) => distanceOf(figure) !== undefined);
  const latest = whole.at(-1);
  if (!latest) return { now: '', change: sayNone(months) };
  const distances = whole.flatMap(({ figure }) => distanceOf(figure) ?? []);
  const met = distances.filter((by) => (better === 'UP' ? compareDecimals(by, '0') >= 0 : compareDecimals(by, '0') <= 0)).length;
  return {
    now: `${formatNumber(numberOf(readFigure(latest.figure)) ?? '0', scale)} in ${latest.label}`,
    change: [sayDistanceOf(latest.figure, scale), ...(better === 'NEITHER' ? [] : [sayMet(met, whole.length)])].join('; '),
  };
}

/** Why no month is set against its target: what may not be seen is not missing. */
function sayNone(months: readonly AimedMonth[]): string {
  const isProtected = months.some(({ figure }) => figure.state === 'PROTECTED');
  return isProtected ? 'protected, so that nobody can be identified' : 'no month with a target is complete';
}

function sayDistanceOf(figure: Aimed, scale: Scale): string {
  return sayChange(readFigure(figure), figure.before ? readFigure(figure.before) : undefined, figure.change, scale, 'target');
}

function sayMet(met: number, all: number): string {
  if (all === 1) return `the only whole month with a target ${met === 1 ? 'met' : 'missed'} it`;
  return `${met} of the ${all} whole months with a target met it`;
}

/** How far a month is from its target; undefined where it is not set against it. */
function distanceOf({ change }: Aimed): string | undefined {
  const by = change?.absolute;
  if (by === null || by === undefined) return undefined;
  return typeof by === 'number' ? decimalOf(by) : by;
}
