// Decides how a day may be typed: as it is said here, with slashes, or as the hub writes it. What is none of these goes to the hub as it is, which
// says what is wrong with it.

import { addDays } from '#lib/kit/time/day.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** '1 September 2025', '1 Sep 2025' and '1/9/2025' as '2025-09-01'. A day that there is not, such as 31 February, is written alike. */
export function readDay(typed: string): string {
  const text = typed.trim();
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed) return write(slashed[3], slashed[2], slashed[1]);
  const said = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i.exec(text);
  const month = said ? MONTHS.indexOf(said[2]?.slice(0, 3).toLowerCase() ?? '') + 1 : 0;
  return month > 0 ? write(said?.[3], String(month), said?.[1]) : text;
}

/** A day that there is, typed in one of these ways, as the hub writes it; null for anything else. */
export function parseDay(typed: string): string | null {
  const day = readDay(typed);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day ? day : null;
}

function write(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const HOW_THE_HUB_WRITES = 'Write the year, the month and the day, like 2025-04-01.';
const HOW_IT_IS_TYPED = 'Write it like 1 September 2025 or 1/9/2025.';

/** What the hub says of a day that it refuses, about the words that were typed and in the format that their hint asks for. Other words are left as they are. */
export function sayDayFault(message: string, typed: string): string {
  if (!message.endsWith(HOW_THE_HUB_WRITES)) return message;
  const said = message.replace(HOW_THE_HUB_WRITES, HOW_IT_IS_TYPED).replace(/^No date is given\./, 'Enter the day.');
  return said.replace(/^'[^']*' is not a date/, `‘${typed.trim()}’ is not a date`);
}
