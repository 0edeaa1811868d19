// Writes the figures of small charts as tables: a column for each zone, a line for each period. Nobody changes their cells, so they are no components.
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { decimalOf } from '#lib/kit/figures/decimal.ts';
import { formatCell, formatNumber, listSymbols } from '#lib/kit/figures/figure.ts';
import type { BesideRow } from './contract.ts';

/** A column of a table, and its cells. */
export interface TableColumn {
  readonly heading: string;
  readonly cells: readonly string[];
}

/** The figures of a row by period and zone, with what is hollow, special or compared in words. */
export function writeRowTable({ title, note, scale, periods, series }: BesideRow): Markup {
  const columns = series.flatMap(({ zone, points }): TableColumn[] => [
    { heading: zone.name, cells: points.map(({ figure }) => formatCell(figure, scale)) },
    ...(points.some(({ before }) => before !== undefined)
      ? [{ heading: `${zone.name}, before`, cells: points.map(({ before }) => (before === undefined ? '' : formatNumber(before, scale))) }]
      : []),
    ...(points.some(({ target }) => target !== undefined)
      ? [
          {
            heading: `${zone.name}, target`,
            cells: points.map(({ target }) => (target === undefined ? '' : formatNumber(decimalOf(target), scale))),
          },
        ]
      : []),
  ]);
  const notes = listSymbols(series.flatMap(({ points }) => points.map(({ figure }) => figure))).map(
    ({ symbol, meaning }) => `${symbol} ${meaning}`,
  );
  return writeTable(
    `${title} ${note}`,
    periods.map(({ label }) => label),
    columns,
    notes,
  );
}

/** A table with a line for each period. @param notes What its symbols mean. */
export function writeTable(caption: string, periods: readonly string[], columns: readonly TableColumn[], notes: readonly string[]): Markup {
  const heads = ['Period', ...columns.map(({ heading }) => heading)].map((heading) => `<th scope="col">${escapeText(heading)}</th>`);
  const lines = periods.map((period, place) => {
    const cells = columns.map(({ heading, cells }) => `<td data-label="${escapeText(heading)}">${escapeText(cells[place] ?? '')}</td>`);
    return `<tr><th scope="row">${escapeText(period)}</th>${cells.join('')}</tr>`;
  });
  const foot = notes.length > 0 ? `<p class="soft">${escapeText(notes.join('; '))}.</p>` : '';
  return new Markup(
    `<table><caption>${escapeText(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>${foot}`,
  );
}
