// Decides what is said of the latest charted figure: that it is usual, or that it is better or worse than usual, by what, and since when.

import type { TrendFacts } from './contract.ts';
import { afterWhichEvent } from './event-words.ts';
import { isOfFew } from './figure-words.ts';
import { tellAverage, tellRange, type Standing } from './limit-words.ts';
import { countPeriods, writeNumber, type Unit } from './number-words.ts';
import { namePeriod } from './period-words.ts';
import { latestStretch, runNearLimit, runOneWay, runOnOneSide, runOutside, type ChartedPoint, type SpecialRun } from './special-run.ts';
import { capitalise, type Subject } from './subject-words.ts';

/** Points on one side of the mean that make a shift. */
const SHIFT = 7;

/** What follows the figure in its own sentence, and the sentences after that. Both are empty when there is nothing to tell the figure by. */
export interface Variation {
  readonly ending: string;
  readonly reasons: readonly string[];
}

/** What the control chart says of the latest charted figure. */
export function tellVariation(facts: TrendFacts, charted: readonly ChartedPoint[], subject: Subject, unit: Unit): Variation {
  const segment = latestStretch(charted);
  const latest = segment.at(-1);
  if (!latest) return { ending: '', reasons: [] };
  if (latest.rule === 'SHIFT_OF_SEVEN') {
    // The figure itself may lie within the range: what is not usual is the run, which is said first.
    return { ending: '', reasons: [...tellRule(facts, segment, latest, subject, unit), `A run that long is ${judge(latest)}`] };
  }
  if (latest.rule) return { ending: '', reasons: [`That is ${judge(latest)}`, ...tellRule(facts, segment, latest, subject, unit)] };
  // A plain line may carry one figure over many months, as a census is: nobody found it in each of them.
  if (facts.noLimits === '') return { ending: '', reasons: [] };
  const [first] = segment;
  if (first && segment.length > 1 && segment.every(({ number }) => Number(number) === Number(latest.number))) {
    const isWhole = latest.place - first.place + 1 === segment.length;
    return { ending: `, as in each ${isWhole ? '' : 'reported '}${facts.grainWords} since ${namePeriod(first)}`, reasons: [] };
  }
  return { ending: '', reasons: facts.limits ? [`That is ${rangeBeside(facts, latest, unit, 'WITHIN')}`] : [] };
}

/** The range is said in the unit of the figure beside it: where that is said as two counts, percentages would not compare. */
function rangeBeside(facts: TrendFacts, latest: ChartedPoint, unit: Unit, standing: Standing): string {
  return tellRange(facts, isOfFew(latest) ? null : latest.number, unit, standing);
}

/** Better or worse where one way is better; higher or lower where neither is. */
function judge({ pointType, rule, direction }: ChartedPoint): string {
  if (pointType === 'SPECIAL_CAUSE_IMPROVEMENT') return 'better than usual';
  if (pointType === 'SPECIAL_CAUSE_CONCERN') return 'worse than usual';
  const isHigh = direction === 'ABOVE' || direction === 'RISING';
  if (rule === 'TREND_OF_SEVEN') return `a ${isHigh ? 'rise' : 'fall'} that is longer than usual`;
  return `${isHigh ? 'higher' : 'lower'} than usual`;
}

function tellRule(facts: TrendFacts, segment: readonly ChartedPoint[], latest: ChartedPoint, subject: Subject, unit: Unit): string[] {
  const standing: Standing = latest.direction === 'ABOVE' ? 'ABOVE' : 'BELOW';
  const [they, have] = [capitalise(subject.it), subject.has];
  switch (latest.rule) {
    case 'TREND_OF_SEVEN': {
      const run = runOneWay(segment);
      const [rise, risen] = latest.direction === 'RISING' ? ['rise', 'risen'] : ['fall', 'fallen'];
      // The run goes on after the period that is shown.
      if (run.points < SHIFT) return [`${they} ${have} a run of ${countPeriods(SHIFT, facts.grainWords)} or more that ${rise}`];
      const every = `every ${run.hasGap ? 'reported ' : ''}${facts.grainWords}`;
      return [
        `${they} ${have} ${risen} ${every} since ${namePeriod(run.first)} (${writeNumber(run.first.number, unit)})`,
        ...after(facts, run),
      ];
    }
    case 'TWO_OF_THREE_NEAR_LIMIT': {
      const run = runNearLimit(segment, facts.limits);
      const end = standing === 'ABOVE' ? 'top' : 'bottom';
      const range = rangeBeside(facts, latest, unit, 'WITHIN').replace(/^within /, '');
      return [`${they} ${subject.was} near the ${end} of ${range} ${sayHowOften(facts, run)}`, ...after(facts, run)];
    }
    case 'SHIFT_OF_SEVEN':
      return tellShift(facts, latest, shiftOf(facts, segment), standing, subject, unit);
    case 'OUTSIDE_LIMITS': {
      const [outside, shift] = [runOutside(segment), shiftOf(facts, segment)];
      const range = rangeBeside(facts, latest, unit, standing);
      const away = outside.points > 1 ? `${they} ${have} been ${range} ${tellLength(facts, outside)}` : `${they} ${subject.was} ${range}`;
      return shift.points < SHIFT ? [away, ...after(facts, outside)] : [away, ...tellShift(facts, latest, shift, standing, subject, unit)];
    }
    case null:
      return [];
  }
}

function sayHowOften({ grainWords }: TrendFacts, run: ReturnType<typeof runNearLimit>): string {
  if (!run.isWithin) return `in two of three ${grainWords}s`;
  const lastThree = countPeriods(3, grainWords, run.hasGap ? 'reported' : '');
  return run.points === 3 ? `in each of the last ${lastThree}` : `in two of the last ${lastThree}`;
}

function shiftOf({ limits }: TrendFacts, segment: readonly ChartedPoint[]): SpecialRun {
  return limits ? runOnOneSide(segment, limits.mean) : runOutside(segment);
}

function tellShift(facts: TrendFacts, latest: ChartedPoint, run: SpecialRun, standing: Standing, subject: Subject, unit: Unit): string[] {
  const average = `${standing.toLowerCase()} ${tellAverage(facts, latest.number, unit, standing, subject.its)}`;
  const they = `${capitalise(subject.it)} ${subject.has}`;
  // The run goes on after the period that is shown.
  if (run.points < SHIFT) return [`${they} a run of ${countPeriods(SHIFT, facts.grainWords)} or more ${average}`];
  return [`${they} been ${average} ${tellLength(facts, run)}`, ...after(facts, run)];
}

/** `for eight months in a row, since October 2025`. */
function tellLength({ grainWords }: TrendFacts, { points, first, hasGap }: SpecialRun): string {
  return `for ${countPeriods(points, grainWords, hasGap ? 'reported' : '')} in a row, since ${namePeriod(first)}`;
}

function after(facts: TrendFacts, run: SpecialRun): string[] {
  const event = afterWhichEvent(facts, run.first.place);
  return event ? [`This began ${event}`] : [];
}
