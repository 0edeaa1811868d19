import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { User } from './user.entity.ts';

/** What a link is for. */
export const LinkPurpose = { INVITE: 'INVITE', RESET: 'RESET', ADMINISTRATOR: 'ADMINISTRATOR' } as const;
export type LinkPurpose = (typeof LinkPurpose)[keyof typeof LinkPurpose];

/** An address that lets somebody set a password once. */
export const OneTimeLink = defineEntity({
  name: 'OneTimeLink',
  tableName: 'one_time_link',
  comment: 'An address by which a person sets a password, once. What is in the address is not kept, only its hash.',
  properties: {
    id: p.integer().primary(),
    user: () => p.manyToOne(User).deleteRule('no action').index().comment('Whose password it sets.'),
    purpose: p.enum(() => LinkPurpose).comment('What it is for.'),
    tokenHash: p.character().length(64).unique().comment('SHA-256 of the 256 random bits in the address, as hexadecimal digits.'),
    clearsSecondFactor: p.boolean().comment('Whether the second factor is to be set up again as well.'),
    madeBy: () =>
      p
        .manyToOne(User)
        .nullable()
        .deleteRule('no action')
        .index()
        .comment('The administrator who made it. Null where a command on the server did.'),
    madeAt: p.datetime().comment('When it was made, UTC instant.'),
    expiresAt: p.datetime().comment('When it runs out, UTC instant.'),
    usedAt: p.datetime().nullable().comment('When it was used up or replaced by a later one, UTC instant. Null while it can be used.'),
  },
});
export type OneTimeLink = InferEntity<typeof OneTimeLink>;
