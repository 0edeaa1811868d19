// Decides the scale of a small plot: from zero to its highest number, with at most two gridlines above its foot, on steps that people count in.

export interface PlotScale {
  readonly foot: number;
  readonly top: number;
  /** The numbers of its gridlines, from the foot up. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5];
const MOST_STEPS = 2;

/** A scale that holds all numbers; from below zero only where one of them is. Without numbers there is nothing to measure, and no gridline. */
export function layoutScale(numbers: readonly number[]): PlotScale {
  if (numbers.length === 0) return { foot: 0, top: 1, ticks: [] };
  const [lowest, highest] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const top = highest > lowest ? highest : 1;
  const step = chooseStep(Math.max(top, -lowest));
  const places = Array.from(
    { length: Math.floor(top / step) - Math.ceil(lowest / step) + 1 },
    (_, place) => Math.ceil(lowest / step) + place,
  );
  return { foot: lowest, top, ticks: places.map((place) => Number((place * step).toPrecision(12))) };
}

function chooseStep(highest: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const steps = [magnitude / 10, magnitude, magnitude * 10].flatMap((power) => STEPS.map((step) => Number((step * power).toPrecision(12))));
  return steps.find((step) => Math.floor(highest / step) <= MOST_STEPS) ?? highest;
}
