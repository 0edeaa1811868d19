// Decides how lines of the audit that are due are deleted while a hub holds the data folder: by that hub, after as many months as its own settings say.

import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { deleteDueAudit } from '../access/index.ts';
import { HubError } from '../kernel/index.ts';
import { showsToken } from './bearer-token.ts';
import type { HubConfig } from './config.ts';
import { sayDatabase } from './open-database.ts';

/** Address of the door for deleting what is due. */
export const AUDIT_PRUNE_DOOR = '/commands/audit-prune';

/** What was deleted. */
export interface Pruned {
  readonly deleted: number;
  /** How long lines are kept, in months. */
  readonly keptMonths: number;
}

/** @param orm connected as the role that owns the tables. @throws errors of the driver */
export async function pruneAudit(orm: MikroORM, { auditMonths }: Pick<HubConfig, 'auditMonths'>): Promise<Pruned> {
  return { deleted: await deleteDueAudit(orm, auditMonths), keptMonths: auditMonths };
}

/** Serves it to the command on this machine that can read the data folder. */
export function serveAuditPrune(app: FastifyInstance, config: HubConfig, orm: MikroORM, token: string): void {
  app.post(AUDIT_PRUNE_DOOR, async (request, reply) => {
    if (!showsToken(request.headers.authorization, token))
      return reply.code(403).send({ message: 'Only commands on this machine that can read the data folder may do this.' });
    try {
      return await pruneAudit(orm, config);
    } catch (error) {
      const fault = sayDatabase(error, config);
      if (fault instanceof HubError) return reply.code(409).send({ message: fault.message });
      throw error;
    }
  });
}
