// Decides how many volunteers an organisation says were active in a month: all who helped at its busiest session, and some more who helped at others.

import { monthOfDate } from '../../kernel/index.ts';
import type { Chance } from './chance.ts';
import type { IllustratedActivity, IllustratedRows, IllustratedSession } from './illustrated-rows.ts';
import type { PeopleSupported } from './support.ts';

/** Of those who help at a session that is not the busiest, how many did not help at that one. */
const SHARE_OF_OTHERS = 0.25;

/** The counts with the volunteers of each month, null where no session of it says how many helped. */
export function addVolunteers(
  chance: Chance,
  counts: readonly PeopleSupported[],
  activities: readonly IllustratedActivity[],
  sessions: readonly IllustratedSession[],
): IllustratedRows['supportCounts'] {
  const activityOf = new Map(activities.map((activity) => [activity.key, activity]));
  const helpedAt = Map.groupBy(sessions, ({ activity, date }) => {
    const by = activityOf.get(activity);
    return [by?.organisation, by?.zone, monthOfDate(date)].join('|');
  });
  return counts.map((count) => {
    const sessionsHeld = helpedAt.get([count.organisation, count.zone, count.month].join('|')) ?? [];
    const helped = sessionsHeld.flatMap(({ volunteers }) => volunteers ?? []);
    const busiest = Math.max(0, ...helped);
    const others = helped.reduce((sum, volunteers) => sum + volunteers, -busiest);
    return { ...count, volunteersActive: helped.length === 0 ? null : busiest + chance.countAmong(others, SHARE_OF_OTHERS) };
  });
}
