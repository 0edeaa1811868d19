// Decides what is run in New Parks: a little before the Burns Flats community rooms open, much more in them.

import { ActivityKind as kind, ActivityTheme } from '../../engagement/index.ts';
import { fortnightly, inTermTime, monthly, mostly, plan, weekly, type ActivityPlan } from './activity-plan.ts';
import { madeUp, real } from './organisations.ts';
import { firstDay, roomsOpenOn } from './span.ts';

const { HOUSING, COMMUNITY, SAFETY, WELLBEING, YOUNG_PEOPLE } = ActivityTheme;
const newParks = (venue: string | null, organisation: string) => ['new-parks', venue, organisation] as const;
const rooms = 'Burns Flats community rooms';

/** Before the rooms open, and what goes on beside them. */
export const beforeTheRooms: readonly ActivityPlan[] = [
  plan(newParks('New Parks Library', madeUp.families), [kind.COFFEE_MORNING, COMMUNITY, 'Coffee morning'], [firstDay, roomsOpenOn], {
    rhythm: weekly(3),
    meanAttendance: 8,
    ages: mostly.older,
    minutes: 120,
  }),
  plan(newParks('New Parks Hub', madeUp.newParksYouth), [kind.YOUTH_CLUB, YOUNG_PEOPLE, 'Youth club'], [firstDay, roomsOpenOn], {
    rhythm: inTermTime(weekly(5)),
    meanAttendance: 10.5,
    ages: mostly.young,
    minutes: 120,
    volunteers: 3,
  }),
  plan(newParks(null, madeUp.burnsFlats), [kind.VOLUNTEERING, COMMUNITY, 'Tidy-up mornings'], [firstDay, roomsOpenOn], {
    rhythm: fortnightly(6),
    meanAttendance: 6,
    ages: mostly.adults,
    minutes: 150,
    volunteers: 4,
  }),
  plan(newParks('New Parks Library', madeUp.homes), [kind.HOUSING_SURGERY, HOUSING, 'Housing surgery'], [firstDay, roomsOpenOn], {
    rhythm: monthly(2, 2),
    meanAttendance: 6,
    ages: mostly.adults,
    minutes: 90,
    volunteers: null,
  }),
  plan(newParks('New Parks Hub', real.teamHub), [kind.SUPPORT_SESSION, YOUNG_PEOPLE, 'Team Tots'], ['2024-09-10', null], {
    rhythm: inTermTime(weekly(2)),
    meanAttendance: 6,
    ages: mostly.parents,
    minutes: 90,
  }),
  plan(newParks('New Parks Hub', real.softTouch), [kind.OTHER, YOUNG_PEOPLE, 'Project Enable'], ['2024-09-12', '2025-08-01'], {
    rhythm: fortnightly(4),
    meanAttendance: 5,
    ages: mostly.young,
    minutes: 120,
  }),
];

/** In the rooms. */
export const inTheRooms: readonly ActivityPlan[] = [
  plan(newParks(rooms, madeUp.families), [kind.AFTER_SCHOOL_CLUB, YOUNG_PEOPLE, 'After-school club'], [roomsOpenOn, null], {
    rhythm: inTermTime({ ...weekly(1), weekdays: [1, 4] }),
    meanAttendance: 12,
    ages: mostly.children,
    minutes: 120,
    volunteers: 3,
  }),
  plan(newParks(rooms, madeUp.burnsFlats), [kind.COFFEE_MORNING, COMMUNITY, 'Coffee morning'], [roomsOpenOn, null], {
    rhythm: weekly(3),
    meanAttendance: 13,
    ages: mostly.older,
    minutes: 120,
    volunteers: 3,
  }),
  plan(newParks(rooms, madeUp.homes), [kind.HOUSING_SURGERY, HOUSING, 'Housing surgery'], [roomsOpenOn, null], {
    rhythm: fortnightly(2),
    meanAttendance: 7,
    ages: mostly.adults,
    minutes: 120,
    volunteers: null,
  }),
  plan(newParks(rooms, madeUp.burnsFlats), [kind.VOLUNTEERING, COMMUNITY, 'Volunteering mornings'], [roomsOpenOn, null], {
    rhythm: weekly(6),
    meanAttendance: 6,
    ages: mostly.adults,
    minutes: 150,
    volunteers: 5,
    growthPerYear: 1,
  }),
  plan(newParks(rooms, madeUp.newParksYouth), [kind.YOUTH_CLUB, YOUNG_PEOPLE, 'Youth club'], [roomsOpenOn, null], {
    rhythm: inTermTime(weekly(5)),
    meanAttendance: 14,
    ages: mostly.young,
    minutes: 120,
    volunteers: 4,
  }),
  plan(
    newParks(rooms, madeUp.mentalHealth),
    [kind.MENTAL_HEALTH_CAFE, WELLBEING, 'Neighbourhood Mental Health Café'],
    ['2025-09-04', null],
    { rhythm: weekly(4), meanAttendance: 9, ages: mostly.adults, minutes: 150 },
  ),
  plan(newParks(rooms, madeUp.families), [kind.SUPPORT_SESSION, WELLBEING, 'Family support session'], ['2025-09-09', null], {
    rhythm: fortnightly(2),
    meanAttendance: 6,
    ages: mostly.parents,
    minutes: 90,
    volunteers: 1,
  }),
  plan(newParks(rooms, real.police), [kind.BEAT_SURGERY, SAFETY, 'Beat surgery at the rooms'], ['2025-09-10', null], {
    rhythm: monthly(3, 2),
    meanAttendance: 7,
    ages: mostly.adults,
    minutes: 60,
    volunteers: null,
  }),
  plan(newParks(rooms, madeUp.burnsFlats), [kind.COUNCILLOR_MEETING, COMMUNITY, 'Meeting with councillors'], ['2025-09-15', null], {
    rhythm: monthly(1, 3),
    meanAttendance: 9,
    ages: mostly.adults,
    minutes: 90,
    volunteers: null,
  }),
  plan(newParks(rooms, madeUp.homes), [kind.HOUSING_PROVIDER_MEETING, HOUSING, 'Meeting with housing providers'], ['2025-10-07', null], {
    rhythm: monthly(2, 1),
    meanAttendance: 7,
    ages: mostly.adults,
    minutes: 90,
    volunteers: null,
  }),
  plan(newParks(rooms, madeUp.burnsFlats), [kind.TENANTS_ASSOCIATION, HOUSING, 'Steps to a tenants’ association'], ['2026-01-22', null], {
    rhythm: monthly(4, 4),
    meanAttendance: 8,
    ages: mostly.adults,
    minutes: 90,
    volunteers: null,
    growthPerYear: 5,
  }),
];
