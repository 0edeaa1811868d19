export { AnswerCache, type CacheCount } from './answer-cache.ts';
export { withCopySession } from './copy-session.ts';
export { type CopiedTable, type CopySession, quoteName } from './copy.types.ts';
export { DATA_CHANGED, type DataVersion, sumUpChanges } from './data-version.ts';
export { databaseFaultKind, namePlace, sayDatabaseFault } from './database-faults.ts';
export { readableFault } from './database.errors.ts';
export { EmbeddedConnections, type EmbeddedEngine } from './embedded-connections.ts';
export { isEmbedded } from './engine.ts';
export { rowsOfLinks, rowsOfOrganisation, rowsOfParent } from './own-rows.ts';
export { PostgresConnections, READ_SETTINGS } from './postgres-connections.ts';
export type { ReadConnections, ReadOptions, ReadPressure } from './read-connections.ts';
export { type ReaderRoleState, readerRoleState } from './reader-role.ts';
export { ReadTransaction } from './read-transaction.ts';
export { doAlone, SessionLock } from './session-lock.ts';
export {
  type CompiledStatement,
  compileStatement,
  type Reader,
  type ReaderAcross,
  sql,
  type Sql,
  type SqlOf,
  WritingReader,
} from './sql.ts';
export { PROGRAM, type RowReach, type ViewerKey } from './viewer-key.ts';
export { analyse, inMigration, requireAnswer, runAsOwner } from './whole-database.ts';
export { rememberConnections, writeRows } from './write-rows.ts';
export { inWriteTransaction, transactionOf } from './write-transaction.ts';
