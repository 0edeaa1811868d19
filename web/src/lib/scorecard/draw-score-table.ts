// Writes a table of the scorecard as markup: a page has hundreds of its cells and lines, which nobody changes, so they are no components.
import { writeBullet } from '#lib/charts/bullet/write-bullet.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { writeSparkline } from '#lib/drawing/sparkline.ts';
import { isAsUsual } from './say-usual.ts';
import type { ScoreCell, ScoreLine } from './scorecard-layout.ts';

/** What stands around the lines. */
export interface ScoreTableFrame {
  /** Names of the zones, in the order of the cells. */
  readonly zones: readonly string[];
  /** What the table holds. */
  readonly caption: string;
  /** The address of the page of a measure. */
  readonly linkTo: (measureId: string) => string;
}

/** Writes a table: a line for each measure, a cell for each zone, or one under all of them for a figure that they share. */
export function drawScoreTable(lines: readonly ScoreLine[], { zones, caption, linkTo }: ScoreTableFrame): Markup {
  const headings = ['Measure', ...zones].map((name) => `<th scope="col">${escapeText(name)}</th>`).join('');
  const rows = lines.map((line) => {
    const title = `<a href="${escapeText(linkTo(line.id))}">${escapeText(line.title)}</a>${writePart('soft', `${line.unit}. ${line.direction}`)}`;
    const isUsual = line.cells.every(isAsUsual);
    return `<tr${isUsual ? ' class="usual"' : ''}><th scope="row">${title}</th>${line.cells.map((cell) => drawCell(cell, zones, line.cells.length)).join('')}</tr>`;
  });
  return new Markup(
    `<table><caption class="visually-hidden">${escapeText(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

function drawCell(cell: ScoreCell, zones: readonly string[], cells: number): string {
  const when = cell.when && ` ${writePart('soft', cell.when)}`;
  const parts = [
    writePart(zones.includes(cell.zone) ? 'zone' : 'zone shared', cell.zone),
    `<span class="figure"><strong>${escapeText(cell.latest)}</strong>${when}</span>`,
    writePart('soft later', cell.later),
    writeSparkline(cell.sparkline),
    writePart(`variation ${cell.kind}`, cell.variation),
    cell.kind === 'none' ? '' : writePart('soft', cell.range),
    cell.bullet ? writeBullet(cell.bullet) : '',
    writePart('soft', cell.target),
    writePart('soft', cell.returns),
  ];
  const span = cells < zones.length ? ` colspan="${zones.length}"` : '';
  return `<td${span}${isAsUsual(cell) ? ' class="usual"' : ''}>${parts.join('')}</td>`;
}

/** A part in words; nothing where there are none. */
function writePart(className: string, words: string): string {
  return words && `<span class="${className}">${escapeText(words)}</span>`;
}
