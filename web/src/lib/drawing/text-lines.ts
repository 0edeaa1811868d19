// Decides where text breaks into lines in a picture that leaves the site. Nothing lays text out there, so its width is reckoned: by the widths of
// Source Sans 3, or by those of the wider letters that may stand in its place.

/** Advance widths of the characters from space to tilde in thousandths of the size, Source Sans 3 version 3.052, regular and bold. */
const REGULAR =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497';
const BOLD =
  '200 340 537 528 528 857 667 300 344 344 457 528 300 332 300 339 528 528 528 528 528 528 528 528 528 528 300 300 528 528 528 463 902 573 605 582 635 548 524 638 674 301 509 614 518 762 665 684 596 684 613 556 556 665 556 813 567 525 541 344 339 344 528 500 555 527 573 468 573 518 341 534 571 276 278 548 286 857 572 555 573 573 398 443 383 568 523 776 514 521 460 344 268 344 528';

/** A character that is not in the table is taken for a wide one. */
const WIDE = 820;
/** How much wider than Source Sans 3 the text may become where a machine has only Arial. */
const ROOM_FOR_OTHER_LETTERS = 1.14;

const widths = { regular: REGULAR.split(' ').map(Number), bold: BOLD.split(' ').map(Number) };

export type Weight = keyof typeof widths;

/** The width that a line of text may take, in px. */
export function reckonWidth(text: string, size: number, weight: Weight): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + (widths[weight][(letter.codePointAt(0) ?? 0) - 32] ?? WIDE), 0);
  return (thousandths / 1000) * size * ROOM_FOR_OTHER_LETTERS;
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
