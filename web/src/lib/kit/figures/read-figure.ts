import { decimalOf } from './decimal.ts';
import type { Counts, Figure } from './figure.ts';

/** A figure as the hub sends it: a count as a number, or money as decimal text. */
export interface SentFigure {
  state: Figure['state'];
  number?: number | null;
  amount?: string | null;
  /** What a percentage is made of. */
  counts?: { part: number; of: number } | null;
}

/** Thrown when the hub sends a state that promises a number, and no number. */
export class FigureWithoutNumber extends Error {
  readonly code = 'FIGURE_WITHOUT_NUMBER';
}

/** Turns what the hub sent into a figure. @throws FigureWithoutNumber when a number was promised and is not there. */
export function readFigure(sent: SentFigure): Figure {
  const number = sent.amount ?? (sent.number === null || sent.number === undefined ? undefined : decimalOf(sent.number));
  switch (sent.state) {
    case 'EXACT':
    case 'PARTIAL':
    case 'PROVISIONAL':
      if (number === undefined) throw new FigureWithoutNumber(`The hub sent a figure in the state ${sent.state} without its number.`);
      return { state: sent.state, number, ...readCounts(sent) };
    case 'ZERO':
      return { state: 'ZERO', number: '0', ...readCounts(sent) };
    case 'PROTECTED':
      return { state: 'PROTECTED', number };
    case 'NOT_REPORTED':
    case 'NOT_COLLECTED':
    case 'NOT_APPLICABLE':
      return { state: sent.state };
  }
}

function readCounts({ counts }: SentFigure): { counts?: Counts } {
  return counts ? { counts: { part: decimalOf(counts.part), of: decimalOf(counts.of) } } : {};
}
