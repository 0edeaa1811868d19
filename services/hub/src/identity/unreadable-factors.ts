// Decides whether the second factors that a database holds can be checked by this hub: those that were sealed under another secret cannot.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { Seal } from '../access/index.ts';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import { UserCredential } from './user-credential.entity.ts';

/**
 * How many people have a second factor that does not open.
 * @param factorSeal what they are to be opened with; null where the hub has no secret yet, so that none does
 */
export function countUnreadableFactors(orm: MikroORM, factorSeal: Seal | null): Promise<number> {
  return inWriteTransaction(orm, PROGRAM, async (em) => {
    const sealed = await em.find(UserCredential, { totpSecret: { $ne: null } });
    return sealed.filter(({ user, totpSecret }) => (factorSeal?.open(totpSecret ?? '', String(user.id)) ?? null) === null).length;
  });
}
