// Decides when a page begins to make its charts answer: at the first thing that its reader does. Until then the pictures say all that they have to say, and a
// page that is only read never fetches what draws them anew.

/** Events by which a page knows that its reader moves. */
export const MOVES: readonly string[] = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown'];

let moved: Promise<void> | undefined;

/** Waits for the reader's first move on this site since it was opened. */
export function untilReaderMoves(): Promise<void> {
  moved ??= new Promise((resolve) => {
    const begin = (): void => {
      for (const name of MOVES) removeEventListener(name, begin, { capture: true });
      resolve();
    };
    for (const name of MOVES) addEventListener(name, begin, { capture: true, passive: true });
  });
  return moved;
}
