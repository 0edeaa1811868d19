// Where the gridlines and the month labels of a trend stand. Always from zero, never more than five steps, on steps that people count in.

export interface CountAxis {
  /** Top of the axis, in the unit of the measure. */
  top: number;
  /** Distance between two gridlines. */
  step: number;
}

const MOST_STEPS = 4;
const STEPS = [1, 2, 5, 10];

/** An axis from zero that holds the highest number, with at most four steps (five gridlines). Whole steps only, since half a session is none. */
export function layOutCountAxis(highest: number): CountAxis {
  const least = Math.max(highest, 1) / MOST_STEPS;
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = (STEPS.find((candidate) => candidate * magnitude >= least) ?? 10) * magnitude;
  return { top: Math.max(1, Math.ceil(highest / step)) * step, step };
}
