import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { User } from './user.entity.ts';

/** A secret by which a program asks for somebody. */
export const ApiToken = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  comment: 'A secret by which a program asks the hub for a person. The secret is not kept, only its hash.',
  checks: [
    { name: 'api_token_opens_something', expression: '"may_read" or "may_read_files" or "revoked_at" is not null' },
    {
      name: 'api_token_expires_within_a_year',
      expression: `"expires_at" > "made_at" and "expires_at" <= "made_at" + '367 days'::interval`,
    },
  ],
  properties: {
    id: p.integer().primary(),
    user: () => p.manyToOne(User).deleteRule('no action').index().comment('For whom it asks.'),
    name: p
      .text()
      .check('char_length("name") >= 1 and char_length("name") <= 80')
      .comment('What it is for, in the words of whoever made it.'),
    tokenHash: p.character().length(64).unique().comment('SHA-256 of the token, as hexadecimal digits.'),
    ending: p.character().length(4).comment('The last four characters of the token, by which its owner tells it from others.'),
    mayRead: p.boolean().comment('Whether it may ask the API.'),
    mayReadFiles: p.boolean().comment('Whether it may get files, such as a spreadsheet does.'),
    madeAt: p.datetime().comment('When it was made, UTC instant.'),
    expiresAt: p.datetime().comment('When it ends, UTC instant: at most a year after it was made.'),
    revokedAt: p.datetime().nullable().comment('When it was revoked, UTC instant. Null where it was not.'),
    lastUsedAt: p.datetime().nullable().comment('When it was last used, UTC instant, to the minute. Null where it never was.'),
  },
});
export type ApiToken = InferEntity<typeof ApiToken>;
