// Rounds, applications, grants, instalments and what was spent; and which grant pays for which activity. Amounts are in pence, shares fractions of one.

import type { Activity } from '../../../services/hub/src/engagement/index.ts';
import {
  Application,
  ApplicationZone,
  FundingProgramme,
  FundingRound,
  Grant,
  GrantZone,
  Payment,
  SpendReport,
  type ApplicationDecision,
} from '../../../services/hub/src/grants/index.ts';
import { ActivityFunding } from '../../../services/hub/src/value/index.ts';
import { named, type Ground, type ZoneSlug } from './two-years.ts';

type Shares = readonly (readonly [ZoneSlug, string])[];
const NP: Shares = [['new-parks', '1']];
const BF: Shares = [['bell-foundry', '1']];
const TW: Shares = [['thringstone-whitwick', '1']];
const BF_NP: Shares = [
  ['bell-foundry', '0.6'],
  ['new-parks', '0.4'],
];
const NP_TW: Shares = [
  ['new-parks', '0.6'],
  ['thringstone-whitwick', '0.4'],
];
const BF_TW: Shares = [
  ['bell-foundry', '0.5'],
  ['thringstone-whitwick', '0.5'],
];
const ALL: Shares = [
  ['new-parks', '0.5'],
  ['bell-foundry', '0.25'],
  ['thringstone-whitwick', '0.25'],
];

/** Code, financial year, title, opens on, closes on, decided on, budget. The first of decided, closes, opens that is known is the day of the round. */
const rounds: readonly (readonly [string, string, string, string | null, string | null, string | null, number | null])[] = [
  ['R1', '2024/25', 'Round 1', '2024-04-08', '2024-05-17', '2024-06-14', 500_000],
  ['R2', '2024/25', 'Round 2', '2024-12-02', '2025-01-31', '2025-03-28', null],
  ['R3', '2025/26', 'Round 1', '2025-05-01', '2025-06-30', null, 800_000],
  ['R4', '2025/26', 'Open fund', '2025-09-01', null, null, 100_000],
  ['R5', '2025/26', 'Direct awards', null, null, null, 200_000],
];

type Decision = readonly [ApplicationDecision, decidedOn: string];

/** Reference, round, who applied, received on, amount applied for, decision, shares. */
const applications: readonly (readonly [string, string, string, string, number, Decision | null, Shares])[] = [
  ['A1', 'R1', 'Team Hub', '2024-05-02', 120_000, ['AWARDED', '2024-06-14'], NP],
  ['A2', 'R1', 'Fearon Hall', '2024-05-17', 80_000, ['AWARDED', '2024-06-18'], BF],
  ['A3', 'R1', 'Youth Club', '2024-05-10', 100_000, ['DECLINED', '2024-06-10'], NP_TW],
  ['A4', 'R1', 'Whitwick Scouts', '2024-05-16', 50_000, ['AWARDED', '2024-06-21'], TW],
  ['A5', 'R1', 'Cobden Primary School', '2024-05-12', 200_001, ['AWARDED', '2024-06-12'], BF_NP],
  ['A6', 'R1', 'Community Centre', '2024-05-15', 60_000, ['WITHDRAWN', '2024-06-01'], TW],
  ['B1', 'R2', 'Team Hub', '2025-01-20', 90_000, ['AWARDED', '2025-03-28'], NP],
  ['B2', 'R2', 'Cobden Primary School', '2025-01-31', 100_000, ['AWARDED', '2025-03-28'], BF],
  ['B3', 'R2', 'Whitwick Scouts', '2025-01-31', 40_000, ['DECLINED', '2025-04-02'], TW],
  ['B4', 'R2', 'Community Centre', '2025-01-30', 70_000, null, BF_TW],
  ['C1', 'R3', 'Youth Club', '2025-06-10', 150_000, ['AWARDED', '2025-07-25'], NP],
  ['C2', 'R3', 'Fearon Hall', '2025-06-30', 110_000, ['AWARDED', '2025-07-25'], BF],
  ['C3', 'R3', 'Community Centre', '2025-06-12', 80_000, ['AWARDED', '2025-07-30'], TW],
  ['C4', 'R3', 'Team Hub', '2025-06-13', 220_000, ['AWARDED', '2025-07-25'], ALL],
  ['C5', 'R3', 'Whitwick Scouts', '2025-06-20', 30_000, ['DECLINED', '2025-08-01'], TW],
  ['C6', 'R3', 'Cobden Primary School', '2025-06-25', 25_000, ['AWARDED', '2025-07-26'], BF],
  ['D1', 'R4', 'Youth Club', '2025-10-01', 45_000, ['AWARDED', '2025-10-20'], NP],
  ['D2', 'R4', 'Whitwick Scouts', '2025-10-05', 35_000, null, TW],
];

/** Identifier, application, round, recipient, amount awarded, award date, shares. There is no G3: A3 was declined. */
const grants: readonly (readonly [string, string | null, string | null, string, number, string, Shares])[] = [
  // Before the first month of this scenario: it is in the stocks, and its recipient is new no more.
  ['G0', null, null, 'Fearon Hall', 30_000, '2024-03-15', BF],
  ['G1', 'A1', 'R1', 'Team Hub', 100_000, '2024-06-14', NP],
  ['G2', 'A2', 'R1', 'Fearon Hall', 80_000, '2024-06-18', BF],
  ['G4', 'A4', 'R1', 'Whitwick Scouts', 50_000, '2024-06-21', TW],
  ['G5', 'A5', 'R1', 'Cobden Primary School', 150_001, '2024-06-14', BF_NP],
  ['G6', 'B1', 'R2', 'Team Hub', 90_000, '2025-03-31', NP],
  // Decided in March 2025, awarded in the next financial year.
  ['G7', 'B2', 'R2', 'Cobden Primary School', 95_000, '2025-04-01', BF],
  // Two awards to a new recipient on one day: both are new.
  ['G8', null, 'R5', 'Community Centre', 60_000, '2025-04-14', TW],
  ['G9', null, 'R5', 'Community Centre', 40_000, '2025-04-14', BF],
  ['G10', 'C1', 'R3', 'Youth Club', 150_000, '2025-07-25', NP],
  ['G11', 'C2', 'R3', 'Fearon Hall', 100_000, '2025-07-25', BF],
  ['G12', 'C3', 'R3', 'Community Centre', 80_000, '2025-07-30', TW],
  ['G13', 'C4', 'R3', 'Team Hub', 200_000, '2025-07-25', ALL],
  ['G14', 'C6', 'R3', 'Cobden Primary School', 20_000, '2025-07-26', BF],
  ['G15', 'D1', 'R4', 'Youth Club', 45_000, '2025-11-03', NP],
  ['G16', null, null, 'Whitwick Scouts', 10_000, '2025-07-31', BF],
];

/** Grant, instalment, due on, amount due, paid on, amount paid. */
const payments: readonly (readonly [string, number, string, number, string | null, number | null])[] = [
  ['G0', 1, '2024-03-29', 30_000, '2024-03-28', 30_000],
  ['G1', 1, '2024-07-01', 60_000, '2024-07-02', 60_000],
  ['G1', 2, '2025-01-06', 40_000, '2025-01-06', 40_000],
  ['G2', 1, '2024-07-01', 80_000, '2024-07-01', 80_000],
  ['G4', 1, '2024-07-01', 50_000, '2024-08-05', 50_000],
  ['G5', 1, '2024-07-01', 100_001, '2024-07-01', 100_001],
  ['G5', 2, '2025-03-31', 50_000, '2025-03-31', 50_000],
  ['G6', 1, '2025-04-30', 90_000, '2025-04-30', 90_000],
  ['G7', 1, '2025-05-01', 50_000, '2025-05-01', 50_000],
  ['G7', 2, '2026-01-31', 45_000, null, null],
  ['G8', 1, '2025-05-01', 60_000, '2025-05-01', 60_000],
  ['G9', 1, '2025-05-01', 40_000, '2025-05-01', 40_000],
  ['G10', 1, '2025-09-01', 100_000, '2025-08-29', 100_000],
  ['G10', 2, '2026-06-30', 50_000, null, null],
  ['G11', 1, '2025-09-01', 100_000, '2025-08-29', 100_000],
  ['G12', 1, '2025-09-01', 80_000, '2026-03-31', 80_000],
  ['G13', 1, '2025-09-01', 120_000, '2025-08-29', 120_000],
  // Less was paid than was due.
  ['G13', 2, '2026-02-27', 80_000, '2026-02-27', 70_000],
  ['G14', 1, '2025-09-01', 20_000, '2025-08-29', 20_000],
  ['G15', 1, '2026-04-15', 45_000, null, null],
];

/** Grant, reported on, spent and returned since the last report, whether it is the last. */
const spendReports: readonly (readonly [string, string, number, number, boolean])[] = [
  ['G0', '2024-09-30', 28_000, 2_000, true],
  ['G1', '2024-09-30', 30_000, 0, false],
  ['G1', '2024-12-31', 20_000, 0, false],
  ['G1', '2025-03-31', 45_000, 5_000, true],
  ['G2', '2024-12-31', 50_000, 0, false],
  ['G2', '2025-04-10', 30_000, 0, true],
  ['G4', '2025-03-31', 42_000, 8_000, true],
  ['G5', '2024-12-31', 70_001, 0, false],
  ['G5', '2025-06-30', 50_000, 0, false],
  ['G5', '2025-09-30', 20_000, 10_000, true],
  ['G6', '2025-09-30', 60_000, 0, false],
  // The last report of a grant of which £50 is neither spent nor returned.
  ['G6', '2026-03-31', 25_000, 0, true],
  ['G7', '2025-09-30', 40_000, 0, false],
  ['G8', '2025-10-15', 60_000, 0, true],
  ['G10', '2025-12-31', 70_000, 0, false],
  // A report that says that nothing was spent: a true zero.
  ['G11', '2025-12-31', 0, 0, false],
  ['G12', '2025-12-31', 10_000, 0, false],
  ['G13', '2025-12-31', 100_000, 0, false],
];

/** Which grant pays for which activity. None pays for the coffee morning. */
const funding: readonly (readonly [string, string])[] = [
  ['After-school club', 'G1'],
  ['Youth night', 'G10'],
  ['Garden club', 'G5'],
  ['Open evening', 'G4'],
  ['Listening café', 'G8'],
];

/** Fills the tables of grants, and of what they pay for. */
export function fillGrants({ em, row, zone, organisation }: Ground, activities: ReadonlyMap<string, Activity>): void {
  const programme = em.create(FundingProgramme, { code: 'PZ', title: 'People Zones Grants', ...row });
  const roundOf = new Map<string, FundingRound>();
  for (const [code, financialYear, title, opensOn, closesOn, decidedOn, budgetPence] of rounds) {
    const dates = { opensOn, closesOn, decidedOn };
    roundOf.set(code, em.create(FundingRound, { fundingProgramme: programme, financialYear, title, ...dates, budgetPence, ...row }));
  }
  const applicationOf = new Map<string, Application>();
  for (const [reference, round, by, receivedOn, amountAppliedForPence, decision, shares] of applications) {
    const made = em.create(Application, {
      reference,
      fundingRound: named(roundOf, round),
      organisation: organisation(by),
      title: `Project ${reference}`,
      receivedOn,
      amountAppliedForPence,
      ...(decision && { decision: decision[0], decidedBy: 'The office', decidedOn: decision[1] }),
      ...row,
    });
    applicationOf.set(reference, made);
    for (const [slug, share] of shares) em.create(ApplicationZone, { application: made, zone: zone(slug), share, ...row });
  }
  const grantOf = new Map<string, Grant>();
  for (const [grantIdentifier, application, round, recipient, amountAwardedPence, awardDate, shares] of grants) {
    const made = em.create(Grant, {
      grantIdentifier,
      title: `Grant ${grantIdentifier}`,
      description: 'For the world.',
      amountAwardedPence,
      awardDate,
      recipientOrganisation: organisation(recipient),
      fundingOrganisation: organisation('The office'),
      fundingProgramme: programme,
      fundingRound: round === null ? null : named(roundOf, round),
      application: application === null ? null : named(applicationOf, application),
      ...row,
    });
    grantOf.set(grantIdentifier, made);
    for (const [slug, share] of shares) em.create(GrantZone, { grant: made, zone: zone(slug), share, ...row });
  }
  for (const [grant, instalment, dueOn, amountDuePence, paidOn, amountPaidPence] of payments) {
    em.create(Payment, { grant: named(grantOf, grant), instalment, dueOn, amountDuePence, paidOn, amountPaidPence, ...row });
  }
  for (const [grant, reportedOn, amountSpentPence, amountReturnedPence, final] of spendReports) {
    em.create(SpendReport, { grant: named(grantOf, grant), reportedOn, amountSpentPence, amountReturnedPence, final, ...row });
  }
  for (const [activity, grant] of funding) {
    em.create(ActivityFunding, { activity: named(activities, activity), grant: named(grantOf, grant), ...row });
  }
}
