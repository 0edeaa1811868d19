import type { UploadSource } from '../provenance/index.ts';
import type { Fault } from './fault-collector.ts';

/**
 * Published; unchanged (the same bytes are published already, nothing was written); rejected whole; or waiting, with nothing written, for a person to
 * say yes to what it would change.
 */
export type ImportOutcome = 'published' | 'unchanged' | 'rejected' | 'waiting';

/** What became of one file. Rows in = published + rejected + blank. */
export interface ImportReport {
  readonly source: UploadSource;
  readonly fileName: string;
  /** SHA-256 of the original bytes, in hexadecimal. */
  readonly sha256: string;
  readonly outcome: ImportOutcome;
  /** Rows read, the header not counted. */
  readonly rowsIn: number;
  readonly rowsPublished: number;
  readonly rowsRejected: number;
  /** Rows that held nothing. */
  readonly rowsBlank: number;
  /** At most 1,000; `faultCount` counts them all. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** What a person should know although nothing must be fixed. */
  readonly notices: readonly string[];
}

/** How far a run is. Rows and bytes only grow within a phase. */
export interface ImportProgress {
  readonly fileName: string;
  /** Keeping the original; reading, checking and writing its rows; making them visible. */
  readonly phase: 'receiving' | 'reading' | 'publishing';
  /** Rows read so far. */
  readonly rows: number;
  /** Bytes received, or read, so far. */
  readonly bytes: number;
}

/** Called at most once for each chunk or batch; must be quick and must not throw. */
export type OnProgress = (progress: ImportProgress) => void;
