// Decides what day it is: in London, by a clock that is handed in, so that tests can say what time it is.

import { localDate, nameDate, type LocalDate } from './dates.ts';

/** Where an instant comes from. */
export interface Clock {
  now(): Date;
}

/** The day in London of an instant: after midnight in summer that is a day later than in UTC. */
export function londonDayOf(instant: Date): LocalDate {
  return localDate(instant.toTemporalInstant().toZonedDateTimeISO('Europe/London').toPlainDate().toString());
}

/** The minute in London of an instant: `1 Apr 2025 at 14:05`. */
export function nameMinute(instant: Date): string {
  const time = instant.toTemporalInstant().toZonedDateTimeISO('Europe/London').toPlainTime();
  return `${nameDate(londonDayOf(instant))} at ${time.toString({ smallestUnit: 'minute' })}`;
}

/** Today in London. */
export function todayInLondon(clock: Clock): LocalDate {
  return londonDayOf(clock.now());
}
