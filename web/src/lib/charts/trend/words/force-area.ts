// Decides how a figure is shown that zones share, because it is of the force that serves them: once, under the name of the force area.

/** What stands in place of the name of a zone. */
export const FORCE_AREA = 'The force area';

/** Whether all zones have the same figures. Where forces differ, each zone keeps its own. */
export function isOneFigure(figuresByZone: readonly unknown[]): boolean {
  return new Set(figuresByZone.map((figures) => JSON.stringify(figures))).size <= 1;
}
