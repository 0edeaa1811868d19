import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { provenance } from '../provenance/index.ts';
import { Organisation, Zone } from '../zones/index.ts';

export const PartnershipLinkKind = { REFERRAL: 'REFERRAL', JOINT_SESSION: 'JOINT_SESSION', SHARED_VENUE: 'SHARED_VENUE' } as const;
export type PartnershipLinkKind = (typeof PartnershipLinkKind)[keyof typeof PartnershipLinkKind];

/** That two organisations work together in a zone. */
export const PartnershipLink = defineEntity({
  name: 'PartnershipLink',
  tableName: 'partnership_link',
  comment: 'Two organisations that work together in a zone: by referral, joint sessions or a shared venue.',
  checks: [
    { name: 'partnership_link_two_organisations', expression: '"organisation_id" <> "partner_id"' },
    { name: 'partnership_link_until_after_since', expression: '"until" is null or "until" > "since"' },
  ],
  uniques: [{ name: 'partnership_link_unique', properties: ['zone', 'organisation', 'partner', 'kind', 'since'] }],
  properties: {
    id: p.integer().primary(),
    organisation: () => p.manyToOne(Organisation).index().comment('The first organisation; for a referral, the one that refers.'),
    partner: () => p.manyToOne(Organisation).index().comment('The second organisation; for a referral, the one referred to.'),
    zone: () => p.manyToOne(Zone).comment('The zone where they work together.'),
    kind: p.enum(() => PartnershipLinkKind).comment('Referral, joint session or shared venue.'),
    since: p.date().comment('First day of working together.'),
    until: p.date().nullable().comment('First day on which they no longer did. Null while they do.'),
    ...provenance,
  },
});
export type PartnershipLink = InferEntity<typeof PartnershipLink>;
