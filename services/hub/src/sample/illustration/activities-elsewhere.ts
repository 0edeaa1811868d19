// Decides what is run in Bell Foundry and in Thringstone & Whitwick.

import { ActivityKind as kind, ActivityTheme } from '../../engagement/index.ts';
import { fortnightly, inTermTime, mostly, plan, weekly, type ActivityPlan } from './activity-plan.ts';
import { madeUp, real } from './organisations.ts';
import { firstDay } from './span.ts';

const { COMMUNITY, WELLBEING, YOUNG_PEOPLE } = ActivityTheme;
const bellFoundry = (venue: string | null, organisation: string) => ['bell-foundry', venue, organisation] as const;
const village = (venue: string | null, organisation: string) => ['thringstone-whitwick', venue, organisation] as const;
const thringstone = 'Thringstone community venue (illustrative)';

/** By zone. */
export const elsewhere: readonly ActivityPlan[] = [
  plan(
    bellFoundry('Marios Tinenti Centre', madeUp.neighbours),
    [kind.COFFEE_MORNING, COMMUNITY, 'Neighbours’ coffee morning'],
    [firstDay, null],
    { rhythm: weekly(2), meanAttendance: 8.5, ages: mostly.older, minutes: 120 },
  ),
  plan(bellFoundry('Marios Tinenti Centre', madeUp.neighbours), [kind.SUPPORT_SESSION, WELLBEING, 'Drop-in advice'], [firstDay, null], {
    rhythm: weekly(4),
    meanAttendance: 5,
    ages: mostly.adults,
    minutes: 120,
  }),
  plan(bellFoundry('Fearon Hall', madeUp.bellFoundryYouth), [kind.YOUTH_CLUB, YOUNG_PEOPLE, 'Monday youth club'], [firstDay, null], {
    rhythm: inTermTime(weekly(1)),
    meanAttendance: 10,
    ages: mostly.young,
    minutes: 120,
    volunteers: 3,
    growthPerYear: 0.6,
  }),
  plan(bellFoundry('Cobden Primary School', real.cobden), [kind.GARDENING, WELLBEING, 'Cobden Community Garden'], ['2024-09-17', null], {
    rhythm: inTermTime(weekly(2)),
    meanAttendance: 8,
    ages: mostly.children,
    minutes: 75,
  }),
  plan(bellFoundry(null, madeUp.growers), [kind.GARDENING, COMMUNITY, 'Street planters'], ['2023-05-06', null], {
    rhythm: fortnightly(6),
    meanAttendance: 5,
    ages: mostly.adults,
    minutes: 120,
    volunteers: 3,
  }),
  plan(
    bellFoundry('Marios Tinenti Centre', madeUp.mentalHealth),
    [kind.MENTAL_HEALTH_CAFE, WELLBEING, 'Neighbourhood Mental Health Café'],
    ['2024-10-03', null],
    { rhythm: fortnightly(4), meanAttendance: 6, ages: mostly.adults, minutes: 120 },
  ),
  plan(village('Whitwick Park Hall', madeUp.village), [kind.COFFEE_MORNING, COMMUNITY, 'Whitwick coffee morning'], [firstDay, null], {
    rhythm: weekly(3),
    meanAttendance: 8,
    ages: mostly.older,
    minutes: 120,
  }),
  plan(village(thringstone, madeUp.village), [kind.OTHER, COMMUNITY, 'Community lunch'], [firstDay, null], {
    rhythm: fortnightly(5),
    meanAttendance: 10,
    ages: mostly.everyone,
    minutes: 150,
    volunteers: 4,
  }),
  plan(village('Whitwick Park Hall', madeUp.villageYouth), [kind.YOUTH_CLUB, YOUNG_PEOPLE, 'Whitwick youth club'], [firstDay, null], {
    rhythm: inTermTime(weekly(4)),
    meanAttendance: 8.5,
    ages: mostly.young,
    minutes: 120,
    volunteers: 3,
  }),
  plan(village('Recreation ground (illustrative)', madeUp.sports), [kind.SPORT, YOUNG_PEOPLE, 'Saturday football'], [firstDay, null], {
    rhythm: weekly(6),
    meanAttendance: 8,
    ages: mostly.young,
    minutes: 90,
    growthPerYear: 0.5,
  }),
  plan(
    village(thringstone, madeUp.villageYouth),
    [kind.AFTER_SCHOOL_CLUB, YOUNG_PEOPLE, 'Thringstone after-school club'],
    ['2024-09-02', null],
    { rhythm: inTermTime(weekly(1)), meanAttendance: 7, ages: mostly.children, minutes: 90 },
  ),
];
