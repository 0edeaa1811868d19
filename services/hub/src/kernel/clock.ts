// Decides what day it is: in London, by a clock that is handed in, so that tests can say what time it is.

import { localDate, type LocalDate } from './dates.ts';

/** Where an instant comes from. */
export interface Clock {
  now(): Date;
}

const LONDON_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in London of an instant: after midnight in summer that is a day later than in UTC. */
export function londonDayOf(instant: Date): LocalDate {
  return localDate(LONDON_DAY.format(instant));
}

/** Today in London. */
export function todayInLondon(clock: Clock): LocalDate {
  return londonDayOf(clock.now());
}
