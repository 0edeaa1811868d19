// Outreach actions and concerns. Null says that it was not counted, or has not happened.

import {
  Concern,
  OutreachAction,
  type ConcernKind,
  type ConcernOutcome,
  type OutreachActionKind,
} from '../../../services/hub/src/outreach/index.ts';
import type { Ground, ZoneSlug } from './two-years.ts';

/** Zone, day, kind, leaflets delivered, properties leafleted, contacts. */
const actions: readonly (readonly [ZoneSlug, string, OutreachActionKind, number | null, number | null, number | null])[] = [
  ['new-parks', '2024-04-10', 'BEAT_SURGERY', null, null, 10],
  ['new-parks', '2024-04-24', 'LEAFLET_DROP', 300, 300, null],
  ['new-parks', '2024-07-03', 'PATCH_WALK', null, null, 8],
  // 660 properties in a zone of 600 households.
  ['new-parks', '2024-10-02', 'LEAFLET_DROP', 700, 660, 20],
  ['new-parks', '2025-02-05', 'COMMUNITY_DAY', 100, 90, 62],
  // 440 properties in a zone that has 400 households since the day before.
  ['new-parks', '2025-04-02', 'LEAFLET_DROP', 450, 440, 12],
  ['new-parks', '2025-06-11', 'CRIME_SURVEY', null, null, 40],
  ['new-parks', '2025-09-10', 'BEAT_SURGERY', null, null, 0],
  ['new-parks', '2025-12-31', 'PATCH_WALK', null, null, null],
  ['new-parks', '2026-02-04', 'COMMUNITY_DAY', 50, 40, 73],
  ['bell-foundry', '2024-05-01', 'LEAFLET_DROP', 400, 400, 5],
  ['bell-foundry', '2024-06-30', 'RESIDENTS_MEETING', null, null, 20],
  ['bell-foundry', '2024-09-12', 'BEAT_SURGERY', null, null, 10],
  ['bell-foundry', '2025-03-31', 'TARGET_HARDENING', null, null, 5],
  ['bell-foundry', '2025-04-01', 'BEAT_SURGERY', null, null, 5],
  ['bell-foundry', '2025-06-11', 'LEAFLET_DROP', 200, 200, null],
  ['bell-foundry', '2025-10-08', 'RESIDENTS_MEETING', null, null, 25],
  ['bell-foundry', '2026-01-14', 'PATCH_WALK', null, null, 20],
  ['thringstone-whitwick', '2024-08-08', 'COMMUNITY_DAY', 500, 500, 50],
  ['thringstone-whitwick', '2024-11-06', 'BEAT_SURGERY', null, null, null],
  ['thringstone-whitwick', '2025-05-14', 'PATCH_WALK', null, null, 10],
  ['thringstone-whitwick', '2025-08-06', 'LEAFLET_DROP', 250, 250, null],
  ['thringstone-whitwick', '2025-08-20', 'LEAFLET_DROP', 300, 250, 20],
  ['thringstone-whitwick', '2026-03-31', 'BEAT_SURGERY', null, null, 10],
];

type Ending = readonly [closedOn: string, ConcernOutcome, fedBackOn: string | null];

/** Reference, zone, kind, raised on, routed on, and how it ended: closed on, outcome, fed back on. */
const concerns: readonly (readonly [string, ZoneSlug, ConcernKind, string, string | null, Ending | null])[] = [
  // Raised before the first month of this scenario; closed on the first day of a month.
  ['NP-01', 'new-parks', 'OFF_ROAD_BIKES', '2024-03-20', '2024-03-25', ['2024-05-01', 'RESOLVED', '2024-05-10']],
  // 29 days before 1 May, so open for over 28 days at the end of April; closed on the first day of June.
  ['NP-02', 'new-parks', 'SPEEDING', '2024-04-02', '2024-04-03', ['2024-06-01', 'RESOLVED', null]],
  // 28 days before 1 May, so not over 28 days at the end of April; closed on the last day of May.
  ['NP-03', 'new-parks', 'DRUG_DEALING', '2024-04-03', '2024-04-03', ['2024-05-31', 'ACTION_PLANNED', '2024-06-03']],
  // Raised and closed on the last day of April.
  ['NP-04', 'new-parks', 'PARKING', '2024-04-30', '2024-04-30', ['2024-04-30', 'NO_FURTHER_ACTION', '2024-04-30']],
  ['NP-05', 'new-parks', 'SPEEDING', '2024-09-30', null, ['2024-10-15', 'RAISED_IN_ERROR', null]],
  ['NP-06', 'new-parks', 'STREET_LIGHTING', '2025-03-31', '2025-03-31', ['2025-04-01', 'RESOLVED', '2025-04-02']],
  ['NP-07', 'new-parks', 'E_SCOOTERS', '2025-06-10', '2025-06-11', ['2025-07-10', 'NO_FURTHER_ACTION', null]],
  // Fed back in the month after it was closed.
  ['NP-08', 'new-parks', 'ANTI_SOCIAL_BEHAVIOUR', '2025-06-12', '2025-06-12', ['2025-07-24', 'RESOLVED', '2025-08-03']],
  ['NP-09', 'new-parks', 'HOUSING', '2026-01-15', null, null],
  // 29 and 28 days before 1 April 2026.
  ['NP-10', 'new-parks', 'PARKING', '2026-03-03', '2026-03-10', null],
  ['NP-11', 'new-parks', 'PARKING', '2026-03-04', null, null],
  ['BF-01', 'bell-foundry', 'DRUG_DEALING', '2024-05-02', '2024-05-02', ['2024-07-01', 'RESOLVED', '2024-07-01']],
  ['BF-02', 'bell-foundry', 'HOUSING', '2024-06-30', '2024-07-15', ['2025-01-02', 'NO_FURTHER_ACTION', null]],
  ['BF-03', 'bell-foundry', 'PARKING', '2024-12-01', '2024-12-02', ['2025-01-31', 'RESOLVED', '2025-02-14']],
  ['BF-04', 'bell-foundry', 'SPEEDING', '2025-04-01', '2025-04-01', ['2025-06-30', 'NO_FURTHER_ACTION', null]],
  ['BF-05', 'bell-foundry', 'STREET_LIGHTING', '2025-10-08', '2025-10-08', null],
  ['BF-06', 'bell-foundry', 'OTHER', '2025-10-09', '2025-10-10', ['2025-10-29', 'RESOLVED', '2025-10-30']],
  // Raised in error and fed back: neither the days nor the feedback count.
  ['BF-07', 'bell-foundry', 'OTHER', '2025-10-10', null, ['2025-10-20', 'RAISED_IN_ERROR', '2025-10-21']],
  ['TW-01', 'thringstone-whitwick', 'OFF_ROAD_BIKES', '2024-08-08', '2024-08-08', ['2024-08-18', 'RESOLVED', '2024-08-20']],
  ['TW-02', 'thringstone-whitwick', 'PARKING', '2024-08-09', '2024-08-12', ['2024-08-29', 'ACTION_PLANNED', null]],
  ['TW-03', 'thringstone-whitwick', 'ANTI_SOCIAL_BEHAVIOUR', '2025-05-14', null, null],
  // Closed on the last day of this scenario, fed back after it.
  ['TW-04', 'thringstone-whitwick', 'OFF_ROAD_BIKES', '2025-08-20', '2025-08-21', ['2026-03-31', 'RESOLVED', '2026-04-02']],
];

/** Fills the tables of outreach. */
export function fillOutreach({ em, row, zone }: Ground): void {
  for (const [slug, date, kind, leafletsDelivered, propertiesLeafleted, contacts] of actions) {
    em.create(OutreachAction, { zone: zone(slug), date, kind, leafletsDelivered, propertiesLeafleted, contacts, ...row });
  }
  for (const [reference, slug, kind, raisedOn, routedOn, ending] of concerns) {
    em.create(Concern, {
      reference,
      zone: zone(slug),
      kind,
      raisedOn,
      ...(routedOn && { routedTo: 'COUNCIL', routedOn }),
      ...(ending && { closedOn: ending[0], outcome: ending[1], fedBackOn: ending[2] }),
      ...row,
    });
  }
}
