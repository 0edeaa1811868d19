import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';
import { Application } from './application.entity.ts';
import { FundingProgramme, FundingRound } from './funding-round.entity.ts';

/** An award, in 360Giving's words, with the conditions and reasons that the statutory register asks for. */
export const Grant = defineEntity({
  name: 'Grant',
  tableName: 'grant_award',
  comment:
    'A grant, in the words of the 360Giving Data Standard 1.4, with the conditions and reasons of the statutory register (SI 2011/3050).',
  checks: [
    { name: 'grant_planned_end_after_start', expression: '"planned_end_date" is null or "planned_end_date" >= "planned_start_date"' },
  ],
  properties: {
    id: p.integer().primary(),
    grantIdentifier: p.text().unique().comment('Identifier of the grant (360Giving id), such as 360G-examplepcc-PZ-2024-R1-001.'),
    title: p.text().comment('Title of the grant (360Giving title).'),
    description: p.text().comment('What the grant is for (360Giving description).'),
    amountAwardedPence: p
      .bigint('number')
      .check('"amount_awarded_pence" >= 0')
      .comment('Amount awarded in pence (360Giving amountAwarded, GBP).'),
    amountAppliedForPence: p
      .bigint('number')
      .nullable()
      .check('"amount_applied_for_pence" >= 0')
      .comment('Amount asked for in pence (360Giving amountAppliedFor). Null when not published.'),
    awardDate: p.date().index().comment('Day of the award (360Giving awardDate), a UK date.'),
    plannedStartDate: p.date().nullable().comment('Planned first day (360Giving plannedDates/startDate). Null when not published.'),
    plannedEndDate: p.date().nullable().comment('Planned last day (360Giving plannedDates/endDate). Null when not published.'),
    recipientOrganisation: () => p.manyToOne(Organisation).index().comment('Who received it (360Giving recipientOrganization).'),
    fundingOrganisation: () => p.manyToOne(Organisation).index().comment('Who awarded it (360Giving fundingOrganization).'),
    fundingProgramme: () =>
      p
        .manyToOne(FundingProgramme)
        .nullable()
        .index()
        .comment('Programme it was awarded under (360Giving grantProgramme). Null when none.'),
    fundingRound: () => p.manyToOne(FundingRound).nullable().index().comment('Round it was awarded in. Null when not known.'),
    application: () => p.manyToOne(Application).nullable().unique().comment('The application that it answers. Null when not held here.'),
    conditions: p.text().nullable().comment('Conditions of the grant, for the statutory register. Null when not published.'),
    reasons: p.text().nullable().comment('Reasons for the award, for the statutory register. Null when not published.'),
    regrantType: p
      .text()
      .nullable()
      .comment(
        'Code of 360Giving’s list regrantType where the money is for the recipient to grant on, such as FRG010: grants that are made of it are other grants. Null where nothing is said.',
      ),
    sourceUrl: p.text().nullable().comment('Page that the award was published on.'),
    ...provenance,
  },
});
export type Grant = InferEntity<typeof Grant>;

/** A zone that a grant is for, and its share. */
export const GrantZone = defineEntity({
  name: 'GrantZone',
  tableName: 'grant_zone',
  comment: 'A zone that a grant is for, with its share. The shares of a grant sum to one; a part that is in no zone has no zone.',
  uniques: [{ name: 'grant_zone_unique', properties: ['grant', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    grant: () => p.manyToOne(Grant).deleteRule('cascade').comment('The grant.'),
    zone: () =>
      p
        .manyToOne(Zone)
        .nullable()
        .deleteRule('no action')
        .index()
        .comment('The zone. Null for the part that is in no zone: elsewhere, or in a place that is not said.'),
    share: p
      .decimal()
      .precision(21)
      .scale(20)
      .check('"share" > 0 and "share" <= 1')
      .comment('Share of the amount that is for this zone, as a fraction of one.'),
    shareBefore: p
      .decimal()
      .precision(21)
      .scale(20)
      .default('0')
      .comment(
        'Shares of the rows of the same grant before this one, added up: an amount is cut there, so that its parts add up to it. Kept by the database.',
      ),
    ...provenance,
  },
});
export type GrantZone = InferEntity<typeof GrantZone>;

/** Where a grant's beneficiaries are, as 360Giving writes it. */
export const GrantLocation = defineEntity({
  name: 'GrantLocation',
  tableName: 'grant_location',
  comment: 'A place where a grant is to benefit people (360Giving beneficiaryLocation).',
  properties: {
    id: p.integer().primary(),
    grant: () => p.manyToOne(Grant).deleteRule('cascade').index().comment('The grant.'),
    name: p.text().nullable().comment('Name of the place (360Giving beneficiaryLocation/name).'),
    geoCode: p.text().nullable().comment('GSS code of the place (360Giving beneficiaryLocation/geoCode).'),
    geoCodeType: p.text().nullable().comment('Kind of code (360Giving beneficiaryLocation/geoCodeType), such as LSOA.'),
    countryCode: p.text().nullable().comment('ISO 3166 country (360Giving beneficiaryLocation/countryCode).'),
    ...provenance,
  },
});
export type GrantLocation = InferEntity<typeof GrantLocation>;
