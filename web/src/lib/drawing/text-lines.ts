// Decides how much room text takes in a picture, and where it breaks into lines there. Nothing lays text out while a picture is drawn, so its width is
// reckoned from the widths of letters. A page brings its face with it, so a picture of a page reserves what that face needs. A file is opened in whatever
// face a machine has, so its lines are broken by the widest.

/** The widest advance of each character from space to tilde, in thousandths of the size. */
type Widths = readonly number[];

export type Weight = 'regular' | 'bold';

/** The widths of letters in the faces that text may be seen in. */
interface Faces {
  letters: Record<Weight, Widths>;
  /** What figures have beside those characters. */
  others: Partial<Record<string, Record<Weight, number>>>;
}

const readWidths = (text: string): Widths => text.split(' ').map(Number);

/** Source Sans 3, and Arial in the sizes in which it stands in for it while it is fetched (`faces.css`). */
const OF_PAGES: Faces = {
  letters: {
    regular: readWidths(
      '260 289 426 519 519 830 623 249 311 311 418 545 260 311 260 350 519 519 519 519 519 519 519 519 519 519 260 260 545 545 545 519 947 623 623 674 674 623 571 726 674 263 479 623 519 778 674 726 623 726 674 623 571 674 623 881 623 623 571 303 350 303 497 519 542 519 553 467 555 519 292 519 544 246 247 495 255 829 547 542 555 555 347 467 338 544 467 719 467 467 467 312 243 312 545',
    ),
    bold: readWidths(
      '256 340 537 528 528 857 667 300 344 344 457 538 300 332 300 339 528 528 528 528 528 528 528 528 528 528 307 307 538 538 538 563 902 665 665 665 665 614 563 716 674 301 512 665 563 767 665 716 614 716 665 614 563 665 614 869 614 614 563 344 339 344 538 512 555 527 573 512 573 518 341 563 571 276 278 548 286 857 572 563 573 573 398 512 383 568 523 776 514 521 460 358 268 358 538',
    ),
  },
  others: {
    '£': { regular: 519, bold: 528 },
    '–': { regular: 519, bold: 512 },
    '−': { regular: 545, bold: 537 },
    '’': { regular: 249, bold: 300 },
  },
};

/** Source Sans 3, Arial, Verdana and DejaVu Sans in their own sizes. */
const OF_FILES: Faces = {
  letters: {
    regular: readWidths(
      '352 401 460 838 637 1077 780 275 455 455 636 838 364 455 364 455 637 637 637 637 637 637 637 637 637 637 455 455 838 838 838 556 1015 685 686 722 771 667 611 778 752 421 500 693 558 863 749 788 667 788 722 684 617 732 685 990 686 667 686 455 455 455 838 636 636 613 635 550 635 616 353 635 634 278 345 592 278 975 634 612 635 635 427 521 394 634 592 819 592 592 526 637 455 637 838',
    ),
    bold: readWidths(
      '349 457 587 867 711 1272 873 332 543 543 711 867 380 480 380 689 711 711 711 711 711 711 711 711 711 711 402 402 867 867 867 617 1000 776 763 741 831 684 684 821 837 546 557 775 638 996 847 851 733 851 782 721 683 812 774 1128 771 737 726 543 689 543 867 711 711 675 716 593 716 679 436 716 712 343 403 671 343 1058 712 687 716 716 497 596 478 712 652 979 669 652 597 712 543 712 867',
    ),
  },
  others: {
    '£': { regular: 636, bold: 711 },
    '–': { regular: 636, bold: 711 },
    '−': { regular: 838, bold: 867 },
  },
};

/** A character that is in no table is taken for a wide one. */
const WIDE = 1000;

/** The width that a line of text of a page takes at most, in px. */
export function reckonWidth(text: string, size: number, weight: Weight): number {
  return reckonIn(OF_PAGES, text, size, weight);
}

function reckonIn({ letters, others }: Faces, text: string, size: number, weight: Weight): number {
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (letters[weight][(letter.codePointAt(0) ?? 0) - 32] ?? others[letter]?.[weight] ?? WIDE),
    0,
  );
  return (thousandths / 1000) * size;
}

/** The room that the widest of some lines of a page takes, in whole px; 0 for none. */
export function reckonWidest(texts: readonly string[], size: number, weight: Weight = 'regular'): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => reckonWidth(text, size, weight))));
}

/** How many lines a text of a page takes at most in a width; 0 for none. */
export function countLines(text: string, width: number, size: number, weight: Weight = 'regular'): number {
  return breakIn(OF_PAGES, text, width, size, weight).length;
}

/** Breaks the text of a file between words into lines that fit a width in any face. A word that is wider than the line is broken where it must be. */
export function breakLines(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  return breakIn(OF_FILES, text, width, size, weight);
}

function breakIn(faces: Faces, text: string, width: number, size: number, weight: Weight): string[] {
  const fits = (line: string): boolean => reckonIn(faces, line, size, weight) <= width;
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
