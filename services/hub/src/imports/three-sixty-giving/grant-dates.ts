// Decides which day a date of 360Giving is: a plain date as written, a date-time as the day it is in the United Kingdom.

import { isLocalDate, londonDayOf } from '../../kernel/index.ts';

/** The day, `YYYY-MM-DD`; or what is wrong with the text. */
export type DayRead = { readonly day: string } | { readonly code: string; readonly what: string };

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;
const UK_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads a plain date or a date-time with its offset. */
export function readDay(text: string): DayRead {
  const [, dayOfMonth = '', month = '', year = ''] = UK_DATE.exec(text) ?? [];
  if (year) {
    const written = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    const hint = isLocalDate(written) ? `write ${written}` : 'write the year, the month and the day, like 2024-09-01';
    return { code: 'UK_DATE', what: `'${text}' is written the UK way: ${hint}.` };
  }
  const plain = PLAIN_DATE.test(text) ? text : DATE_TIME.exec(text)?.[1];
  if (plain === undefined)
    return { code: 'NOT_A_DATE', what: 'this is not a date. Write the year, the month and the day, like 2024-09-01.' };
  if (!isLocalDate(plain)) return { code: 'DATE_NOT_REAL', what: `${plain} is not a day of the calendar. Check the day and the month.` };
  return { day: plain === text ? text : londonDayOf(new Date(text)) };
}
