import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Organisation, Venue, Zone } from '../zones/index.ts';

export const ActivityKind = {
  AFTER_SCHOOL_CLUB: 'AFTER_SCHOOL_CLUB',
  HOUSING_SURGERY: 'HOUSING_SURGERY',
  VOLUNTEERING: 'VOLUNTEERING',
  COFFEE_MORNING: 'COFFEE_MORNING',
  YOUTH_CLUB: 'YOUTH_CLUB',
  MENTAL_HEALTH_CAFE: 'MENTAL_HEALTH_CAFE',
  SUPPORT_SESSION: 'SUPPORT_SESSION',
  BEAT_SURGERY: 'BEAT_SURGERY',
  COUNCILLOR_MEETING: 'COUNCILLOR_MEETING',
  HOUSING_PROVIDER_MEETING: 'HOUSING_PROVIDER_MEETING',
  TENANTS_ASSOCIATION: 'TENANTS_ASSOCIATION',
  GARDENING: 'GARDENING',
  SPORT: 'SPORT',
  OTHER: 'OTHER',
} as const;
export type ActivityKind = (typeof ActivityKind)[keyof typeof ActivityKind];

export const ActivityTheme = {
  YOUNG_PEOPLE: 'YOUNG_PEOPLE',
  HOUSING: 'HOUSING',
  WELLBEING: 'WELLBEING',
  COMMUNITY: 'COMMUNITY',
  SAFETY: 'SAFETY',
} as const;
export type ActivityTheme = (typeof ActivityTheme)[keyof typeof ActivityTheme];

/** Something an organisation runs again and again, such as an after-school club. */
export const Activity = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  comment: 'Something that an organisation runs in a zone again and again, such as an after-school club. Its sessions are counted.',
  checks: [{ name: 'activity_until_after_since', expression: '"until" is null or "until" > "since"' }],
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).index().comment('Who runs it.'),
    zone: () => p.manyToOne(Zone).index().comment('The zone it is for.'),
    venue: () => p.manyToOne(Venue).nullable().index().comment('Where it usually happens. Null when it moves about.'),
    title: p.text().comment('What it is called.'),
    kind: p.enum(() => ActivityKind).comment('What kind of activity it is.'),
    theme: p.enum(() => ActivityTheme).comment('What it is mainly about.'),
    since: p.date().comment('First day it ran.'),
    until: p.date().nullable().comment('First day it no longer ran. Null while it runs.'),
    ...provenance,
  },
});
export type Activity = InferEntity<typeof Activity>;
