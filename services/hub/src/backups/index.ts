export { makeBackup, type BackupSource } from './make-backup.ts';
export type { LostOriginal, Manifest } from './manifest.ts';
export { checkBackup, restoreBackup, type CheckedBackup, type MigrationText, type RestoreTarget } from './restore-backup.ts';
