const LONDON_DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' });

/** The date in London of an instant with an offset: '5 October 2026'. Only for instants, such as the hub's "as at"; dates and months are labels. */
export function formatInstantAsDate(instant: string): string {
  return LONDON_DATE.format(new Date(instant));
}

const LONDON_MINUTE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The date and time of day in London of an instant: '5 October 2026 at 10:05'. */
export function formatInstantAsMinute(instant: string): string {
  return `${formatInstantAsDate(instant)} at ${LONDON_MINUTE.format(new Date(instant))}`;
}

/** The instant at which a date begins in London, in UTC: '2026-07-01' begins at '2026-06-30T23:00:00.000Z'. */
export function startOfLondonDay(date: string): string {
  const inWinter = new Date(`${date}T00:00:00Z`);
  return (LONDON_MINUTE.format(inWinter) === '00:00' ? inWinter : new Date(`${date}T00:00:00+01:00`)).toISOString();
}
