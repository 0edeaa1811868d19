// Decides the finding of a chart: one sentence of at most twelve words, by fixed rules from the figures shown. It says what was, never why.

import { countWords } from '../../kernel/index.ts';
import type { TrendFacts } from './contract.ts';
import { tellAmount } from './figure-words.ts';
import { readUnit } from './number-words.ts';
import { namePeriod } from './period-words.ts';
import { chartedPoints, latestStretch, latestShown, runOneWay, runOnOneSide, runOutside, type SpecialRun } from './special-run.ts';

const MOST_WORDS = 12;
/** Points that make a run. One that ends the period shown may be of a run that goes on after it. */
const RUN = 7;

/** Says what a trend shows: what is special about the latest charted figure, or that it is as usual. The fullest wording of at most twelve words. */
export function trendFinding(facts: TrendFacts): string {
  return shortest(wordings(facts));
}

function shortest(sentences: readonly string[]): string {
  return sentences.find((sentence) => countWords(sentence) <= MOST_WORDS) ?? sentences.at(-1) ?? '';
}

function wordings(facts: TrendFacts): string[] {
  const place = facts.placeName.replace(/^the /, '').replace(/^./, (letter) => letter.toUpperCase());
  const title = /^[A-Z][a-z]/.test(facts.measureTitle)
    ? facts.measureTitle.replace(/^./, (letter) => letter.toLowerCase())
    : facts.measureTitle;
  const candidates = (...words: string[]) => [
    ...words.map((word) => `${place}: ${title} ${word}`),
    ...words.map((word) => `${place} ${word}`),
  ];
  const charted = chartedPoints(facts);
  const latest = latestShown(facts);
  if (!latest) return candidates(absence({ ...facts, points: facts.points.slice(facts.shownFrom) }));
  const when = namePeriod(latest);
  const segment = latestStretch(charted);
  const { limits, grainWords } = facts;
  const running = ({ points, hasGap }: SpecialRun, count = points) =>
    hasGap ? `in ${COUNTS[count] ?? String(count)} reported ${grainWords}s` : `${COUNTS[count] ?? String(count)} ${grainWords}s running`;
  switch (latest.rule) {
    case null: {
      const number = tellAmount(latest, readUnit(facts.unit, facts.measureTitle));
      return limits
        ? candidates(`within the usual range in ${when}`, 'within the usual range')
        : candidates(`stood at ${number} in ${when}`, `stood at ${number}`);
    }
    case 'OUTSIDE_LIMITS': {
      const side = latest.direction === 'ABOVE' ? 'above' : 'below';
      const run = runOutside(segment);
      return candidates(
        ...(run.points > 1 ? [`${side} the usual range ${running(run)}`] : []),
        `${side} the usual range in ${when}`,
        `${side} the usual range`,
      );
    }
    case 'TREND_OF_SEVEN': {
      const way = latest.direction === 'RISING' ? 'rising' : 'falling';
      const run = runOneWay(segment);
      return candidates(...(run.points >= RUN ? [`${way} ${running(run, run.points - 1)}`] : []), `${way} steadily`);
    }
    case 'SHIFT_OF_SEVEN': {
      const side = latest.direction === 'ABOVE' ? 'above' : 'below';
      const run = runOnOneSide(segment, limits?.mean ?? 0);
      return candidates(...(run.points >= RUN ? [`${side} average ${running(run)}`] : []), `${side} average`);
    }
    case 'TWO_OF_THREE_NEAR_LIMIT':
      return candidates(`near the ${latest.direction === 'ABOVE' ? 'top' : 'bottom'} of the usual range`);
  }
}

const COUNTS: Readonly<Record<number, string>> = {
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
};

function absence({ points }: TrendFacts): string {
  const states = new Set(points.map(({ state }) => state));
  if (states.has('PROVISIONAL')) return 'not complete yet in this period';
  if (states.has('PARTIAL')) return 'never complete in this period';
  if (states.has('PROTECTED')) return 'withheld in this period';
  if (states.size === 1 && states.has('NOT_COLLECTED')) return 'not collected in this period';
  if (states.size === 1 && states.has('NOT_APPLICABLE')) return 'not applicable in this period';
  return 'not reported in this period';
}
