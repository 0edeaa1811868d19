// Decides what the `at` of an address means: the state of the data that a link was copied from. The hub keeps no earlier states, so a page is always drawn
// from the newest; what it can say is whether anything was imported since.
import { formatInstantAsDate, formatInstantAsMinute, startOfLondonDay } from '#lib/kit/time/instant.ts';
import { formatDate } from '#lib/kit/time/month.ts';
import { dayAfter, isCalendarDate } from './calendar-date.ts';

/** A date as a person writes it, '2026-10-05': all that was held when that day ended in London. Or an instant as links carry it, '2026-10-05T09:05:09Z'. */
export type AsAt = string;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** Reads the value of `at`; undefined when it names no date and no instant of this century, in which the programme lives. */
export function parseAsAt(text: string): AsAt | undefined {
  const date = INSTANT.exec(text)?.[1] ?? text;
  return date.startsWith('20') && isCalendarDate(date) ? text : undefined;
}

/** The `at` of a link to figures of this data. @param instant As the hub says it, with fractions of a second. */
export function writeAsAt(instant: string): AsAt {
  return instant.replace(/\.\d+Z$/, 'Z');
}

/** The first instant that is later than what an `at` means: what was published from then on is new. */
export function firstInstantAfter(asAt: AsAt): string {
  if (!INSTANT.test(asAt)) return startOfLondonDay(dayAfter(asAt));
  return new Date(Date.parse(asAt) + 1000).toISOString();
}

/** Whether data of this instant has something that an `at` did not. @param dataAsAt When the newest import was published. */
export function isPassed(asAt: AsAt, dataAsAt: string): boolean {
  return Date.parse(dataAsAt) >= Date.parse(firstInstantAfter(asAt));
}

/** Whether an `at` begins on a day, in London, after the day of the data: nobody can have been shown figures as at then. */
export function isAhead(asAt: AsAt, dataAsAt: string): boolean {
  const asked = INSTANT.test(asAt) ? asAt : startOfLondonDay(asAt);
  return Date.parse(asked) > Date.parse(dataAsAt) && formatInstantAsDate(asked) !== formatInstantAsDate(dataAsAt);
}

/** '5 October 2026', '5 October 2026 at 10:05'. */
export function sayAsAt(asAt: AsAt): string {
  return INSTANT.test(asAt) ? formatInstantAsMinute(asAt) : formatDate(asAt);
}

/** When the data was last added to, within a sentence; with the time of day where the address asks for that very day. */
export function sayDataAsAt(dataAsAt: string, asked: AsAt | undefined): string {
  const day = formatInstantAsDate(dataAsAt);
  return asked && sayAsAt(asked).startsWith(day) ? formatInstantAsMinute(dataAsAt) : day;
}
