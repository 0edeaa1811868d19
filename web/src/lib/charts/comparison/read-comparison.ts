// Decides what a table of a comparison says: the figure, the one it is compared with, and the change, which the hub worked out.
// Months are named once where every change is made beside the same, and with each change where they differ.
import { formatCell, listSymbols, scaleOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { ComparedQuery } from '#lib/graph/generated/graphql.ts';
import type { Comparison } from '#lib/kit/state/view-state.ts';
import { sayComparison } from '#lib/kit/state/words.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';
import { joinWords } from '#lib/kit/words/join-words.ts';
import { sayChange } from '#lib/kit/figures/change.ts';

type Row = ComparedQuery['combined']['rows'][number];
type Column = Exclude<keyof Row, 'zone' | '__typename'>;

/** The measures that are compared, in the order of the table. */
export const COLUMNS: readonly Column[] = [
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

const NOTE =
  'A change is over the months that both periods have in full. What is incomplete is compared in those months alone, and has no change where there are none.';

export interface ComparisonCell {
  slug: string;
  zoneName: string;
  /** '1,561 [p]'. */
  now: string;
  /** '+282 (+22%) on 1,279', or why there is no change to tell; '' where there is no figure now. */
  change: string;
}

export interface ComparisonTable {
  /** 'Compared with the same period last year'. */
  heading: string;
  /** 'Sep 2024 to Aug 2025', where every change is made beside these months. */
  comparedWith: string | undefined;
  zones: { slug: string; name: string }[];
  rows: { title: string; cells: ComparisonCell[] }[];
  /** What to know of changes of figures that are not of the whole period; undefined where every figure is. */
  note: string | undefined;
  /** The measures whose months may not be added up, in a sentence; undefined when there are none. */
  leftOut: string | undefined;
  /** Why there is no row, where there is none. */
  none: string;
  symbols: { symbol: string; meaning: string }[];
}

/** Turns an answer of the hub into a table of measures by zones. */
export function readComparison(answer: ComparedQuery, comparison: Exclude<Comparison, 'target'>): ComparisonTable {
  const rows = [...answer.combined.rows]
    .flatMap((row) => (row.zone ? [{ ...row, zone: row.zone }] : []))
    .sort((one, other) => compareZones(one.zone, other.zone));
  const besides = rows.flatMap((row) =>
    COLUMNS.flatMap((column) => (isTold(row[column].change) ? (row[column].change?.comparedWith?.label ?? []) : [])),
  );
  const comparedWith = new Set(besides).size === 1 ? besides[0] : undefined;
  const figures: Figure[] = [];
  const leftOut: string[] = [];
  const measures = COLUMNS.flatMap((column) => {
    const measure = answer.measures.find(({ field }) => field === column);
    if (!measure || rows.length === 0) return [];
    if (rows.every((row) => row[column].state === 'NOT_APPLICABLE')) {
      leftOut.push(measure.title.toLowerCase());
      return [];
    }
    const scale = scaleOf(measure.unit);
    const cells = rows.map(({ zone, [column]: sent }) => {
      const now = readFigure(sent);
      const before = sent.before ? readFigure(sent.before) : undefined;
      figures.push(now, ...(before ? [before] : []));
      return {
        slug: zone.slug,
        zoneName: zone.name,
        now: formatCell(now, scale),
        change: sayChange(now, before, sent.change, scale, comparison, comparedWith === undefined),
      };
    });
    return [{ title: measure.title, cells }];
  });
  return {
    heading: `Compared with ${sayComparison(comparison)}`,
    comparedWith,
    zones: rows.map(({ zone }) => zone),
    rows: measures,
    note: figures.some(({ state }) => state === 'PROVISIONAL' || state === 'PARTIAL') ? NOTE : undefined,
    leftOut: leftOut.length > 0 ? `Not here, because their months may not be added up: ${joinWords(leftOut)}.` : undefined,
    none: 'There is nothing to compare in this period.',
    symbols: listSymbols(figures.filter(({ state }) => state !== 'NOT_APPLICABLE')),
  };
}

function isTold(change: { absolute?: number | string | null } | null | undefined): boolean {
  return change?.absolute !== null && change?.absolute !== undefined;
}
