// Decides how high the pictures of a slide are: everything on it has its room on 16:9, and the pictures take what is left.
import type { FigureTable } from '#lib/cards/figure-table.ts';
import type { Box } from '#lib/drawing/boxes.ts';
import { countLines, type Weight } from '#lib/drawing/text-lines.ts';

/** A slide in px; its styles scale it to the screen. */
const SLIDE = { width: 1920, height: 1080, edge: 80 } as const;
/** Between the panels of zones, in px. */
const BETWEEN_PANELS = 48;
/** Text in a chart: read from four metres away. */
const TEXT_SIZE = 22;
/** Lines of text by their size and height in px; `SlideFrame.svelte` and `TrendSlideBody.svelte` set the same. */
const LINES = {
  heading: { size: 44, height: 54, weight: 'bold' },
  subtitle: { size: 28, height: 38, weight: 'regular' },
  name: { size: 30, height: 40, weight: 'bold' },
  standing: { size: 24, height: 34, weight: 'regular' },
  sentence: { size: 24, height: 33, weight: 'regular' },
  foot: { size: 22, height: 30, weight: 'regular' },
} as const satisfies Record<string, { size: number; height: number; weight: Weight }>;
/** Above the heading, between the parts, below the foot. */
const SPACES = 56 + 24 + 12 + 24 + 24 + 32;
/** Above the key of the pictures, the notes of a table and what it leaves out. */
const ABOVE_SMALL = 8;
/** A mark of the key with the space around it, as wide as these letters. */
const MARK = 'MMM ';
/** A row of a table, with its line on the smallest screen that a slide fills. */
const ROW_HEIGHT = 31;
/** Lower than this nothing can be read off a picture: then what is below it scrolls. */
const LEAST_HEIGHT = 260;
const MOST_HEIGHT = 620;

/** The picture of a zone that is alone, for a small screen. */
export const NARROW_PICTURE: Box = { width: 560, height: 400, textSize: TEXT_SIZE };

/** What is written on a slide. */
export interface SlideWords {
  heading: string;
  subtitle: string;
  foot: string;
  panels: readonly { standing: string; sentence: string; compared: string; events: string }[];
  /** Of the pictures, one text a mark. */
  key: readonly string[];
}

const WHOLE = SLIDE.width - 2 * SLIDE.edge;

function heightOf(text: string, room: number, kind: keyof typeof LINES): number {
  const { size, height, weight } = LINES[kind];
  return countLines(text, room, size, weight) * height;
}

/** What is around the body of every slide. */
function heightAround({ heading, subtitle, foot }: Pick<SlideWords, 'heading' | 'subtitle' | 'foot'>): number {
  return (
    SPACES + heightOf(heading, WHOLE, 'heading') + heightOf(subtitle, WHOLE, 'subtitle') + heightOf(foot, WHOLE, 'foot') + LINES.foot.height
  );
}

/** How many rows a table on a slide has room for, below its heading and above its notes; all where they fit, else room is kept for saying that there are more. */
export function countTableRows(
  table: Pick<FigureTable, 'groups' | 'rows' | 'notes'>,
  words: Pick<SlideWords, 'heading' | 'subtitle' | 'foot'>,
): number {
  const headings = (table.groups.length > 1 ? 2 : 1) * ROW_HEIGHT;
  const notes = table.notes.reduce((sum, { symbol, meaning }) => sum + heightOf(`${symbol} ${meaning}.`, WHOLE, 'foot'), ABOVE_SMALL);
  const room = SLIDE.height - heightAround(words) - headings - notes;
  if (table.rows.length * ROW_HEIGHT <= room) return table.rows.length;
  return Math.max(1, Math.floor((room - ABOVE_SMALL - LINES.foot.height) / ROW_HEIGHT));
}

/** The width of each picture of a slide with so many zones beside each other, and the size of its text. */
export function layoutWidth(panelCount: number): Pick<Box, 'width' | 'textSize'> {
  const between = (Math.max(1, panelCount) - 1) * BETWEEN_PANELS;
  return { width: Math.floor((SLIDE.width - 2 * SLIDE.edge - between) / Math.max(1, panelCount)), textSize: TEXT_SIZE };
}

/** The box that each picture of a slide is drawn in. */
export function layoutPictures({ heading, subtitle, foot, panels, key }: SlideWords): Box {
  const count = Math.max(1, panels.length);
  const { width, textSize } = layoutWidth(count);
  const highest = (of: (panel: SlideWords['panels'][number]) => number): number => Math.max(0, ...panels.map(of));
  const taken =
    heightAround({ heading, subtitle, foot }) +
    (count > 1 ? LINES.name.height : 0) +
    highest(({ standing }) => heightOf(standing, width, 'standing')) +
    highest((panel) => [panel.sentence, panel.compared, panel.events].reduce((sum, text) => sum + heightOf(text, width, 'sentence'), 0)) +
    (key.length > 0 ? ABOVE_SMALL + heightOf(key.map((each) => MARK + each).join(' '), WHOLE, 'foot') : 0);
  return { width, height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, SLIDE.height - taken)), textSize };
}
