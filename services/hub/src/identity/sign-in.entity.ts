import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { User } from './user.entity.ts';

/** How somebody showed who they are. */
export const SignInWay = { PASSWORD: 'PASSWORD', OPENID_CONNECT: 'OPENID_CONNECT' } as const;
export type SignInWay = (typeof SignInWay)[keyof typeof SignInWay];

/** Why a sign-in was ended before its time. */
export const SignInEnd = {
  SIGNED_OUT: 'SIGNED_OUT',
  ENDED_ELSEWHERE: 'ENDED_ELSEWHERE',
  REPLACED: 'REPLACED',
  ROLE_CHANGED: 'ROLE_CHANGED',
  SUSPENDED: 'SUSPENDED',
  PASSWORD_CHANGED: 'PASSWORD_CHANGED',
} as const;
export type SignInEnd = (typeof SignInEnd)[keyof typeof SignInEnd];

/** A browser in which somebody is signed in. */
export const SignIn = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  comment: 'A browser in which somebody is, or was, signed in. The cookie is not kept, only its hash.',
  checks: [{ name: 'sign_in_end_with_reason', expression: '("ended_at" is null) = ("end_reason" is null)' }],
  properties: {
    id: p.integer().primary(),
    user: () => p.manyToOne(User).deleteRule('no action').index().comment('Who is signed in.'),
    tokenHash: p.character().length(64).unique().comment('SHA-256 of the 256 random bits in the cookie, as hexadecimal digits.'),
    way: p.enum(() => SignInWay).comment('How the person showed who they are.'),
    startedAt: p.datetime().comment('When they signed in, UTC instant. It ends 12 hours later at the latest.'),
    lastSeenAt: p.datetime().comment('When they were last seen, UTC instant, to the minute. It ends after 30 minutes without a request.'),
    endedAt: p.datetime().nullable().comment('When it was ended, UTC instant. Null while it lasts, and where it ran out by itself.'),
    endReason: p
      .enum(() => SignInEnd)
      .nullable()
      .comment('Why it was ended. Null while it lasts, and where it ran out by itself.'),
    browser: p.text().comment('The browser and system, in a few words.'),
    network: p.text().comment('The network that they came from: the address without its last part.'),
  },
});
export type SignIn = InferEntity<typeof SignIn>;
