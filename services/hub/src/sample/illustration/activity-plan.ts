// Decides what an activity of the illustration is: its rhythm, how many come and of what age, who helps and for how long.

import type { ActivityKind, ActivityTheme } from '../../engagement/index.ts';
import type { IllustratedActivity } from './illustrated-rows.ts';

/** When an activity meets: on weekdays (1 Monday to 7 Sunday), each or every second week, or on the nth of that weekday in a month. */
export interface Rhythm {
  readonly weekdays: readonly number[];
  readonly everyWeeks: 1 | 2;
  readonly nthOfMonth: number | null;
  readonly termTimeOnly: boolean;
}

/** An activity and what its sessions are like. */
export interface ActivityPlan extends IllustratedActivity {
  readonly rhythm: Rhythm;
  /** Attendances of an ordinary session. */
  readonly meanAttendance: number;
  /** Attendances that each year adds to that. */
  readonly growthPerYear: number;
  /** Weights of the age bands 0–9, 10–17, 18–24, 25–64, 65 and over, not recorded. */
  readonly ages: readonly number[];
  /** Volunteers of an ordinary session; null where volunteers are no part of it. */
  readonly volunteers: number | null;
  readonly minutes: number;
}

/** Weights of the age bands by who mostly comes. */
export const mostly = {
  children: [70, 18, 1, 10, 1, 0],
  young: [4, 84, 9, 2, 0, 1],
  adults: [2, 2, 10, 62, 20, 4],
  older: [1, 0, 3, 41, 52, 3],
  everyone: [14, 14, 10, 42, 16, 4],
  parents: [48, 6, 16, 29, 1, 0],
} as const;

/** Each week on a weekday. */
export const weekly = (weekday: number): Rhythm => ({ weekdays: [weekday], everyWeeks: 1, nthOfMonth: null, termTimeOnly: false });
/** Every second week on a weekday. */
export const fortnightly = (weekday: number): Rhythm => ({ ...weekly(weekday), everyWeeks: 2 });
/** On the nth of a weekday in each month. */
export const monthly = (weekday: number, nthOfMonth: number): Rhythm => ({ ...weekly(weekday), nthOfMonth });
/** The same, without school holidays. */
export const inTermTime = (rhythm: Rhythm): Rhythm => ({ ...rhythm, termTimeOnly: true });

type Detail = Pick<ActivityPlan, 'rhythm' | 'meanAttendance' | 'ages' | 'minutes'> &
  Partial<Pick<ActivityPlan, 'volunteers' | 'growthPerYear'>>;

/** An activity at a place, of a kind, from a day to another or on. */
export function plan(
  [zone, venue, organisation]: readonly [string, string | null, string],
  [kind, theme, title]: readonly [ActivityKind, ActivityTheme, string],
  [since, until]: readonly [string, string | null],
  detail: Detail,
): ActivityPlan {
  const key = `${zone}: ${title} from ${since}`;
  const place = { key, organisation, zone, venue, title, kind, theme, since, until };
  return { ...place, growthPerYear: 0, volunteers: 2, ...detail };
}
