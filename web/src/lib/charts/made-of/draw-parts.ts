// Decides how parts of a whole are drawn: the largest first, each a bar from zero beside its number and its share. What has no number is words and has no bar,
// and no share is given of a whole under 10.
import { compareDecimals, decimalOf, positionOf, roundDecimal } from '#lib/kit/figures/decimal.ts';
import { formatCell, listSymbols, numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { formatDecimal } from '#lib/kit/figures/format.ts';
import { readFigure, type SentFigure } from '#lib/kit/figures/read-figure.ts';
import { countOf } from '#lib/kit/words/count-of.ts';
import { escapeText, Markup } from '#lib/drawing/markup.ts';
import type { DrawnParts, Part, Parts } from './contract.ts';

/** A part as the hub sends it. */
export function readPart(name: string, sent: SentFigure & { shareOfTotal?: number | null }, href?: string): Part {
  return { name, figure: readFigure(sent), share: sent.shareOfTotal ?? undefined, href };
}

/** How many rows of a list are in sight; the others open. */
const MOST_IN_SIGHT = 8;
/** No percentage of a whole under this. */
const LEAST_WHOLE = 10;

/** Draws one way of splitting a whole. */
export function drawParts({ heading, unit, parts, whole, inOrder = false }: Parts): DrawnParts {
  const sorted = inOrder ? parts : sortParts(parts);
  const longest = Math.max(0, ...sorted.map(({ figure }) => lengthOf(figure)));
  const hasShares = isEnough(whole) && sorted.some(({ share }) => share !== undefined);
  const write = (rows: readonly Part[], caption: string): Markup =>
    new Markup(
      `<table><caption>${escapeText(caption)}</caption><colgroup><col class="name"/><col/><col class="count"/>${hasShares ? '<col class="part"/>' : ''}</colgroup><thead class="visually-hidden"><tr><th scope="col">${escapeText(heading)}</th><th scope="col">Bar</th><th scope="col">${escapeText(unit)}</th>${hasShares ? '<th scope="col">Share</th>' : ''}</tr></thead><tbody>${rows.map((part) => drawRow(part, longest, whole, hasShares)).join('')}</tbody></table>`,
    );
  const [seen, more] = [sorted.slice(0, MOST_IN_SIGHT), sorted.slice(MOST_IN_SIGHT)];
  // One row that opens takes as much room as the row itself.
  const isLong = more.length > 1;
  return {
    heading,
    table: write(isLong ? seen : sorted, heading),
    rest: isLong
      ? { summary: `${countOf(more.length, 'more', 'more')}, with fewer`, table: write(more, `${heading}, with fewer`) }
      : undefined,
  };
}

/** The largest first; what has no number last, by name. */
export function sortParts(parts: readonly Part[]): Part[] {
  return parts.toSorted((one, other) => {
    const [first, second] = [numberOf(one.figure), numberOf(other.figure)];
    if (first !== undefined && second !== undefined) return compareDecimals(second, first) || one.name.localeCompare(other.name);
    if (first === undefined && second === undefined) return one.name.localeCompare(other.name);
    return first === undefined ? 1 : -1;
  });
}

/** A protected number is rounded: no length would be true. */
function lengthOf(figure: Figure): number {
  const number = figure.state === 'PROTECTED' ? undefined : numberOf(figure);
  return number === undefined ? 0 : positionOf(number);
}

function drawRow({ name, figure, share, href }: Part, longest: number, whole: Figure, hasShares: boolean): string {
  const heading = href === undefined ? escapeText(name) : `<a href="${escapeText(href)}">${escapeText(name)}</a>`;
  const percent = longest === 0 ? 0 : Math.round((lengthOf(figure) / longest) * 1000) / 10;
  const bar = percent === 0 ? '' : `<svg aria-hidden="true"><rect width="${percent}%" height="100%"/></svg>`;
  return `<tr><th scope="row">${heading}</th><td class="bar">${bar}</td><td class="number">${escapeText(writeNumber(figure, whole))}</td>${hasShares ? `<td class="share">${saySharePercent(share)}</td>` : ''}</tr>`;
}

/** The number with the symbol of its state, but for a state that the whole has: that is said once, below. */
function writeNumber(figure: Figure, whole: Figure): string {
  return figure.state === whole.state && numberOf(figure) !== undefined
    ? formatDecimal(numberOf(figure) ?? '0')
    : formatCell(figure, 'count');
}

function saySharePercent(share: number | undefined): string {
  if (share === undefined) return '';
  const whole = roundDecimal(decimalOf(share), 0);
  return whole === '0' ? 'under 1%' : `${formatDecimal(whole)}%`;
}

function isEnough(whole: Figure): boolean {
  const number = numberOf(whole);
  return number !== undefined && whole.state !== 'PROTECTED' && positionOf(number) >= LEAST_WHOLE;
}

/** What the symbols beside some figures mean; none for the state that the whole has. */
export function explainParts(figures: readonly Figure[], whole: Figure): string[] {
  return listSymbols(figures.filter(({ state }) => state !== whole.state || state === 'PROTECTED')).map(
    ({ symbol, meaning }) => `${symbol} ${meaning}.`,
  );
}
