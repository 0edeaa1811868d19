// Decides that a return from a provider signs somebody in once, whichever process of the hub it comes to.

import type { EntityManager } from '@mikro-orm/postgresql';
import { sql, transactionOf } from '../database/index.ts';
import { ProviderReturn } from './provider-return.entity.ts';
import { hashOfSecret } from './secrets.ts';

/** How long it is remembered that a return was taken, in milliseconds: longer than one is waited for. */
const REMEMBERED_MS = 3_600_000;

/** Takes a return, and forgets those that nobody waits for any more. @returns false where it was taken before */
export async function takeReturn(em: EntityManager, state: string, now: Date): Promise<boolean> {
  await em.nativeDelete(ProviderReturn, { takenAt: { $lt: new Date(now.getTime() - REMEMBERED_MS) } });
  const taken = await sql`insert into "provider_return" ("state_hash", "taken_at") values (${hashOfSecret(state)}, ${now})
    on conflict ("state_hash") do nothing returning 1 as "taken"`.execute(transactionOf(em));
  return taken.rows.length > 0;
}
