// Decides what is added to a finding: what is still incomplete, where limits start again, how settled they are, the target, the gaps.

import Big from 'big.js';
import type { TrendFacts, TrendPoint } from './contract.ts';
import { countPeriods, writeNumber, type Unit } from './number-words.ts';
import { namePeriod, nameWholeMonth, wholeMonthNames } from './period-words.ts';
import { latestStretch, type ChartedPoint } from './special-run.ts';
import { quotable } from './subject-words.ts';

/** Wordings of one remark, the fullest first. An empty last one says that the remark may be left out where it would make the text too long. */
export type Remark = readonly string[];

/** What is added to a finding about a charted figure, in the order in which it is said. */
export function remarksOn(facts: TrendFacts, charted: readonly ChartedPoint[], unit: Unit): Remark[] {
  const latest = charted.at(-1);
  if (!latest) return [];
  return [
    tellIncomplete(facts, facts.points.slice(latest.place + 1), unit),
    tellLimits(facts, latestStretch(charted)),
    tellTarget(facts, latest, unit),
    tellGaps(facts, charted),
  ].filter((remark) => remark.length > 0);
}

/** The periods after the one that the finding is about. */
function tellIncomplete({ grainWords }: TrendFacts, later: readonly TrendPoint[], unit: Unit): Remark {
  const [first, second] = later;
  if (!first) return [];
  if (!second) return [tellState(first, unit)];
  const periods = `the ${countPeriods(later.length, grainWords, 'later')}`;
  if (later.every(({ state, number }) => number !== null && state === 'PARTIAL')) return [`only part of ${periods} is in the data`];
  if (later.every(({ number }) => number !== null)) return [`${periods} are still incomplete`];
  if (later.every(({ state }) => state === 'NOT_REPORTED')) return [`${periods} are not reported`];
  if (later.every(({ state, number }) => state === 'NOT_REPORTED' || number !== null)) return [`${periods} are incomplete or not reported`];
  return [`${periods} have no complete figure`];
}

function tellState(point: TrendPoint, unit: Unit): string {
  const period = namePeriod(point);
  if (point.number !== null && point.state === 'PARTIAL')
    return `only part of ${period} is in the data (${writeNumber(point.number, unit)})`;
  if (point.number !== null) return `${period} is still incomplete (${writeNumber(point.number, unit)} so far)`;
  switch (point.state) {
    case 'NOT_REPORTED':
      return `${period} is not reported`;
    case 'NOT_COLLECTED':
      return `${period} was not collected`;
    case 'PROTECTED':
      return `${period} is protected`;
    case 'NOT_APPLICABLE':
      return `there is no such figure for ${period}`;
    case 'EXACT':
    case 'ZERO':
    case 'PARTIAL':
    case 'PROVISIONAL':
      return `${period} is still incomplete`;
  }
}

/**
 * Where limits start again, and how settled they are. Only the rebase that the latest figure's segment begins with is mentioned; its reason is
 * a person's, so it is quoted in that person's words or not at all.
 */
function tellLimits(facts: TrendFacts, segment: readonly ChartedPoint[]): Remark {
  const { limits, trialLimits, rebases, grainWords, segmentPoints } = facts;
  if (facts.ownBaseline)
    return limits ? [`the range is from a baseline of your own, ${wholeMonthNames(facts.ownBaseline)}`] : [tellNone(facts)];
  const latest = segment.at(-1);
  const periods = countPeriods(segmentPoints, grainWords);
  if (facts.noLimits === '') return [];
  const none = tellNone(facts);
  const rebase = rebases
    .filter(({ month }) => (latest?.segment ?? 1) > 1 && month <= (latest?.start ?? '').slice(0, 7))
    .sort((one, other) => (`${one.month} ${one.reason}` < `${other.month} ${other.reason}` ? -1 : 1))
    .at(-1);
  if (!rebase) return limits ? (trialLimits ? [`the limits are trial limits, from ${periods}`] : []) : [none];
  const again = `limits start again from ${nameWholeMonth(rebase.month)}`;
  const settled = limits && trialLimits ? `${again}, as trial limits from ${periods}` : again;
  const end = limits ? '' : `; ${none}`;
  const reason = quotable(rebase.reason);
  const wordings = reason ? [`${settled}: ${reason}${end}`, `${settled}${end}`] : [`${settled}${end}`];
  return limits && !trialLimits ? [...wordings, ''] : wordings;
}

/** Why there is no usual range: too few points in the words of the grain, everything else as the trend says it. */
function tellNone({ noLimits, segmentPoints, grainWords }: TrendFacts): string {
  if (noLimits) return wholeMonthNames(noLimits.replace(/^./, (letter) => letter.toLowerCase()));
  return `${countPeriods(segmentPoints, grainWords)} ${segmentPoints === 1 ? 'is' : 'are'} too few to tell what is usual`;
}

/** Assurance speaks of what the limits allow; where the latest figure is an exception to it, that is said in its place. */
function tellTarget({ target, assurance, improvement }: TrendFacts, latest: ChartedPoint, unit: Unit): Remark {
  if (!target) return [];
  const label = quotable(target.label ?? '');
  const name = `the target of ${writeNumber(target.number, unit)}${label ? ` (${label})` : ''}`;
  if (improvement === 'NEITHER') return [name.replace(/^the target of/, 'the target is'), ''];
  const [reached, wanted] = [new Big(latest.number), new Big(target.number)];
  const isMet = improvement === 'UP' ? reached.gte(wanted) : reached.lte(wanted);
  switch (assurance) {
    case 'CONSISTENT_PASS':
      return [isMet ? `${name} is met consistently` : `${name} was missed, though ordinary variation meets it`, ''];
    case 'CONSISTENT_FAIL':
      return [isMet ? `${name} was met, though ordinary variation misses it` : `${name} is missed consistently`, ''];
    case 'INCONSISTENT':
      return [`${name} is hit or miss`, ''];
    case null:
      return [`${name} was ${isMet ? 'met' : 'missed'}`, ''];
  }
}

/** Periods shown between the first and the latest charted figure that have none. */
function tellGaps({ points, grainWords, shownFrom }: TrendFacts, charted: readonly ChartedPoint[]): Remark {
  const within = points
    .slice(Math.max(shownFrom, charted[0]?.place ?? 0), charted.at(-1)?.place)
    .filter(({ charted: isCharted, number, ghosted = false }) => !ghosted && (!isCharted || number === null));
  if (within.length === 0) return [];
  const periods = `${countPeriods(within.length, grainWords, 'earlier')} ${within.length === 1 ? 'is' : 'are'}`;
  if (within.every(({ number }) => number !== null)) return [`${periods} incomplete`, ''];
  if (within.every(({ state }) => state === 'NOT_REPORTED')) return [`${periods} not reported`, ''];
  return [`${periods} missing or incomplete`, ''];
}
