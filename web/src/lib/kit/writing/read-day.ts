// Decides how a day may be typed: as it is said here, with slashes, or as the hub writes it. What is none of these goes to the hub as it is, which
// says what is wrong with it.

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

function write(year = '', month = '', day = ''): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
