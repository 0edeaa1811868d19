import { numberOf, type Figure } from '#lib/kit/figures/figure.ts';
import { readFigure } from '#lib/kit/figures/read-figure.ts';
import { positionOf } from '#lib/kit/figures/decimal.ts';
import type { AttendanceDaysQuery } from '#lib/graph/generated/graphql.ts';
import type { Day } from '#lib/kit/time/day.ts';
import { compareZones } from '#lib/kit/zone-identity/identity.ts';

/** One day of a zone: how many came, and to how many sessions. */
export interface AttendanceDay {
  day: Day;
  figure: Figure;
  /** Sessions held; undefined where that is not reported. */
  sessions: number | undefined;
}

export interface ZoneDays {
  zone: { slug: string; name: string };
  /** In order. */
  days: AttendanceDay[];
}

/** The days of each zone of an answer, zones in their fixed order. */
export function readDays({ engagement }: Pick<AttendanceDaysQuery, 'engagement'>): ZoneDays[] {
  const zones = new Map<string, ZoneDays>();
  for (const { zone, period, attendances, sessionsHeld } of engagement.rows) {
    if (!zone) continue;
    const known = zones.get(zone.slug) ?? { zone, days: [] };
    const held = numberOf(readFigure(sessionsHeld));
    known.days.push({ day: period.start, figure: readFigure(attendances), sessions: held === undefined ? undefined : positionOf(held) });
    zones.set(zone.slug, known);
  }
  for (const { days } of zones.values()) days.sort((one, other) => one.day.localeCompare(other.day));
  return [...zones.values()].sort((one, other) => compareZones(one.zone, other.zone));
}
