// The look of a special point, colour and shape together. No shape is the marker of a zone, so that a point is told apart in grey as well.
import type { SpecialCause } from '../contract.ts';

export interface SpecialMark {
  /** Name of the design token of its colour. */
  token: string;
  /** Outline in a box of 10 by 10, as an SVG path. */
  path: string;
  /** What the shape is called. */
  shape: string;
}

const DIAMOND = 'M5 0L10 5L5 10L0 5Z';
const STAR = 'M5 0L6.4 3.4L10 3.8L7.3 6.2L8.1 10L5 8L1.9 10L2.7 6.2L0 3.8L3.6 3.4Z';
const ARROW_UP = 'M5 0L10 10L5 7L0 10Z';
const ARROW_DOWN = 'M5 10L0 0L5 3L10 0Z';

const MARKS: Record<SpecialCause['type'], SpecialMark> = {
  SPECIAL_CAUSE_IMPROVEMENT: { token: '--improvement', path: STAR, shape: 'star' },
  SPECIAL_CAUSE_CONCERN: { token: '--concern', path: DIAMOND, shape: 'diamond' },
  SPECIAL_CAUSE_NEUTRAL_HIGH: { token: '--ink', path: ARROW_UP, shape: 'arrow up' },
  SPECIAL_CAUSE_NEUTRAL_LOW: { token: '--ink', path: ARROW_DOWN, shape: 'arrow down' },
};

/** The mark of a kind of special cause. */
export function markSpecial(type: SpecialCause['type']): SpecialMark {
  return MARKS[type];
}
