// Decides what a table of targets says: the latest whole month beside its target, and how many whole months of the period met theirs, as the hub counts them.
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

function sayMonths(months: readonly AimedMonth[], { unit }: Measure): { now: string; change: string } {
  const scale = scaleOf(unit);
  if (months.length === 0) return { now: '', change: 'no target is set' };
  const latest = months.findLast(({ figure }) => isSetAgainstTarget(figure));
  if (!latest) return { now: '', change: sayNone(months) };
  const { targetsMet } = latest.figure;
  return {
    now: `${formatNumber(numberOf(readFigure(latest.figure)) ?? '0', scale)} in ${latest.label}`,
    change: [sayDistanceOf(latest.figure, scale), ...(targetsMet ? [sayMet(targetsMet)] : [])].join('; '),
  };
}

/** Why no month is set against its target: what may not be seen is not missing. */
function sayNone(months: readonly AimedMonth[]): string {
  const isProtected = months.some(({ figure }) => figure.state === 'PROTECTED');
  return isProtected ? 'not shown to your role' : 'no month with a target is complete';
}

function sayDistanceOf(figure: Aimed, scale: Scale): string {
  return sayChange(readFigure(figure), figure.before ? readFigure(figure.before) : undefined, figure.change, scale, 'target');
}

/** The count of the latest month that is whole is of all months up to it. */
function sayMet({ met, of }: NonNullable<Aimed['targetsMet']>): string {
  if (of === 1) return `the only whole month with a target ${met === 1 ? 'met' : 'missed'} it`;
  return `${met} of the ${of} whole months with a target met it`;
}

/** Whether the hub says how far a month is from its target. */
const isSetAgainstTarget = ({ change }: Aimed) => (change?.absolute ?? null) !== null;
