import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfParent } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Activity } from './activity.entity.ts';

export const SessionState = { PLANNED: 'PLANNED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type SessionState = (typeof SessionState)[keyof typeof SessionState];

/** Attendance columns by age band; together they are the session's attendance count. */
export const ageBands = [
  'attendances0To9',
  'attendances10To17',
  'attendances18To24',
  'attendances25To64',
  'attendances65AndOver',
  'attendancesAgeNotRecorded',
] as const;
export type AgeBand = (typeof ageBands)[number];

const bandColumns = [
  'attendances_0_to_9',
  'attendances_10_to_17',
  'attendances_18_to_24',
  'attendances_25_to_64',
  'attendances_65_and_over',
  'attendances_age_not_recorded',
] as const;
const quoted = bandColumns.map((column) => `"${column}"`);

const band = (column: (typeof bandColumns)[number], words: string) =>
  p
    .integer()
    .name(column)
    .nullable()
    .check(`"${column}" >= 0`)
    .comment(`Attendances (person-visits, not people) ${words}. Null when the session was not counted.`);

/** One planned, held or cancelled session. Counts only: no names, ever. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  ...rowsOfParent('activity_id', 'activity'),
  comment: 'One session of an activity. Counts only: no names, ever. A held session with no count is not recorded, never 0.',
  uniques: [{ name: 'session_activity_date_unique', properties: ['activity', 'date'] }],
  indexes: [{ name: 'session_date_index', properties: ['date', 'activity'] }],
  checks: [
    { name: 'session_counted_in_all_bands_or_none', expression: `num_nulls(${quoted.join(', ')}) in (0, ${quoted.length})` },
    {
      name: 'session_counted_only_when_held',
      expression: `"state" = 'HELD' or (${quoted[0]} is null and "newcomers" is null and "volunteers" is null)`,
    },
    { name: 'session_newcomers_among_attendances', expression: `"newcomers" is null or "newcomers" <= ${quoted.join(' + ')}` },
  ],
  properties: {
    id: p.integer().primary(),
    activity: () => p.manyToOne(Activity).comment('The activity that the session belongs to.'),
    date: p.date().comment('The day of the session, a UK date.'),
    state: p.enum(() => SessionState).comment('Planned, held or cancelled.'),
    attendances0To9: band('attendances_0_to_9', 'by children aged 0 to 9'),
    attendances10To17: band('attendances_10_to_17', 'by people aged 10 to 17'),
    attendances18To24: band('attendances_18_to_24', 'by people aged 18 to 24'),
    attendances25To64: band('attendances_25_to_64', 'by people aged 25 to 64'),
    attendances65AndOver: band('attendances_65_and_over', 'by people aged 65 and over'),
    attendancesAgeNotRecorded: band('attendances_age_not_recorded', 'whose age was not recorded'),
    attendances: p
      .integer()
      .nullable()
      .generated(`(${quoted.join(' + ')}) stored`)
      .comment('Attendances in all: person-visits, never called people. Null when the session was not counted.'),
    newcomers: p
      .integer()
      .nullable()
      .check('"newcomers" >= 0')
      .comment('Attendances by people who came for the first time. Null when not counted.'),
    volunteers: p.integer().nullable().check('"volunteers" >= 0').comment('Volunteers who helped. Null when not counted.'),
    volunteerMinutes: p
      .integer()
      .nullable()
      .check('"volunteer_minutes" >= 0')
      .comment('Minutes given by those volunteers in all. Null when not counted.'),
    ...provenance,
  },
});
export type Session = InferEntity<typeof Session>;
