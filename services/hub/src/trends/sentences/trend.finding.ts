// Decides the headline of a chart: one sentence of at most twelve words, by fixed rules from the figures shown. It says what was, never why. What is
// outside the usual range comes first, then a step, which says more than a run, then a run, then what is usual.

import { countWords } from '../../kernel/index.ts';
import type { TrendFacts } from './contract.ts';
import { tellAmount } from './figure-words.ts';
import { countPeriods, readUnit } from './number-words.ts';
import { inPeriod } from './period-words.ts';
import { chartedPoints, latestStretch, latestShown, runOneWay, runOnOneSide, type ChartedPoint, type SpecialRun } from './special-run.ts';
import { stepOf, tellStep } from './step-words.ts';
import { subjectOf } from './subject-words.ts';

const MOST_WORDS = 12;
/** Points that make a run. One that ends the period shown may be of a run that goes on after it. */
const RUN = 7;

/** What a headline tells, the weightiest first. */
export const FindingKind = {
  OUTSIDE_USUAL_RANGE: 'OUTSIDE_USUAL_RANGE',
  STEP: 'STEP',
  RUN: 'RUN',
  USUAL: 'USUAL',
  NO_USUAL_RANGE: 'NO_USUAL_RANGE',
  NO_FIGURE: 'NO_FIGURE',
} as const;
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind];

/** What the headline of these facts tells. */
export function findingKind(facts: TrendFacts): FindingKind {
  const latest = latestShown(facts);
  if (!latest) return 'NO_FIGURE';
  if (latest.rule === 'OUTSIDE_LIMITS') return 'OUTSIDE_USUAL_RANGE';
  if (stepOf(facts)) return 'STEP';
  if (latest.rule) return 'RUN';
  return facts.limits ? 'USUAL' : 'NO_USUAL_RANGE';
}

/** Says what a trend shows: what changed, or that it is as usual. The fullest wording of at most twelve words. */
export function trendFinding(facts: TrendFacts): string {
  const place = facts.placeName.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase());
  const title = /^[A-Z][a-z]/.test(facts.measureTitle)
    ? facts.measureTitle.replace(/^./, (letter) => letter.toLowerCase())
    : facts.measureTitle;
  const words = predicates(facts);
  return shortest([...words.map((word) => `${place}: ${title} ${word}`), ...words.map((word) => `${place}: ${word}`)]);
}

function shortest(sentences: readonly string[]): string {
  return sentences.find((sentence) => countWords(sentence) <= MOST_WORDS) ?? sentences.at(-1) ?? '';
}

/** What is said of the measure in its place, the fullest wording first. */
function predicates(facts: TrendFacts): string[] {
  const latest = latestShown(facts);
  const unit = readUnit(facts.unit, facts.measureTitle);
  if (!latest) return [absence(facts.points.slice(facts.shownFrom), subjectOf(facts.measureTitle, '').has === 'have', facts.windowMonths)];
  const { was } = subjectOf(facts.measureTitle, '');
  const [number, when] = [tellAmount(latest, unit), inPeriod(latest)];
  const told = (verdict: string) => [
    `${was} ${number} ${when}, ${verdict}`,
    `${was} ${number}, ${verdict}`,
    `${number}, ${verdict}`,
    verdict,
  ];
  switch (findingKind(facts)) {
    case 'OUTSIDE_USUAL_RANGE':
      return told(`${latest.direction === 'ABOVE' ? 'higher' : 'lower'} than usual`);
    case 'STEP': {
      const step = stepOf(facts);
      const average = was === 'were' ? 'average' : 'averages';
      return step ? tellStep(step, facts, unit).map((words) => `${average} ${words}`) : [];
    }
    case 'RUN':
      return runWords(facts, latest);
    case 'USUAL':
      // A range of few figures has not seen a whole year yet.
      return told(facts.trialLimits ? 'as usual so far' : 'as usual');
    case 'NO_USUAL_RANGE':
    case 'NO_FIGURE':
      return [`${was} ${number} ${when}`, `${was} ${number}`, number];
  }
}

function runWords(facts: TrendFacts, { rule, direction }: ChartedPoint): string[] {
  const segment = latestStretch(chartedPoints(facts));
  const { has } = subjectOf(facts.measureTitle, '');
  switch (rule) {
    case 'TREND_OF_SEVEN': {
      const run = runOneWay(segment);
      const [risen, rising] = direction === 'RISING' ? ['risen', 'rising'] : ['fallen', 'falling'];
      return [...(run.points >= RUN ? [`${has} ${risen} ${inARow(facts, run, run.points - 1)}`] : []), `still ${rising}`];
    }
    case 'SHIFT_OF_SEVEN': {
      const side = direction === 'ABOVE' ? 'above' : 'below';
      const run = runOnOneSide(segment, facts.limits?.mean ?? 0);
      return [
        ...(run.points >= RUN
          ? [`${side} average for ${inARow(facts, run)}`, `${side} average for ${inARow(facts, run, run.points, '')}`]
          : []),
        `${side} average`,
      ];
    }
    case 'TWO_OF_THREE_NEAR_LIMIT':
    case 'OUTSIDE_LIMITS':
    case null:
      return [
        `near the ${direction === 'ABOVE' ? 'top' : 'bottom'} of the usual range`,
        `near the ${direction === 'ABOVE' ? 'top' : 'bottom'}`,
      ];
  }
}

/** `nine months in a row`, `eight reported months`. */
function inARow({ grainWords }: TrendFacts, { points, hasGap }: SpecialRun, count = points, end = ' in a row'): string {
  return hasGap ? countPeriods(count, grainWords, 'reported') : `${countPeriods(count, grainWords)}${end}`;
}

function absence(points: TrendFacts['points'], areMany: boolean, windowMonths?: number | null): string {
  const states = new Set(points.map(({ state }) => state));
  if (windowMonths && [...states].every((state) => state === 'NOT_COLLECTED' || state === 'NOT_REPORTED'))
    return `${areMany ? 'need' : 'needs'} ${windowMonths} whole months`;
  if (states.has('PROVISIONAL')) return 'not complete yet in this period';
  if (states.has('PARTIAL')) return 'never complete in this period';
  if (states.has('PROTECTED')) return 'not shown to you in this period';
  if (states.size === 1 && states.has('NOT_COLLECTED')) return 'not collected in this period';
  if (states.size === 1 && states.has('NOT_APPLICABLE')) return 'does not apply in this period';
  return 'not reported in this period';
}
