// Decides when a still comes alive: once its reader has moved and sees it. Everything that it needs from then on is fetched only then.
import type { Attachment } from 'svelte/attachments';
import type { Box } from '#lib/drawing/boxes.ts';
import { untilReaderMoves } from './reader-moves.ts';
import type { LiveSubject } from '../trend-card.ts';

/** How far outside the window a chart may be when it is made ready. */
const AHEAD = '200px';

/** A still that comes alive: whether it has, and what is announced. */
export class LiveTrend {
  /** True once the chart answers to pointer and keyboard. */
  alive = $state(false);
  /** True when the library or the figures could not be loaded: then the picture and the table remain. */
  failed = $state(false);
  /** What the live region says now. */
  announced = $state('');

  readonly #readSubject: () => LiveSubject;
  readonly #readBox: () => Box;

  constructor(readSubject: () => LiveSubject, readBox: () => Box) {
    this.#readSubject = readSubject;
    this.#readBox = readBox;
  }

  /** Attach to the element that takes the focus. @param findHost finds the element in it that lies over the still */
  attach(findHost: () => HTMLElement | undefined): Attachment<HTMLElement> {
    return (frame) => {
      let gone = false;
      let close: (() => void) | undefined;
      const watcher = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          watcher.disconnect();
          import('./open-trend.svelte.ts').then(
            ({ openTrend }) => {
              const host = findHost();
              if (gone || !host) return;
              close = openTrend({
                frame,
                host,
                readSubject: this.#readSubject,
                readBox: this.#readBox,
                announce: (words) => (this.announced = words),
                becomes: (state) => {
                  this.alive = state === 'alive';
                  this.failed = state === 'failed';
                },
              });
            },
            () => (this.failed = true),
          );
        },
        { rootMargin: AHEAD },
      );
      void untilReaderMoves().then(() => {
        if (!gone) watcher.observe(frame);
      });
      return () => {
        gone = true;
        watcher.disconnect();
        close?.();
      };
    };
  }
}
