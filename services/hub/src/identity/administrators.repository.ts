// Decides whether anybody can come in who runs the hub.

import type { MikroORM } from '@mikro-orm/postgresql';
import { UserRole } from '../access/index.ts';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import { LinkPurpose, OneTimeLink } from './one-time-link.entity.ts';
import { User, UserState } from './user.entity.ts';

/**
 * Whether there is an administrator who can sign in, or one who has a link that has not run out.
 * @param hasProvider whether people sign in by an OpenID Connect provider: else those whom one knows cannot
 */
export function administratorCanSignIn(orm: MikroORM, hasProvider: boolean, now: Date): Promise<boolean> {
  const role = UserRole.ADMINISTRATOR;
  const active = { role, state: UserState.ACTIVE, ...(!hasProvider && { issuer: null }) };
  const link = {
    purpose: { $in: [LinkPurpose.ADMINISTRATOR, LinkPurpose.INVITE] },
    usedAt: null,
    expiresAt: { $gt: now },
    user: { role, state: { $ne: UserState.SUSPENDED } },
  };
  return inWriteTransaction(orm, PROGRAM, async (em) => (await em.count(User, active)) > 0 || (await em.count(OneTimeLink, link)) > 0);
}
