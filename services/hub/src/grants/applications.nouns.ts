// Decides what the graph shows of applications for money, their zones and their scores.

import { rules } from '../access/index.ts';
import { columns, defineNoun, filterOn, money, one, through, via, type Noun } from '../records/index.ts';
import { provenanceFields } from '../provenance/index.ts';
import { Organisation, organisations, zoneIs, zones } from '../zones/index.ts';
import { Application, ApplicationScore, ApplicationZone } from './application.entity.ts';
import { fundingRounds } from './rounds.nouns.ts';

const zonesOfApplication = through(ApplicationZone, 'application', 'zone', { share: 'share', before: 'shareBefore' });

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
