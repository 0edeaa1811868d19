// One zone and one month in which every count of people is the same number, so that whatever gives any of them away gives that number away (half of them are newcomers). Three clubs,
// so that an order and a top can put one of them first.

import type { EntityManager } from '@mikro-orm/postgresql';
import { Rebase, Target } from '../../services/hub/src/annotations/index.ts';
import { Activity, Session, SupportCount, UnpaidWork } from '../../services/hub/src/engagement/index.ts';
import {
  Application,
  ApplicationZone,
  FundingProgramme,
  FundingRound,
  Grant,
  GrantZone,
  SpendReport,
} from '../../services/hub/src/grants/index.ts';
import { Concern, OutreachAction, OutreachActionOrganisation } from '../../services/hub/src/outreach/index.ts';
import { RowFault } from '../../services/hub/src/provenance/index.ts';
import { Organisation, OrganisationZone, Venue, Zone, ZoneEvent, ZoneEventZone } from '../../services/hub/src/zones/index.ts';
import { ActivityFunding } from '../../services/hub/src/value/index.ts';
import { makeScenario, uploadOf, type Scenario } from './scenario.ts';
import { wordsIn } from './words.ts';

/** @param count how many people came, were supported, helped and were spoken to; the other two clubs had 10 and 20, and 40 came in other months */
export function oneRareCount(count: number): Promise<Scenario> {
  return makeScenario(`one-rare-count-${count}`, (em) => fill(em, count));
}

function fill(em: EntityManager, count: number): void {
  const upload = uploadOf(em, 'one-rare-count');
  upload.sha256 = String(count).padStart(64, '0');
  upload.byteCount = count;
  const row = { upload, illustrative: false };
  em.create(RowFault, {
    upload,
    row: 2,
    column: 'attendances',
    read: String(count),
    code: 'LARGE_COUNT',
    message: `${count} attendances are more than usual. Look whether they are right.`,
    severity: 'CHECK_THIS',
  } as never);
  const zone = em.create(Zone, {
    slug: 'new-parks',
    name: 'New Parks',
    districtName: 'Leicester',
    districtCode: 'E06000016',
    displayOrder: 1,
    policeForce: 'Leicestershire Police',
    since: '2018-04-01',
    ...row,
  });
  const teamHub = em.create(Organisation, { name: 'Team Hub', kind: 'CHARITY', ...row });
  em.create(OrganisationZone, { organisation: teamHub, zone, ...row });
  const venue = em.create(Venue, { zone, name: 'The hall', kind: 'COMMUNITY_CENTRE', ...row });
  const clubs = ['Club one', 'Club two', 'Club three'].map((title) =>
    em.create(Activity, {
      organisation: teamHub,
      zone,
      venue,
      title,
      kind: 'AFTER_SCHOOL_CLUB',
      theme: 'YOUNG_PEOPLE',
      since: '2025-04-01',
      ...row,
    }),
  );
  const [first, second, third] = clubs as [Activity, Activity, Activity];
  const held = (activity: Activity, date: string, people: number) =>
    em.create(Session, {
      activity,
      date,
      state: 'HELD',
      attendances0To9: 0,
      attendances10To17: people,
      attendances18To24: 0,
      attendances25To64: 0,
      attendances65AndOver: 0,
      attendancesAgeNotRecorded: 0,
      newcomers: Math.floor(people / 2),
      volunteers: people,
      volunteerMinutes: 120,
      ...row,
    } as never);
  held(first, '2025-05-10', 10);
  held(second, '2025-05-11', count);
  held(third, '2025-05-12', 20);
  for (const month of ['04', '06', '07', '08', '09']) held(first, `2025-${month}-10`, 40);
  em.create(SupportCount, {
    organisation: teamHub,
    zone,
    month: '2025-05',
    familiesSupported: count,
    individualsSupported: count,
    volunteersActive: count,
    method: 'REGISTERED',
    note: `${count} in all`,
    ...row,
  });
  em.create(UnpaidWork, { zone, organisation: teamHub, date: '2025-05-03', minutes: 60, description: `${count} people painted`, ...row });
  const action = em.create(OutreachAction, { zone, date: '2025-05-02', kind: 'PATCH_WALK', contacts: count, ...row });
  em.create(OutreachActionOrganisation, { outreachAction: action, organisation: teamHub, ...row });
  em.create(Concern, { reference: 'NP-1', zone, kind: 'PARKING', raisedOn: '2025-05-02', outreachAction: action, ...row });
  const grant = em.create(Grant, {
    grantIdentifier: '360G-rare-1',
    title: 'For club two',
    description: 'For the scenario.',
    amountAwardedPence: 500_000,
    awardDate: '2025-04-01',
    recipientOrganisation: teamHub,
    fundingOrganisation: teamHub,
    ...row,
  });
  em.create(GrantZone, { grant, zone, share: '1', ...row });
  em.create(ActivityFunding, { grant, activity: second, ...row });
  em.create(SpendReport, { grant, amountSpentPence: 100_000, amountReturnedPence: 0, reportedOn: '2025-05-30', ...row });
  const fundingProgramme = em.create(FundingProgramme, { code: 'PZ', title: 'People Zones Grants', ...row });
  const fundingRound = em.create(FundingRound, { fundingProgramme, financialYear: '2025/26', title: 'Round one', ...row } as never);
  const asked = { title: 'For club two', receivedOn: '2025-03-01', amountAppliedForPence: 500_000 };
  const application = em.create(Application, { reference: 'A-1', fundingRound, organisation: teamHub, ...asked, ...row } as never);
  em.create(ApplicationZone, { application, zone, share: '1', ...row });
  const words = wordsIn(em);
  const event = em.create(ZoneEvent, { date: '2025-06-01', title: words('ZONE_EVENT', 'title', 'The hall opened'), kind: 'PLACE', ...row });
  em.create(ZoneEventZone, { zoneEvent: event, zone, ...row });
  const counted = { measureId: 'engagement.attendances', zone };
  em.create(Target, {
    ...counted,
    grain: 'MONTH',
    number: '100',
    since: '2025-04-01',
    setBy: words('TARGET', 'setBy', 'The office'),
    ...row,
  });
  em.create(Rebase, { ...counted, month: '2025-07', reason: words('REBASE', 'reason', 'The hall opened.'), ...row });
}
