// Decides what the room does for those above it: one instance of each service, made of the same parts.

import type { WriteAccess } from '../access/index.ts';
import { AccountService } from './account.service.ts';
import { EntranceService } from './entrance.service.ts';
import { IdentityWork, type IdentityParts } from './identity-work.ts';
import { LinkService } from './link.service.ts';
import { PeopleService } from './people.service.ts';
import { SignInService } from './sign-in.service.ts';
import { TokenService } from './token.service.ts';

export class IdentityServices {
  readonly signIn: SignInService;
  readonly links: LinkService;
  readonly account: AccountService;
  readonly entrance: EntranceService;
  readonly people: PeopleService;
  readonly tokens: TokenService;

  /** @param access says of which pages writing is taken */
  constructor(parts: IdentityParts, access: WriteAccess) {
    const work = new IdentityWork(parts);
    this.signIn = new SignInService(work);
    this.links = new LinkService(work, this.signIn);
    this.account = new AccountService(work, this.signIn);
    this.entrance = new EntranceService(work, this.signIn);
    this.people = new PeopleService(work, access);
    this.tokens = new TokenService(work, access);
  }
}
