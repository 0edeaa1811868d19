// Decides which months the records of a measure can be narrowed to: where its months may not be added up, only one month has a figure.
import type { WhereArgs } from '#lib/kit/state/ask.ts';
import { addMonths, formatMonth, type Month } from '#lib/kit/time/month.ts';
import type { SentRecords } from './ask-records.ts';
import type { RecordChoice } from './record-address.ts';

/** A month to go to, or all of them. */
export interface MonthLink {
  name: string;
  href: string;
}

/** What is asked for: the period of the reader, or the one month of the address. */
export function narrowTo(where: WhereArgs, { month }: Pick<RecordChoice, 'month'>): WhereArgs {
  return month === undefined ? where : { ...where, period: { from: month, before: addMonths(month, 1) } };
}

/**
 * The latest month where the period has no one figure; beside a month the ones before and after it, and the whole period.
 * @param latest The latest month that the hub holds.
 */
export function listMonths(
  { month }: Pick<RecordChoice, 'month'>,
  { figure, period }: Pick<SentRecords, 'figure' | 'period'>,
  latest: Month | undefined,
  link: (month: Month | undefined) => string,
): MonthLink[] {
  const to = (other: Month): MonthLink => ({ name: formatMonth(other), href: link(other) });
  if (month === undefined) {
    if (figure.state !== 'NOT_APPLICABLE') return [];
    const last = addMonths(period.end.slice(0, 7), -1);
    return [to(latest !== undefined && latest < last ? latest : last)].map(({ name, href }) => ({
      name: `Show the latest month: ${name}`,
      href,
    }));
  }
  const later = addMonths(month, 1);
  return [
    to(addMonths(month, -1)),
    ...(latest === undefined || later <= latest ? [to(later)] : []),
    { name: 'All months of the period', href: link(undefined) },
  ];
}
