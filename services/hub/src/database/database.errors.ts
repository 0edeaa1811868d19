import { HubError } from '../kernel/index.ts';
import { databaseFaultKind, DatabaseUnusable } from './database-faults.ts';

/** A database that cannot be reached, or that let go of the connection. The data is safe; it cannot be read now. */
export class DatabaseAway extends HubError {
  static because = (cause: unknown) =>
    new DatabaseAway(
      'DATABASE_AWAY',
      'The database does not answer at the moment. Nothing is lost. Ask again in a few seconds; if it stays so, tell the person who runs the hub.',
      cause,
    );

  private constructor(
    code: string,
    message: string,
    override readonly cause: unknown,
  ) {
    super(code, message);
  }
}

/** Every connection is in use. */
export class HubBusy extends HubError {
  static because = (waitedMs: number) =>
    new HubBusy(
      'HUB_BUSY',
      `The hub is answering as many questions as it can and had no room for this one within ${waitedMs / 1000} seconds. Ask again in a few seconds.`,
    );

  static writing = () =>
    new HubBusy(
      'HUB_BUSY',
      'Something else is being written to the same records, and it takes long. Nothing was changed. Try again in a minute.',
    );

  static importing = () =>
    new HubBusy(
      'HUB_BUSY',
      'An import is being written, or something else that takes as long, and the embedded database does one thing at a time. Ask again when it is done; on PostgreSQL questions need not wait.',
    );
}

/** A statement that the database ended because it took too long. */
export class StatementTookTooLong extends HubError {
  static because = (timeoutMs: number) =>
    new StatementTookTooLong(
      'TOOK_TOO_LONG',
      `The question took longer than ${timeoutMs / 1000} seconds in the database and was ended. Ask for a shorter period, fewer dimensions or fewer rows.`,
    );
}

/** A read transaction whose reader has gone, or whose answer was sent. */
export class ReadingEnded extends HubError {
  static because = () => new ReadingEnded('READING_ENDED', 'The question was given up before it was answered. Ask it again.');
}

/** Data that changed between two reads of one query. The query is asked once more, so nobody should see this. */
export class DataMovedOn extends HubError {
  static because = () => new DataMovedOn('DATA_MOVED_ON', 'The data changed while the question was being answered. Ask it again.');
}

const CANCELLED = '57014';

/** What a driver's error means to who asked; an error that means nothing in particular is returned as it is. */
export function readableFault(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Error) || error instanceof HubError) return error;
  if ((error as { code?: unknown }).code === CANCELLED) return StatementTookTooLong.because(timeoutMs);
  switch (databaseFaultKind(error)) {
    case 'AWAY':
    case 'REFUSED':
    case 'MISSING':
      return DatabaseAway.because(error);
    case 'LOCKED':
      return HubBusy.writing();
    case 'FULL':
      return DatabaseUnusable.because('FULL', 'The database');
    case 'NOT_ALLOWED':
    case 'READ_ONLY':
    case null:
      return error;
  }
}
