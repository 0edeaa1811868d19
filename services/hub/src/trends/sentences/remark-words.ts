// Decides what is added to a finding: the two averages of a recalculated range, the target, what is still incomplete, how settled the range is, the gaps.

import type Big from 'big.js';
import type { TrendFacts, TrendPoint } from './contract.ts';
import { countPeriods, shown, write, writeNumber, type Unit } from './number-words.ts';
import { nameMonthsInARow, namePeriod, nameWholeMonth, wholeMonthNames } from './period-words.ts';
import { latestStretch, type ChartedPoint } from './special-run.ts';
import { rebaseAt, sayStep, stepOf } from './step-words.ts';
import { capitalise, quotable } from './subject-words.ts';

/** Wordings of one remark, the fullest first. An empty last one says that the remark may be left out where it would make the text too long. */
export type Remark = readonly string[];

/** What is added to a finding about a charted figure, in the order in which it is said. Each is a sentence without its full stop, or several. */
export function remarksOn(facts: TrendFacts, charted: readonly ChartedPoint[], unit: Unit): Remark[] {
  const latest = charted.at(-1);
  if (!latest) return [];
  const step = stepOf(facts);
  const ofLimits = tellLimits(facts, latestStretch(charted), step !== null);
  const incomplete = tellLater(facts, facts.points.slice(latest.place + 1), unit);
  return [
    tellTarget(facts, latest, unit),
    ...(step ? [[sayStep(step, facts, unit)], ofLimits, incomplete] : [incomplete, ofLimits]),
    tellGaps(facts, charted),
  ].filter((remark) => remark.length > 0);
}

/** The periods after the one that the finding is about: those that are not complete, and those whose figure a person has explained. */
function tellLater({ grainWords }: TrendFacts, later: readonly TrendPoint[], unit: Unit): Remark {
  const explained = later.filter(({ ghosted = null, number }) => ghosted !== null && number !== null);
  const incomplete = tellIncomplete(
    grainWords,
    later.filter((point) => !explained.includes(point)),
    unit,
  );
  const [first, second] = explained;
  if (!first) return incomplete;
  const [periods, are] = second
    ? [grainWords === 'month' ? nameMonthsInARow(explained) : countPeriods(explained.length, grainWords, 'later'), 'are']
    : [`${namePeriod(first)} (${writeNumber(first.number ?? 0, unit)})`, 'is'];
  const reasons = [...new Set(explained.map(({ ghosted }) => ghosted ?? ''))];
  const reason = reasons.length === 1 ? sayReason(reasons[0] ?? '') : '';
  return [reason, ''].map((why) => [`${periods} ${are} left out${why}`, ...incomplete.map(capitalise)].join('. '));
}

function tellIncomplete(grainWords: string, later: readonly TrendPoint[], unit: Unit): Remark {
  const [first, second] = later;
  if (!first) return [];
  if (!second) return [tellState(first, unit)];
  const periods = grainWords === 'month' ? nameMonthsInARow(later) : `the ${countPeriods(later.length, grainWords, 'later')}`;
  if (later.every(({ state, number }) => number !== null && state === 'PARTIAL')) return [`only part of ${periods} is in the data`];
  if (later.every(({ number }) => number !== null)) return [`${periods} are incomplete and may change`];
  if (later.every(({ state }) => state === 'NOT_REPORTED')) return [`${periods} are not reported`];
  if (later.every(({ state, number }) => state === 'NOT_REPORTED' || number !== null)) return [`${periods} are incomplete or not reported`];
  if (later.every(hadNothing)) return [`${periods} had nothing to count`];
  return [`${periods} have no complete figure`];
}

function tellState(point: TrendPoint, unit: Unit): string {
  const period = namePeriod(point);
  if (point.number !== null && point.state === 'PARTIAL')
    return `only part of ${period} is in the data (${writeNumber(point.number, unit)})`;
  if (point.number !== null) return `${period} is incomplete and may change (${writeNumber(point.number, unit)} so far)`;
  switch (point.state) {
    case 'NOT_REPORTED':
      return `${period} is not reported`;
    case 'NOT_COLLECTED':
      return `${period} was not collected`;
    case 'PROTECTED':
      return `${period} is not shown to your role`;
    case 'NOT_APPLICABLE':
      return `${period} had nothing to count`;
    case 'EXACT':
    case 'ZERO':
    case 'PARTIAL':
    case 'PROVISIONAL':
      return `${period} is incomplete and may change`;
  }
}

/**
 * Where the usual range was recalculated, and how settled it is. Only the rebase that the latest figure's segment begins with is mentioned; its reason
 * is a person's, so it is quoted in that person's words or not at all.
 */
function tellLimits(facts: TrendFacts, segment: readonly ChartedPoint[], hasStep: boolean): Remark {
  const { limits, trialLimits, grainWords, segmentPoints } = facts;
  if (facts.ownBaseline)
    return limits ? [`the usual range is from a baseline of your own, ${wholeMonthNames(facts.ownBaseline)}`] : [tellNone(facts)];
  if (facts.noLimits === '') return [];
  const settled = !limits
    ? tellNone(facts)
    : trialLimits
      ? `the usual range is from only ${countPeriods(segmentPoints, grainWords)} and may change`
      : '';
  const rebase = rebaseAt(facts, segment.at(-1));
  if (!rebase) return settled ? [settled] : [];
  const again = `the usual range was recalculated ${hasStep ? 'then' : `from ${nameWholeMonth(rebase.month)}`}`;
  const end =
    settled &&
    `. ${capitalise(limits && trialLimits ? `with only ${countPeriods(segmentPoints, grainWords)} so far, it may change` : settled)}`;
  const wordings = [`${again}${sayReason(rebase.reason)}${end}`, `${again}${end}`];
  return !hasStep && limits && !trialLimits ? [...wordings, ''] : wordings;
}

function sayReason(written: string): string {
  const reason = quotable(written);
  return reason ? `: ${reason}` : '';
}

/** Why there is no usual range: too few points in the words of the grain, everything else as the trend says it. */
function tellNone({ noLimits, segmentPoints, grainWords }: TrendFacts): string {
  if (noLimits) return wholeMonthNames(noLimits.replace(/^./, (letter) => letter.toLowerCase()));
  return `${countPeriods(segmentPoints, grainWords)} ${segmentPoints === 1 ? 'is' : 'are'} too few to tell what is usual`;
}

/** How far the latest figure is from its target; where the usual range says more, whether it is always, sometimes or never met. */
function tellTarget({ target, assurance, improvement, grainWords }: TrendFacts, latest: ChartedPoint, unit: Unit): Remark {
  if (!target) return [];
  const label = quotable(target.label ?? '');
  const named = `${writeNumber(target.number, unit)}${label ? `, ${label}` : ''}`;
  if (improvement === 'NEITHER') return [`the target is ${named}`, ''];
  const [reached, wanted] = [shown(latest.number, unit), shown(target.number, unit)];
  const isMet = improvement === 'UP' ? reached.gte(wanted) : reached.lte(wanted);
  const distance = `${sayDistance(reached.minus(wanted), unit)} target (${named})`;
  switch (assurance) {
    case 'CONSISTENT_PASS':
      return [isMet ? `the target (${named}) is always met unless something changes` : `${distance}, which is usually met`];
    case 'CONSISTENT_FAIL':
      return [isMet ? `${distance}, which is usually missed` : `${distance}, which is never met unless something changes`];
    case 'INCONSISTENT':
      return [`${distance}. Some ${grainWords}s meet it, some miss it`];
    case null:
      return [distance];
  }
}

/** `the figure is 61 below`, `the figure is on`. */
function sayDistance(difference: Big, unit: Unit): string {
  if (difference.eq(0)) return 'the figure is on';
  const side = difference.gt(0) ? 'above' : 'below';
  return unit.after === '%'
    ? `the figure is ${write(difference.abs(), { ...unit, after: '' })} percentage points ${side}`
    : `the figure is ${write(difference.abs(), unit)} ${side}`;
}

/** Whether a period has no figure since there was nothing to divide by or to take a middle of: a month without a decision has no success rate. */
const hadNothing = ({ state, number }: TrendPoint): boolean => state === 'NOT_APPLICABLE' && number === null;

/** Periods shown between the first and the latest charted figure that have none. One that had nothing to count is no fault of the data, and said apart. */
function tellGaps({ points, grainWords, shownFrom }: TrendFacts, charted: readonly ChartedPoint[]): Remark {
  const without = points
    .slice(Math.max(shownFrom, charted[0]?.place ?? 0), charted.at(-1)?.place)
    .filter(({ charted: isCharted, number, ghosted = null }) => ghosted === null && (!isCharted || number === null));
  const within = without.filter((point) => !hadNothing(point));
  const empty = without.length - within.length;
  const nothing = empty > 0 ? [`${countPeriods(empty, grainWords, 'earlier')} had nothing to count`] : [];
  if (within.length === 0) return nothing.length > 0 ? [...nothing, ''] : [];
  const periods = `${countPeriods(within.length, grainWords, 'earlier')} ${within.length === 1 ? 'is' : 'are'}`;
  const faults = `${periods} ${nameFaults(within)}`;
  return [...nothing.map((words) => `${faults}. ${capitalise(words)}`), faults, ''];
}

function nameFaults(within: readonly TrendPoint[]): string {
  if (within.every(({ number }) => number !== null)) return 'incomplete';
  if (within.every(({ state }) => state === 'NOT_REPORTED')) return 'not reported';
  return 'missing or incomplete';
}
