// Decides how a command on this machine reaches a hub that is running: by a door that only who can read the data folder can open.

import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { makeBackup } from '../backups/index.ts';
import { importPath, type ImportProgress } from '../imports/index.ts';
import { HubError } from '../kernel/index.ts';
import { auditOf } from './audit-of.ts';
import { backedUp } from './audited-commands.ts';
import type { ServedApi } from './api.ts';
import { showsToken } from './bearer-token.ts';
import type { HubConfig } from './config.ts';
import type { ImportEvent } from './import-events.ts';
import { sayDatabase } from './open-database.ts';
import { systemClock } from './system-clock.ts';

/** Address of the door for imports. */
export const IMPORT_DOOR = '/commands/import';

/** Address of the door for backups. */
export const BACKUP_DOOR = '/commands/backup';

/**
 * Serves imports to commands: the answer is a line of JSON for every step, the last one the reports.
 * @param whileImporting runs an import; when it is done, whoever reads the reports is answered from what was imported
 */
export function serveCommands(
  app: FastifyInstance,
  config: HubConfig,
  orm: MikroORM,
  token: string,
  whileImporting: ServedApi['whileImporting'],
): void {
  app.post<{ Body: { command: string; path: string; confirmed?: boolean } }>(IMPORT_DOOR, async (request, reply) => {
    if (!showsToken(request.headers.authorization, token)) return reply.code(403).send(forStrangers);
    const { command, path, confirmed = false } = request.body;
    const events = new PassThrough();
    const tell = (event: ImportEvent) => events.write(`${JSON.stringify(event)}\n`);
    const options = { clock: systemClock, confirmed, onProgress: (progress: ImportProgress) => tell({ kind: 'progress', progress }) };
    void whileImporting(() => importPath(orm, join(config.dataFolder, 'originals'), command, path, options))
      .then((reports) => tell({ kind: 'reports', reports }))
      .catch((error: unknown) => tell({ kind: 'failed', message: messageOf(sayDatabase(error, config)) }))
      .finally(() => events.end());
    return reply.type('application/x-ndjson').send(events);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Serves backups to commands: an embedded database is read by the process that holds it. The answer is the manifest, or why there is none. */
export function serveBackups(app: FastifyInstance, config: HubConfig, orm: MikroORM, token: string): void {
  app.post<{ Body: { folder: string } }>(BACKUP_DOOR, async (request, reply) => {
    if (!showsToken(request.headers.authorization, token)) return reply.code(403).send(forStrangers);
    try {
      const made = await makeBackup({ orm, originalsFolder: join(config.dataFolder, 'originals') }, request.body.folder, systemClock.now());
      auditOf(orm).later(backedUp(made));
      return made;
    } catch (error) {
      const fault = sayDatabase(error, config);
      if (fault instanceof HubError) return reply.code(409).send({ message: fault.message });
      throw error;
    }
  });
}

const forStrangers = { message: 'Only commands on this machine that can read the data folder may do this.' };
