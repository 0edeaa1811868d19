// The totals of a period as the hub answers them, each with its state in words and the sense in which it belongs to the period.
import { formatNumber, numberOf, STATE_WORDS, type Figure } from '#lib/kit/figures/figure.ts';
import { formatWholePounds } from '#lib/kit/figures/format.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import type { GrantsQuery } from '#lib/graph/generated/graphql.ts';

type SentTotals = GrantsQuery['inPeriod']['totals'] & GrantsQuery['ofBudgets']['totals'];
type Column = Exclude<keyof SentTotals, '__typename'>;

export interface MoneyTotal {
  /** Identifier of the measure; undefined when the catalogue does not know it. */
  measureId: string | undefined;
  title: string;
  /** '£146,845' in whole pounds, '60%', or words in place of a number. */
  shown: string;
  hasNumber: boolean;
  /** How the figure stands, where it is not simply the number: 'provisional: may still change'. */
  standing: string | undefined;
  /** In which sense the figure belongs to the period. */
  sense: string;
}

/** Flows are told by the day on which the money moved; stocks at the end of the period; they must never be added to one another. */
const COLUMNS: readonly { column: Column; title: string; sense: string }[] = [
  { column: 'amountAwarded', title: 'Awarded', sense: 'in the period, by the day of the award' },
  { column: 'amountPaid', title: 'Paid', sense: 'in the period, also of grants awarded before it' },
  { column: 'amountSpent', title: 'Spent', sense: 'as recipients reported in the period' },
  { column: 'amountReturned', title: 'Returned', sense: 'came back to the office in the period' },
  { column: 'committedNotPaid', title: 'Committed, not paid', sense: 'at the end of the period, all grants so far' },
  { column: 'underspend', title: 'Unspent', sense: 'at the end of the period, of all grants with a final report' },
  { column: 'notYetSpent', title: 'Not yet spent', sense: 'at the end of the period, of all grants without a final report' },
  {
    column: 'budgetUsed',
    title: 'Budget used',
    sense: 'of the published budgets of rounds decided in the period; rounds belong to no zone',
  },
];

/** The totals of a period in the order in which money moves. */
export function listTotals(totals: SentTotals, measures: readonly { id: string; field: string }[]): MoneyTotal[] {
  return COLUMNS.map(({ column, title, sense }) => {
    const sent = totals[column];
    const figure = readFigure(sent);
    const number = numberOf(figure);
    return {
      measureId: measures.find(({ field }) => field === column)?.id,
      title,
      shown:
        number === undefined ? sayMissing(figure, column) : 'amount' in sent ? formatWholePounds(number) : formatNumber(number, 'percent'),
      hasNumber: number !== undefined,
      standing: [sayStanding(figure), sent.note].filter(Boolean).join('; ') || undefined,
      sense,
    };
  });
}

function sayMissing(figure: Figure, column: Column): string {
  return column === 'budgetUsed' && figure.state === 'NOT_APPLICABLE' ? 'no budget published' : STATE_WORDS[figure.state].words;
}

function sayStanding(figure: Figure): string | undefined {
  switch (figure.state) {
    case 'EXACT':
    case 'NOT_APPLICABLE':
      return undefined;
    case 'ZERO':
      return 'zero: none is recorded';
    case 'PARTIAL':
    case 'PROVISIONAL':
    case 'PROTECTED':
    case 'NOT_REPORTED':
    case 'NOT_COLLECTED':
      return STATE_WORDS[figure.state].meaning;
  }
}
