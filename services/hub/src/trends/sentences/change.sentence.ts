// Decides how a figure is told beside another: how much more or less it is, and when a percentage, or any comparison, would mislead.

import Big from 'big.js';
import type { ChangeFacts, ComparedFigure, SayableNumber } from './contract.ts';
import { hasNumber, tellAbsence, tellAmount, type Numbered } from './figure-words.ts';
import { readUnit, roundTo, shown, write, writeNumber, type Unit } from './number-words.ts';
import { inPeriod, namePeriod } from './period-words.ts';
import { subjectOf, type Subject } from './subject-words.ts';

/** On a smaller base a percentage says more than the numbers do. */
const LEAST_BASE = 10;
/** What is compared: of a percentage, points of it. */
const PERCENT: Unit = { before: '', after: '%', decimals: 1, isRatio: false, noun: '' };
const PLAIN: Unit = { ...PERCENT, after: '' };

/**
 * One sentence about a figure and what it is compared with: `Attendances in New Parks were 455 in 2025/26, 12% more than in 2024/25 (406).`
 * No percentage from zero, on a base under 10, or of a share or a rate; no difference at all where one of the two is incomplete or only
 * one is a part of its period. Two numbers are no trend, so nothing is judged.
 */
export function changeSentence({ measureTitle, unit: unitWords, placeName, figure, comparison }: ChangeFacts): string {
  const subject = subjectOf(measureTitle, placeName);
  const unit = readUnit(unitWords, measureTitle);
  if (!hasNumber(figure)) {
    const absence = tellAbsence(subject, figure.state, nameWhole(figure), nameWhole(figure));
    const known = comparison?.kind === 'PERIOD' && hasNumber(comparison) ? comparison : null;
    return known ? `${absence}; ${subject.it} ${subject.was} ${tellAmount(known, unit)} ${besideWhen(figure, known)}.` : `${absence}.`;
  }
  const told = `${subject.name} ${subject.was} ${tellAmount(figure, unit)} ${tellWhen(figure)}`;
  if (!comparison) return `${told}.`;
  if (comparison.kind === 'TARGET') return `${told}${besideTarget(figure, comparison.number, unit)}.`;
  return `${told}${besidePeriod(figure, comparison, subject, unit)}.`;
}

function besidePeriod(figure: Numbered<ComparedFigure>, other: ComparedFigure, subject: Subject, unit: Unit): string {
  if (!hasNumber(other)) return `; ${tellAbsence({ ...subject, name: subject.it }, other.state, nameWhole(other), nameWhole(other))}`;
  const when = besideWhen(figure, other);
  const isAlike = (figure.partOf === null) === (other.partOf === null);
  const beware = other.state === 'PROVISIONAL' ? ' (still incomplete)' : '';
  if (!isAlike || beware || figure.state === 'PROVISIONAL') return `, against ${tellAmount(other, unit)} ${when}${beware}`;
  const difference = shown(figure.number, unit).minus(shown(other.number, unit));
  const isRounded = figure.state === 'PROTECTED' || other.state === 'PROTECTED';
  if (difference.eq(0)) return `, ${isRounded || !isSame(figure, other) ? 'about ' : ''}the same as ${when}`;
  if (!unit.isRatio && shown(other.number, unit).eq(0))
    return `, ${difference.gt(0) ? 'up' : 'down'} from ${tellAmount(other, unit)} ${when}`;
  if (!unit.isRatio && shown(figure.number, unit).eq(0)) return `, down from ${tellAmount(other, unit)} ${when}`;
  return `, ${tellDifference(figure.number, other.number, subject, unit)} than ${when} (${tellBase(other, unit)})`;
}

/** `12% more`, `3 fewer`, `2.1 percentage points higher`: of what the reader sees, so that the sum can be checked. */
function tellDifference(number: SayableNumber, base: SayableNumber, subject: Subject, unit: Unit): string {
  const difference = shown(number, unit).minus(shown(base, unit));
  const isMore = difference.gt(0);
  if (unit.isRatio) return `${tellRatioDifference(difference, unit)} ${isMore ? 'higher' : 'lower'}`;
  const direction = isMore ? 'more' : unit.before ? 'less' : subject.fewer;
  if (new Big(base).lt(LEAST_BASE) || new Big(number).lt(0)) return `${write(difference.abs(), unit)} ${direction}`;
  const percent = roundTo(new Big(number).minus(base).abs().times(100).div(base).toFixed(), 0);
  return `${percent.eq(0) ? 'less than 1%' : write(percent, PERCENT)} ${direction}`;
}

function tellRatioDifference(difference: Big, unit: Unit): string {
  const size = difference.abs();
  if (unit.after !== '%') return write(size, unit);
  return `${write(size, PLAIN)} percentage ${size.eq(1) ? 'point' : 'points'}`;
}

function besideTarget(figure: Numbered<ComparedFigure>, target: SayableNumber, unit: Unit): string {
  const name = `the target of ${writeNumber(target, unit)}`;
  if (figure.partOf || figure.state === 'PROVISIONAL') return `, against ${name}`;
  const difference = shown(figure.number, unit).minus(shown(target, unit));
  if (difference.eq(0)) return `, ${isSame(figure, { number: target }) ? 'exactly' : 'about'} ${name}`;
  const size = unit.isRatio ? tellRatioDifference(difference, unit) : write(difference.abs(), unit);
  return `, ${size} ${difference.gt(0) ? 'above' : 'below'} ${name}`;
}

function isSame(one: { readonly number: SayableNumber }, other: { readonly number: SayableNumber }): boolean {
  return new Big(one.number).eq(other.number);
}

function tellBase(other: Numbered<ComparedFigure>, unit: Unit): string {
  return `${other.state === 'PROTECTED' ? 'about ' : ''}${writeNumber(other.number, unit)}`;
}

/** `in 2025/26 so far (April to September 2025)`, `in 2025/26 (still incomplete)`. */
function tellWhen(figure: ComparedFigure): string {
  const isProvisional = figure.state === 'PROVISIONAL';
  const beware = [figure.partOf ? namePeriod(figure) : '', isProvisional ? 'still incomplete' : ''].filter(Boolean).join(', ');
  const whole = inPeriod(figure.partOf ? { ...figure, label: figure.partOf } : figure);
  return `${whole}${figure.partOf && !isProvisional ? ' so far' : ''}${beware ? ` (${beware})` : ''}`;
}

/** When the other figure was, as seen from the first: `in the like part of 2024/25`. */
function besideWhen(figure: ComparedFigure, other: ComparedFigure): string {
  if (other.partOf) return `in ${figure.partOf ? 'the like' : 'a'} part of ${namePeriod({ ...other, label: other.partOf })}`;
  return figure.partOf ? `in the whole of ${namePeriod(other)}` : inPeriod(other);
}

function nameWhole(figure: ComparedFigure): string {
  return figure.partOf ? `${namePeriod(figure)}, a part of ${namePeriod({ ...figure, label: figure.partOf })}` : namePeriod(figure);
}
