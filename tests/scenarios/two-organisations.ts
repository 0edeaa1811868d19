// Two organisations with a row of each kind that belongs to an organisation: twice as many of the second, so that no count of one is that of the other.

import type { EntityManager } from '@mikro-orm/postgresql';
import { Activity, Session, SupportCount, UnpaidWork } from '../../services/hub/src/engagement/index.ts';
import { Application, ApplicationScore, ApplicationZone, FundingProgramme, FundingRound } from '../../services/hub/src/grants/index.ts';
import { OutreachAction, OutreachActionOrganisation } from '../../services/hub/src/outreach/index.ts';
import { ExpectedReturn } from '../../services/hub/src/returns/index.ts';
import { Organisation, Zone } from '../../services/hub/src/zones/index.ts';
import { makeScenario, uploadOf, type Scenario } from './scenario.ts';

/** How many rows of each kind an organisation has, by its name. */
export const ROWS_OF = { 'Team Hub': 1, 'Fearon Hall': 2 } as const;

/** Rows that name no organisation: an action of the police alone, and unpaid work for nobody in particular. */
export const ROWS_OF_NOBODY: Readonly<Record<string, number>> = { outreach_action: 1, unpaid_work: 1 };

export function twoOrganisations(): Promise<Scenario> {
  return makeScenario('two-organisations', fill);
}

function fill(em: EntityManager): void {
  const row = { upload: uploadOf(em, 'two-organisations'), illustrative: true };
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
  const programme = em.create(FundingProgramme, { code: 'PZ', title: 'People Zones', ...row });
  const round = em.create(FundingRound, { fundingProgramme: programme, financialYear: '2025/26', title: 'Round 1', ...row });
  em.create(OutreachAction, { zone, date: '2025-04-30', kind: 'BEAT_SURGERY', contacts: 12, ...row });
  em.create(UnpaidWork, { zone, date: '2025-04-30', minutes: 60, description: 'Litter picked.', ...row });

  for (const [name, count] of Object.entries(ROWS_OF)) {
    const organisation = em.create(Organisation, { name, kind: 'CHARITY', ...row });
    const activity = em.create(Activity, {
      organisation,
      zone,
      title: `${name} club`,
      kind: 'AFTER_SCHOOL_CLUB',
      theme: 'COMMUNITY',
      since: '2025-04-01',
      ...row,
    });
    for (let index = 1; index <= count; index++) {
      const month = `2025-0${index + 3}`;
      em.create(Session, {
        activity,
        date: `${month}-10`,
        state: 'HELD',
        attendances0To9: 10 * count,
        attendances10To17: 0,
        attendances18To24: 0,
        attendances25To64: 0,
        attendances65AndOver: 0,
        attendancesAgeNotRecorded: 0,
        ...row,
      } as never);
      em.create(SupportCount, { organisation, zone, month, familiesSupported: count, method: 'REGISTERED', ...row });
      em.create(UnpaidWork, { zone, organisation, date: `${month}-10`, minutes: 30, description: 'Garden dug.', ...row });
      const action = em.create(OutreachAction, { zone, date: `${month}-11`, kind: 'PATCH_WALK', contacts: count, ...row });
      em.create(OutreachActionOrganisation, { outreachAction: action, organisation, ...row });
      em.create(ExpectedReturn, {
        organisation,
        zone,
        template: 'ENGAGEMENT_SESSIONS',
        month,
        dueOn: `${month}-28`,
        receivedOn: `${month}-20`,
        state: 'RECEIVED',
        ...row,
      } as never);
      const application = em.create(Application, {
        reference: `${name} ${index}`,
        fundingRound: round,
        organisation,
        title: 'Garden',
        receivedOn: '2025-05-01',
        amountAppliedForPence: 100_000,
        ...row,
      });
      em.create(ApplicationZone, { application, zone, share: '1', ...row } as never);
      em.create(ApplicationScore, { application, assessorNumber: 1, scorePercent: 70, ...row });
    }
  }
}
