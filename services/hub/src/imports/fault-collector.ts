// Decides what an import says about its file: faults with their place, at most 1,000 of them kept, and every row accounted for.

import { FaultSeverity } from '../provenance/index.ts';

/** What is wrong with one cell, row or file, and what to do. */
export interface Fault {
  /** Row as a spreadsheet counts it: the header is row 1. In a list of grants or areas, its position from 1. Null: the whole file. */
  readonly row: number | null;
  /** Column by its header, or the path inside a JSON document. Null: the whole row. */
  readonly column: string | null;
  /** What was read there, cut to 200 characters. Null when nothing in particular was. */
  readonly read: string | null;
  readonly code: string;
  readonly message: string;
  readonly severity: FaultSeverity;
}

/** Where a fault is. What is left out is not narrowed down. */
export interface FaultPlace {
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly read?: string | undefined;
}

/** Faults kept of one file. The count goes on. */
export const FAULTS_KEPT = 1000;

/** Collects what an import finds. One for each run. */
export class FaultCollector {
  readonly faults: Fault[] = [];
  readonly notices: string[] = [];
  faultCount = 0;
  /** Rows read, the header not counted. */
  rowsIn = 0;
  /** Rows that held nothing. */
  rowsBlank = 0;
  /** Rows left out on purpose, with a fault for information that says why. */
  rowsLeftOut = 0;
  #blocked = false;
  #waits = false;

  /** @param confirmed whether a person has said yes to what is asked of this file */
  constructor(readonly confirmed = false) {}

  /** Whether anything waits for a person to say yes before the file is published. */
  get waits(): boolean {
    return this.#waits;
  }

  /** Whether anything must be fixed before the file can be published. */
  get blocked(): boolean {
    return this.#blocked;
  }

  /** Says what must be fixed; the file will be rejected. */
  mustFix(place: FaultPlace, code: string, what: string): void {
    this.#blocked = true;
    this.#add(place, code, what, FaultSeverity.MUST_FIX);
  }

  /** Says what a person must say yes to before the file is published; where that was said, it is a notice. */
  confirm(place: FaultPlace, code: string, what: string): void {
    this.#waits ||= !this.confirmed;
    const message = this.#add(place, code, what, FaultSeverity.CHECK_THIS);
    if (this.confirmed) this.notices.push(message);
  }

  /** Says what a person should know; the file is published all the same. */
  inform(place: FaultPlace, code: string, what: string): void {
    this.notices.push(this.#add(place, code, what, FaultSeverity.FOR_INFORMATION));
  }

  #add(place: FaultPlace, code: string, what: string, severity: FaultSeverity): string {
    this.faultCount += 1;
    const message = storable(namePlace(place) + what);
    if (this.faults.length < FAULTS_KEPT) {
      const read = place.read === undefined ? null : storable(place.read).slice(0, 200);
      this.faults.push({ row: place.row ?? null, column: place.column ?? null, read, code, message, severity });
    }
    return message;
  }
}

function namePlace({ row, column }: FaultPlace): string {
  if (row !== undefined) return column === undefined ? `Row ${row}: ` : `Row ${row}, ${column}: `;
  return column === undefined ? '' : `${column}: `;
}

/** What was read may hold what a database refuses: NUL and half a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '␀').toWellFormed();
}

/** What was read, quoted for a message and cut to a length that a person reads. */
export function quote(read: string): string {
  return `'${read.length > 60 ? `${read.slice(0, 60)}…` : read}'`;
}
