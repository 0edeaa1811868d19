import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WrittenText } from './written-text.entity.ts';

/** Why words may have to be erased: the grounds of Article 17(1) of the UK GDPR, in its order. */
export const ErasureGround = {
  NO_LONGER_NECESSARY: 'NO_LONGER_NECESSARY',
  CONSENT_WITHDRAWN: 'CONSENT_WITHDRAWN',
  OBJECTION: 'OBJECTION',
  UNLAWFUL_PROCESSING: 'UNLAWFUL_PROCESSING',
  LEGAL_OBLIGATION: 'LEGAL_OBLIGATION',
  CHILD_ONLINE: 'CHILD_ONLINE',
} as const;
export type ErasureGround = (typeof ErasureGround)[keyof typeof ErasureGround];

/** That words were erased for cause. Kept for ever; the words are not. */
export const TextErasure = defineEntity({
  name: 'TextErasure',
  tableName: 'text_erasure',
  comment:
    'Words that were erased for cause (UK GDPR Article 17): which, when, by whom and why, never what they said. Rows are only ever added.',
  properties: {
    id: p.integer().primary(),
    text: () => p.oneToOne(WrittenText).deleteRule('no action').comment('The words that were erased.'),
    sha256: p.character().length(64).comment('Salted hash of the words. The salt is gone, so it confirms no guess.'),
    erasedAt: p.datetime().comment('When they were erased, UTC instant.'),
    ground: p.enum(() => ErasureGround).comment('The ground of Article 17(1) of the UK GDPR.'),
    reason: p.text().check('char_length("reason") >= 1').comment('Why they were erased, without naming the person whom they were about.'),
    userId: p.integer().nullable().comment('Number of the administrator who erased them. Null where it was done on the server.'),
  },
});
export type TextErasure = InferEntity<typeof TextErasure>;
