import type { Palette } from './palette.ts';

export interface ChartContext {
  /** Size of the box in px. */
  width: number;
  height: number;
  /** Size of all text in px. */
  textSize: number;
  palette: Palette;
}

export const FONT_FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', Arial, sans-serif";

/** Between a label and the end of the plot, in px. */
export const LABEL_DISTANCE = 8;
/** Height of a line of text as a part of its size. */
export const LINE_HEIGHT = 1.15;
