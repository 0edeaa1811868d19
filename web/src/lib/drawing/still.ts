import type { Markup } from './markup.ts';

/** A chart drawn on the server: the same picture in the shapes that a page may need. */
export interface Still {
  zoneSlug: string;
  /** Width and height in px of the box it was drawn in; the page scales it. */
  width: number;
  height: number;
  svg: Markup;
}

/** Where the plot lies in the box of a picture: its edges in px from the left and the top of the box. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The picture of a trend: a reader's cursor moves over its plot from month to month. */
export interface TrendStill extends Still {
  plot: Plot;
}
