// Declares what the hub is given of people who sign in.

import type { RoomManifest } from '../records/index.ts';
import { ApiToken } from './api-token.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { ProviderReturn } from './provider-return.entity.ts';
import { SignIn } from './sign-in.entity.ts';
import { User } from './user.entity.ts';
import { UserCredential } from './user-credential.entity.ts';

export const identityManifest: RoomManifest = {
  entities: [ApiToken, OneTimeLink, ProviderReturn, SignIn, User, UserCredential],
  nouns: [],
};
