// Decides what is known of the money of one grant: paid, spent, come back, and when "unspent" may be said at all.
import { compareDecimals, sumDecimals, type DecimalText } from '#lib/kit/figures/decimal.ts';
import type { GrantLineFragment } from '#lib/graph/generated/graphql.ts';
import { subtract } from './money.ts';

export interface Instalment {
  number: number;
  amountDue: DecimalText;
  dueOn: string | undefined;
  amountPaid: DecimalText | undefined;
  paidOn: string | undefined;
  /** Not due yet is not zero, and due without a payment is neither. */
  standing: 'paid' | 'not due yet' | 'due, no payment recorded' | 'no date set';
}

export interface GrantMoney {
  awarded: DecimalText;
  /** Whether payments and reports are for the reader: those of another organisation's grant are not for a partner, which is not the same as none. */
  isShown: boolean;
  /** Undefined when no instalment is recorded: that is not the same as nothing paid. */
  paid: DecimalText | undefined;
  /** Due or to fall due, and not recorded as paid. */
  stillToPay: DecimalText;
  instalments: Instalment[];
  /** Undefined when no report has come: that is not the same as nothing spent. */
  spent: DecimalText | undefined;
  returned: DecimalText | undefined;
  lastReportedOn: string | undefined;
  /** Whether the last report of the grant has come. */
  finished: boolean;
  /** Awarded and not spent; below zero, more was spent. Only a final report decides it: undefined before. */
  unspent: DecimalText | undefined;
}

/** Follows the money of one grant. @param today The day as at which it is told, 'YYYY-MM-DD'. */
export function followGrant(
  { amountAwarded, payments, spendReports }: Pick<GrantLineFragment, 'amountAwarded' | 'payments' | 'spendReports'>,
  today: string,
): GrantMoney {
  const instalments = (payments?.nodes ?? [])
    .map(({ instalment, amountDue, dueOn, amountPaid, paidOn }): Instalment => ({
      number: instalment,
      amountDue,
      dueOn: dueOn ?? undefined,
      amountPaid: amountPaid ?? undefined,
      paidOn: paidOn ?? undefined,
      standing: amountPaid !== null ? 'paid' : dueOn === null ? 'no date set' : dueOn > today ? 'not due yet' : 'due, no payment recorded',
    }))
    .sort((one, other) => one.number - other.number);
  const reports = spendReports?.nodes ?? [];
  const spent = reports.length > 0 ? sumDecimals(reports.map((report) => report.amountSpent)) : undefined;
  const finished = reports.some(({ final }) => final);
  return {
    awarded: amountAwarded,
    isShown: Boolean(payments && spendReports),
    paid: instalments.length > 0 ? sumDecimals(instalments.flatMap(({ amountPaid }) => amountPaid ?? [])) : undefined,
    stillToPay: sumDecimals(instalments.filter(({ amountPaid }) => amountPaid === undefined).map(({ amountDue }) => amountDue)),
    instalments,
    spent,
    returned: reports.length > 0 ? sumDecimals(reports.map((report) => report.amountReturned)) : undefined,
    lastReportedOn: reports
      .map(({ reportedOn }) => reportedOn)
      .sort()
      .at(-1),
    finished,
    unspent: finished && spent !== undefined ? subtract(amountAwarded, spent) : undefined,
  };
}

/** Whether more was spent than awarded. */
export function isOverspent(unspent: DecimalText): boolean {
  return compareDecimals(unspent, '0') < 0;
}
