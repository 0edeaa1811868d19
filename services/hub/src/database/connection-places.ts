// Decides who gets a connection: of all, some are kept for pages and small queries. Who gets none in time gets an error that says so, and may try again.

import { HubBusy, ReadingEnded } from './database.errors.ts';

interface Waiting {
  readonly isSmall: boolean;
  readonly admit: () => void;
}

/** Places at the database. */
export class ConnectionPlaces {
  #small = 0;
  #large = 0;
  readonly #waiting = new Set<Waiting>();

  /**
   * @param size how many there are
   * @param keptForSmall how many of them large queries never take
   * @param waitMs how long one is waited for
   */
  constructor(
    readonly size: number,
    private readonly keptForSmall: number,
    private readonly waitMs: number,
  ) {}

  get inUse(): number {
    return this.#small + this.#large;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Takes a place. @returns gives it back; to be called once
   * @throws HubBusy when none was free in time; ReadingEnded when whoever asked has gone
   */
  async take(isSmall: boolean, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw ReadingEnded.because();
    if (!this.#hasRoom(isSmall)) await this.#wait(isSmall, signal);
    else this.#count(isSmall, 1);
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      this.#count(isSmall, -1);
      this.#admitNext();
    };
  }

  #hasRoom(isSmall: boolean): boolean {
    return this.inUse < this.size && (isSmall || this.#large < this.size - this.keptForSmall);
  }

  #count(isSmall: boolean, one: 1 | -1): void {
    if (isSmall) this.#small += one;
    else this.#large += one;
  }

  /** Small ones first, then in the order that they came. A place is counted as taken before who waits for it runs on. */
  #admitNext(): void {
    for (const isSmall of [true, false]) {
      for (const next of this.#waiting) {
        if (next.isSmall !== isSmall) continue;
        if (!this.#hasRoom(isSmall)) break;
        this.#waiting.delete(next);
        this.#count(isSmall, 1);
        next.admit();
      }
    }
  }

  #wait(isSmall: boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (error: Error) => {
        this.#waiting.delete(waiting);
        done();
        reject(error);
      };
      const timer = setTimeout(() => leave(HubBusy.because(this.waitMs)), this.waitMs);
      const gone = () => leave(ReadingEnded.because());
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', gone);
      };
      const waiting: Waiting = {
        isSmall,
        admit: () => {
          done();
          resolve();
        },
      };
      signal.addEventListener('abort', gone, { once: true });
      this.#waiting.add(waiting);
    });
  }
}
