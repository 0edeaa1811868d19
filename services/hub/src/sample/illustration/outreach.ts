// Decides what police and partners do in the streets of each zone: leaflets, surgeries, walks, meetings, surveys and locks.

import type { OutreachActionKind } from '../../outreach/index.ts';
import type { Chance } from './chance.ts';
import { daysOfMonth, weekdayOf } from './days.ts';
import type { IllustratedOutreachAction } from './illustrated-rows.ts';
import { madeUp, real, zoneSlugs, type ZoneSlug } from './organisations.ts';
import { concernKeepers, type ReturnCame } from './returns.ts';
import { months } from './span.ts';

/** What an action of a kind is like; ranges are inclusive, null where the count is no part of it. */
interface ActionPlan {
  readonly kind: OutreachActionKind;
  /** How many a month in an ordinary zone. */
  readonly perMonth: number;
  /** Whose outreach log reports it: that of the police or that of the zone's neighbours. */
  readonly reportedBy: 'police' | 'neighbours';
  readonly leaflets: readonly [number, number] | null;
  readonly contacts: readonly [number, number];
  readonly minutes: readonly [number, number];
}

const plans: readonly ActionPlan[] = [
  { kind: 'LEAFLET_DROP', perMonth: 0.8, reportedBy: 'neighbours', leaflets: [90, 320], contacts: [5, 25], minutes: [90, 180] },
  { kind: 'BEAT_SURGERY', perMonth: 1.5, reportedBy: 'police', leaflets: null, contacts: [3, 16], minutes: [60, 90] },
  { kind: 'PATCH_WALK', perMonth: 1, reportedBy: 'police', leaflets: null, contacts: [4, 20], minutes: [60, 120] },
  { kind: 'COMMUNITY_DAY', perMonth: 0.15, reportedBy: 'neighbours', leaflets: [40, 120], contacts: [40, 140], minutes: [240, 360] },
  { kind: 'RESIDENTS_MEETING', perMonth: 0.5, reportedBy: 'neighbours', leaflets: null, contacts: [8, 34], minutes: [60, 120] },
  { kind: 'CRIME_SURVEY', perMonth: 0.2, reportedBy: 'police', leaflets: null, contacts: [20, 70], minutes: [120, 240] },
  { kind: 'TARGET_HARDENING', perMonth: 0.25, reportedBy: 'police', leaflets: null, contacts: [3, 12], minutes: [90, 240] },
];

/** Which partners may join an action in a zone besides those who report it. */
const partners: Readonly<Record<ZoneSlug, readonly string[]>> = {
  'bell-foundry': [real.charnwood, real.office, madeUp.growers],
  'new-parks': [real.cityCouncil, real.office, madeUp.homes],
  'thringstone-whitwick': [real.northWestLeicestershire, real.office, madeUp.sports],
};

/** New Parks has more of everything. */
const activityOf: Readonly<Record<ZoneSlug, number>> = { 'bell-foundry': 1, 'new-parks': 1.3, 'thringstone-whitwick': 0.9 };

function illustrateAction(chance: Chance, zone: ZoneSlug, plan: ActionPlan, date: string): Omit<IllustratedOutreachAction, 'key'> {
  const [reporter, other] =
    plan.reportedBy === 'police' ? [real.police, concernKeepers[zone] as string] : [concernKeepers[zone] as string, real.police];
  const joining = [other, ...partners[zone]].filter(() => chance.happens(0.35));
  const leaflets = plan.leaflets && chance.whole(...plan.leaflets);
  const spoken = chance.whole(...plan.contacts);
  const minutes = Math.round(chance.whole(...plan.minutes) / 15) * 15;
  const spoiled = chance.whole(0, 12);
  return {
    zone,
    date,
    kind: plan.kind,
    leafletsDelivered: leaflets,
    propertiesLeafleted: leaflets && Math.max(1, leaflets - spoiled),
    contacts: chance.happens(0.94) ? spoken : null,
    durationMinutes: chance.happens(0.95) ? minutes : null,
    organisations: [reporter, ...joining],
  };
}

/** Actions of the outreach logs that came, by zone, month and kind. */
export function illustrateOutreach(chance: Chance, came: ReturnCame): IllustratedOutreachAction[] {
  const actions = zoneSlugs.flatMap((zone) =>
    months.flatMap((month) => {
      const workingDays = daysOfMonth(month).filter((date) => weekdayOf(date) <= 6);
      return plans.flatMap((plan) =>
        Array.from({ length: chance.countAround(plan.perMonth * activityOf[zone]) }, () =>
          illustrateAction(chance, zone, plan, chance.oneOf(workingDays)),
        ),
      );
    }),
  );
  return actions
    .map((action, index) => ({ key: `${action.zone} ${action.date} ${action.kind} ${index + 1}`, ...action }))
    .filter(({ organisations, zone, date }) => came(organisations[0] as string, zone, 'OUTREACH_LOG', date));
}
