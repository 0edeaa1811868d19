// Writes a table of the scorecard as markup: a page has hundreds of its cells and lines, which nobody changes, so they are no components.
import { writeBullet } from '#lib/charts/bullet/write-bullet.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import type { ScoreCell, ScoreLine } from './scorecard-layout.ts';
import type { Sparkline } from './sparkline.ts';

/** What stands around the lines. */
export interface ScoreTableFrame {
  /** Names of the zones, in the order of the cells. */
  readonly zones: readonly string[];
  /** What the table holds. */
  readonly caption: string;
  /** The address of the page of a measure. */
  readonly linkTo: (measureId: string) => string;
}

/** Radius of a mark, by what it tells; concern is a square. */
const RADII = { improvement: 3, neutral: 3, last: 2.5, provisional: 2.5 } as const;

/** Writes a table: a line for each measure, a cell for each zone. */
export function drawScoreTable(lines: readonly ScoreLine[], { zones, caption, linkTo }: ScoreTableFrame): Markup {
  const headings = ['Measure', ...zones].map((name) => `<th scope="col">${escapeText(name)}</th>`).join('');
  const rows = lines.map((line) => {
    const title = `<a href="${escapeText(linkTo(line.id))}">${escapeText(line.title)}</a>${writePart('soft', `${line.unit}. ${line.direction}`)}`;
    return `<tr><th scope="row">${title}</th>${line.cells.map(drawCell).join('')}</tr>`;
  });
  return new Markup(
    `<table><caption class="visually-hidden">${escapeText(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

function drawCell(cell: ScoreCell): string {
  const when = cell.when && ` ${writePart('soft', cell.when)}`;
  const parts = [
    writePart('zone', cell.zone),
    `<span class="figure"><strong>${escapeText(cell.latest)}</strong>${when}</span>`,
    drawSpark(cell.sparkline),
    writePart(`variation ${cell.kind}`, cell.variation),
    cell.kind === 'none' ? '' : writePart('soft', cell.range),
    cell.bullet ? writeBullet(cell.bullet) : '',
    writePart('soft', cell.target),
    writePart('soft', cell.returns),
  ];
  return `<td>${parts.join('')}</td>`;
}

/** A part in words; nothing where there are none. */
function writePart(className: string, words: string): string {
  return words && `<span class="${className}">${escapeText(words)}</span>`;
}

function drawSpark({ lines, marks }: Sparkline): string {
  const shapes = marks.map(({ kind, x, y }) =>
    kind === 'concern'
      ? `<rect class="${kind}" x="${x}" y="${y}" width="5" height="5" transform="translate(-2.5 -2.5)"/>`
      : `<circle class="${kind}" cx="${x}" cy="${y}" r="${RADII[kind]}"/>`,
  );
  const paths = lines.map((line) => `<path d="${line}"/>`);
  return `<svg class="spark" viewBox="0 0 120 28" width="120" height="28" aria-hidden="true">${paths.join('')}${shapes.join('')}</svg>`;
}
