import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Zone } from '../zones/index.ts';
import { OutreachAction } from './outreach-action.entity.ts';

export const ConcernKind = {
  ANTI_SOCIAL_BEHAVIOUR: 'ANTI_SOCIAL_BEHAVIOUR',
  OFF_ROAD_BIKES: 'OFF_ROAD_BIKES',
  E_SCOOTERS: 'E_SCOOTERS',
  PARKING: 'PARKING',
  SPEEDING: 'SPEEDING',
  DRUG_DEALING: 'DRUG_DEALING',
  STREET_LIGHTING: 'STREET_LIGHTING',
  HOUSING: 'HOUSING',
  OTHER: 'OTHER',
} as const;
export type ConcernKind = (typeof ConcernKind)[keyof typeof ConcernKind];

export const ConcernRoute = {
  NEIGHBOURHOOD_COMMANDER: 'NEIGHBOURHOOD_COMMANDER',
  CHIEF_CONSTABLE: 'CHIEF_CONSTABLE',
  GOVERNANCE_BOARD: 'GOVERNANCE_BOARD',
  OPCC_COMMISSIONING: 'OPCC_COMMISSIONING',
  COUNCIL: 'COUNCIL',
  HOUSING_PROVIDER: 'HOUSING_PROVIDER',
} as const;
export type ConcernRoute = (typeof ConcernRoute)[keyof typeof ConcernRoute];

export const ConcernOutcome = {
  RESOLVED: 'RESOLVED',
  ACTION_PLANNED: 'ACTION_PLANNED',
  NO_FURTHER_ACTION: 'NO_FURTHER_ACTION',
  RAISED_IN_ERROR: 'RAISED_IN_ERROR',
} as const;
export type ConcernOutcome = (typeof ConcernOutcome)[keyof typeof ConcernOutcome];

/** Something residents raised, and its route: raised, routed, closed, fed back. */
export const Concern = defineEntity({
  name: 'Concern',
  tableName: 'concern',
  comment: 'Something that residents raised, and its route: raised, routed to somebody, closed, fed back to residents.',
  indexes: [{ name: 'concern_raised_on_index', properties: ['raisedOn', 'zone'] }],
  checks: [
    { name: 'concern_routed_after_raised', expression: '"routed_on" is null or "routed_on" >= "raised_on"' },
    { name: 'concern_routed_to_someone', expression: '("routed_to" is null) = ("routed_on" is null)' },
    { name: 'concern_closed_after_raised', expression: '"closed_on" is null or "closed_on" >= "raised_on"' },
    {
      name: 'concern_closed_only_when_routed',
      expression: `"closed_on" is null or "outcome" = 'RAISED_IN_ERROR' or ("routed_on" is not null and "closed_on" >= "routed_on")`,
    },
    { name: 'concern_closed_with_outcome', expression: '("closed_on" is null) = ("outcome" is null)' },
    {
      name: 'concern_fed_back_after_closed',
      expression: '"fed_back_on" is null or ("closed_on" is not null and "fed_back_on" >= "closed_on")',
    },
  ],
  properties: {
    id: p.integer().primary(),
    reference: p.text().unique().comment('Reference that the office and residents use, such as NP-2026-014.'),
    zone: () => p.manyToOne(Zone).index().comment('The zone it is about.'),
    kind: p.enum(() => ConcernKind).comment('What it is about.'),
    raisedOn: p.date().comment('The day residents raised it.'),
    outreachAction: () =>
      p.manyToOne(OutreachAction).nullable().index().comment('The action at which it was raised. Null when raised elsewhere.'),
    routedTo: p
      .enum(() => ConcernRoute)
      .nullable()
      .comment('Who was asked to act. Null until somebody is.'),
    routedOn: p.date().nullable().comment('The day they were asked. Null until then.'),
    closedOn: p.date().nullable().index().comment('The day it was closed. Null while open.'),
    outcome: p
      .enum(() => ConcernOutcome)
      .nullable()
      .comment('What came of it. Null while open.'),
    fedBackOn: p.date().nullable().comment('The day residents were told what came of it. Null until they are.'),
    ...provenance,
  },
});
export type Concern = InferEntity<typeof Concern>;
