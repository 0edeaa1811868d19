import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { rules, type UserRole } from '../access/index.ts';
import { enumOfColumn, ReadBy, type WriteContext } from '../graphql/index.ts';
import type { Clock } from '../kernel/index.ts';
import { SeenRevision } from '../provenance/index.ts';
import { loadOne, typeOfNoun, type NounRow } from '../records/index.ts';
import { apiTokens, signIns, users } from './identity.nouns.ts';
import type { IdentityServices } from './identity-services.ts';
import { ApiTokenInput, ApiTokenMade, InvitationInput, Me, UserAndLink } from './identity.types.ts';
import { OwnCredentialsRepository } from './own-credentials.repository.ts';
import { User } from './user.entity.ts';

const UserId = () => Arg('id', () => ID, { description: 'Identifier of the person.' });

/** The path of a link at this hub. */
export const linkPathOf = (secret: string): string => `/link/${secret}`;

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly clock: Clock) {}

  @ReadBy(rules.ONESELF)
  @Query(() => Me, { description: 'Who asks, as the hub knows them: their roles, sign-ins and tokens.' })
  async me(@Ctx() { viewer, reader }: WriteContext): Promise<Partial<Me>> {
    // Who somebody is changes without the data.
    reader.hasReadUnversioned = true;
    const { userId, roles, mayWrite } = viewer;
    const own = userId === null ? null : await new OwnCredentialsRepository(reader).credentialOf(userId);
    const { hasPassword = false, hasSecondFactor = false, recoveryCodesLeft = 0 } = own ?? {};
    const { signedInBy, credentialId = null } = viewer.identity;
    return { roles, mayWrite, signedInBy, credentialId, hasPassword, hasSecondFactor, recoveryCodesLeft };
  }

  @FieldResolver()
  user(@Ctx() context: WriteContext): NounRow | null | Promise<NounRow | null> {
    const { userId } = context.viewer;
    return userId === null ? null : loadOne(users, userId, context);
  }

  @FieldResolver()
  async signIns(@Root() _: Me, @Ctx() context: WriteContext): Promise<(NounRow | null)[]> {
    const { userId } = context.viewer;
    if (userId === null) return [];
    const ids = await new OwnCredentialsRepository(context.reader).signInsOf(userId, this.clock.now());
    return Promise.all(ids.map(async (id) => loadOne(signIns, id, context)));
  }

  @FieldResolver()
  async apiTokens(@Root() _: Me, @Ctx() context: WriteContext): Promise<(NounRow | null)[]> {
    const { userId } = context.viewer;
    if (userId === null) return [];
    const ids = await new OwnCredentialsRepository(context.reader).tokensOf(userId);
    return Promise.all(ids.map(async (id) => loadOne(apiTokens, id, context)));
  }
}

@Resolver()
export class PeopleResolver {
  constructor(private readonly services: Pick<IdentityServices, 'people'>) {}

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => UserAndLink, {
    description: 'Lets somebody in by a name and a password that they set with a link. The link is valid for a day.',
  })
  async inviteUser(
    @Arg('user', () => InvitationInput, { description: 'Who is to be let in.' }) user: InvitationInput,
    @Ctx() context: WriteContext,
  ): Promise<UserAndLink> {
    return this.#withLink(await this.services.people.invite(user, context), context);
  }

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => typeOfNoun(users), {
    description: 'Changes what somebody may see and do. Their sign-ins and tokens end. One administrator who can come in always remains.',
  })
  async changeRole(
    @UserId() id: string,
    @Arg('role', () => enumOfColumn(User, 'role'), { description: 'The role from now on.' }) role: UserRole,
    @Arg('organisation', () => ID, { nullable: true, description: 'The organisation from now on; left out for the office.' })
    organisation: string | null | undefined,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(users, await this.services.people.changeRole(id, role, organisation ?? null, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => typeOfNoun(users), {
    description: 'Changes the name of somebody, the name that they sign in with, and who stands in for them.',
  })
  async changeUser(
    @UserId() id: string,
    @Arg('displayName', () => String, { description: 'The name from now on.' }) displayName: string,
    @Arg('standIn', () => ID, { nullable: true, description: 'Who stands in while the person is away; left out for nobody.' })
    standIn: string | null | undefined,
    @Arg('signInName', () => String, {
      nullable: true,
      description: 'The name that they sign in with from now on; left out where it stays, and for people of a provider.',
    })
    signInName: string | null | undefined,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    const change = { displayName, signInName: signInName ?? null, standIn: standIn ?? null };
    return loadOne(users, await this.services.people.change(id, change, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => typeOfNoun(users), { description: 'Keeps somebody out from now on: their sign-ins, tokens and links end at once.' })
  async suspendUser(
    @UserId() id: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(users, await this.services.people.suspend(id, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => typeOfNoun(users), { description: 'Lets somebody in again who was kept out. Tokens that were revoked stay so.' })
  async restoreUser(
    @UserId() id: string,
    @SeenRevision() seenRevision: number | null | undefined,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(users, await this.services.people.restore(id, seenRevision ?? null, context), context);
  }

  @ReadBy(rules.ADMINISTRATION)
  @Mutation(() => UserAndLink, {
    description:
      'Makes a link by which somebody sets another password. It takes the place of earlier ones. Once it is taken up, their sign-ins and API tokens end.',
  })
  async makeResetLink(
    @UserId() id: string,
    @Arg('withSecondFactor', () => Boolean, {
      description: 'Whether the second factor is to be set up again as well.',
      defaultValue: false,
    })
    withSecondFactor: boolean,
    @Ctx() context: WriteContext,
  ): Promise<UserAndLink> {
    return this.#withLink(await this.services.people.makeLink(id, withSecondFactor, context), context);
  }

  async #withLink(
    { userId, linkSecret }: { readonly userId: number; readonly linkSecret: string },
    context: WriteContext,
  ): Promise<UserAndLink> {
    return { user: (await loadOne(users, userId, context)) as NounRow, link: linkPathOf(linkSecret) };
  }
}

@Resolver()
export class CredentialResolver {
  constructor(private readonly services: Pick<IdentityServices, 'tokens'>) {}

  @ReadBy(rules.ONESELF)
  @Mutation(() => ApiTokenMade, { description: 'Makes a token by which a program asks for you.' })
  async makeApiToken(
    @Arg('token', () => ApiTokenInput, { description: 'What the token is to be.' }) token: ApiTokenInput,
    @Ctx() context: WriteContext,
  ): Promise<ApiTokenMade> {
    const { id, secret } = await this.services.tokens.make(token, context);
    return { apiToken: (await loadOne(apiTokens, id, context)) as NounRow, secret };
  }

  @ReadBy(rules.ONESELF)
  @Mutation(() => typeOfNoun(apiTokens), { description: 'Revokes a token: one of your own, or anybody’s as an administrator.' })
  async revokeApiToken(
    @Arg('id', () => ID, { description: 'Identifier of the token.' }) id: string,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(apiTokens, await this.services.tokens.revoke(id, context), context);
  }

  @ReadBy(rules.ONESELF)
  @Mutation(() => typeOfNoun(signIns), { description: 'Ends a sign-in: one of your own, or anybody’s as an administrator.' })
  async endSignIn(
    @Arg('id', () => ID, { description: 'Identifier of the sign-in.' }) id: string,
    @Ctx() context: WriteContext,
  ): Promise<NounRow | null> {
    return loadOne(signIns, await this.services.tokens.endSignIn(id, context), context);
  }

  @ReadBy(rules.ONESELF)
  @Mutation(() => Int, { description: 'Ends all of your sign-ins but this one, and answers how many there were.' })
  endOtherSignIns(@Ctx() context: WriteContext): Promise<number> {
    return this.services.tokens.endOtherSignIns(context);
  }
}
