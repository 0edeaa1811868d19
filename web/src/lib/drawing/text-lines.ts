// Decides how much room text takes in a picture, and where it breaks into lines there. Nothing lays text out while a picture is drawn, so its width is
// reckoned: by the widest letters that may be seen, for nobody knows which face a reader's machine has.

/** The widest advance of each character from space to tilde in Source Sans 3, Arial, Verdana and DejaVu Sans, in thousandths of the size. */
const REGULAR =
  '352 401 460 838 637 1077 780 275 455 455 636 838 364 455 364 455 637 637 637 637 637 637 637 637 637 637 455 455 838 838 838 556 1015 685 686 722 771 667 611 778 752 421 500 693 558 863 749 788 667 788 722 684 617 732 685 990 686 667 686 455 455 455 838 636 636 613 635 550 635 616 353 635 634 278 345 592 278 975 634 612 635 635 427 521 394 634 592 819 592 592 526 637 455 637 838';
const BOLD =
  '349 457 587 867 711 1272 873 332 543 543 711 867 380 480 380 689 711 711 711 711 711 711 711 711 711 711 402 402 867 867 867 617 1000 776 763 741 831 684 684 821 837 546 557 775 638 996 847 851 733 851 782 721 683 812 774 1128 771 737 726 543 689 543 867 711 711 675 716 593 716 679 436 716 712 343 403 671 343 1058 712 687 716 716 497 596 478 712 652 979 669 652 597 712 543 712 867';

/** What figures have beside those characters. */
const OTHERS: Partial<Record<string, Record<Weight, number>>> = {
  '£': { regular: 636, bold: 711 },
  '–': { regular: 636, bold: 711 },
  '−': { regular: 838, bold: 867 },
};
/** A character that is in no table is taken for a wide one. */
const WIDE = 1000;

export type Weight = 'regular' | 'bold';

const widths: Record<Weight, readonly number[]> = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) };

/** The width that a line of text takes at most, in px, in any face that stands for the product's own. */
export function reckonWidth(text: string, size: number, weight: Weight): number {
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (widths[weight][(letter.codePointAt(0) ?? 0) - 32] ?? OTHERS[letter]?.[weight] ?? WIDE),
    0,
  );
  return (thousandths / 1000) * size;
}

/** The room that the widest of some lines takes, in whole px; 0 for none. */
export function reckonWidest(texts: readonly string[], size: number, weight: Weight = 'regular'): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => reckonWidth(text, size, weight))));
}

/** Breaks text between words into lines that fit a width. A word that is wider than the line is broken where it must be. */
export function breakLines(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  const fits = (line: string): boolean => reckonWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
