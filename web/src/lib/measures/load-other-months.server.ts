// Decides where it is said that a named period is other months than on the slides: on the pages of figures whose data begins or ends elsewhere.
import { orSayUnreachable, query } from '#lib/graph/hub.server.ts';
import { monthOfDate, type Month } from '#lib/kit/time/month.ts';
import { askPeriod, type Period } from '#lib/kit/time/period.ts';
import { isNamed, sayOtherMonths } from './other-months.ts';
import { PERIOD_MONTHS } from './period-months.query.ts';

/**
 * What is said of the months of a page; '' where they are those of the slides, and where the period is months by itself, such as a year.
 * @param months Every month that the page shows, in order
 * @param domain The domain of its measures
 * @throws the page that says so when the hub is out of reach or empty
 */
export async function loadOtherMonths(period: Period, months: readonly Month[], domain: string): Promise<string> {
  const [first, last] = [months[0], months.at(-1)];
  if (!isNamed(period) || !first || !last) return '';
  const { combined } = await orSayUnreachable(query(PERIOD_MONTHS, { where: { period: askPeriod(period) } }));
  const there = [monthOfDate(combined.period.start), monthOfDate(combined.period.lastDay)] as const;
  return sayOtherMonths(period, [first, last], there, domain === 'crime' ? 'police files' : 'the figures here');
}
