// Where the words at the right end of a chart stand: beside their lines, pushed apart until none touches another. What finds no room gives way, the
// least important first; the text below the chart says it anyway.

/** One piece of text at the right end, on the line of the number that it tells. */
export interface EndLabel {
  text: string;
  /** Where it should stand, in the unit of the axis. */
  at: number;
  /** Lower is more important. */
  rank: number;
  kind: 'latest' | 'mean' | 'limit' | 'target' | 'before';
}

/** A label in its place, in px from the top of the plot. */
export interface PlacedLabel extends EndLabel {
  y: number;
}

/**
 * Places labels in a column.
 * @param toPixel Turns a number of the axis into px from the top of the plot.
 * @param height Height of the plot; labels may pass it by half a line.
 * @param lineHeight Height of a line of text.
 */
export function placeEndLabels(
  labels: readonly EndLabel[],
  toPixel: (at: number) => number,
  height: number,
  lineHeight: number,
): PlacedLabel[] {
  const most = Math.floor(height / lineHeight) + 1;
  const kept = [...labels].sort((one, other) => one.rank - other.rank).slice(0, most);
  const placed = kept
    .map((label) => ({ ...label, y: Math.min(height, Math.max(0, toPixel(label.at))) }))
    .sort((one, other) => one.y - other.y || other.at - one.at || one.rank - other.rank);
  // Down until none touches the one above, then up from the foot.
  for (const [index, label] of placed.entries()) {
    const above = placed[index - 1];
    if (above) label.y = Math.max(label.y, above.y + lineHeight);
  }
  let floor = height;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, floor);
    floor = label.y - lineHeight;
  }
  return placed;
}
