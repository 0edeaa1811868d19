const LONDON_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in London of an instant with an offset, as the label 'YYYY-MM-DD' that dates are compared with. */
export function londonDayOf(instant: string): string {
  return LONDON_DAY.format(new Date(instant));
}
