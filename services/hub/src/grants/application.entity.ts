import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { rowsOfOrganisation, rowsOfParent } from '../database/index.ts';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';
import { FundingRound } from './funding-round.entity.ts';

export const Recommendation = { AWARD: 'AWARD', DECLINE: 'DECLINE', DISCUSS: 'DISCUSS' } as const;
export type Recommendation = (typeof Recommendation)[keyof typeof Recommendation];

export const ApplicationDecision = { AWARDED: 'AWARDED', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ApplicationDecision = (typeof ApplicationDecision)[keyof typeof ApplicationDecision];

/** An application for money in a round. */
export const Application = defineEntity({
  name: 'Application',
  tableName: 'application',
  ...rowsOfOrganisation(),
  comment: 'An application for money in a funding round, for one or more zones with a share each.',
  checks: [
    { name: 'application_decided_with_decision', expression: '("decision" is null) = ("decided_on" is null)' },
    { name: 'application_decided_after_received', expression: '"decided_on" is null or "decided_on" >= "received_on"' },
  ],
  properties: {
    id: p.integer().primary(),
    reference: p.text().unique().comment('Reference of the application.'),
    fundingRound: () => p.manyToOne(FundingRound).index().comment('The round applied to.'),
    organisation: () => p.manyToOne(Organisation).index().comment('Who applied.'),
    title: p.text().comment('Title of the project.'),
    receivedOn: p.date().comment('The day the application arrived.'),
    amountAppliedForPence: p
      .bigint('number')
      .check('"amount_applied_for_pence" > 0')
      .comment('Amount asked for, in pence (360Giving amountAppliedFor).'),
    moderatedScorePercent: p
      .integer()
      .nullable()
      .check('"moderated_score_percent" >= 0 and "moderated_score_percent" <= 100')
      .comment('Score agreed at moderation, in percent. Null until moderated.'),
    recommendation: p
      .enum(() => Recommendation)
      .nullable()
      .comment('What the panel recommended. Null until it has.'),
    decision: p
      .enum(() => ApplicationDecision)
      .nullable()
      .comment('Awarded, declined or withdrawn. Null until decided.'),
    decidedBy: p.text().nullable().comment('The office or board that decided, never a person by name.'),
    decidedOn: p.date().nullable().comment('The day of the decision. Null until decided.'),
    ...provenance,
  },
});
export type Application = InferEntity<typeof Application>;

/** A zone that an application is for, and its share. */
export const ApplicationZone = defineEntity({
  name: 'ApplicationZone',
  tableName: 'application_zone',
  ...rowsOfParent('application_id', 'application'),
  comment:
    'A zone that an application is for, with its share. The shares of an application sum to one; a part that is in no zone has no zone.',
  uniques: [{ name: 'application_zone_unique', properties: ['application', 'zone'] }],
  properties: {
    id: p.integer().primary(),
    application: () => p.manyToOne(Application).deleteRule('cascade').comment('The application.'),
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
        'Shares of the rows of the same application before this one, added up: an amount is cut there, so that its parts add up to it. Kept by the database.',
      ),
    ...provenance,
  },
});
export type ApplicationZone = InferEntity<typeof ApplicationZone>;

/** One assessor's score before moderation. */
export const ApplicationScore = defineEntity({
  name: 'ApplicationScore',
  tableName: 'application_score',
  ...rowsOfParent('application_id', 'application'),
  comment: 'One assessor’s score of an application before moderation. Assessors are numbered, never named.',
  uniques: [{ name: 'application_score_unique', properties: ['application', 'assessorNumber'] }],
  properties: {
    id: p.integer().primary(),
    application: () => p.manyToOne(Application).deleteRule('cascade').comment('The application scored.'),
    assessorNumber: p.integer().check('"assessor_number" >= 1').comment('Which assessor, by number.'),
    scorePercent: p.integer().check('"score_percent" >= 0 and "score_percent" <= 100').comment('The score, in percent.'),
    ...provenance,
  },
});
export type ApplicationScore = InferEntity<typeof ApplicationScore>;
