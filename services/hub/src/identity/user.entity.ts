import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserRole } from '../access/index.ts';
import { Organisation } from '../zones/index.ts';

/** Whether somebody may come in. */
export const UserState = { INVITED: 'INVITED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED' } as const;
export type UserState = (typeof UserState)[keyof typeof UserState];

/** A person who may sign in. Never deleted: what was done is known by the number. */
export const User = defineEntity({
  name: 'User',
  tableName: 'hub_user',
  comment: 'A person who may sign in to the hub: by a name and password kept here, or by an OpenID Connect provider.',
  uniques: [{ name: 'hub_user_issuer_subject_unique', properties: ['issuer', 'subject'] }],
  checks: [
    { name: 'hub_user_known_by_one_way', expression: '("sign_in_name" is null) = ("issuer" is not null)' },
    { name: 'hub_user_issuer_with_subject', expression: '("issuer" is null) = ("subject" is null)' },
    { name: 'hub_user_name_with_key', expression: '("sign_in_name" is null) = ("sign_in_key" is null)' },
    // A partner whom a provider names comes in once an administrator has said for which organisation.
    {
      name: 'hub_user_partner_has_organisation',
      expression: `"role" <> 'PARTNER' or "organisation_id" is not null or ("state" <> 'ACTIVE' and "issuer" is not null)`,
    },
    { name: 'hub_user_not_own_stand_in', expression: '"stand_in_id" is null or "stand_in_id" <> "id"' },
  ],
  properties: {
    id: p.integer().primary(),
    displayName: p
      .text()
      .check('char_length("display_name") >= 1 and char_length("display_name") <= 120')
      .comment('Name of the person, as colleagues know it.'),
    signInName: p
      .text()
      .nullable()
      .comment('The name that is typed to sign in, such as an e-mail address. Null for people of an OpenID Connect provider.'),
    signInKey: p.text().nullable().unique().comment('The same as it is looked up: without regard to case and width.'),
    issuer: p.text().nullable().comment('The OpenID Connect provider that says who it is. Null for people with a password kept here.'),
    subject: p.text().nullable().comment('The identifier that the provider gives to the person; it never changes.'),
    role: p.enum(() => UserRole).comment('What the person may see and do.'),
    organisation: () =>
      p
        .manyToOne(Organisation)
        .nullable()
        .deleteRule('no action')
        .index()
        .comment('The organisation that the person works for: whose records are their own. Null for the office.'),
    state: p.enum(() => UserState).comment('Whether the person may come in.'),
    standIn: () =>
      p
        .manyToOne(User)
        .nullable()
        .deleteRule('no action')
        .index()
        .comment('Who acts for the person while they are away. It is declared only: it gives nobody a right.'),
    createdAt: p.datetime().comment('When the person was added, UTC instant.'),
    roleChangedAt: p.datetime().nullable().comment('When the role or organisation was last changed, UTC instant. Null when it never was.'),
    suspendedAt: p.datetime().nullable().comment('When the person was last suspended, UTC instant. Null when they never were.'),
    revision: p
      .integer()
      .default(0)
      .comment(
        'How often the names, role, organisation, stand-in or state of the person were changed. Whoever changes the person gives it back as seenRevision, so that they undo nothing that they have not seen.',
      ),
    changedAt: p
      .datetime()
      .nullable()
      .comment('When any of these was last changed, UTC instant. Null when none was since revisions are counted.'),
  },
});
export type User = InferEntity<typeof User>;
