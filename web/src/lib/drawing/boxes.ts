// The boxes that stills are drawn in. A page scales a still between narrow limits, so that its text stays readable at every width.

export interface Box {
  width: number;
  height: number;
  /** Size of the text in px when the box is shown at its own width. */
  textSize: number;
}

/** For a panel among others, and for any chart on a small screen. */
export const NARROW: Box = { width: 320, height: 200, textSize: 14 };

/** For a chart that has a card to itself. */
export const WIDE: Box = { width: 560, height: 260, textSize: 14 };

/** How wide a picture may be shown, in rem for each px of its box: 1.3 px where the text of a page is 16 px, and as much more as that grows. */
export const WIDEST_REM = 1.3 / 16;
