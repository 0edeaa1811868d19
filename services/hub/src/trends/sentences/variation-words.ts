// Decides what is said of the latest charted figure: ordinary variation, or what makes it special, since when, and whether that is better.

import type { TrendFacts } from './contract.ts';
import { afterWhichEvent } from './event-words.ts';
import { tellAverage, tellRange, type Standing } from './limit-words.ts';
import { countPeriods, writeNumber, type Unit } from './number-words.ts';
import { namePeriod } from './period-words.ts';
import { latestStretch, runNearLimit, runOneWay, runOnOneSide, runOutside, type ChartedPoint, type SpecialRun } from './special-run.ts';
import type { Subject } from './subject-words.ts';

/** Points on one side of the mean that make a shift. */
const SHIFT = 7;

/** What is said, beginning with its comma or colon; empty when there is nothing to tell the latest figure by. */
export function tellVariation(facts: TrendFacts, charted: readonly ChartedPoint[], subject: Subject, unit: Unit): string {
  const segment = latestStretch(charted);
  const latest = segment.at(-1);
  if (!latest) return '';
  if (latest.rule) return `${tellRule(facts, segment, latest, subject, unit)}: ${judge(latest)}`;
  const [first] = segment;
  if (first && segment.length > 1 && segment.every(({ number }) => Number(number) === Number(latest.number))) {
    const isWhole = latest.place - first.place + 1 === segment.length;
    return `, as in every ${isWhole ? '' : 'reported '}${facts.grainWords} since ${namePeriod(first)}`;
  }
  return facts.limits ? `, ${tellRange(facts, latest.number, unit, 'WITHIN')}` : '';
}

/** In the words of Making Data Count, without a judgement where neither direction is better. */
function judge({ pointType, rule, direction }: ChartedPoint): string {
  if (pointType === 'SPECIAL_CAUSE_IMPROVEMENT') return 'special cause improvement';
  if (pointType === 'SPECIAL_CAUSE_CONCERN') return 'special cause concern';
  const isHigh = direction === 'ABOVE' || direction === 'RISING';
  if (rule === 'TREND_OF_SEVEN') return `special cause, ${isHigh ? 'rising' : 'falling'} for longer than usual`;
  return `special cause, ${isHigh ? 'higher' : 'lower'} than usual`;
}

function tellRule(facts: TrendFacts, segment: readonly ChartedPoint[], latest: ChartedPoint, subject: Subject, unit: Unit): string {
  const standing: Standing = latest.direction === 'ABOVE' ? 'ABOVE' : 'BELOW';
  switch (latest.rule) {
    case 'TREND_OF_SEVEN': {
      const run = runOneWay(segment);
      // The run goes on after the period that is shown.
      if (run.points < SHIFT)
        return `, in a run of ${countPeriods(SHIFT, facts.grainWords)} or more that ${latest.direction === 'RISING' ? 'rise' : 'fall'}`;
      const every = `every ${run.hasGap ? 'reported ' : ''}${facts.grainWords}`;
      const began = `since ${namePeriod(run.first)} (${writeNumber(run.first.number, unit)})`;
      return joined(`having ${latest.direction === 'RISING' ? 'risen' : 'fallen'} ${every} ${began}`, facts, run);
    }
    case 'TWO_OF_THREE_NEAR_LIMIT': {
      const run = runNearLimit(segment, facts.limits);
      const end = standing === 'ABOVE' ? 'top' : 'bottom';
      const range = tellRange(facts, latest.number, unit, 'WITHIN').replace(/^within /, '');
      const lastThree = countPeriods(3, facts.grainWords, run.hasGap ? 'reported' : '');
      const often = !run.isWithin
        ? `in two of three ${facts.grainWords}s`
        : run.points === 3
          ? `in each of the last ${lastThree}`
          : `in two of the last ${lastThree}`;
      return joined(`near the ${end} of ${range}, ${often}`, facts, run);
    }
    case 'SHIFT_OF_SEVEN':
      if (shiftOf(facts, segment).points < SHIFT)
        return `, in a run of ${countPeriods(SHIFT, facts.grainWords)} or more ${standing.toLowerCase()} ${tellAverage(facts, latest.number, unit, standing, subject.its)}`;
      return joined(tellShift(facts, latest, shiftOf(facts, segment), standing, subject, unit), facts, shiftOf(facts, segment));
    case 'OUTSIDE_LIMITS': {
      const [outside, shift] = [runOutside(segment), shiftOf(facts, segment)];
      const range = tellRange(facts, latest.number, unit, standing);
      const away = outside.points > 1 ? `${range}, ${tellLength(facts, outside)}` : range;
      if (shift.points < SHIFT) return joined(away, facts, outside);
      return joined(`${range}, and ${tellShift(facts, latest, shift, standing, subject, unit)}`, facts, shift);
    }
    case null:
      return '';
  }
}

function shiftOf({ limits }: TrendFacts, segment: readonly ChartedPoint[]): SpecialRun {
  return limits ? runOnOneSide(segment, limits.mean) : runOutside(segment);
}

function tellShift(facts: TrendFacts, latest: ChartedPoint, run: SpecialRun, standing: Standing, subject: Subject, unit: Unit): string {
  return `${standing.toLowerCase()} ${tellAverage(facts, latest.number, unit, standing, subject.its)} ${tellLength(facts, run)}`;
}

/** `for eight months in a row since October 2025`. */
function tellLength({ grainWords }: TrendFacts, { points, first, hasGap }: SpecialRun): string {
  return `for ${countPeriods(points, grainWords, hasGap ? 'reported' : '')} in a row since ${namePeriod(first)}`;
}

function joined(words: string, facts: TrendFacts, run: SpecialRun): string {
  return ['', words, afterWhichEvent(facts, run.first.place)].filter((part, index) => index === 0 || part !== '').join(', ');
}
