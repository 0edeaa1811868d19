// Decides how many families and individuals each organisation supported in a month, and how much unpaid work was done.

import { monthOfDate, monthsBetween } from '../../kernel/index.ts';
import { turnoutOn } from './calendar.ts';
import type { Chance } from './chance.ts';
import { daysOfMonth, isWithin, weekdayOf, weekNumber } from './days.ts';
import type { IllustratedRows } from './illustrated-rows.ts';
import { madeUp, real } from './organisations.ts';
import { supportDuties, type ReturnCame } from './returns.ts';
import { months, roomsOpenOn } from './span.ts';

/** Families supported in an ordinary month, before and after the rooms open in New Parks. */
const familiesInAMonth: Readonly<Record<string, readonly [before: number, after: number]>> = {
  [madeUp.families]: [8, 15],
  [madeUp.burnsFlats]: [17, 19],
  [real.teamHub]: [7, 7],
  [madeUp.neighbours]: [11, 11],
  [madeUp.village]: [9, 9],
};

/** Whom an organisation supported in a month, without those who helped it. */
export type PeopleSupported = Omit<IllustratedRows['supportCounts'][number], 'volunteersActive'>;

/** Families and individuals, each counted once in a month; a head count sometimes has no families. */
export function illustrateSupportCounts(chance: Chance, came: ReturnCame): PeopleSupported[] {
  return supportDuties.flatMap(({ organisation, zone, from, before }) =>
    monthsBetween(from, before).flatMap((month) => {
      const [earlier, later] = familiesInAMonth[organisation] ?? [0, 0];
      const mean = (month < monthOfDate(roomsOpenOn) ? earlier : later) * turnoutOn(`${month}-01`);
      const families = Math.max(1, chance.countAround(mean));
      const individuals = families + chance.countAround(families * 1.6);
      const byHead = chance.happens(0.2);
      const familiesUnknown = byHead && chance.happens(0.4);
      if (!came(organisation, zone, 'SUPPORT_COUNTS', month)) return [];
      return {
        organisation,
        zone,
        month,
        familiesSupported: familiesUnknown ? null : families,
        individualsSupported: individuals,
        method: byHead ? ('HEAD_COUNT' as const) : ('REGISTERED' as const),
        note: familiesUnknown ? 'Head count at the door: families were not counted.' : null,
      };
    }),
  );
}

/** Community Payback in the illustration: where, for whom, on which weekday, from when to when. */
const unpaidWorkPlans = [
  {
    zone: 'new-parks',
    organisation: real.teamHub,
    weekday: 3,
    since: '2025-06-02',
    until: '2025-09-01',
    description: 'Clearing and planting the front land',
  },
  {
    zone: 'bell-foundry',
    organisation: real.fearonHall,
    weekday: 2,
    since: '2025-06-02',
    until: '2025-08-01',
    description: 'Building and painting planters',
  },
  {
    zone: 'new-parks',
    organisation: null,
    weekday: 4,
    since: '2025-10-01',
    until: null,
    description: 'Litter picking and cutting back hedges',
  },
  { zone: 'thringstone-whitwick', organisation: null, weekday: 5, since: '2024-04-01', until: null, description: 'Clearing footpaths' },
] as const;

/** Unpaid work every second week, four to eight people for five hours. It is recorded by the office, so no return is missing. */
export function illustrateUnpaidWork(chance: Chance): IllustratedRows['unpaidWork'] {
  return unpaidWorkPlans.flatMap(({ zone, organisation, weekday, since, until, description }) =>
    months
      .flatMap(daysOfMonth)
      .filter((date) => isWithin(date, since, until) && weekdayOf(date) === weekday && weekNumber(date) % 2 === 0)
      .filter((date) => date.slice(5) < '12-20' && chance.happens(0.85))
      .map((date) => ({ zone, organisation, date, minutes: chance.whole(4, 8) * 300, description })),
  );
}
