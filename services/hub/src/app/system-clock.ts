import type { Clock } from '../imports/index.ts';

/** The machine's own clock. Everything else is given a clock. */
export const systemClock: Clock = { now: () => new Date() };
