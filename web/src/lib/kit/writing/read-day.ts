// Decides how a day may be typed: as it is said here, with or without its weekday, with slashes, or as the hub writes it. The day comes before the month
// wherever both are numbers. What is none of these goes to the hub as it is, which says what is wrong with it.

import { addDays, WEEKDAYS, weekdayOf } from '#lib/kit/time/day.ts';
import { formatDate, MONTH_NAMES } from '#lib/kit/time/month.ts';

/** Short forms of names that are more than their first three letters. */
const SHORT_MONTHS: Readonly<Record<string, number>> = { sept: 8 };
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = { tues: 1, weds: 2, thur: 3, thurs: 3 };

const IN_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]+)\.?,?[ -](\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/;
const FIRST_WORD = /^([a-z]+)[.,]* (.+)$/;

/** A day and the weekday that was typed before it: 0 for Monday, null for none. */
interface TypedDay {
  day: string;
  weekday: number | null;
}

/**
 * '1 September 2025', 'Monday 1 Sep 2025', 'Sept 1, 2025' and '1/9/2025' as '2025-09-01'. A day that there is not, such as 31 February, is written
 * alike. One whose weekday is another, and what is no day, is left as it was typed.
 */
export function readDay(typed: string): string {
  const read = readTyped(typed);
  return read && !isOnOtherWeekday(read) ? read.day : typed.trim();
}

/** A day that there is, typed in one of these ways, as the hub writes it; null for anything else. */
export function parseDay(typed: string): string | null {
  const day = readDay(typed);
  return isDay(day) ? day : null;
}

/** What is wrong with the weekday that a day was typed with: '1 February 2026 is a Sunday.'; null when nothing is. */
export function weekdayFault(typed: string): string | null {
  const read = readTyped(typed);
  return read && isOnOtherWeekday(read) ? `${formatDate(read.day)} is a ${WEEKDAYS[weekdayOf(read.day)]}.` : null;
}

function readTyped(typed: string): TypedDay | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, word = '', rest = ''] = FIRST_WORD.exec(text) ?? [];
  const weekday = placeOf(word, WEEKDAYS, SHORT_WEEKDAYS);
  const day = readDate(weekday === null ? text : rest);
  return day === null ? null : { day, weekday };
}

function readDate(text: string): string | null {
  const [, dayOfNumbers, , monthOfNumbers, yearOfNumbers] = IN_NUMBERS.exec(text) ?? [];
  if (dayOfNumbers) return write(yearOfNumbers, monthOfNumbers, dayOfNumbers);
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year) return write(year, month, day);
  const [, saidFirst, nameAfter, yearAfter] = DAY_FIRST.exec(text) ?? [];
  if (saidFirst) return writeNamed(yearAfter, nameAfter, saidFirst);
  const [, name, said, yearSaid] = MONTH_FIRST.exec(text) ?? [];
  return name ? writeNamed(yearSaid, name, said) : null;
}

function isOnOtherWeekday({ day, weekday }: TypedDay): boolean {
  return weekday !== null && isDay(day) && weekdayOf(day) !== weekday;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day;
}

/** The place of a name, its first three letters or another short form of it; null for any other word. */
function placeOf(word: string, names: readonly string[], others: Readonly<Record<string, number>>): number | null {
  if (Object.hasOwn(others, word)) return others[word] ?? null;
  const place = names.findIndex((name) => [name, name.slice(0, 3)].some((each) => each.toLowerCase() === word));
  return place < 0 ? null : place;
}

function writeNamed(year = '', name = '', day = ''): string | null {
  const month = placeOf(name, MONTH_NAMES, SHORT_MONTHS);
  return month === null ? null : write(year, String(month + 1), day);
}

/** A year of two digits is one of this century. */
function write(year = '', month = '', day = ''): string {
  return [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const HOW_THE_HUB_WRITES = 'Write the year, the month and the day, like 2025-04-01.';
const HOW_IT_IS_TYPED = 'Write it like 1 September 2025 or 1/9/2025.';

/** What the hub says of a day that it refuses, about the words that were typed and in the format that their hint asks for. Other words are left as they are. */
export function sayDayFault(message: string, typed: string): string {
  if (!message.endsWith(HOW_THE_HUB_WRITES)) return message;
  const weekday = weekdayFault(typed);
  if (weekday !== null) return `‘${typed.trim()}’ is not a date: ${weekday} ${HOW_IT_IS_TYPED}`;
  const said = message.replace(HOW_THE_HUB_WRITES, HOW_IT_IS_TYPED).replace(/^No date is given\./, 'Enter the day.');
  return said.replace(/^'[^']*' is not a date/, `‘${typed.trim()}’ is not a date`);
}
