// Decides when an entry of the audit is written: with the transaction of what it is about, or, for what is read, a moment later and not on the reader's time.

import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { inWriteTransaction, PROGRAM } from '../database/index.ts';
import type { Clock } from '../kernel/index.ts';
import { Role } from './role.ts';
import type { Viewer } from './viewer.ts';
import { AuditAct, AuditEvent } from './audit-event.entity.ts';
import { lineOf, type AuditEntry, type AuditLine } from './audit-entry.ts';
import { RefusalTally } from './refusal-tally.ts';

/** How long lines wait for others to be written with, in milliseconds. */
const WRITE_AFTER_MS = 1000;

/** How long is waited before lines are tried again that the database did not take, in milliseconds. */
const TRY_AGAIN_MS = 5000;

/** Lines that are written with one statement. */
const BATCH = 500;

/** The most lines that wait in memory. What comes while so many wait is lost and counted. */
const MOST_WAITING = 20_000;

/** What an audit does not know by itself. */
export interface AuditSettings {
  readonly clock: Clock;
  /** The request that is being answered; undefined for what is no request. */
  readonly requestId?: () => string | undefined;
  /** Called with why lines could not be written, and with how many were lost, so that it is said loudly. */
  readonly onFault: (fault: unknown, words: string) => void;
}

/** What is audited of a hub. */
export interface AuditCount {
  readonly waiting: number;
  readonly written: number;
  /** Lines that found no room in memory. */
  readonly lost: number;
}

/** Whether it is audited what a viewer reads exactly: of officers. All others read protected figures, their own, or illustrative ones. */
const isReadingAudited = ({ identity: { role, signedInBy } }: Viewer) => role === Role.OFFICER && signedInBy !== 'PROGRAM';

/** Codes that say that somebody may not see or do what they asked for. */
const NOT_ALLOWED: ReadonlySet<string> = new Set(['PROTECTED_FIELD', 'WRITING_NOT_ALLOWED', 'NOT_ALLOWED', 'TRUSTED_DOCUMENTS_ONLY']);

/** The code that says that somebody asked for more than the hub gives in a while. */
const TOO_MUCH = 'RATE_LIMITED';

/** Writes an entry with the transaction of an entity manager, for programs that have no request. @param at when it was done */
export async function recordAudit(em: EntityManager, entry: AuditEntry, at: Date): Promise<void> {
  await em.insert(AuditEvent, lineOf(entry, at));
}

/** Writes the audit of one database. */
export class Audit {
  #waiting: AuditLine[] = [];
  /** What was read exactly in a request whose line still waits: a page asks many questions, and is one reading. */
  readonly #reading = new Map<string, AuditLine>();
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();
  #written = 0;
  #lost = 0;
  #isLossKnown = false;
  readonly #refusals: RefusalTally;
  #refusalTimer: NodeJS.Timeout | null = null;

  constructor(
    private readonly orm: MikroORM,
    private readonly settings: AuditSettings,
  ) {
    this.#refusals = new RefusalTally(
      (entry) => this.later(entry),
      () => settings.clock.now().getTime(),
    );
  }

  get count(): AuditCount {
    return { waiting: this.#waiting.length, written: this.#written, lost: this.#lost };
  }

  /** Writes an entry with the transaction of an entity manager: it stands if and only if what it is about does. */
  async record(em: EntityManager, entry: AuditEntry): Promise<void> {
    await em.insert(AuditEvent, this.#lineOf(entry));
  }

  /** Writes an entry soon, with others. For what is read or refused, where there is no transaction to write it with. */
  later(entry: AuditEntry): void {
    const line = this.#lineOf(entry);
    if (this.#joinsReading(line)) return;
    if (this.#waiting.length >= MOST_WAITING) {
      this.#lose();
      return;
    }
    this.#waiting.push(line);
    if (line.act === 'EXACT_COUNTS_READ' && line.requestId !== null) this.#reading.set(line.requestId ?? '', line);
    this.#writeAfter(WRITE_AFTER_MS);
  }

  /** Notes that exact counts of people were read, where that is to be audited of whoever read them. @param things fields and measures by name */
  countsRead(viewer: Viewer, things: readonly string[]): void {
    if (things.length > 0 && isReadingAudited(viewer)) this.later({ act: AuditAct.EXACT_COUNTS_READ, viewer, detail: { things } });
  }

  /**
   * Notes a refusal, where its code says that somebody may not see or do what they asked for, or asked for too much.
   * @param fields at the root of what was asked, by name
   * @param from who is charged for it: visitors are counted one by one by it
   */
  refused(viewer: Viewer, code: string, fields: readonly string[] = [], from = ''): void {
    const act = code === TOO_MUCH ? AuditAct.RATE_LIMITED : NOT_ALLOWED.has(code) ? AuditAct.ACCESS_REFUSED : null;
    if (act) this.refusedAgain({ act, viewer, refusedWith: code, detail: fields.length > 0 ? { fields } : {} }, from);
  }

  /**
   * Notes that a page was refused to somebody for their role.
   * @param route of the page, without what an address fills in, such as /people/[id]
   * @param from who is charged for it: visitors are counted one by one by it
   */
  pageRefused(viewer: Viewer, route: string, from: string): void {
    this.refusedAgain({ act: AuditAct.ACCESS_REFUSED, viewer, refusedWith: 'NOT_ALLOWED', detail: { pages: [route] } }, from);
  }

  /**
   * Notes a refusal that somebody can cause as often as they like: the first is a line, and those of the next quarter of an hour are one more, with how many they were.
   * @param from where it comes from, such as a network: it tells refusals apart, and is not written down
   */
  refusedAgain(entry: AuditEntry, from: string): void {
    this.#refusals.add({ requestId: this.settings.requestId?.() ?? null, ...entry }, from);
    this.#endRefusals();
  }

  /** Writes all that waits, and how often was refused what is counted now: before the database is closed. */
  close(): Promise<void> {
    if (this.#refusalTimer) clearTimeout(this.#refusalTimer);
    this.#refusals.endAll();
    return this.flush();
  }

  /** Writes all that waits. @returns when it is written, or could not be; then it waits on */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH);
      this.#reading.clear();
      try {
        await inWriteTransaction(this.orm, PROGRAM, (em) => em.insertMany(AuditEvent, batch));
        this.#written += batch.length;
        this.#isLossKnown = false;
      } catch (fault) {
        this.#waiting.unshift(...batch);
        this.settings.onFault(
          fault,
          `${this.#waiting.length} lines of the audit could not be written. They wait in memory and are tried again.`,
        );
        this.#writeAfter(TRY_AGAIN_MS);
        return;
      }
    }
  }

  /** Ends what is counted when its time is over, whether or not anything else is refused. */
  #endRefusals(): void {
    const endsAtMs = this.#refusals.nextEndMs;
    if (this.#refusalTimer || endsAtMs === null) return;
    this.#refusalTimer = setTimeout(
      () => {
        this.#refusalTimer = null;
        this.#refusals.endDue();
        this.#endRefusals();
      },
      Math.max(1, endsAtMs - this.settings.clock.now().getTime()),
    ).unref();
  }

  #writeAfter(milliseconds: number): void {
    // What waits does not keep a process alive: whoever closes the database writes it first.
    this.#timer ??= setTimeout(() => void this.flush(), milliseconds).unref();
  }

  /** Whether it was another question of a request whose line still waits, and is said there. */
  #joinsReading({ act, requestId, detail }: AuditLine): boolean {
    const line = act === 'EXACT_COUNTS_READ' ? this.#reading.get(requestId ?? '') : undefined;
    if (!line) return false;
    const things = [line.detail['things'], detail['things']].flatMap((named) => (Array.isArray(named) ? (named as string[]) : []));
    line.detail = { ...line.detail, ...detail, things: [...new Set(things)] };
    return true;
  }

  #lose(): void {
    this.#lost += 1;
    if (this.#isLossKnown) return;
    this.#isLossKnown = true;
    this.settings.onFault(
      null,
      `${MOST_WAITING} lines of the audit wait for the database: what comes now is lost, and counted in the metrics.`,
    );
  }

  #lineOf(entry: AuditEntry): AuditLine {
    const { clock, requestId } = this.settings;
    return lineOf({ requestId: requestId?.() ?? null, ...entry }, clock.now());
  }
}
