// Decides how a link for an administrator is made on the server: by the command itself, or by the hub that holds the data folder.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { IdentityServices } from '../identity/index.ts';
import { linkPathOf } from '../identity/index.ts';
import { HubError } from '../kernel/index.ts';
import { showsToken } from './bearer-token.ts';
import { auditOf } from './audit-of.ts';
import { auditOfIdentity } from './identity-audit.ts';
import { contextOfHub, identityOfProcess } from './identity-parts.ts';
import { systemClock } from './system-clock.ts';

/** Address of the door for links. */
export const ADMIN_LINK_DOOR = '/commands/admin-link';

/** A link for an administrator. */
export interface AdminLink {
  /** The name that they sign in with. */
  readonly signInName: string;
  readonly path: string;
}

/**
 * Makes a link. @param signInName whose; null for the first administrator, who is added where there is none
 * @throws UserNotPossible
 */
export async function makeAdminLink(
  orm: MikroORM,
  signInName: string | null,
  { entrance }: Pick<IdentityServices, 'entrance'> = identityOfProcess(systemClock, auditOfIdentity(auditOf(orm)).noteEvent),
): Promise<AdminLink> {
  const made = await entrance.administratorLink(signInName, contextOfHub(orm));
  return { signInName: made.signInName, path: linkPathOf(made.linkSecret) };
}

/** Serves links to the command on this machine that can read the data folder. */
export function serveAdminLink(app: FastifyInstance, orm: MikroORM, services: IdentityServices, token: string): void {
  app.post<{ Body: { signInName?: string | null } }>(ADMIN_LINK_DOOR, async (request, reply) => {
    if (!showsToken(request.headers.authorization, token))
      return reply.code(403).send({ message: 'Only commands on this machine that can read the data folder may do this.' });
    try {
      return await makeAdminLink(orm, request.body.signInName ?? null, services);
    } catch (error) {
      if (error instanceof HubError) return reply.code(409).send({ message: error.message });
      throw error;
    }
  });
}
