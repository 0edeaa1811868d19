// Decides what the graph shows of people who sign in. What proves who they are is in no noun.

import { rules } from '../access/index.ts';
import { sql } from '../database/index.ts';
import { columns, defineNoun, filterOn, one, reachedAlong, via, type Noun } from '../records/index.ts';
import { organisations } from '../zones/index.ts';
import { ApiToken } from './api-token.entity.ts';
import { SignIn } from './sign-in.entity.ts';
import { User } from './user.entity.ts';

/** The row of the person themselves. */
const isOneself = {
  description: 'The person.',
  reads: null,
  inputType: () => Boolean,
  condition: (input: unknown, alias: string) => sql`${sql.ref(`${alias}.id`)} = ${(input as { equals: number }).equals}`,
};

export const users: Noun = defineNoun({
  name: 'User',
  readers: rules.ACCOUNTS,
  ownedBy: 'USER',
  own: [{ filter: isOneself }],
  lookup: { field: 'user', by: 'id' },
  listField: 'users',
  description: 'A person who may sign in to the hub. What they did is known by their number, so nobody is ever deleted.',
  entity: User,
  unversioned: true,
  words: {
    role: {
      ADMINISTRATOR: 'Lets people in and sets the hub up.',
      OFFICER: 'Reads everything exactly, writes and imports.',
      ANALYST: 'Asks freely about figures that are protected.',
      BOARD_VIEWER: 'Reads pages and packs.',
      PARTNER: 'Reads and sends in what their own organisation returns.',
    },
    state: {
      INVITED: 'They have not come in yet.',
      ACTIVE: 'They may come in.',
      SUSPENDED: 'They are kept out.',
    },
  },
  fields: {
    ...columns(
      'displayName',
      'signInName',
      'issuer',
      'role',
      'state',
      'createdAt',
      'roleChangedAt',
      'suspendedAt',
      'revision',
      'changedAt',
    ),
    organisation: one('organisation', () => organisations),
    standIn: one('standIn', () => users),
  },
  where: { displayName: filterOn(User, 'displayName'), role: filterOn(User, 'role'), state: filterOn(User, 'state') },
  orderBy: ['displayName', 'role', 'createdAt'],
  defaultOrder: [{ property: 'displayName', direction: 'ASC' }],
});

export const signIns: Noun = defineNoun({
  name: 'SignIn',
  readers: rules.ACCOUNTS,
  ownedBy: 'USER',
  own: [{ filter: reachedAlong(SignIn, via(SignIn, 'user')) }],
  listField: 'signIns',
  description:
    'A browser in which somebody is, or was, signed in. One ends after 30 minutes without a request and after 12 hours at the latest.',
  entity: SignIn,
  unversioned: true,
  words: {
    way: { PASSWORD: 'By a password kept here.', OPENID_CONNECT: 'By the provider of the organisation.' },
    endReason: {
      SIGNED_OUT: 'The person signed out.',
      ENDED_ELSEWHERE: 'The person, or an administrator, ended it from elsewhere.',
      REPLACED: 'Somebody signed in again in the same browser.',
      ROLE_CHANGED: 'What the person may do was changed.',
      SUSPENDED: 'The person was kept out.',
      PASSWORD_CHANGED: 'The password was changed.',
    },
  },
  fields: { ...columns('way', 'startedAt', 'lastSeenAt', 'endedAt', 'endReason', 'browser', 'network'), user: one('user', () => users) },
  where: { startedAt: filterOn(SignIn, 'startedAt'), endReason: filterOn(SignIn, 'endReason') },
  orderBy: ['startedAt', 'lastSeenAt'],
  defaultOrder: [{ property: 'startedAt', direction: 'DESC' }],
  within: [
    { parent: users, field: 'signIns', path: via(SignIn, 'user'), description: 'Browsers in which the person is, or was, signed in.' },
  ],
});

export const apiTokens: Noun = defineNoun({
  name: 'ApiToken',
  readers: rules.ACCOUNTS,
  ownedBy: 'USER',
  own: [{ filter: reachedAlong(ApiToken, via(ApiToken, 'user')) }],
  listField: 'apiTokens',
  description: 'A secret by which a program asks the hub for a person. It is shown once, when it is made.',
  entity: ApiToken,
  unversioned: true,
  fields: {
    ...columns('name', 'ending', 'mayRead', 'mayReadFiles', 'madeAt', 'expiresAt', 'revokedAt', 'lastUsedAt'),
    user: one('user', () => users),
  },
  where: { name: filterOn(ApiToken, 'name'), expiresAt: filterOn(ApiToken, 'expiresAt'), lastUsedAt: filterOn(ApiToken, 'lastUsedAt') },
  orderBy: ['madeAt', 'expiresAt', 'lastUsedAt'],
  defaultOrder: [{ property: 'madeAt', direction: 'DESC' }],
  within: [
    { parent: users, field: 'apiTokens', path: via(ApiToken, 'user'), description: 'Secrets by which programs ask for the person.' },
  ],
});
