// Declares what is measured of attendances: person-visits to sessions, never called people.

import { sql } from '../database/index.ts';
import { via } from '../records/index.ts';
import { defineCount, defineDataset, defineRatio, defineSum, rowsFrom, splitBy, inColumn } from '../measures/index.ts';
import { ageBand, byActivity } from './engagement.dimensions.ts';
import { sessions as sessionNoun } from './engagement.nouns.ts';
import { Session } from './session.entity.ts';
import { counted, held, sessionReturns, sessions } from './sessions.dataset.ts';

const visits = 'Person-visits to held sessions: somebody who comes three times is three attendances.';

export const attendances = defineSum({
  id: 'engagement.attendances',
  field: 'attendances',
  title: 'Attendances',
  description: `${visits} Sessions held without a count are not included, and the figure says so.`,
  unit: 'attendances',
  formulaInWords: 'Σ attendances of held sessions',
  better: 'UP',
  countsPeople: true,
  dataset: sessions,
  of: 'attendances',
  condition: held,
});

/** Denominator of attendances per session. */
export const sessionsCounted = defineCount({
  id: 'engagement.sessionsCounted',
  field: 'sessionsCounted',
  title: 'Sessions counted',
  description: 'Held sessions whose attendances were counted.',
  unit: 'sessions',
  formulaInWords: 'Number of held sessions with a count',
  better: 'UP',
  published: false,
  dataset: sessions,
  condition: counted,
});

export const meanAttendance = defineRatio({
  id: 'engagement.meanAttendance',
  field: 'meanAttendance',
  title: 'Attendances per session',
  description: 'How many come to a session on average. Sessions held without a count are in neither number, and the figure says so.',
  unit: 'attendances per session',
  formulaInWords: 'Attendances ÷ held sessions that have a count',
  better: 'UP',
  numerator: attendances,
  denominator: sessionsCounted,
});

/** Numerator of the newcomer share. */
export const newcomers = defineSum({
  id: 'engagement.newcomers',
  field: 'newcomers',
  title: 'Newcomers',
  description:
    'Attendances by people who came for the first time. Sessions that did not count newcomers are not included, and the figure says so.',
  unit: 'attendances',
  formulaInWords: 'Σ newcomers of held sessions with a count of attendances',
  better: 'UP',
  published: false,
  countsPeople: true,
  dataset: sessions,
  of: 'newcomers',
  condition: counted,
  // A session of which nothing was counted has no newcomers either.
  outOf: held,
});

/** Denominator of the newcomer share. */
export const attendancesWhereNewcomersCounted = defineSum({
  id: 'engagement.attendancesWhereNewcomersCounted',
  field: 'attendancesWhereNewcomersCounted',
  title: 'Attendances where newcomers were counted',
  description: 'Attendances of the held sessions that counted newcomers as well.',
  unit: 'attendances',
  formulaInWords: 'Σ attendances of held sessions with a count of attendances and of newcomers',
  better: 'UP',
  published: false,
  countsPeople: true,
  dataset: sessions,
  of: 'attendances',
  condition: { ...counted, newcomers: { isNull: false } },
});

export const newcomerShare = defineRatio({
  id: 'engagement.newcomerShare',
  field: 'newcomerShare',
  title: 'Newcomers',
  description:
    'Of all attendances, the percentage by people who came for the first time. Only sessions that counted both are in it; the others are not included, and the figure says so.',
  unit: '%',
  formulaInWords: 'Newcomers ÷ attendances × 100, over held sessions that counted both',
  better: 'UP',
  numerator: newcomers,
  denominator: attendancesWhereNewcomersCounted,
  times: 100,
});

/** A counted session once for each age band. */
const attendancesOfAgeBands = defineDataset({
  ...sessionReturns,
  id: 'engagement.attendancesOfAgeBands',
  records: { field: 'sessionsByAgeBand', noun: () => sessionNoun },
  rows: rowsFrom(
    'attendances_of_age_band',
    sql`
    select "session"."id", "session"."activity_id", "session"."date", "band"."age_band", "band"."attendances", "session"."illustrative"
    from "session" cross join lateral (values
      ('0 to 9', "session"."attendances_0_to_9"),
      ('10 to 17', "session"."attendances_10_to_17"),
      ('18 to 24', "session"."attendances_18_to_24"),
      ('25 to 64', "session"."attendances_25_to_64"),
      ('65 and over', "session"."attendances_65_and_over"),
      ('not recorded', "session"."attendances_age_not_recorded")
    ) as "band"("age_band", "attendances")
    where "session"."state" = 'HELD' and "session"."attendances" is not null`,
  ),
  when: { kind: 'DATE', of: 'date' },
  zone: via(Session, 'activity.zone'),
  dimensions: [splitBy(ageBand, inColumn('age_band')), ...byActivity],
});

export const attendancesByAge = defineSum({
  id: 'engagement.attendancesByAge',
  field: 'attendancesByAge',
  title: 'Attendances by age band',
  description: `${visits} The same as attendances, for splitting by age band. Sessions held without a count are in no band.`,
  unit: 'attendances',
  formulaInWords: 'Σ attendances of held sessions in the age band',
  better: 'UP',
  countsPeople: true,
  splitOf: attendances,
  dataset: attendancesOfAgeBands,
  of: 'attendances',
});
