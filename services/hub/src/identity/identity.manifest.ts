// Declares what the hub is given of people who sign in.

import type { Clock } from '../kernel/index.ts';
import type { RoomManifest } from '../records/index.ts';
import { ApiToken } from './api-token.entity.ts';
import { apiTokens, signIns, users } from './identity.nouns.ts';
import { CredentialResolver, MeResolver, PeopleResolver } from './identity.resolver.ts';
import type { IdentityServices } from './identity-services.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { ProviderReturn } from './provider-return.entity.ts';
import { SignIn } from './sign-in.entity.ts';
import { User } from './user.entity.ts';
import { UserCredential } from './user-credential.entity.ts';

/** What the room needs of the app. */
interface Services {
  readonly identity: IdentityServices;
  readonly clock: Clock;
}

export const identityManifest: RoomManifest<Services> = {
  entities: [ApiToken, OneTimeLink, ProviderReturn, SignIn, User, UserCredential],
  nouns: [users, signIns, apiTokens],
  resolvers: ({ identity, clock }) => [new MeResolver(clock), new PeopleResolver(identity), new CredentialResolver(identity)],
};
