// Three zones in the financial year 2025/26, every number chosen so that its sums can be worked by hand.
//
// New Parks, Team Hub: one after-school club session a month, attendances 38 41 – 52 47 0 50 44 39 45 48 51 (April to March).
//   June 2025: no return came. September 2025: the session was held and nobody came: a true zero.
//   Received months without June: 38+41+52+47+0+50+44+39+45+48+51 = 455.
// Bell Foundry, Fearon Hall and Cobden School: two returns a month are expected; Cobden's of March 2026 has not come.
//   Fearon Hall: 10 attendances a month. Cobden School: 5 a month to February. March: 10, provisional.
// Thringstone & Whitwick, Whitwick Scouts: no session was ever held; every return came: true zeros. In May 2025 a session was held but not counted.
// Grants: 1 May 2025, £9,812.65 to Cobden School for Bell Foundry; 2 May 2025, £1,000.01 to Team Hub, half for New Parks and half for Bell Foundry.
//   Paid: £500.00 of the second on 30 June 2025, so £250.00 in each of the two zones.
// Crime: force-months April 2025 and May 2025 are held, no others. April: 3 crimes and 2 identical incidents of anti-social behaviour in New Parks (LSOA E01013726),
//   1 crime in an LSOA that left New Parks on 1 April 2025, 1 crime with no location. May: 1 crime in Bell Foundry (E01025699).

import type { EntityManager } from '@mikro-orm/postgresql';
import { RecordedCrime, ForceMonth, CrimeType } from '../../services/hub/src/crime/index.ts';
import { Activity, Session, SupportCount } from '../../services/hub/src/engagement/index.ts';
import { Grant, GrantZone, Payment } from '../../services/hub/src/grants/index.ts';
import { monthsBetween, monthOf } from '../../services/hub/src/kernel/index.ts';
import { Concern, OutreachAction } from '../../services/hub/src/outreach/index.ts';
import { ExpectedReturn, type ReturnTemplate } from '../../services/hub/src/returns/index.ts';
import { Organisation, OrganisationZone, Zone, ZoneArea, ZoneEvent, ZoneEventZone } from '../../services/hub/src/zones/index.ts';
import { makeScenario, uploadOf, type Scenario } from './scenario.ts';
import { wordsIn } from './words.ts';

const year = monthsBetween(monthOf('2025-04'), monthOf('2026-04'));
const templates: ReturnTemplate[] = ['ENGAGEMENT_SESSIONS', 'SUPPORT_COUNTS', 'OUTREACH_LOG', 'CONCERNS'];
const newParksAttendances = [38, 41, null, 52, 47, 0, 50, 44, 39, 45, 48, 51];

export function threeZonesOneYear(): Promise<Scenario> {
  return makeScenario('three-zones-one-year', fill);
}

function fill(em: EntityManager): void {
  const row = { upload: uploadOf(em, 'three-zones-one-year'), illustrative: false };
  const zone = (slug: string, name: string, districtName: string, districtCode: string, displayOrder: number) =>
    em.create(Zone, {
      slug,
      name,
      districtName,
      districtCode,
      displayOrder,
      policeForce: 'Leicestershire Police',
      since: '2018-04-01',
      ...row,
    });
  const bellFoundry = zone('bell-foundry', 'Bell Foundry', 'Charnwood', 'E07000130', 1);
  const newParks = zone('new-parks', 'New Parks', 'Leicester', 'E06000016', 2);
  const whitwick = zone('thringstone-whitwick', 'Thringstone & Whitwick', 'North West Leicestershire', 'E07000134', 3);

  const area = (of: Zone, lsoaCode: string, confidence: 'HIGH' | 'LOW' = 'HIGH', validTo: string | null = null) =>
    em.create(ZoneArea, { zone: of, kind: 'LSOA', lsoaCode, validFrom: '2018-04-01', validTo, confidence, provisional: true, ...row });
  area(newParks, 'E01013726');
  area(newParks, 'E01013727', 'HIGH', '2025-04-01');
  area(newParks, 'E01013725', 'LOW');
  area(bellFoundry, 'E01025699');

  const organisation = (name: string, ...zones: Zone[]) => {
    const made = em.create(Organisation, { name, kind: 'CHARITY', ...row });
    for (const worksIn of zones) em.create(OrganisationZone, { organisation: made, zone: worksIn, ...row });
    return made;
  };
  const teamHub = organisation('Team Hub', newParks, bellFoundry);
  const fearonHall = organisation('Fearon Hall', bellFoundry);
  const cobdenSchool = organisation('Cobden Primary School', bellFoundry);
  const scouts = organisation('Whitwick Scouts', whitwick);
  const office = em.create(Organisation, { name: 'The office', kind: 'COMMISSIONER', ...row });

  const owes = (who: Organisation, about: Zone, missing: (month: string, template: ReturnTemplate) => boolean) => {
    for (const template of templates) {
      for (const month of year) {
        const isMissing = missing(month, template);
        em.create(ExpectedReturn, {
          organisation: who,
          zone: about,
          template,
          month,
          dueOn: `${month}-28`,
          receivedOn: isMissing ? null : `${month}-27`,
          state: isMissing ? 'MISSING' : 'RECEIVED',
          ...row,
        });
      }
    }
  };
  owes(teamHub, newParks, (month, template) => month === '2025-06' && template === 'ENGAGEMENT_SESSIONS');
  owes(fearonHall, bellFoundry, () => false);
  owes(cobdenSchool, bellFoundry, (month) => month === '2026-03');
  owes(scouts, whitwick, () => false);

  const activity = (by: Organisation, of: Zone, title: string) =>
    em.create(Activity, {
      organisation: by,
      zone: of,
      title,
      kind: 'AFTER_SCHOOL_CLUB',
      theme: 'YOUNG_PEOPLE',
      since: '2025-04-01',
      ...row,
    });
  const held = (of: Activity, date: string, count: number | null) =>
    em.create(Session, {
      activity: of,
      date,
      state: 'HELD',
      ...(count !== null && {
        attendances0To9: count,
        attendances10To17: 0,
        attendances18To24: 0,
        attendances25To64: 0,
        attendances65AndOver: 0,
        attendancesAgeNotRecorded: 0,
      }),
      ...row,
    } as never);
  const club = activity(teamHub, newParks, 'After-school club');
  const hall = activity(fearonHall, bellFoundry, 'Hall club');
  const school = activity(cobdenSchool, bellFoundry, 'Garden club');
  const scoutsClub = activity(scouts, whitwick, 'Scouts open evening');
  year.forEach((month, index) => {
    const count = newParksAttendances[index] ?? null;
    if (month !== '2025-06') held(club, `${month}-10`, count);
    held(hall, `${month}-10`, 10);
    if (month !== '2026-03') held(school, `${month}-11`, 5);
  });
  em.create(Session, { activity: club, date: '2025-04-17', state: 'CANCELLED', ...row } as never);
  held(scoutsClub, '2025-05-10', null);
  em.create(SupportCount, {
    organisation: teamHub,
    zone: newParks,
    month: '2025-09',
    familiesSupported: 17,
    individualsSupported: 46,
    method: 'REGISTERED',
    ...row,
  });

  em.create(OutreachAction, { zone: newParks, date: '2025-04-30', kind: 'BEAT_SURGERY', contacts: 12, ...row });
  const patchWalk = em.create(OutreachAction, { zone: newParks, date: '2025-05-01', kind: 'PATCH_WALK', contacts: 7, ...row });
  em.create(Concern, {
    reference: 'NP-2025-001',
    zone: newParks,
    kind: 'OFF_ROAD_BIKES',
    raisedOn: '2025-05-01',
    outreachAction: patchWalk,
    routedTo: 'NEIGHBOURHOOD_COMMANDER',
    routedOn: '2025-05-02',
    closedOn: '2025-07-01',
    outcome: 'RESOLVED',
    fedBackOn: '2025-07-04',
    ...row,
  });
  em.create(Concern, { reference: 'NP-2025-002', zone: newParks, kind: 'STREET_LIGHTING', raisedOn: '2025-05-31', ...row });

  const grant = (
    grantIdentifier: string,
    recipient: Organisation,
    amountAwardedPence: number,
    awardDate: string,
    shares: [Zone, string][],
  ) => {
    const made = em.create(Grant, {
      grantIdentifier,
      title: `Grant ${grantIdentifier}`,
      description: 'For the world.',
      amountAwardedPence,
      awardDate,
      recipientOrganisation: recipient,
      fundingOrganisation: office,
      ...row,
    });
    for (const [of, share] of shares) em.create(GrantZone, { grant: made, zone: of, share, ...row });
    return made;
  };
  grant('360G-world-1', cobdenSchool, 981_265, '2025-05-01', [[bellFoundry, '1']]);
  const shared = grant('360G-world-2', teamHub, 100_001, '2025-05-02', [
    [newParks, '0.5'],
    [bellFoundry, '0.5'],
  ]);
  em.create(Payment, {
    grant: shared,
    instalment: 1,
    dueOn: '2025-06-30',
    amountDuePence: 50_000,
    paidOn: '2025-06-30',
    amountPaidPence: 50_000,
    ...row,
  });
  em.create(Payment, { grant: shared, instalment: 2, dueOn: '2026-06-30', amountDuePence: 50_001, ...row });

  const record = (month: string, lsoaCode: string | null, crimeType: (typeof CrimeType)[keyof typeof CrimeType]) =>
    em.create(RecordedCrime, { month, force: 'Leicestershire Police', lsoaCode, crimeType, rowCount: 1, ...row });
  for (const month of ['2025-04', '2025-05']) {
    em.create(ForceMonth, {
      force: 'Leicestershire Police',
      month,
      recordCount: month === '2025-04' ? 7 : 1,
      recordsNotLocated: month === '2025-04' ? 1 : 0,
      ...row,
    });
  }
  record('2025-04', 'E01013726', CrimeType.BURGLARY);
  record('2025-04', 'E01013726', CrimeType.BURGLARY);
  record('2025-04', 'E01013726', CrimeType.DRUGS);
  record('2025-04', 'E01013726', CrimeType.ANTI_SOCIAL_BEHAVIOUR);
  record('2025-04', 'E01013726', CrimeType.ANTI_SOCIAL_BEHAVIOUR);
  record('2025-04', 'E01013727', CrimeType.BURGLARY);
  record('2025-04', null, CrimeType.SHOPLIFTING);
  record('2025-05', 'E01025699', CrimeType.VEHICLE_CRIME);

  const opened = em.create(ZoneEvent, {
    date: '2025-09-01',
    title: wordsIn(em)('ZONE_EVENT', 'title', 'Community rooms opened'),
    kind: 'PLACE',
    ...row,
  });
  em.create(ZoneEventZone, { zoneEvent: opened, zone: newParks, ...row });
}
