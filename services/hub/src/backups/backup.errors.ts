import { HubError } from '../kernel/index.ts';

/** A folder that a backup would mix with something else. */
export class BackupFolderInUse extends HubError {
  static because = (folder: string, found: string) =>
    new BackupFolderInUse(
      'BACKUP_FOLDER_NOT_EMPTY',
      `The folder ${folder} is not empty (it holds ${found}), and a backup goes into a folder of its own. Name a new or an empty folder.`,
    );
}

/** A folder that cannot be written or read. */
export class BackupFolderNotUsable extends HubError {
  static because = (folder: string, cause: NodeJS.ErrnoException) =>
    new BackupFolderNotUsable(
      'BACKUP_FOLDER_NOT_USABLE',
      cause.code === 'ENOSPC'
        ? `The disk of ${folder} is full, so nothing was finished there. Make room or name another folder, then run the command again.`
        : `${folder} could not be used: ${cause.message}. Check the path and who may read and write there, then run the command again.`,
    );
}

/** A database without a hub in it. */
export class NothingToBackUp extends HubError {
  static because = () =>
    new NothingToBackUp(
      'NOTHING_TO_BACK_UP',
      'There is no hub in this database: no migration ever ran in it. Name the database of the hub with DATABASE_URL, or its folder with HUB_DATA.',
    );
}

/** A folder in which a backup was begun, or none. */
export class BackupUnfinished extends HubError {
  static because = (folder: string, isBegun: boolean) =>
    new BackupUnfinished(
      'BACKUP_UNFINISHED',
      isBegun
        ? `The backup in ${folder} was never finished: it has no manifest.json, which is written last. Use another backup.`
        : `${folder} holds no backup: it has no manifest.json. Name the folder that npm run backup was given.`,
    );
}

/** A backup whose bytes are not those that were written. */
export class BackupDamaged extends HubError {
  static because = (folder: string, what: string) =>
    new BackupDamaged('BACKUP_DAMAGED', `The backup in ${folder} is damaged: ${what}. Nothing was written; use another copy of it.`);
}

/** A backup from a hub that knows more than this one. */
export class BackupIsNewer extends HubError {
  static because = (folder: string, unknown: string) =>
    new BackupIsNewer(
      'BACKUP_IS_NEWER',
      `The backup in ${folder} comes from a newer version of the hub (${unknown} is not known here). Install that version or a later one, then restore.`,
    );
}

/** A database with rows in it: a backup is never restored over data. */
export class HubNotEmpty extends HubError {
  static because = (table: string) =>
    new HubNotEmpty(
      'HUB_NOT_EMPTY',
      `This hub already has data (the table ${table} has rows), and a backup is restored into an empty hub only. ` +
        'Name an empty database with DATABASE_URL, or a new folder with HUB_DATA.',
    );
}

/** A database that is used for something else. */
export class NotAHub extends HubError {
  static because = (table: string) =>
    new NotAHub(
      'NOT_A_HUB',
      `This database holds the table ${table} and was never a hub's. Name an empty database with DATABASE_URL: what is in this one is left as it is.`,
    );
}

/** A backup that the database did not take. */
export class RestoreFailed extends HubError {
  static because = (folder: string, cause: unknown) =>
    new RestoreFailed(
      'RESTORE_FAILED',
      `The backup in ${folder} could not be restored (${cause instanceof Error ? cause.message : String(cause)}). Nothing was written; use another backup, and report this sentence.`,
    );
}
