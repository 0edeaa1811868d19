// Decides how one figure is said with its state: about what is rounded for protection, so far what is provisional, what is part of its period only,
// and which kind of nothing.

import type { FigureState } from '../../kernel/index.ts';
import type { Counts, PeriodFigure, SayableNumber } from './contract.ts';
import { writeAmount, writeNumber, type Unit } from './number-words.ts';
import { inPeriod } from './period-words.ts';
import type { Subject } from './subject-words.ts';

/** A figure that has a number. */
export type Numbered<Figure extends PeriodFigure> = Figure & { readonly number: SayableNumber };

export function hasNumber<Figure extends PeriodFigure>(figure: Figure): figure is Numbered<Figure> {
  return figure.number !== null;
}

/** Of fewer no percentage is said: three of seven is not 42.9%. */
export const LEAST_BASE = 10;

/** Whether a figure is a percentage of so few that the two counts are said in its place. */
export function isOfFew({ counts }: PeriodFigure): boolean {
  return counts !== undefined && counts !== null && counts.of < LEAST_BASE;
}

/** A record that is shared between zones counts in part: `2.5 of 7`. */
function writeCounts({ part, of }: Counts): string {
  const plain = { before: '', after: '', decimals: 1, isRatio: false } as const;
  return `${writeNumber(part, plain)} of ${writeNumber(of, plain)}`;
}

/** `62`, `about 60 people`, `41 so far`; a percentage without what it is of, where that is not too few: `7.2%`, `3 of 7`. */
export function tellAmount(figure: Numbered<PeriodFigure>, unit: Unit): string {
  const { number, state, counts } = figure;
  const amount = counts && isOfFew(figure) ? writeCounts(counts) : writeAmount(number, unit);
  if (state === 'PROVISIONAL') return `${amount} so far`;
  if (state === 'PARTIAL') return `${amount} (part of the period only)`;
  return state === 'PROTECTED' ? `about ${amount}` : amount;
}

/** `Attendances in New Parks were 62 in May 2026`; a percentage with what it is of: `7.2% (11 of 153)`. */
export function tellFigure(subject: Subject, figure: Numbered<PeriodFigure>, unit: Unit): string {
  const { counts } = figure;
  const made = counts && !isOfFew(figure) ? ` (${writeCounts(counts)})` : '';
  return `${subject.name} ${subject.was} ${tellAmount(figure, unit)}${made} ${inPeriod(figure)}`;
}

/** The same of a period that is not complete: `were 41 so far in May 2026`; what will not be more is part of it only. */
export function tellSoFar(subject: Subject, figure: Numbered<PeriodFigure>, unit: Unit): string {
  return tellFigure(subject, figure.state === 'PARTIAL' ? figure : { ...figure, state: 'PROVISIONAL' }, unit);
}

/**
 * Where there is no number: `Attendances in New Parks are not reported from April 2025 to June 2025`.
 * @param state null for a mixture
 * @param when `for April 2025`, `from April 2025 to June 2025`
 */
export function tellAbsence({ name, was, is, does, has }: Subject, state: FigureState | null, when: string): string {
  switch (state) {
    case 'NOT_REPORTED':
      return `${name} ${is} not reported ${when}`;
    case 'NOT_COLLECTED':
      return `${name} ${was} not collected ${when}`;
    case 'NOT_APPLICABLE':
      return `${name} ${does} not apply ${when}`;
    case 'PROTECTED':
      return `${name} ${is} not shown to your role ${when}`;
    case 'EXACT':
    case 'ZERO':
    case 'PARTIAL':
    case 'PROVISIONAL':
    case null:
      return `${name} ${has} no figure ${when}`;
  }
}
