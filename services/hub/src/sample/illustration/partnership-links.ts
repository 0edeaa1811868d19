// Decides who works with whom in each zone: few links at first, more each year, some that ended.

import { PartnershipLinkKind } from '../../outreach/index.ts';
import type { IllustratedRows } from './illustrated-rows.ts';
import { madeUp, real } from './organisations.ts';
import { roomsOpenOn } from './span.ts';

const { JOINT_SESSION, REFERRAL, SHARED_VENUE } = PartnershipLinkKind;

type Link = readonly [organisation: string, partner: string, kind: PartnershipLinkKind, since: string, until?: string];

const newParks: readonly Link[] = [
  [madeUp.families, madeUp.homes, REFERRAL, '2023-04-03'],
  [real.police, real.cityCouncil, REFERRAL, '2023-05-15'],
  [madeUp.newParksYouth, real.police, JOINT_SESSION, '2023-11-06', '2024-07-01'],
  [madeUp.families, real.teamHub, REFERRAL, '2024-09-16'],
  [real.teamHub, real.softTouch, SHARED_VENUE, '2024-09-12', '2025-08-01'],
  [madeUp.burnsFlats, real.cityCouncil, REFERRAL, '2025-02-10'],
  [madeUp.burnsFlats, madeUp.homes, SHARED_VENUE, roomsOpenOn],
  [madeUp.burnsFlats, madeUp.families, SHARED_VENUE, roomsOpenOn],
  [madeUp.burnsFlats, madeUp.newParksYouth, SHARED_VENUE, roomsOpenOn],
  [madeUp.burnsFlats, madeUp.mentalHealth, SHARED_VENUE, '2025-09-04'],
  [madeUp.families, madeUp.mentalHealth, REFERRAL, '2025-09-22'],
  [madeUp.homes, madeUp.mentalHealth, REFERRAL, '2025-10-13'],
  [madeUp.burnsFlats, real.police, JOINT_SESSION, '2025-09-10'],
  [madeUp.homes, real.cityCouncil, JOINT_SESSION, '2025-10-07'],
  [madeUp.newParksYouth, madeUp.families, REFERRAL, '2026-01-12'],
  [madeUp.burnsFlats, madeUp.homes, JOINT_SESSION, '2026-01-22'],
  [real.police, madeUp.mentalHealth, REFERRAL, '2026-03-02'],
];

const bellFoundry: readonly Link[] = [
  [madeUp.neighbours, real.charnwood, REFERRAL, '2023-04-17'],
  [madeUp.bellFoundryYouth, real.police, REFERRAL, '2023-09-04'],
  [madeUp.neighbours, madeUp.growers, JOINT_SESSION, '2024-05-11', '2025-04-01'],
  [madeUp.growers, real.cobden, JOINT_SESSION, '2024-09-17'],
  [madeUp.neighbours, madeUp.mentalHealth, SHARED_VENUE, '2024-10-03'],
  [real.fearonHall, madeUp.bellFoundryYouth, SHARED_VENUE, '2025-06-09'],
  [madeUp.neighbours, madeUp.mentalHealth, REFERRAL, '2025-11-03'],
];

const thringstoneWhitwick: readonly Link[] = [
  [madeUp.village, real.northWestLeicestershire, REFERRAL, '2023-06-05'],
  [madeUp.villageYouth, madeUp.sports, JOINT_SESSION, '2024-03-02'],
  [madeUp.village, madeUp.villageYouth, SHARED_VENUE, '2024-09-02'],
  [madeUp.sports, real.police, JOINT_SESSION, '2025-04-05', '2025-10-01'],
  [madeUp.village, real.police, REFERRAL, '2025-07-07'],
  [madeUp.villageYouth, real.police, REFERRAL, '2026-02-09'],
];

const inZone = (zone: string, links: readonly Link[]) =>
  links.map(([organisation, partner, kind, since, until = null]) => ({ zone, organisation, partner, kind, since, until }));

export const partnershipLinks: IllustratedRows['partnershipLinks'] = [
  ...inZone('bell-foundry', bellFoundry),
  ...inZone('new-parks', newParks),
  ...inZone('thringstone-whitwick', thringstoneWhitwick),
];
