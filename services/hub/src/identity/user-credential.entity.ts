import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { User } from './user.entity.ts';

/** What proves who somebody is, where the hub keeps it itself. It is in a table of its own, and no noun shows it. */
export const UserCredential = defineEntity({
  name: 'UserCredential',
  tableName: 'user_credential',
  comment:
    'Password and second factor of a person who signs in by a name kept here. Nothing of it opens anything without the secret of the hub.',
  properties: {
    id: p.integer().primary(),
    user: () => p.oneToOne(User).owner().deleteRule('no action').comment('The person.'),
    passwordHash: p.text().nullable().comment('Argon2id hash of the password, with its parameters and salt. Null until one was set.'),
    passwordSetAt: p.datetime().nullable().comment('When the password was set, UTC instant. Null until one was.'),
    totpSecret: p
      .text()
      .nullable()
      .comment('Secret of the time-based codes, sealed under the secret of the hub. Null where no second factor is set up.'),
    totpSetAt: p.datetime().nullable().comment('When the second factor was set up, UTC instant. Null where none is.'),
    totpLastStep: p
      .integer()
      .nullable()
      .comment(
        'Number of the last half-minute since 1970 whose code was taken: that one and earlier ones are not taken again. Null before the first.',
      ),
    recoveryHashes: p.json<readonly string[]>().comment('SHA-256 hashes of the recovery codes that were not used yet.'),
  },
});
export type UserCredential = InferEntity<typeof UserCredential>;
