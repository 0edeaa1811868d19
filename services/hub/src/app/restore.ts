// Restores a backup from the command line into an empty hub: `npm run restore -- <folder>`.

import { join, resolve } from 'node:path';
import type { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { checkBackup, restoreBackup, type CheckedBackup } from '../backups/index.ts';
import { doAlone, type CopySession } from '../database/index.ts';
import { eraseAgain, type ListedErasure } from '../provenance/index.ts';
import { noteCommand, restored } from './audited-commands.ts';
import { commandOf, runCommand } from './command.ts';
import type { HubConfig } from './config.ts';
import { ErasureFile, readErasures } from './erasure-file.ts';
import { MIGRATING } from './migrate.ts';
import { migrationTexts } from './migration-texts.ts';
import { openUnchanged } from './open-database.ts';
import { openHub } from './open-hub.ts';
import { ormOptions } from './orm.ts';
import { FIRST_FILLING } from './sample.ts';
import { sayUnreadableFactors } from './second-factors.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);
const onWait = () => say('A hub that starts is at work on this database: waiting until it is done.');

interface Restored {
  readonly erased: number;
  readonly unreadable: string | null;
}

/**
 * Opened as the role that owns the tables, and as it is: a restore brings its tables to where the backup was.
 * @returns how many texts were erased again, and what is to be said of second factors; null for nothing
 */
async function restoreInto(config: HubConfig, backup: CheckedBackup, listed: readonly ListedErasure[]): Promise<Restored> {
  const { orm, close } = await openHub(
    { ...config, databaseUrl: config.databaseUrl && (config.databaseOwnerUrl ?? config.databaseUrl) },
    say,
    openUnchanged,
  );
  const prepare = () => (orm as MikroORM & { readonly migrator: Migrator }).migrator.getExecuted();
  let erased = 0;
  const finish = async (session: CopySession) => {
    erased = await eraseAgain(session, listed);
  };
  try {
    // No hub that starts in the meantime brings the same tables up to date or fills them.
    await doAlone(orm, FIRST_FILLING, onWait, () =>
      doAlone(orm, MIGRATING, onWait, () =>
        restoreBackup({ orm, originalsFolder: join(config.dataFolder, 'originals'), prepare, finish }, backup),
      ),
    );
    await new ErasureFile(config.dataFolder).bringUpToDate(orm);
    await noteCommand(orm, restored(backup.manifest, erased));
    return { erased, unreadable: await sayUnreadableFactors(config, orm) };
  } finally {
    await close();
  }
}

async function run(config: HubConfig, path: string, listPath: string | null): Promise<number> {
  const inFolder = (named: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  const folder = inFolder(path);
  const own = readErasures(new ErasureFile(config.dataFolder).path, true);
  const listed = listPath === null ? own : [...readErasures(inFolder(listPath), false), ...own];
  // What this program knows: its migrations are read without any database.
  const known = migrationTexts(new MikroORM(ormOptions({ databaseUrl: null, dataFolder: 'memory://' })));
  const backup = await checkBackup(folder, known);
  const { erased, unreadable } = await restoreInto(config, backup, listed);
  const { tables, originals, madeAt, lostOriginals } = backup.manifest;
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0);
  console.log(
    `Restored ${tables.length} tables (${rowCount.toLocaleString('en-GB')} rows) and ${originals.length} ${originals.length === 1 ? 'original' : 'originals'} ` +
      `as they were at ${madeAt}. Every checksum was right. Start the hub with the same settings: npm start.`,
  );
  console.log(sayErasures(erased, listed.length));
  if (unreadable) console.error(unreadable);
  for (const { fileName } of lostOriginals)
    console.error(`The original of ${fileName} was lost before the backup was made. Its rows are restored.`);
  return 0;
}

/** What became of words that had been erased after the backup was made. */
function sayErasures(erased: number, listed: number): string {
  if (listed === 0)
    return 'No list of erasures was found. If words were erased for cause after this backup was made, they are back: restore again with --erasures and the erasures.ndjson of that hub.';
  const again = erased === 1 ? '1 text that the backup still had was' : `${erased} texts that the backup still had were`;
  return `Of ${listed} listed ${listed === 1 ? 'erasure' : 'erasures'}, ${again} erased again.`;
}

const program = commandOf('restore')
  .description('Restores a backup into an empty hub, which is not running. Every byte is checked first; all of it is written, or nothing.')
  .argument('<folder>', 'the folder that npm run backup was given')
  .option('--erasures <file>', 'the erasures.ndjson of the hub that was backed up, beside the one in the data folder that is restored into')
  .parse();
const [path] = program.processedArgs as [string];
const { erasures = null } = program.opts<{ erasures?: string }>();

runCommand((config) => run(config, path, erasures), 'The restore ended before it was done. Nothing of it is kept; run the command again.');
