// Decides what a file of a measure says of each figure beside the one that it is compared with, as the hub worked it out over the months that both hold.
import { TypedDocumentString } from '#lib/graph/generated/graphql.ts';
import type { SentChange } from '#lib/kit/figures/change.ts';
import type { ComparisonArg, WhereArgs } from '#lib/kit/state/ask.ts';
import type { PeriodArgs } from '#lib/kit/time/period.ts';
import type { Cell, Column } from '#lib/kit/downloads/table.ts';

interface ComparedRow {
  zone: { slug: string } | null;
  period: { start: string };
  figure: { change: SentChange | null };
}

/** The answer to the question of any measure: its field goes by the name of `figure`. */
export interface ComparedAnswer {
  combined: { rows: ComparedRow[] };
}

interface Variables {
  where: WhereArgs;
  compareTo: ComparisonArg | 'BASELINE';
  /** For a baseline alone. */
  baseline?: PeriodArgs;
}

/** The changes of one measure by zone and month. @param field Name of its field on rows. @param money Whether it is an amount. */
export function askCompared(field: string, money: boolean): TypedDocumentString<ComparedAnswer, Variables> {
  return new TypedDocumentString(`query Compared($where: CombinedWhere!, $compareTo: Comparison!, $baseline: PeriodInput) {
  combined(where: $where, compareTo: $compareTo, baseline: $baseline, first: 5000) {
    rows {
      zone { slug }
      period(grain: MONTH) { start }
      figure: ${field} { change { absolute percent ${money ? 'amount' : 'number'} before reason over { label } comparedWith { label } } }
    }
  }
}`);
}

/** The changes of a table, each found by the zone and the first day that its row is of. */
export type Changes = ReadonlyMap<string, SentChange>;

/** @param zone Its slug; undefined for all zones together. */
const placeOf = (zone: string | undefined, start: string): string => `${zone ?? ''} ${start}`;

/** Sorts the changes of an answer by the rows that they are of. */
export function readChanges({ combined }: ComparedAnswer): Changes {
  const changes = combined.rows.flatMap(({ zone, period, figure }) =>
    figure.change ? [[placeOf(zone?.slug, period.start), figure.change] as const] : [],
  );
  return new Map(changes);
}

/** The columns of what is compared, there in every file and empty in one that compares nothing. @param unit as the figure has it */
export const comparedColumns = (unit: string): readonly Column[] => [
  { name: 'Compared with' },
  { name: 'Before', unit },
  { name: 'Change', unit },
  { name: 'Change in percent', unit: 'percent' },
  { name: 'Why there is no change' },
];

/** The cells of a row in these columns. */
export function comparedCells(changes: Changes, zone: string | undefined, start: string): readonly Cell[] {
  const change = changes.get(placeOf(zone, start));
  if (!change) return ['', null, null, null, ''];
  const { comparedWith, before, absolute, percent, reason } = change;
  return [comparedWith?.label ?? '', before ?? null, absolute ?? null, percent ?? null, reason ?? ''];
}
