// Decides which settings are audited when the hub starts: the names of those that are not what they were at its last start, and never what they are. What they were is
// kept in the data folder as fingerprints, which only who has the secret of the hub can compare.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { AuditAct, HUB_PROGRAM, recordAudit, type Seal } from '../access/index.ts';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import type { HubConfig } from './config.ts';
import { FolderNotUsable } from './data-folder.ts';
import { sealFor } from './secret.ts';
import { systemClock } from './system-clock.ts';

const FILE = 'settings.json';

/** Names of environment variables that set up the hub. */
const SETTING = /^(?:HUB_[A-Z_]+|DATABASE_[A-Z_]+|PORT|HOST|ORIGIN|NODE_ENV)$/;

/** The setting whose fingerprint says whether the others can be compared. */
const SECRET = 'HUB_SECRET';

/** Fingerprints of settings, by name. */
type SettingsRecord = Readonly<Record<string, string>>;

/** What is set, by name. Of a secret that stands in a file, what the file says counts. */
function settingsOf(environment: NodeJS.ProcessEnv, { secret, openIdConnect }: HubConfig): ReadonlyMap<string, string> {
  const named = Object.entries(environment).filter(([name, value]) => SETTING.test(name) && value);
  return new Map<string, string>([
    ...(named as [string, string][]),
    [SECRET, secret ?? ''],
    ...(openIdConnect ? [['HUB_OIDC_CLIENT_SECRET', openIdConnect.clientSecret] as const] : []),
  ]);
}

/** @param settings by name */
export function fingerprintsOf(settings: ReadonlyMap<string, string>, seal: Seal): SettingsRecord {
  return Object.fromEntries(
    [...settings].map(([name, value]) => [
      name,
      createHash('sha256')
        .update(seal.close(`${value}.`, name))
        .digest('hex'),
    ]),
  );
}

/** The names of settings that differ, in order. Under another secret no fingerprint is what it was: then those count that came or went, and the secret. */
export function changedSettings(before: SettingsRecord, now: SettingsRecord): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted();
  const isSameSecret = before[SECRET] === now[SECRET];
  return names.filter((name) => (isSameSecret || name === SECRET ? before[name] !== now[name] : name in before !== name in now));
}

/**
 * Notes in the audit which settings were changed since the last start with this data folder. The first start has nothing to compare with.
 * @throws FolderNotUsable, errors of the driver
 */
export async function noteChangedSettings(config: HubConfig, orm: MikroORM, environment: NodeJS.ProcessEnv): Promise<void> {
  if (config.dataFolder.startsWith('memory:')) return;
  const file = join(config.dataFolder, FILE);
  const now = fingerprintsOf(settingsOf(environment, config), sealFor(config, 'settings'));
  const before = readRecord(file);
  const settings = before ? changedSettings(before, now) : [];
  if (settings.length > 0)
    await inWriteTransaction(orm, PROGRAM, (em) =>
      recordAudit(em, { act: AuditAct.SETTING_CHANGED, viewer: HUB_PROGRAM, detail: { settings } }, systemClock.now()),
    );
  if (!before || settings.length > 0) writeRecord(config.dataFolder, file, now);
}

/** Null where there is none yet, or where a start was cut short while it wrote it. */
function readRecord(file: string): SettingsRecord | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SettingsRecord;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw FolderNotUsable.because(file, error);
  }
}

function writeRecord(folder: string, file: string, record: SettingsRecord): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw FolderNotUsable.because(folder, error);
  }
}
