import type { Markup } from './markup.ts';

/** A chart drawn on the server: the same picture in the shapes that a page may need. */
export interface Still {
  zoneSlug: string;
  /** Width and height in px of the box it was drawn in; the page scales it. */
  width: number;
  height: number;
  svg: Markup;
}
