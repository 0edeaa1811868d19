// Decides what a source must bring to be imported: how its file is read into checked rows, and how these are published.

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Upload, UploadSource } from '../provenance/index.ts';
import type { FaultCollector } from './fault-collector.ts';

/** A file as it was kept. */
export interface Original {
  readonly path: string;
  /** The name it was given, without folders. */
  readonly fileName: string;
  readonly sha256: string;
  readonly byteCount: number;
}

/** What reading may look at and must report to. */
export interface Reading {
  /** Inside the run's transaction: for looking up what is known. */
  readonly em: EntityManager;
  readonly findings: FaultCollector;
  /** To be called with the size of each chunk read. */
  readonly onBytes: (count: number) => void;
}

/** What publishing may write to. */
export interface Publication {
  /** Inside the run's transaction: all rows or none. */
  readonly em: EntityManager;
  readonly uploadId: number;
  readonly findings: FaultCollector;
}

/** The tables that a source writes. Runs that write the same tables wait for one another. */
export type Subject = 'recorded crime' | 'grants' | 'geography';

/** Reads and publishes one kind of source. */
export interface Importer<Row = unknown> {
  readonly source: UploadSource;
  readonly subject: Subject;
  /** The words that the licence of the source asks for. */
  readonly attribution: string;
  /** What its files are called, where a folder is given: a pattern, and the same in words. */
  readonly fileNames: { readonly pattern: RegExp; readonly words: string };
  readonly maximumBytes: number;
  /** Batches of checked rows, in the order of the file. What cannot be read or checked is reported, never thrown. */
  read(original: Original, reading: Reading): AsyncIterable<readonly Row[]>;
  /** Writes the rows. Returns how many of the rows read it published. */
  publish(batches: AsyncIterable<readonly Row[]>, publication: Publication): Promise<number>;
  /** Whether all that a published import wrote is still here. False when a later file took part of it over: then it may be imported again. */
  isWhole(em: EntityManager, upload: Pick<Upload, 'id' | 'rowsPublished'>): Promise<boolean>;
}
