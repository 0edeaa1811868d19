// Decides what follows from the parts of a measure: whether it may be added up, the finest length of time, and over which days it is taken.

import { CompletenessUnit, finestGrain } from './dataset.ts';
import type { BaseMeasure, Formula, Measure } from './measure.ts';

/** Every part that a measure is made of. */
export function baseMeasuresOf({ formula }: Pick<Measure, 'formula'>): readonly BaseMeasure[] {
  const below = (of: Formula): readonly BaseMeasure[] => {
    switch (of.kind) {
      case 'PART':
        return [of.part];
      case 'RATIO':
        return [...below(of.numerator), ...below(of.denominator)];
      case 'DIFFERENCE':
        return [...below(of.minuend), ...below(of.subtrahend)];
      case 'MULTIPLE':
        return below(of.of);
    }
  };
  return below(formula);
}

/** The finest length of time that a measure has figures for. */
export function grainOf(measure: Measure): 'DAY' | 'MONTH' {
  return baseMeasuresOf(measure).some(({ dataset, window }) => finestGrain(dataset) === 'MONTH' || window === 'TRAILING_12_MONTHS')
    ? 'MONTH'
    : 'DAY';
}

/** Whether a part of it is counted once a month, so that longer periods have no figure. */
export function isOnceAMonth(measure: Measure): boolean {
  return baseMeasuresOf(measure).some(
    ({ aggregate: { kind }, additiveOverTime, dataset }) =>
      (kind === 'COUNT' || kind === 'SUM') && !additiveOverTime && dataset.when.kind !== 'STOCK',
  );
}

/** Whether figures of it may be added up over time and over zones; a ratio never is: it is made again of its parts. */
export function additivityOf(measure: Measure): { readonly overTime: boolean; readonly overPlace: boolean } {
  const isSum = (of: Formula): boolean =>
    of.kind === 'PART' || (of.kind === 'MULTIPLE' ? isSum(of.of) : of.kind === 'DIFFERENCE' && isSum(of.minuend) && isSum(of.subtrahend));
  const parts = baseMeasuresOf(measure);
  return {
    overTime: isSum(measure.formula) && parts.every(({ additiveOverTime }) => additiveOverTime),
    overPlace: isSum(measure.formula) && parts.every(({ additiveOverPlace }) => additiveOverPlace),
  };
}

/** Over which days a figure of a period is taken. */
export const TakenOver = { PERIOD: 'PERIOD', END_OF_PERIOD: 'END_OF_PERIOD', TWELVE_MONTHS: 'TWELVE_MONTHS' } as const;
export type TakenOver = (typeof TakenOver)[keyof typeof TakenOver];

/** Whether a measure is of its period, stands at the end of it, or is of the twelve months that end with it. */
export function takenOver(measure: Measure): TakenOver {
  const parts = baseMeasuresOf(measure);
  if (parts.some(({ window }) => window === 'TRAILING_12_MONTHS')) return 'TWELVE_MONTHS';
  return parts.every(({ dataset }) => dataset.when.kind === 'STOCK') ? 'END_OF_PERIOD' : 'PERIOD';
}

/** What the completeness of its figures counts: returns where any part of it waits for them; null where everything is always complete. */
export function completenessOf(measure: Measure): CompletenessUnit | null {
  const units = new Set(baseMeasuresOf(measure).flatMap(({ dataset }) => dataset.reporting?.counts ?? []));
  return Object.values(CompletenessUnit).find((unit) => units.has(unit)) ?? null;
}

/** Whether it counts people, so that small numbers of it are to be protected. */
export function countsPeople(measure: Measure): boolean {
  return baseMeasuresOf(measure).some((part) => part.countsPeople);
}

/** What a percentage is of, where that and what is taken of it are counted: no amounts of money, no medians. Null for every other measure. */
export function countedBaseOf({ formula, unit }: Pick<Measure, 'formula' | 'unit'>): Formula | null {
  if (formula.kind !== 'RATIO' || unit !== '%') return null;
  return baseMeasuresOf({ formula }).every(isCounted) ? formula.denominator : null;
}

const isCounted = ({ aggregate }: BaseMeasure) => aggregate.kind === 'COUNT' || (aggregate.kind === 'SUM' && !/pence$/i.test(aggregate.of));
