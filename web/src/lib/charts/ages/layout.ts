// Decides where the bars of ages stand: from zero, one scale for all zones, each with its count at its end.
import { reckonWidest } from '#lib/drawing/text-lines.ts';
import type { Box } from '#lib/drawing/boxes.ts';

export interface AgeBar {
  name: string;
  count: string;
  /** Top of the bar, and where its text stands. */
  y: number;
  textY: number;
  width: number;
  /** Whether it is of those that count as old: filled; the others are an outline. */
  old: boolean;
}

export interface AgePanel {
  box: Pick<Box, 'width' | 'height'>;
  /** Where names end and bars begin. */
  left: number;
  barHeight: number;
  bars: AgeBar[];
}

const PITCH = 34;
const BAR_HEIGHT = 22;
const TEXT_SIZE = 14;
/** Between a bar and its count, and between a name and its bar, in px, as AgePicture.svelte draws them. */
const COUNT_GAP = 6;
const NAME_GAP = 8;

/**
 * Lays out the bars of one zone.
 * @param most The largest count of all zones: it reaches the end of the scale.
 */
export function layoutAges(bands: readonly { name: string; count: number; old: boolean }[], most: number, width: number): AgePanel {
  const names = bands.map(({ name }) => name);
  const left = reckonWidest(names, TEXT_SIZE) + NAME_GAP + 1;
  const room = width - left - COUNT_GAP - reckonWidest([String(most)], TEXT_SIZE, 'bold') - 1;
  return {
    box: { width, height: bands.length * PITCH },
    left,
    barHeight: BAR_HEIGHT,
    bars: bands.map(({ name, count, old }, index) => ({
      name,
      count: String(count),
      y: index * PITCH + (PITCH - BAR_HEIGHT) / 2,
      textY: index * PITCH + PITCH / 2,
      width: most === 0 ? 0 : Math.round((room * count * 10) / most) / 10,
      old,
    })),
  };
}
