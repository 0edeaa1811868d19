// Decides how people, sign-ins and tokens are given and answered in the graph, where that follows from no noun.

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role, type TokenScope, type UserRole } from '../access/index.ts';
import { AS_ITS_PARENT, enumOfColumn, ReadBy } from '../graphql/index.ts';
import { typeOfNoun, type NounRow } from '../records/index.ts';
import { apiTokens, signIns, users } from './identity.nouns.ts';
import type { Invitation } from './people.service.ts';
import type { TokenDraft } from './token.service.ts';
import { User } from './user.entity.ts';

const scopes = { READ: 'READ', READ_FILES: 'READ_FILES' } as const;
registerEnumType(scopes, {
  name: 'TokenScope',
  description: 'What a token opens.',
  valuesConfig: {
    READ: { description: 'Asks the API.' },
    READ_FILES: { description: 'Gets files, as a spreadsheet does.' },
  },
});

const ways = {
  OPENID_CONNECT: 'OPENID_CONNECT',
  PASSWORD: 'PASSWORD',
  TOKEN: 'TOKEN',
  TRIAL: 'TRIAL',
  PROGRAM: 'PROGRAM',
  NOBODY: 'NOBODY',
} as const;
registerEnumType(ways, {
  name: 'SignedInBy',
  description: 'How the hub knows who asks.',
  valuesConfig: {
    OPENID_CONNECT: { description: 'By the provider of the organisation.' },
    PASSWORD: { description: 'By a password kept here.' },
    TOKEN: { description: 'By an API token.' },
    TRIAL: { description: 'Not at all: the hub is being tried out, and all it holds is illustrative.' },
    PROGRAM: { description: 'It is a program of the hub itself.' },
    NOBODY: { description: 'Not at all.' },
  },
});

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is to the hub.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Lets people in and sets the hub up.' },
    OFFICER: { description: 'Reads everything exactly, writes and imports.' },
    ANALYST: { description: 'Asks freely about figures that are protected.' },
    BOARD_VIEWER: { description: 'Reads pages and packs.' },
    PARTNER: { description: 'Reads and sends in what their own organisation returns.' },
    PUBLIC: { description: 'Has not signed in.' },
    TRIAL: { description: 'Tries the hub out, while all it holds is illustrative.' },
  },
});

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'Who asks, as the hub knows them.' })
export class Me {
  @Field(() => [Role], {
    description: 'The roles of the viewer: one, or two while the hub is looked at as another role. Only what all of them may see is shown.',
  })
  roles!: readonly Role[];
  @Field(() => ways, { description: 'How the hub knows who asks.' })
  signedInBy!: keyof typeof ways;
  @Field(() => Boolean, {
    description: 'Whether anything may be changed: not by a token, and not while the hub is looked at as another role.',
  })
  mayWrite!: boolean;
  @Field(() => typeOfNoun(users), { nullable: true, description: 'The person. Null where nobody has signed in.' })
  user!: NounRow | null;
  @Field(() => ID, { nullable: true, description: 'The sign-in of this browser, or the token. Null where nobody has signed in.' })
  credentialId!: number | null;
  @Field(() => Boolean, { description: 'Whether the person has a password here.' })
  hasPassword!: boolean;
  @Field(() => Boolean, { description: 'Whether the person has set up a second factor here.' })
  hasSecondFactor!: boolean;
  @Field(() => Int, { description: 'How many recovery codes of the second factor were not used yet.' })
  recoveryCodesLeft!: number;
  @Field(() => [typeOfNoun(signIns)], { description: 'Browsers in which the person is signed in, the one that was seen last first.' })
  signIns!: readonly (NounRow | null)[];
  @Field(() => [typeOfNoun(apiTokens)], { description: 'Tokens of the person that were not revoked, the newest first.' })
  apiTokens!: readonly (NounRow | null)[];
}

@InputType({ description: 'Somebody who is to be let in.' })
export class InvitationInput implements Invitation {
  @Field(() => String, { description: 'Name of the person, as colleagues know it.' })
  displayName!: string;
  @Field(() => String, { description: 'The name that they sign in with, such as an e-mail address. Nothing is sent to it.' })
  signInName!: string;
  @Field(() => enumOfColumn(User, 'role'), { description: 'What they may see and do.' })
  role!: UserRole;
  @Field(() => ID, { nullable: true, description: 'The organisation that they work for; left out for the office. Partners have one.' })
  organisation?: string | null;
}

@InputType({ description: 'What a token is to be.' })
export class ApiTokenInput implements TokenDraft {
  @Field(() => String, { description: 'What it is for, in a few words.' })
  name!: string;
  @Field(() => [scopes], { description: 'What it opens.' })
  scopes!: TokenScope[];
  @Field(() => String, { description: 'The last day on which it opens anything, such as 2026-04-23: at most a year from today.' })
  expiresOn!: string;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'Somebody, and a link for them that is shown this once.' })
export class UserAndLink {
  @Field(() => typeOfNoun(users), { description: 'The person.' })
  user!: NounRow;
  @Field(() => String, { description: 'The path of the link at this hub, to be handed over. Whoever has it can set the password.' })
  link!: string;
}

@ReadBy(AS_ITS_PARENT)
@ObjectType({ description: 'A token, and its secret that is shown this once.' })
export class ApiTokenMade {
  @Field(() => typeOfNoun(apiTokens), { description: 'The token.' })
  apiToken!: NounRow;
  @Field(() => String, { description: 'The secret, beginning with pzh_. It cannot be shown again.' })
  secret!: string;
}
