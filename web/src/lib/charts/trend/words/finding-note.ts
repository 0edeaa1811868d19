// Decides what a card says of findings that people wrote: that this one was, or that one stood for earlier figures, so that nobody wonders where it went.
import { formatInstantAsDate } from '#lib/kit/time/instant.ts';
import { addMonths, formatMonthRange, monthOfDate } from '#lib/kit/time/month.ts';
import type { TrendChart } from '../contract.ts';

/** One sentence; '' when nobody wrote a finding for this card. */
export function noteFinding({ written, earlier }: Pick<TrendChart, 'written' | 'earlier'>): string {
  if (written) return `Finding written by hand on ${formatInstantAsDate(written.at)}, for these figures.`;
  if (!earlier) return '';
  const months = formatMonthRange(monthOfDate(earlier.from), addMonths(monthOfDate(earlier.before), -1));
  const on = `On ${formatInstantAsDate(earlier.at)} a person wrote a finding`;
  if (earlier.ofMonthsShown)
    return `${on} for ${months}, when the usual range was made of the months shown alone: “${earlier.words}”. It is now made of all months.`;
  return `${on} for earlier figures, of ${months}, which are not shown any more: “${earlier.words}”`;
}
