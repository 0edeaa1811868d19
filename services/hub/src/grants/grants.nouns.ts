// Decides what the graph shows of grants: programmes, rounds, applications, awards, payments and what was spent.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, money, one, reaching, renamed, through, via, viaThen, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { Organisation, organisations, zoneIs, zones } from '../zones/index.ts';
import { Application, ApplicationScore, ApplicationZone } from './application.entity.ts';
import { FundingProgramme, FundingRound } from './funding-round.entity.ts';
import { Grant, GrantLocation, GrantZone } from './grant.entity.ts';
import { Payment, SpendReport } from './payment.entity.ts';

/** From a grant to its zones, split by their shares. */
export const zonesOfGrant = through(GrantZone, 'grant', 'zone', { share: 'share', before: 'shareBefore' });
/** The same for what is divided by residents or attendances of zones: money that is in no zone is for none of them. */
export const placedZonesOfGrant = reaching(zonesOfGrant);
const zonesOfApplication = through(ApplicationZone, 'application', 'zone', { share: 'share', before: 'shareBefore' });

export const fundingProgrammes: Noun = defineNoun({
  name: 'FundingProgramme',
  readers: rules.PUBLIC_FACTS,
  listField: 'fundingProgrammes',
  description: 'A fund that the office runs in yearly rounds, such as People Zones Grants.',
  entity: FundingProgramme,
  fields: { ...columns('code', 'title'), ...provenanceFields },
  orderBy: ['title', 'code'],
  defaultOrder: [{ property: 'title', direction: 'ASC' }],
});

export const fundingRounds: Noun = defineNoun({
  name: 'FundingRound',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'fundingRound', by: 'id' },
  listField: 'fundingRounds',
  description: 'One round of a funding programme. Null means that it was not published.',
  entity: FundingRound,
  fields: {
    ...columns(
      'financialYear',
      'title',
      'opensOn',
      'closesOn',
      'decidedOn',
      'cutOffScorePercent',
      'applicationsPublished',
      'awardsPublished',
      'sourceUrl',
      'note',
    ),
    budget: money('budgetPence'),
    maximumAward: money('maximumAwardPence'),
    amountAwardedPublished: money('amountAwardedPublishedPence'),
    fundingProgramme: one('fundingProgramme', () => fundingProgrammes),
    ...provenanceFields,
  },
  where: {
    financialYear: filterOn(FundingRound, 'financialYear'),
    title: filterOn(FundingRound, 'title'),
    opensOn: filterOn(FundingRound, 'opensOn'),
    closesOn: filterOn(FundingRound, 'closesOn'),
    decidedOn: filterOn(FundingRound, 'decidedOn'),
    programmeCode: filterOn(FundingRound, 'fundingProgramme.code'),
  },
  orderBy: ['financialYear', 'title', 'opensOn', 'closesOn'],
  defaultOrder: [
    { property: 'financialYear', direction: 'DESC' },
    { property: 'title', direction: 'ASC' },
  ],
  within: [
    { parent: fundingProgrammes, field: 'rounds', path: via(FundingRound, 'fundingProgramme'), description: 'Rounds of the programme.' },
  ],
});

export const applications: Noun = defineNoun({
  name: 'Application',
  readers: rules.APPLICATION_ROWS,
  own: [{ filter: filterOn(Application, 'organisation.id') }, { filter: filterOn(Application, 'decidedOn'), input: { isNull: false } }],
  words: {
    recommendation: {
      AWARD: 'The assessors would award it.',
      DECLINE: 'The assessors would decline it.',
      DISCUSS: 'The panel should talk about it.',
    },
    decision: {
      AWARDED: 'A grant was awarded.',
      DECLINED: 'It was declined.',
      WITHDRAWN: 'The applicant took it back.',
    },
  },
  listField: 'applications',
  description: 'An application for money in a funding round, for one or more zones with a share each.',
  entity: Application,
  fields: {
    ...columns('reference', 'title', 'receivedOn', 'moderatedScorePercent', 'recommendation', 'decision', 'decidedBy', 'decidedOn'),
    amountAppliedFor: money('amountAppliedForPence'),
    fundingRound: one('fundingRound', () => fundingRounds),
    organisation: one('organisation', () => organisations),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Application, zonesOfApplication),
    decision: filterOn(Application, 'decision'),
    recommendation: filterOn(Application, 'recommendation'),
    amountAppliedFor: filterOn(Application, 'amountAppliedForPence'),
    receivedOn: filterOn(Application, 'receivedOn'),
    decidedOn: filterOn(Application, 'decidedOn'),
    moderatedScorePercent: filterOn(Application, 'moderatedScorePercent'),
    organisationName: filterOn(Application, 'organisation.name'),
    roundFinancialYear: filterOn(Application, 'fundingRound.financialYear'),
    roundTitle: filterOn(Application, 'fundingRound.title'),
    illustrative: filterOn(Application, 'illustrative'),
  },
  orderBy: ['receivedOn', 'decidedOn', 'amountAppliedForPence', 'moderatedScorePercent', 'title'],
  defaultOrder: [{ property: 'receivedOn', direction: 'DESC' }],
  within: [
    { parent: fundingRounds, field: 'applications', path: via(Application, 'fundingRound'), description: 'Applications to the round.' },
    {
      parent: organisations,
      field: 'applications',
      path: via(Application, 'organisation'),
      description: 'Applications of the organisation.',
      own: filterOn(Organisation, 'id'),
    },
    {
      parent: zones,
      field: 'applications',
      path: zonesOfApplication,
      description: 'Applications that are for the zone, wholly or by a share.',
    },
  ],
});

export const applicationZones: Noun = defineNoun({
  name: 'ApplicationZone',
  readers: rules.APPLICATION_ROWS,
  own: [
    { filter: filterOn(ApplicationZone, 'application.organisation.id') },
    { filter: filterOn(ApplicationZone, 'application.decidedOn'), input: { isNull: false } },
  ],
  description:
    'A zone that an application is for, with its share. The shares of an application sum to one; a part that is in no zone has no zone.',
  entity: ApplicationZone,
  fields: {
    ...columns('share', 'shareBefore'),
    application: one('application', () => applications),
    zone: one('zone', () => zones),
    ...provenanceFields,
  },
  within: [
    {
      parent: applications,
      field: 'zones',
      path: via(ApplicationZone, 'application'),
      description: 'Zones of the application with their shares.',
    },
  ],
});

export const applicationScores: Noun = defineNoun({
  name: 'ApplicationScore',
  readers: rules.APPLICATION_ROWS,
  own: [
    { filter: filterOn(ApplicationScore, 'application.organisation.id') },
    { filter: filterOn(ApplicationScore, 'application.decidedOn'), input: { isNull: false } },
  ],
  description: 'One assessor’s score of an application before moderation. Assessors are numbered, never named.',
  entity: ApplicationScore,
  fields: { ...columns('assessorNumber', 'scorePercent'), application: one('application', () => applications), ...provenanceFields },
  orderBy: ['assessorNumber', 'scorePercent'],
  defaultOrder: [{ property: 'assessorNumber', direction: 'ASC' }],
  within: [
    {
      parent: applications,
      field: 'scores',
      path: via(ApplicationScore, 'application'),
      description: 'Scores of the assessors before moderation.',
    },
  ],
});

export const grants: Noun = defineNoun({
  name: 'Grant',
  readers: rules.PUBLIC_FACTS,
  lookup: { field: 'grant', by: 'id' },
  listedForOwnRows: true,
  listField: 'grantRegister',
  description: 'A grant, in the words of the 360Giving Data Standard 1.4, with the conditions and reasons of the statutory register.',
  entity: Grant,
  fields: {
    ...columns(
      'grantIdentifier',
      'title',
      'description',
      'awardDate',
      'plannedStartDate',
      'plannedEndDate',
      'conditions',
      'reasons',
      'regrantType',
      'sourceUrl',
    ),
    amountAwarded: money('amountAwardedPence'),
    amountAppliedFor: money('amountAppliedForPence'),
    // Keys of the 360Giving data standard 1.1.
    ...renamed(
      {
        recipientOrganization: one('recipientOrganisation', () => organisations),
        fundingOrganization: one('fundingOrganisation', () => organisations),
        grantProgramme: one('fundingProgramme', () => fundingProgrammes),
      },
      {
        recipientOrganization: 'recipientOrganisation',
        fundingOrganization: 'fundingOrganisation',
        grantProgramme: 'fundingProgramme',
      },
    ),
    fundingRound: one('fundingRound', () => fundingRounds),
    application: one('application', () => applications),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Grant, zonesOfGrant),
    grantIdentifier: filterOn(Grant, 'grantIdentifier'),
    title: filterOn(Grant, 'title'),
    awardDate: filterOn(Grant, 'awardDate'),
    amountAwarded: filterOn(Grant, 'amountAwardedPence'),
    recipientName: filterOn(Grant, 'recipientOrganisation.name'),
    programmeCode: filterOn(Grant, 'fundingProgramme.code'),
    roundFinancialYear: filterOn(Grant, 'fundingRound.financialYear'),
    roundTitle: filterOn(Grant, 'fundingRound.title'),
    regrantType: filterOn(Grant, 'regrantType'),
    illustrative: filterOn(Grant, 'illustrative'),
  },
  orderBy: ['awardDate', 'amountAwardedPence', 'title'],
  defaultOrder: [{ property: 'awardDate', direction: 'DESC' }],
  within: [
    { parent: zones, field: 'grants', path: zonesOfGrant, description: 'Grants that are for the zone, wholly or by a share.' },
    {
      parent: organisations,
      field: 'grantsReceived',
      path: via(Grant, 'recipientOrganisation'),
      description: 'Grants that the organisation received.',
    },
    { parent: fundingRounds, field: 'grants', path: via(Grant, 'fundingRound'), description: 'Grants awarded in the round.' },
    {
      parent: fundingProgrammes,
      field: 'grants',
      path: via(Grant, 'fundingProgramme'),
      description: 'Grants awarded under the programme.',
    },
  ],
});

export const grantZones: Noun = defineNoun({
  name: 'GrantZone',
  readers: rules.PUBLIC_FACTS,
  description: 'A zone that a grant is for, with its share. The shares of a grant sum to one; a part that is in no zone has no zone.',
  entity: GrantZone,
  fields: { ...columns('share', 'shareBefore'), grant: one('grant', () => grants), zone: one('zone', () => zones), ...provenanceFields },
  within: [{ parent: grants, field: 'zones', path: via(GrantZone, 'grant'), description: 'Zones of the grant with their shares.' }],
});

export const grantLocations: Noun = defineNoun({
  name: 'GrantLocation',
  readers: rules.PUBLIC_FACTS,
  description: 'A place where a grant is to benefit people (360Giving beneficiaryLocation).',
  entity: GrantLocation,
  fields: { ...columns('name', 'geoCode', 'geoCodeType', 'countryCode'), grant: one('grant', () => grants), ...provenanceFields },
  orderBy: ['name'],
  within: [
    {
      parent: grants,
      field: 'beneficiaryLocations',
      path: via(GrantLocation, 'grant'),
      description: 'Places where the grant is to benefit people.',
    },
  ],
});

export const payments: Noun = defineNoun({
  name: 'Payment',
  readers: rules.GRANT_MONITORING,
  own: [{ filter: filterOn(Payment, 'grant.recipientOrganisation.id') }],
  listField: 'payments',
  description: 'A dated instalment of a grant, due and paid. Not due yet is not zero.',
  entity: Payment,
  fields: {
    ...columns('instalment', 'dueOn', 'paidOn'),
    amountDue: money('amountDuePence'),
    amountPaid: money('amountPaidPence'),
    grant: one('grant', () => grants),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(Payment, viaThen(Payment, 'grant', zonesOfGrant)),
    dueOn: filterOn(Payment, 'dueOn'),
    paidOn: filterOn(Payment, 'paidOn'),
    amountPaid: filterOn(Payment, 'amountPaidPence'),
  },
  orderBy: ['dueOn', 'paidOn', 'instalment'],
  defaultOrder: [{ property: 'dueOn', direction: 'ASC' }],
  within: [
    {
      parent: grants,
      field: 'payments',
      path: via(Payment, 'grant'),
      description: 'Instalments of the grant.',
      own: filterOn(Grant, 'recipientOrganisation.id'),
    },
  ],
});

export const spendReports: Noun = defineNoun({
  name: 'SpendReport',
  readers: rules.GRANT_MONITORING,
  own: [{ filter: filterOn(SpendReport, 'grant.recipientOrganisation.id') }],
  listField: 'spendReports',
  description: 'What a recipient reported having spent of a grant by a day, and what came back.',
  entity: SpendReport,
  fields: {
    ...columns('reportedOn', 'final'),
    amountSpent: money('amountSpentPence'),
    amountReturned: money('amountReturnedPence'),
    grant: one('grant', () => grants),
    ...provenanceFields,
  },
  where: {
    zone: zoneIs(SpendReport, viaThen(SpendReport, 'grant', zonesOfGrant)),
    reportedOn: filterOn(SpendReport, 'reportedOn'),
    final: filterOn(SpendReport, 'final'),
  },
  orderBy: ['reportedOn'],
  defaultOrder: [{ property: 'reportedOn', direction: 'ASC' }],
  within: [
    {
      parent: grants,
      field: 'spendReports',
      path: via(SpendReport, 'grant'),
      description: 'What the recipient reported having spent.',
      own: filterOn(Grant, 'recipientOrganisation.id'),
    },
  ],
});
