// What a slide holds, as it is drawn.
import type { DrawnTable } from '#lib/cards/drawn-table.ts';
import type { Markup } from '#lib/drawing/markup.ts';

/** One zone on the slide of a measure. */
export interface SlidePanel {
  zone: { slug: string; name: string };
  /** Below its name: '3,240 in 22 of 24 months'; '' where nothing was reported. */
  standing: string;
  picture: Markup;
  /** The same for a small screen, where the picture is drawn wider than that; undefined where it is not. */
  narrow: Markup | undefined;
  /** What a person would read out. */
  sentence: string;
  /** Beside the months before; '' where nothing is compared. */
  compared: string;
  /** The events of this zone, with the numbers that they have on the picture; '' for none, or for more than have room. */
  events: string;
}

/** An event of a slide, as it is listed. */
export interface SlideEvent {
  id: string;
  /** '1 September 2025: Rooms opened, New Parks'. */
  words: string;
}

interface AnySlide {
  /** How an address names it. */
  name: string;
  /** The largest words on it: for a measure the finding. */
  heading: string;
  subtitle: string;
  /** Source, as at, what came in, what is made up. */
  foot: string;
}

/** A measure over its months. */
export interface TrendSlide extends AnySlide {
  kind: 'trend';
  panels: readonly SlidePanel[];
  /** What stands in place of pictures; '' where there are some. */
  empty: string;
  title: string;
  /** What the marks and lines in the pictures mean; undefined where there is nothing to tell. */
  key: Markup | undefined;
  /** Its latest months, as many as have room. */
  table: DrawnTable;
  /** The months that the table has no room for, and the page that lists them; undefined where it has all. */
  more: { words: string; measureId: string } | undefined;
  events: readonly SlideEvent[];
}

/** The latest figure of a measure in a zone. */
export interface SlideScore {
  zone: string;
  latest: string;
  when: string;
  /** The months after it that have a figure and are set aside; '' where there are none. */
  later: string;
  /** 'usual range 84 to 459', or how it differs from that. */
  words: string;
  kind: 'improvement' | 'concern' | 'neutral' | 'common' | 'none';
  /** Whether its figures are not for the reader. */
  withheld: boolean;
}

/** The latest figures of several measures. */
export interface ScoreSlide extends AnySlide {
  kind: 'scores';
  zones: readonly string[];
  lines: readonly { id: string; title: string; scores: readonly SlideScore[] }[];
}

/** A measure that could not be read. */
export interface FailedSlide extends AnySlide {
  kind: 'failed';
}

export type Slide = TrendSlide | ScoreSlide | FailedSlide;
