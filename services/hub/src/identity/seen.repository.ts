// Decides how it is kept that somebody was seen: the later of two instants stands, whichever is written last.

import type { EntityManager } from '@mikro-orm/postgresql';
import { ApiToken } from './api-token.entity.ts';
import { SignIn } from './sign-in.entity.ts';

export class SeenRepository {
  constructor(private readonly em: EntityManager) {}

  async signInSeen(id: number, at: Date): Promise<void> {
    await this.em.nativeUpdate(SignIn, { id, lastSeenAt: { $lt: at } }, { lastSeenAt: at });
  }

  async tokenUsed(id: number, at: Date): Promise<void> {
    await this.em.nativeUpdate(ApiToken, { id, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lt: at } }] }, { lastUsedAt: at });
  }
}
