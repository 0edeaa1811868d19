const LONDON_DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' });

/** The date in London of an instant with an offset: '5 October 2026'. Only for instants, such as the hub's "as at"; dates and months are labels. */
export function formatInstantAsDate(instant: string): string {
  return LONDON_DATE.format(new Date(instant));
}

const LONDON_TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hour12: false });

/** Date and time in London of an instant with an offset: '5 October 2026 at 14:00'. */
export function formatInstant(instant: string): string {
  return `${formatInstantAsDate(instant)} at ${LONDON_TIME.format(new Date(instant))}`;
}
