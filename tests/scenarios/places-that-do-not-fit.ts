// What fits no zone, or more than one: grants that are partly elsewhere, LSOAs that join, leave and belong to two zones, records without a place. Every sum can be worked by hand.
//
// Grants. P1: 1 June 2025, £9,000.00, a third each for Bell Foundry, New Parks and a place elsewhere: £3,000.00 each.
//   P2: 15 June 2025, £500.00, names no zone. P3: 1 July 2025, £10.00, a third for each of three zones: 333.333333, 333.333334 and 333.333333 pence.
//   P4: 1 August 2025, £1,000.00, New Parks; it pays for the club.
//   In all £10,510.00: Bell Foundry £3,003.33333333, New Parks £4,003.33333334, Thringstone & Whitwick £3.33333333, in no zone £3,500.00.
// Payments: £4,500.00 of P1 on 1 July 2025 (£1,500.00 in each third), £500.00 of P2 on 1 August 2025: in no zone £2,000.00 of £5,000.00.
// Applications: A1, £12,000.00, half for New Parks, half elsewhere; A2, £700.00, for no zone; both came on 1 May 2025 and were decided on 30 May: A1 awarded, A2 declined.
// Rounds: 2023/24, of which £39,305.40 in 6 awards was published and no award is held; 2025/26, of which all awards are.
// Spending: the club of New Parks had 40 attendances in each of July, August and September 2025. One report, on 30 September 2025, of £600.00 spent of P4.
// Crime: months January 2025 to March 2026 are held, but not March 2025. In each of them, by LSOA:
//   E01013726 10 (New Parks, all along), E01013725 3 (joins New Parks in June 2025), E01013727 2 (leaves New Parks in October 2025),
//   E01025699 5 (Bell Foundry), E01025700 4 (Bell Foundry and New Parks), E01025701 1 (Thringstone & Whitwick).
//   E01013730, in no zone, 9 in January 2025 alone. Without a location 2 in each month, and 300 in February 2025.
//   Records of a month: 10+3+2+5+4+1 = 25, and 2 without a location: 27; January 2025 36, February 2025 325.
// Outcomes: crimes in E01013725 and E01013726 are under investigation, those in E01013727 have no suspect, all others have no outcome.
// Residents: E01013726 1,000, E01013725 500, E01013727 400, E01025699 2,000, E01025700 800, E01013730 600. Of E01025701 nothing is held.
// Districts: Leicester has E01013725, E01013726, E01013727 and E01013730; Charnwood E01025699 and E01025700; North West Leicestershire E01025701.
// The comparison area "Quiet streets" is E01013727 all along and E01025699 from July to December 2025.

import type { EntityManager } from '@mikro-orm/postgresql';
import { CrimeType, ForceMonth, RecordedCrime } from '../../services/hub/src/crime/index.ts';
import { Activity, Session } from '../../services/hub/src/engagement/index.ts';
import {
  Application,
  ApplicationZone,
  FundingProgramme,
  FundingRound,
  Grant,
  GrantLocation,
  GrantZone,
  Payment,
  SpendReport,
  type ApplicationDecision,
} from '../../services/hub/src/grants/index.ts';
import { monthOf, monthsBetween } from '../../services/hub/src/kernel/index.ts';
import { ActivityFunding } from '../../services/hub/src/value/index.ts';
import {
  ComparisonArea,
  ComparisonAreaLsoa,
  Lsoa,
  Organisation,
  OrganisationIdentifier,
  Population,
  Zone,
  ZoneArea,
} from '../../services/hub/src/zones/index.ts';
import { makeScenario, uploadOf, type Scenario } from './scenario.ts';

const THIRDS = ['0.33333333333333333333', '0.33333333333333333334', '0.33333333333333333333'] as const;
const FORCE = 'Leicestershire Police';

export function placesThatDoNotFit(): Promise<Scenario> {
  return makeScenario('places-that-do-not-fit', fill);
}

type Row = Readonly<{ upload: ReturnType<typeof uploadOf>; illustrative: boolean }>;

interface Zones {
  readonly bellFoundry: Zone;
  readonly newParks: Zone;
  readonly whitwick: Zone;
}

function fill(em: EntityManager): void {
  const row = { upload: uploadOf(em, 'places-that-do-not-fit'), illustrative: false };
  const zone = (slug: string, name: string, districtName: string, districtCode: string, displayOrder: number) =>
    em.create(Zone, { slug, name, districtName, districtCode, displayOrder, policeForce: FORCE, since: '2019-04-01', ...row });
  const zones = {
    bellFoundry: zone('bell-foundry', 'Bell Foundry', 'Charnwood', 'E07000130', 1),
    newParks: zone('new-parks', 'New Parks', 'Leicester', 'E06000016', 2),
    whitwick: zone('thringstone-whitwick', 'Thringstone & Whitwick', 'North West Leicestershire', 'E07000134', 3),
  };
  fillPlaces(em, row, zones);
  fillCrime(em, row);
  fillMoney(em, row, zones);
}

function fillPlaces(em: EntityManager, row: Row, { bellFoundry, newParks, whitwick }: Zones): void {
  const area = (of: Zone, lsoaCode: string, validFrom = '2010-12-01', validTo: string | null = null) =>
    em.create(ZoneArea, { zone: of, kind: 'LSOA', lsoaCode, validFrom, validTo, confidence: 'HIGH', provisional: true, ...row });
  area(newParks, 'E01013726');
  area(newParks, 'E01013725', '2025-06-01');
  area(newParks, 'E01013727', '2010-12-01', '2025-10-01');
  area(bellFoundry, 'E01025699');
  area(bellFoundry, 'E01025700');
  area(newParks, 'E01025700');
  area(whitwick, 'E01025701');
  const residents = [
    ['E01013726', 1000],
    ['E01013725', 500],
    ['E01013727', 400],
    ['E01025699', 2000],
    ['E01025700', 800],
    ['E01013730', 600],
  ] as const;
  for (const [lsoaCode, persons] of residents) em.create(Population, { lsoaCode, year: 2021, persons, households: persons / 2, ...row });
  const district = (of: Zone, ...codes: string[]) => {
    for (const code of codes)
      em.create(Lsoa, {
        code,
        name: `${of.districtName} ${code.slice(-3)}A`,
        districtCode: of.districtCode,
        districtName: of.districtName,
        in2011: true,
        in2021: true,
        ...row,
      });
  };
  district(newParks, 'E01013725', 'E01013726', 'E01013727', 'E01013730');
  district(bellFoundry, 'E01025699', 'E01025700');
  district(whitwick, 'E01025701');
  const quiet = em.create(ComparisonArea, { slug: 'quiet-streets', name: 'Quiet streets', ...row });
  em.create(ComparisonAreaLsoa, { comparisonArea: quiet, lsoaCode: 'E01013727', fromMonth: '2010-12', ...row });
  em.create(ComparisonAreaLsoa, { comparisonArea: quiet, lsoaCode: 'E01025699', fromMonth: '2025-07', beforeMonth: '2026-01', ...row });
}

/** Crimes of a month by LSOA; null for those without a location. */
const crimesOfMonth = [
  ['E01013726', 10],
  ['E01013725', 3],
  ['E01013727', 2],
  ['E01025699', 5],
  ['E01025700', 4],
  ['E01025701', 1],
] as const;

/** How crimes of an LSOA ended; those of any other have no outcome. */
const outcomes: Readonly<Record<string, string>> = {
  E01013725: 'Under investigation',
  E01013726: 'Under investigation',
  E01013727: 'Investigation complete; no suspect identified',
};

function fillCrime(em: EntityManager, row: Row): void {
  for (const month of monthsBetween(monthOf('2025-01'), monthOf('2026-04'))) {
    if (month === '2025-03') continue;
    const notLocated = month === '2025-02' ? 300 : 2;
    const counts: (readonly [string | null, number])[] = [...crimesOfMonth, [null, notLocated]];
    if (month === '2025-01') counts.push(['E01013730', 9]);
    for (const [lsoaCode, rowCount] of counts)
      em.create(RecordedCrime, {
        month,
        force: FORCE,
        lsoaCode,
        crimeType: CrimeType.BURGLARY,
        lastOutcome: outcomes[lsoaCode ?? ''] ?? null,
        rowCount,
        ...row,
      });
    const recordCount = counts.reduce((sum, [, count]) => sum + count, 0);
    em.create(ForceMonth, { force: FORCE, month, recordCount, recordsNotLocated: notLocated, ...row });
  }
}

function fillMoney(em: EntityManager, row: Row, { bellFoundry, newParks, whitwick }: Zones): void {
  const organisation = (name: string, identifier: string | null) => {
    const made = em.create(Organisation, { name, kind: 'CHARITY', ...row });
    if (identifier !== null) em.create(OrganisationIdentifier, { organisation: made, identifier, ...row });
    return made;
  };
  // Two organisations of one name, which their identifiers tell apart.
  const association = organisation('Community Association', 'GB-CHC-1111111');
  const namesake = organisation('Community Association', 'GB-CHC-2222222');
  const office = organisation('The office', null);
  const programme = em.create(FundingProgramme, { code: 'PZ', title: 'People Zones Grants', ...row });
  const round = (financialYear: string, decidedOn: string, published: { awards: number; pence: number } | null) =>
    em.create(FundingRound, {
      fundingProgramme: programme,
      financialYear,
      title: 'Round 1',
      decidedOn,
      ...(published && { awardsPublished: published.awards, amountAwardedPublishedPence: published.pence }),
      ...row,
    });
  round('2023/24', '2023-10-02', { awards: 6, pence: 3_930_540 });
  const held = round('2025/26', '2025-05-30', null);

  const apply = (reference: string, pence: number, decision: ApplicationDecision, shares: (readonly [Zone | null, string])[]) => {
    const application = em.create(Application, {
      reference,
      fundingRound: held,
      organisation: association,
      title: `Project ${reference}`,
      receivedOn: '2025-05-01',
      amountAppliedForPence: pence,
      decision,
      decidedBy: 'The office',
      decidedOn: '2025-05-30',
      ...row,
    });
    for (const [of, share] of shares) em.create(ApplicationZone, { application, zone: of, share, ...row });
    return application;
  };
  const awarded = apply('A1', 1_200_000, 'AWARDED', [
    [newParks, '0.5'],
    [null, '0.5'],
  ]);
  apply('A2', 70_000, 'DECLINED', [[null, '1']]);

  const grant = (
    grantIdentifier: string,
    recipientOrganisation: Organisation,
    amountAwardedPence: number,
    awardDate: string,
    shares: (readonly [Zone | null, string])[],
  ) => {
    const made = em.create(Grant, {
      grantIdentifier,
      title: `Grant ${grantIdentifier}`,
      description: 'For the world.',
      amountAwardedPence,
      awardDate,
      recipientOrganisation,
      fundingOrganisation: office,
      fundingProgramme: programme,
      fundingRound: held,
      application: grantIdentifier === 'P1' ? awarded : null,
      ...row,
    });
    for (const [of, share] of shares) em.create(GrantZone, { grant: made, zone: of, share, ...row });
    return made;
  };
  const shared = grant('P1', association, 900_000, '2025-06-01', [
    [bellFoundry, THIRDS[0]],
    [newParks, THIRDS[1]],
    [null, THIRDS[2]],
  ]);
  em.create(GrantLocation, { grant: shared, geoCode: 'E01000001', geoCodeType: 'LSOA', ...row });
  const unplaced = grant('P2', namesake, 50_000, '2025-06-15', [[null, '1']]);
  grant('P3', namesake, 1000, '2025-07-01', [
    [bellFoundry, THIRDS[0]],
    [newParks, THIRDS[1]],
    [whitwick, THIRDS[2]],
  ]);
  const placed = grant('P4', association, 100_000, '2025-08-01', [[newParks, '1']]);
  const pay = (of: Grant, paidOn: string, pence: number) =>
    em.create(Payment, { grant: of, instalment: 1, dueOn: paidOn, amountDuePence: pence, paidOn, amountPaidPence: pence, ...row });
  pay(shared, '2025-07-01', 450_000);
  pay(unplaced, '2025-08-01', 50_000);

  em.create(SpendReport, {
    grant: placed,
    reportedOn: '2025-09-30',
    amountSpentPence: 60_000,
    amountReturnedPence: 0,
    final: false,
    ...row,
  });
  const club = em.create(Activity, {
    organisation: association,
    zone: newParks,
    title: 'Club',
    kind: 'AFTER_SCHOOL_CLUB',
    theme: 'YOUNG_PEOPLE',
    since: '2025-07-01',
    ...row,
  });
  em.create(ActivityFunding, { activity: club, grant: placed, ...row });
  for (const date of ['2025-07-10', '2025-08-14', '2025-09-11']) {
    em.create(Session, {
      activity: club,
      date,
      state: 'HELD',
      attendances0To9: 0,
      attendances10To17: 40,
      attendances18To24: 0,
      attendances25To64: 0,
      attendances65AndOver: 0,
      attendancesAgeNotRecorded: 0,
      ...row,
    } as never);
  }
}
