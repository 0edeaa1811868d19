/** Makes a format when it is first asked for: the first of a page takes a slow phone a seventh of a second, and most pages are sent words. */
function inLondon(options: Intl.DateTimeFormatOptions): (instant: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => (format ??= new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options })).format(instant);
}

const londonDate = inLondon({ day: 'numeric', month: 'long', year: 'numeric' });
const londonMinute = inLondon({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The date in London of an instant with an offset: '5 October 2026'. Only for instants, such as the hub's "as at"; dates and months are labels. */
export function formatInstantAsDate(instant: string): string {
  return londonDate(new Date(instant));
}

/** The date and time of day in London of an instant: '5 October 2026 at 10:05'. */
export function formatInstantAsMinute(instant: string): string {
  return `${formatInstantAsDate(instant)} at ${londonMinute(new Date(instant))}`;
}

/** The instant at which a date begins in London, in UTC: '2026-07-01' begins at '2026-06-30T23:00:00.000Z'. */
export function startOfLondonDay(date: string): string {
  const inWinter = new Date(`${date}T00:00:00Z`);
  return (londonMinute(inWinter) === '00:00' ? inWinter : new Date(`${date}T00:00:00+01:00`)).toISOString();
}
