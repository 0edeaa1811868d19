// Decides how a table of figures is written as markup. A page has thousands of cells, which nobody changes: they are no components.
import type { FigureTable } from './figure-table.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';

/** A table ready for its place: the markup, and what stands below it. */
export interface DrawnTable extends Pick<FigureTable, 'notes' | 'remarks'> {
  markup: Markup;
}

interface Headings {
  /** Measure, unit, place and period. */
  caption: string;
  /** What its rows are. */
  rowHeading?: string;
}

/** Writes a table. Where it has one group of columns, that has no heading. */
export function drawTable({ groups, rows, notes, remarks }: FigureTable, { caption, rowHeading = 'Month' }: Headings): DrawnTable {
  const groupRow = groups.map(({ name, columns }) => `<th scope="colgroup" colspan="${columns.length}">${escapeText(name)}</th>`).join('');
  const columnRow = groups
    .flatMap(({ columns }) =>
      columns.map(({ name }, index) => `<th scope="col"${index === 0 ? ' class="first"' : ''}>${escapeText(name)}</th>`),
    )
    .join('');
  const body = rows.map(({ name, cells }) => {
    const written = cells.map(({ kind, text }) => `<td${kind === 'number' ? '' : ` class="${kind}"`}>${escapeText(text)}</td>`);
    return `<tr><th scope="row">${escapeText(name)}</th>${written.join('')}</tr>`;
  });
  const head = `${groups.length > 1 ? `<tr><td></td>${groupRow}</tr>` : ''}<tr><th scope="col">${escapeText(rowHeading)}</th>${columnRow}</tr>`;
  const text = `<table><caption>${escapeText(caption)}</caption><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`;
  return { markup: new Markup(text), notes, remarks };
}
