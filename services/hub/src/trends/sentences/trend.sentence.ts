// Decides the text that a person would read out beside a chart: what the latest complete figure was, whether that is special, and what to beware of.

import type { TrendFacts } from './contract.ts';
import { hasNumber, tellAbsence, tellFigure, tellSoFar } from './figure-words.ts';
import { readUnit, type Unit } from './number-words.ts';
import { namePeriod } from './period-words.ts';
import { remarksOn, type Remark } from './remark-words.ts';
import { chartedPoints, latestShown } from './special-run.ts';
import { capitalise, subjectOf, type Subject } from './subject-words.ts';
import { tellVariation } from './variation-words.ts';

/** Above this length, in characters, remarks that may be shorter or left out are. */
const LONG = 320;

/**
 * A few short sentences about a series, by fixed rules: the same facts give the same text everywhere. They say what was and after what,
 * never why, and no number that the facts do not hold. The first is about the latest charted figure and says "than usual" exactly
 * when the control chart finds something special; then come what makes it so, the averages before and since a step, the target, what is incomplete,
 * the usual range and the gaps.
 * @throws RangeError when the date of an event, the month of a rebase or the start of a week is none
 */
export function trendSentence(facts: TrendFacts): string {
  const subject = subjectOf(facts.measureTitle, facts.placeName);
  const unit = readUnit(facts.unit, facts.measureTitle);
  const charted = chartedPoints(facts);
  const latest = latestShown(facts);
  if (!latest) return tellUncharted({ ...facts, points: facts.points.slice(facts.shownFrom) }, subject, unit);
  const { ending, reasons } = tellVariation(facts, charted, subject, unit);
  const finding = [`${tellFigure(subject, latest, unit)}${ending}`, ...reasons].map((sentence) => `${sentence}.`).join(' ');
  return addRemarks(finding, remarksOn(facts, charted, unit));
}

/** The whole text for a series without a single charted figure: which kind of nothing it is. A gap is never called zero. */
function tellUncharted({ points, grainWords, windowMonths }: TrendFacts, subject: Subject, unit: Unit): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${subject.name}: no ${grainWords} is chosen.`;
  const soFar = points.findLast(hasNumber);
  if (soFar) return `${tellSoFar(subject, soFar, unit)}. No ${grainWords} is complete${soFar.state === 'PARTIAL' ? '' : ' yet'}.`;
  const isSameState = points.every(({ state }) => state === last.state);
  const [start, end] = [namePeriod(first), namePeriod(last)];
  const when = start === end ? `for ${start}` : `from ${start} to ${end}`;
  if (windowMonths && points.every(({ state }) => state === 'NOT_COLLECTED' || state === 'NOT_REPORTED'))
    return `${tellAbsence(subject, null, when)}. Each figure needs ${windowMonths} months in a row.`;
  const absence = tellAbsence(subject, isSameState ? last.state : null, when);
  return `${absence}.${isSameState && last.state === 'NOT_REPORTED' ? ' A gap is not a zero.' : ''}`;
}

/** Takes of each remark, in turn, the fullest wording for which there is room beside the shortest ones of the others. */
function addRemarks(finding: string, remarks: readonly Remark[]): string {
  const chosen = remarks.map((wordings) => wordings.at(-1) ?? '');
  remarks.forEach((wordings, place) => {
    chosen[place] = wordings.find((wording) => withRemarks(finding, chosen.with(place, wording)).length <= LONG) ?? wordings.at(-1) ?? '';
  });
  return withRemarks(finding, chosen);
}

function withRemarks(finding: string, remarks: readonly string[]): string {
  return [finding, ...remarks.filter((remark) => remark !== '').map((remark) => `${capitalise(remark)}.`)].join(' ');
}
