// Decides which sessions were planned, held, cancelled or left uncounted, and how many came.

import { SessionState } from '../../engagement/index.ts';
import type { ActivityPlan } from './activity-plan.ts';
import { isChristmasBreak, isSchoolHoliday, turnoutOn } from './calendar.ts';
import type { Chance } from './chance.ts';
import { daysOfMonth, isNthInMonth, isWithin, weekdayOf, weekNumber } from './days.ts';
import type { IllustratedSession, SessionCounts } from './illustrated-rows.ts';
import type { ReturnCame } from './returns.ts';
import { firstDay, months } from './span.ts';

const notCounted: SessionCounts = {
  attendances0To9: null,
  attendances10To17: null,
  attendances18To24: null,
  attendances25To64: null,
  attendances65AndOver: null,
  attendancesAgeNotRecorded: null,
  newcomers: null,
  volunteers: null,
  volunteerMinutes: null,
};

const everyDay = months.flatMap(daysOfMonth);

/** Whether the activity meets on a day, going by its rhythm, the school year and Christmas. */
export function meetsOn({ rhythm, since, until }: ActivityPlan, date: string): boolean {
  if (!isWithin(date, since, until) || !rhythm.weekdays.includes(weekdayOf(date)) || isChristmasBreak(date)) return false;
  if (rhythm.termTimeOnly && isSchoolHoliday(date)) return false;
  if (rhythm.nthOfMonth !== null) return isNthInMonth(date, rhythm.nthOfMonth);
  return rhythm.everyWeeks === 1 || weekNumber(date) % 2 === 0;
}

/** Years, in twelfths, from the activity's start (or that of the illustration) to a date. */
function yearsRunning(since: string, date: string): number {
  const monthsOf = (label: string) => Number(label.slice(0, 4)) * 12 + Number(label.slice(5, 7));
  return Math.max(0, monthsOf(date) - monthsOf(since > firstDay ? since : firstDay)) / 12;
}

function countSession(chance: Chance, plan: ActivityPlan, date: string): SessionCounts {
  const running = yearsRunning(plan.since, date);
  const attendances = chance.countAround((plan.meanAttendance + plan.growthPerYear * running) * turnoutOn(date));
  const bands = [0, 0, 0, 0, 0, 0];
  for (let visit = 0; visit < attendances; visit += 1) {
    const band = chance.placeIn(plan.ages);
    bands[band] = (bands[band] ?? 0) + 1;
  }
  const [under10 = 0, from10 = 0, from18 = 0, from25 = 0, from65 = 0, notRecorded = 0] = bands;
  const isNew = plan.since > firstDay && running < 0.25;
  const volunteers = plan.volunteers === null ? null : Math.max(1, chance.countAround(plan.volunteers));
  return {
    attendances0To9: under10,
    attendances10To17: from10,
    attendances18To24: from18,
    attendances25To64: from25,
    attendances65AndOver: from65,
    attendancesAgeNotRecorded: notRecorded,
    newcomers: chance.countAmong(attendances, isNew ? 0.3 : 0.08),
    volunteers,
    volunteerMinutes: volunteers === null ? null : volunteers * (plan.minutes + 30),
  };
}

/** Sessions of the activities whose return came, by activity and day. */
export function illustrateSessions(chance: Chance, plans: readonly ActivityPlan[], came: ReturnCame): IllustratedSession[] {
  return plans.flatMap((plan) =>
    everyDay
      .filter((date) => meetsOn(plan, date))
      .map((date) => {
        const isWinter = ['12', '01', '02'].includes(date.slice(5, 7));
        const cancelled = chance.happens(isWinter ? 0.1 : 0.045);
        const counted = chance.happens(0.96);
        const counts = countSession(chance, plan, date);
        const session = { activity: plan.key, date };
        if (cancelled) return { ...session, state: SessionState.CANCELLED, ...notCounted };
        return { ...session, state: SessionState.HELD, ...(counted ? counts : notCounted) };
      })
      .filter(({ date }) => came(plan.organisation, plan.zone, 'ENGAGEMENT_SESSIONS', date)),
  );
}
