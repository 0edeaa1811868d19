// Decides how the illustrated rounds, applications and grants are written, with their shares, scores, payments and reports.

import {
  Application,
  ApplicationScore,
  ApplicationZone,
  FundingRound,
  Grant,
  GrantLocation,
  GrantZone,
  Payment,
  SpendReport,
} from '../grants/index.ts';
import { ActivityFunding } from '../value/index.ts';
import type { KnownNames } from './held-names.ts';
import { real } from './illustration/organisations.ts';
import type { IllustratedRows } from './illustration/illustrated-rows.ts';
import { Names, without, type RowWriter } from './row-writer.ts';

/** Writes everything about money, and which activities it pays for. */
export async function writeGrants(rows: RowWriter, known: KnownNames, activities: Names, illustration: IllustratedRows): Promise<void> {
  await writeRounds(rows, known, illustration);
  const applications = await writeApplications(rows, known, illustration);
  const grants = await writeAwards(rows, known, applications, illustration);
  await rows.insert(
    Payment,
    illustration.payments.map(({ grant, ...payment }) => ({ ...payment, grant: grants.get(grant) })),
  );
  await rows.insert(
    SpendReport,
    illustration.spendReports.map(({ grant, ...report }) => ({ ...report, grant: grants.get(grant) })),
  );
  await rows.insert(
    ActivityFunding,
    illustration.activityFunding.map(({ activity, grant }) => ({ activity: activities.get(activity), grant: grants.get(grant) })),
  );
}

async function writeRounds(rows: RowWriter, { programmes, rounds }: KnownNames, illustration: IllustratedRows): Promise<void> {
  await rows.insertNamed(
    FundingRound,
    illustration.rounds.map((round) => ({ ...round, fundingProgramme: programmes.get('PZ') })),
    rounds,
    ({ financialYear, title }) => `${financialYear} ${title}`,
  );
}

async function writeApplications(
  rows: RowWriter,
  { zones, organisations, rounds }: KnownNames,
  illustration: IllustratedRows,
): Promise<Names> {
  const applications = new Names('application');
  const made = illustration.applications;
  await rows.insertNamed(
    Application,
    made.map((one) => ({
      reference: one.reference,
      fundingRound: rounds.get(one.round),
      organisation: organisations.get(one.organisation),
      title: one.title,
      receivedOn: one.receivedOn,
      amountAppliedForPence: one.amountAppliedForPence,
      moderatedScorePercent: one.moderatedScorePercent,
      recommendation: one.recommendation,
      decision: one.decision,
      decidedBy: one.decision === 'WITHDRAWN' ? null : 'Senior management team of the office',
      decidedOn: one.decidedOn,
    })),
    applications,
    ({ reference }) => reference,
  );
  const shares = made.flatMap(({ reference, zones: parts }) =>
    parts.map(({ zone, share }) => ({ application: applications.get(reference), zone: zones.get(zone), share })),
  );
  await rows.insert(ApplicationZone, shares);
  const scores = made.flatMap(({ reference, scores: percents }) =>
    percents.map((scorePercent, index) => ({ application: applications.get(reference), assessorNumber: index + 1, scorePercent })),
  );
  await rows.insert(ApplicationScore, scores);
  return applications;
}

async function writeAwards(rows: RowWriter, known: KnownNames, applications: Names, illustration: IllustratedRows): Promise<Names> {
  const grants = new Names('grant');
  const made = illustration.grants;
  await rows.insertNamed(
    Grant,
    made.map(({ recipientOrganisation, programme, round, application, ...grant }) => ({
      ...without(grant, 'zones'),
      recipientOrganisation: known.organisations.get(recipientOrganisation),
      fundingOrganisation: known.organisations.get(real.office),
      fundingProgramme: known.programmes.get(programme),
      fundingRound: round === null ? null : known.rounds.get(round),
      application: application === null ? null : applications.get(application),
    })),
    grants,
    ({ grantIdentifier }) => grantIdentifier,
  );
  const parts = made.flatMap(({ grantIdentifier, zones }) => zones.map((part) => ({ ...part, grant: grants.get(grantIdentifier) })));
  await rows.insert(
    GrantZone,
    parts.map(({ grant, zone, share }) => ({ grant, zone: known.zones.get(zone), share })),
  );
  await rows.insert(
    GrantLocation,
    parts.map(({ grant, zone }) => ({ grant, countryCode: 'GB', ...locate(known, zone) })),
  );
  return grants;
}

/** The zone by name and its district by code: 360Giving's UA is a unitary authority, NMD a non-metropolitan district. */
function locate({ districts }: KnownNames, zone: string): { name: string; geoCode: string | null; geoCodeType: string | null } {
  const district = districts.get(zone);
  if (district === undefined) return { name: zone, geoCode: null, geoCodeType: null };
  return { name: `${district.zoneName} People Zone`, geoCode: district.code, geoCodeType: district.code.startsWith('E06') ? 'UA' : 'NMD' };
}
