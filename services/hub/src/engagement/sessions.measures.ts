// Declares what is measured of sessions: how many were held, how many fell through, and what volunteers gave.

import { defineCount, defineMultiple, defineRatio, defineSum } from '../measures/index.ts';
import { held, sessions } from './sessions.dataset.ts';

export const sessionsHeld = defineCount({
  id: 'engagement.sessionsHeld',
  field: 'sessionsHeld',
  title: 'Sessions held',
  description: 'Sessions that took place. Planned and cancelled sessions are not counted.',
  unit: 'sessions',
  formulaInWords: 'Number of sessions held',
  better: 'UP',
  dataset: sessions,
  condition: held,
});

/** Denominator of the cancelled share. */
export const sessionsPlanned = defineCount({
  id: 'engagement.sessionsPlanned',
  field: 'sessionsPlanned',
  title: 'Sessions planned',
  description: 'Sessions that were planned, whatever became of them.',
  unit: 'sessions',
  formulaInWords: 'Number of sessions, held, cancelled or still planned',
  better: 'NEITHER',
  published: false,
  dataset: sessions,
});

/** Numerator of the cancelled share. */
export const sessionsCancelled = defineCount({
  id: 'engagement.sessionsCancelled',
  field: 'sessionsCancelled',
  title: 'Sessions cancelled',
  description: 'Sessions that were planned and did not take place.',
  unit: 'sessions',
  formulaInWords: 'Number of sessions cancelled',
  better: 'DOWN',
  published: false,
  dataset: sessions,
  condition: { state: { equals: 'CANCELLED' } },
});

export const cancelledShare = defineRatio({
  id: 'engagement.cancelledShare',
  field: 'cancelledShare',
  title: 'Sessions cancelled',
  description:
    'Of all sessions planned, the percentage that were cancelled. Few sessions make a percentage jump: look at the counts beside it.',
  unit: '%',
  formulaInWords: 'Sessions cancelled ÷ sessions planned, whatever became of them × 100',
  better: 'DOWN',
  numerator: sessionsCancelled,
  denominator: sessionsPlanned,
  times: 100,
});

/** What volunteer hours, and their value, are made of. */
export const volunteerMinutes = defineSum({
  id: 'engagement.volunteerMinutes',
  field: 'volunteerMinutes',
  title: 'Volunteer minutes',
  description: 'Minutes that volunteers gave at held sessions. Sessions held without a count are not included, and the figure says so.',
  unit: 'minutes',
  formulaInWords: 'Σ volunteer minutes of held sessions',
  better: 'UP',
  published: false,
  dataset: sessions,
  of: 'volunteerMinutes',
  condition: held,
});

export const volunteerHours = defineMultiple({
  id: 'engagement.volunteerHours',
  field: 'volunteerHours',
  title: 'Volunteer hours',
  description:
    'Hours that volunteers gave at held sessions. Sessions held without a count of minutes are not included, and the figure says so. Community Payback is not among them.',
  unit: 'hours',
  formulaInWords: 'Σ volunteer minutes of held sessions ÷ 60',
  better: 'UP',
  of: volunteerMinutes,
  dividedBy: '60',
  money: false,
});
