import { formatCell, listSymbols } from '#lib/figures/figure.ts';
import { formatMonth } from '#lib/time/month.ts';
import type { TrendChart } from './contract.ts';

export interface FigureTable {
  columns: readonly { slug: string; name: string }[];
  /** Newest month first: the reader's question is what happened last. */
  rows: { month: string; name: string; cells: { slug: string; text: string; hasNumber: boolean }[] }[];
  notes: { symbol: string; meaning: string }[];
}

/** The table of a chart: the same figures, every month a row, every zone a column, a month without a number in words. */
export function layOutTable({ months, series, measure }: TrendChart): FigureTable {
  const rows = months.map((month, place) => ({
    month,
    name: formatMonth(month),
    cells: series.map(({ zone, points }) => {
      const figure = points[place]?.figure ?? { state: 'NOT_REPORTED' as const };
      return { slug: zone.slug, text: formatCell(figure, measure.scale), hasNumber: 'number' in figure };
    }),
  }));
  const figures = series.flatMap(({ points }) => points.map(({ figure }) => figure));
  return { columns: series.map(({ zone }) => zone), rows: rows.reverse(), notes: mergeNotes(listSymbols(figures)) };
}

/** Two states may share a published symbol: they share its note. */
function mergeNotes(symbols: readonly { symbol: string; meaning: string }[]): { symbol: string; meaning: string }[] {
  const notes = new Map<string, string>();
  for (const { symbol, meaning } of symbols) {
    const said = notes.get(symbol);
    notes.set(symbol, said ? `${said}; or ${meaning.replace(/^[^:]*: /, '')}` : meaning);
  }
  return [...notes].map(([symbol, meaning]) => ({ symbol, meaning }));
}
