// Decides how those are slowed down who try too much: one after the other, a second each, and few may wait.

import { setTimeout as sleep } from 'node:timers/promises';
import { TooManyAttempts } from './identity.errors.ts';

const PAUSE_MS = 1000;
const MOST_WAITING = 5;

/** A line in which everybody waits for their turn, one line for each key. */
export class SlowLine {
  /** @param pause what each turn takes */
  constructor(private readonly pause: () => Promise<unknown> = () => sleep(PAUSE_MS)) {}

  readonly #lines = new Map<string, { waiting: number; last: Promise<unknown> }>();

  /** Waits for a turn. @throws TooManyAttempts where too many wait already, for as long as those take */
  async wait(key: string): Promise<void> {
    const line = this.#lines.get(key) ?? { waiting: 0, last: Promise.resolve() };
    if (line.waiting >= MOST_WAITING) throw TooManyAttempts.because((MOST_WAITING * PAUSE_MS) / 1000);
    this.#lines.set(key, line);
    line.waiting++;
    const turn = line.last.then(this.pause);
    line.last = turn;
    await turn;
    line.waiting--;
    if (line.waiting === 0) this.#lines.delete(key);
  }
}
