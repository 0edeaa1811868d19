// Decides how one figure is said with its state: about what is rounded for protection, so far what is provisional, what is part of its period only,
// and which kind of nothing.

import type { FigureState } from '../../kernel/index.ts';
import type { PeriodFigure, SayableNumber } from './contract.ts';
import { writeAmount, type Unit } from './number-words.ts';
import { inPeriod } from './period-words.ts';
import type { Subject } from './subject-words.ts';

/** A figure that has a number. */
export type Numbered<Figure extends PeriodFigure> = Figure & { readonly number: SayableNumber };

export function hasNumber<Figure extends PeriodFigure>(figure: Figure): figure is Numbered<Figure> {
  return figure.number !== null;
}

/** `62`, `about 60 people`, `41 so far`. */
export function tellAmount({ number, state }: Numbered<PeriodFigure>, unit: Unit): string {
  const amount = writeAmount(number, unit);
  if (state === 'PROVISIONAL') return `${amount} so far`;
  if (state === 'PARTIAL') return `${amount} (part of the period only)`;
  return state === 'PROTECTED' ? `about ${amount}` : amount;
}

/** `Attendances in New Parks were 62 in May 2026`. */
export function tellFigure(subject: Subject, figure: Numbered<PeriodFigure>, unit: Unit): string {
  return `${subject.name} ${subject.was} ${tellAmount(figure, unit)} ${inPeriod(figure)}`;
}

/** The same of a period that is not complete: `were 41 so far in May 2026`; what will not be more is part of it only. */
export function tellSoFar(subject: Subject, figure: Numbered<PeriodFigure>, unit: Unit): string {
  return tellFigure(subject, figure.state === 'PARTIAL' ? figure : { ...figure, state: 'PROVISIONAL' }, unit);
}

/**
 * Where there is no number: `Attendances in New Parks are not reported for 2025/26`.
 * @param state null for a mixture
 * @param any the period, or `any month from …`
 * @param every the period, or `every month from …`
 */
export function tellAbsence({ name, was, is, does, has }: Subject, state: FigureState | null, any: string, every: string): string {
  switch (state) {
    case 'NOT_REPORTED':
      return `${name} ${is} not reported for ${any}`;
    case 'NOT_COLLECTED':
      return `${name} ${was} not collected in ${any}`;
    case 'NOT_APPLICABLE':
      return `${name} ${does} not apply in ${any}`;
    case 'PROTECTED':
      return `${name} ${is} withheld in ${every}, so that nobody can be identified`;
    case 'EXACT':
    case 'ZERO':
    case 'PARTIAL':
    case 'PROVISIONAL':
    case null:
      return `${name} ${has} no figure for ${any}`;
  }
}
