// Three zones in the financial years 2024/25 and 2025/26 with something to count for every measure. The sums are worked by hand in every-measure.sums.md.
//
// Engagement: six activities, two in a zone, each with one session a month and a few besides. No return of June 2025 came for New Parks, none of August 2024 for
//   Thringstone & Whitwick: not reported. One of two came for Bell Foundry in October 2024 and March 2026: provisional. In September 2024 nobody came to the
//   after-school club: a true zero. A session of May 2025 and one of November 2025 were held and not counted; the one session of December 2024 at Whitwick was
//   cancelled. Four sessions are there for their ISO weeks, which lie in another month: 31 December 2024, 31 March 2025, 29 December 2025, 31 March 2026.
// Outreach: contacts null or zero, leaflets to 110% of the households; concerns around month ends, 28 and 29 days old, raised in error, never closed.
// Grants: five rounds, three of them without some of their days and one without a budget; shares of 0.6 and 0.4 that split an odd penny; awards on 31 March and
//   1 April 2025; one award of March 2024, before everything; instalments unpaid and paid short; final reports with money returned, or not.
// Crime: force-months April 2024 to February 2026 without August 2025. An LSOA of 500 persons left New Parks on 1 April 2025.
// Persons (households) 2024/25: New Parks 1,500 (600), Bell Foundry 2,000 (800), Thringstone & Whitwick 2,500 (1,000). New Parks since April 2025: 1,000 (400).

import type { EntityManager } from '@mikro-orm/postgresql';
import { GhostedPoint, Rebase, Target } from '../../services/hub/src/annotations/index.ts';
import { ExpectedReturn, type ReturnState, type ReturnTemplate } from '../../services/hub/src/returns/index.ts';
import {
  Organisation,
  OrganisationZone,
  Zone,
  ZoneEvent,
  ZoneEventZone,
  type OrganisationKind,
  type ZoneEventKind,
} from '../../services/hub/src/zones/index.ts';
import { addMonths, monthOf } from '../../services/hub/src/kernel/index.ts';
import type { Template } from '../../services/hub/tests/fresh-database.ts';
import { fillCrime } from './every-measure/crime.ts';
import { fillEngagement } from './every-measure/engagement.ts';
import { fillGrants } from './every-measure/grants.ts';
import { fillOutreach } from './every-measure/outreach.ts';
import { named, twoYears, type Ground, type ZoneSlug } from './every-measure/two-years.ts';
import { makeScenario, templateOf, uploadOf, type Scenario } from './scenario.ts';
import { wordsIn } from './words.ts';

const zones: readonly (readonly [ZoneSlug, string, string, string])[] = [
  ['bell-foundry', 'Bell Foundry', 'Charnwood', 'E07000130'],
  ['new-parks', 'New Parks', 'Leicester', 'E06000016'],
  ['thringstone-whitwick', 'Thringstone & Whitwick', 'North West Leicestershire', 'E07000134'],
];

const organisations: readonly (readonly [string, OrganisationKind, ZoneSlug | null])[] = [
  ['Team Hub', 'CHARITY', 'new-parks'],
  ['Youth Club', 'COMMUNITY_GROUP', 'new-parks'],
  ['Fearon Hall', 'CHARITY', 'bell-foundry'],
  ['Cobden Primary School', 'SCHOOL', 'bell-foundry'],
  ['Whitwick Scouts', 'CHARITY', 'thringstone-whitwick'],
  ['Community Centre', 'COMMUNITY_INTEREST_COMPANY', 'thringstone-whitwick'],
  ['The office', 'COMMISSIONER', null],
];

const people: readonly ReturnTemplate[] = ['ENGAGEMENT_SESSIONS', 'SUPPORT_COUNTS'];
const everything: readonly ReturnTemplate[] = [...people, 'OUTREACH_LOG', 'CONCERNS'];

/** Who owes what about which zone, from which month. Each is due on the 14th of the month after, and comes on the 10th unless said below. */
const owed: readonly (readonly [string, ZoneSlug, readonly ReturnTemplate[], string])[] = [
  ['Team Hub', 'new-parks', everything, '2024-04'],
  ['Youth Club', 'new-parks', people, '2024-04'],
  ['Fearon Hall', 'bell-foundry', everything, '2024-04'],
  ['Cobden Primary School', 'bell-foundry', ['ENGAGEMENT_SESSIONS'], '2024-04'],
  ['Whitwick Scouts', 'thringstone-whitwick', everything, '2024-04'],
  ['Community Centre', 'thringstone-whitwick', people, '2025-04'],
];

/** Returns owed once. */
const owedOnce: readonly (readonly [string, ZoneSlug, ReturnTemplate, string])[] = [
  ['Team Hub', 'new-parks', 'SPEND_REPORT', '2024-09'],
  ['Team Hub', 'new-parks', 'SPEND_REPORT', '2025-03'],
  ['Cobden Primary School', 'bell-foundry', 'SPEND_REPORT', '2024-12'],
  ['Cobden Primary School', 'bell-foundry', 'SUPPORT_COUNTS', '2024-12'],
  ['Cobden Primary School', 'bell-foundry', 'SUPPORT_COUNTS', '2025-09'],
];

/** Returns that did not come on the 10th: who, template, month, state, received on. */
const unlike: readonly (readonly [string, ReturnTemplate, string, ReturnState, string | null])[] = [
  ['Whitwick Scouts', 'ENGAGEMENT_SESSIONS', '2024-08', 'MISSING', null],
  ['Whitwick Scouts', 'SUPPORT_COUNTS', '2024-08', 'MISSING', null],
  ['Team Hub', 'SUPPORT_COUNTS', '2024-09', 'MISSING', null],
  ['Cobden Primary School', 'ENGAGEMENT_SESSIONS', '2024-10', 'MISSING', null],
  ['Fearon Hall', 'OUTREACH_LOG', '2024-12', 'MISSING', null],
  ['Team Hub', 'ENGAGEMENT_SESSIONS', '2025-06', 'MISSING', null],
  ['Youth Club', 'ENGAGEMENT_SESSIONS', '2025-06', 'MISSING', null],
  ['Team Hub', 'SUPPORT_COUNTS', '2025-06', 'MISSING', null],
  ['Youth Club', 'SUPPORT_COUNTS', '2025-06', 'MISSING', null],
  ['Team Hub', 'CONCERNS', '2025-11', 'MISSING', null],
  ['Cobden Primary School', 'ENGAGEMENT_SESSIONS', '2026-03', 'DUE', null],
  // On the day it was due, a day late, and in a later month.
  ['Fearon Hall', 'SUPPORT_COUNTS', '2024-05', 'RECEIVED', '2024-06-14'],
  ['Fearon Hall', 'ENGAGEMENT_SESSIONS', '2024-05', 'LATE', '2024-06-15'],
  ['Whitwick Scouts', 'CONCERNS', '2024-07', 'LATE', '2024-09-02'],
  ['Youth Club', 'ENGAGEMENT_SESSIONS', '2025-09', 'LATE', '2025-10-31'],
  // Corrected on time, and too late.
  ['Team Hub', 'ENGAGEMENT_SESSIONS', '2024-10', 'CORRECTED', '2024-11-12'],
  ['Community Centre', 'SUPPORT_COUNTS', '2025-04', 'CORRECTED', '2025-05-20'],
];

/** Measure, zone, length of period, number, since. */
const targets: readonly (readonly [string, ZoneSlug | null, 'MONTH' | 'QUARTER' | 'FINANCIAL_YEAR', string, string])[] = [
  ['engagement.attendances', 'new-parks', 'MONTH', '35', '2024-04-01'],
  ['engagement.attendances', 'new-parks', 'MONTH', '40', '2025-04-01'],
  ['engagement.attendances', null, 'FINANCIAL_YEAR', '700', '2025-04-01'],
  ['outreach.fedBackShare', null, 'FINANCIAL_YEAR', '80', '2024-04-01'],
  // In pounds, the unit of the measure.
  ['grants.amountPaid', null, 'FINANCIAL_YEAR', '4000', '2024-04-01'],
  ['grants.amountPaid', null, 'FINANCIAL_YEAR', '7000.50', '2025-04-01'],
  ['grants.amountPaid', 'new-parks', 'QUARTER', '1200', '2024-04-01'],
];

const rebases: readonly (readonly [string, ZoneSlug, string, string])[] = [
  ['engagement.attendances', 'new-parks', '2025-04', 'The club moved into the community rooms.'],
  ['crime.recordedCrime', 'new-parks', '2025-04', 'An LSOA left the zone.'],
];

/** Attendances of 2024-07 in Bell Foundry are explained. */
const ghosts: readonly (readonly [string, ZoneSlug, string, string])[] = [
  ['engagement.attendances', 'bell-foundry', '2024-07', 'A summer fair was held in the hall.'],
];

const events: readonly (readonly [string, string, ZoneEventKind, readonly ZoneSlug[]])[] = [
  ['2024-06-14', 'Round 1 decided', 'FUNDING', ['bell-foundry', 'new-parks', 'thringstone-whitwick']],
  ['2025-04-01', 'Community rooms opened', 'PLACE', ['new-parks']],
  ['2025-08-01', 'No street file for the month', 'DATA', ['bell-foundry', 'new-parks', 'thringstone-whitwick']],
];

/** A scenario in which every measure has an answer that can be worked by hand. */
export function everyMeasure(): Promise<Scenario> {
  return makeScenario('every-measure', fill);
}

/** The same rows for a hub that is started as a process. */
export const everyMeasureTemplate: Template = templateOf('every-measure', fill);

function fill(em: EntityManager): void {
  const ground = layGround(em);
  fillReturns(ground);
  const activities = fillEngagement(ground);
  fillOutreach(ground);
  fillGrants(ground, activities);
  fillCrime(ground);
  fillCharts(ground);
}

function layGround(em: EntityManager): Ground {
  const row = { upload: uploadOf(em, 'every-measure'), illustrative: false } as const;
  const zoneOf = new Map<string, Zone>();
  const policed = { policeForce: 'Leicestershire Police', since: '2018-04-01' };
  for (const [index, [slug, name, districtName, districtCode]] of zones.entries()) {
    zoneOf.set(slug, em.create(Zone, { slug, name, districtName, districtCode, displayOrder: index + 1, ...policed, ...row }));
  }
  const organisationOf = new Map<string, Organisation>();
  for (const [name, kind, slug] of organisations) {
    const made = em.create(Organisation, { name, kind, ...row });
    organisationOf.set(name, made);
    if (slug) em.create(OrganisationZone, { organisation: made, zone: named(zoneOf, slug), ...row });
  }
  return { em, row, zone: (slug) => named(zoneOf, slug), organisation: (name) => named(organisationOf, name) };
}

function fillReturns({ em, row, zone, organisation }: Ground): void {
  const monthly = owed.flatMap(([by, slug, templates, since]) =>
    templates.flatMap((template) => twoYears.filter((month) => month >= since).map((month) => [by, slug, template, month] as const)),
  );
  for (const [by, slug, template, month] of [...monthly, ...owedOnce]) {
    const next = addMonths(monthOf(month), 1);
    const exception = unlike.find((line) => line[0] === by && line[1] === template && line[2] === month);
    em.create(ExpectedReturn, {
      organisation: organisation(by),
      zone: zone(slug),
      template,
      month,
      dueOn: `${next}-14`,
      state: exception ? exception[3] : 'RECEIVED',
      receivedOn: exception ? exception[4] : `${next}-10`,
      ...row,
    });
  }
}

function fillCharts({ em, row, zone }: Ground): void {
  const words = wordsIn(em);
  for (const [measureId, slug, grain, number, since] of targets) {
    em.create(Target, { measureId, zone: slug && zone(slug), grain, number, since, setBy: words('TARGET', 'setBy', 'The office'), ...row });
  }
  for (const [measureId, slug, month, reason] of rebases)
    em.create(Rebase, { measureId, zone: zone(slug), month, reason: words('REBASE', 'reason', reason), ...row });
  for (const [measureId, slug, month, reason] of ghosts)
    em.create(GhostedPoint, { measureId, zone: zone(slug), month, reason: words('GHOSTED_POINT', 'reason', reason), ...row });
  for (const [date, title, kind, slugs] of events) {
    const made = em.create(ZoneEvent, { date, title: words('ZONE_EVENT', 'title', title), kind, ...row });
    for (const slug of slugs) em.create(ZoneEventZone, { zoneEvent: made, zone: zone(slug), ...row });
  }
}
