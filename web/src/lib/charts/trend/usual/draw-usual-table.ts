// Writes the table of what is as usual as markup: nobody changes its cells, so they are no components.
import { idOfCard } from '#lib/cards/card-views.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import { writeSparkline } from '#lib/drawing/sparkline.ts';
import type { UsualCell, UsualLine } from './usual-lines.ts';

/** What stands around the lines. */
export interface UsualTableFrame {
  /** Names of the zones, in the order of the cells. */
  zones: readonly string[];
  /** What the table holds. */
  caption: string;
  /** The address of the page of a measure. */
  linkTo: (measureId: string) => string;
}

/** Writes the table: a line for each measure, a cell for each zone. A link to the card of a measure leads to its line. */
export function drawUsualTable(lines: readonly UsualLine[], { zones, caption, linkTo }: UsualTableFrame): Markup {
  const headings = ['Measure', ...zones].map((name) => `<th scope="col">${escapeText(name)}</th>`).join('');
  const rows = lines.map(({ id, title, unit, description, cells }) => {
    const heading = `<a href="${escapeText(linkTo(id))}">${escapeText(title)}</a>${sayUnit(title, unit)}${description === undefined ? '' : `<span class="what">${escapeText(description)}</span>`}`;
    // A figure that all zones share stands once, under all of them.
    const span = cells.length === 1 && zones.length > 1 ? ` colspan="${zones.length}"` : '';
    const written =
      cells.length === 0
        ? `<td colspan="${zones.length}" class="soft">no figure for each zone: its page has all of it</td>`
        : cells.map((cell) => `<td${span}>${drawCell(cell, zones)}</td>`).join('');
    return `<tr id="${escapeText(idOfCard(id))}"><th scope="row">${heading}</th>${written}</tr>`;
  });
  return new Markup(
    `<table><caption class="visually-hidden">${escapeText(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** The unit of a measure, where its name does not say it. */
function sayUnit(title: string, unit: string): string {
  return title.toLowerCase().includes(unit.toLowerCase()) ? '' : ` <span class="soft">${escapeText(unit)}</span>`;
}

function drawCell({ zone, latest, when, later, verdict, kind, range, sparkline }: UsualCell, zones: readonly string[]): string {
  const soft = (words: string): string => words && ` <span class="soft">${escapeText(words)}</span>`;
  const place = zones.includes(zone) ? 'zone' : 'zone shared';
  return `<span class="${place}">${escapeText(zone)}</span><strong>${escapeText(latest)}</strong>${soft(when)}${writeSparkline(sparkline)}<span class="said">${verdict && `<span class="${kind}">${verdict}</span>, `}${escapeText(range)}${later && `${range && '; '}${escapeText(later)}`}</span>`;
}
