// Decides what day it is: in London, by a clock that is handed in, so that tests can say what time it is.

import { localDate, type LocalDate } from './dates.ts';

/** Where an instant comes from. */
export interface Clock {
  now(): Date;
}

/** The day in London of an instant: after midnight in summer that is a day later than in UTC. */
export function londonDayOf(instant: Date): LocalDate {
  return localDate(instant.toTemporalInstant().toZonedDateTimeISO('Europe/London').toPlainDate().toString());
}

/** Today in London. */
export function todayInLondon(clock: Clock): LocalDate {
  return londonDayOf(clock.now());
}
