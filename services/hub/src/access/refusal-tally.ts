// Decides how refusals are audited that anybody can cause as often as they like: the first of a quarter of an hour is a line at once, and how many came after it is
// one more line when that time is over. So the audit says that it happened, from how many places and how often, and nobody fills it.

import type { AuditDetail } from './audit-event.entity.ts';
import type { AuditEntry } from './audit-entry.ts';

/** For how long refusals are counted together, in milliseconds. */
export const TALLY_MS = 15 * 60_000;

/** The most kinds and places that are counted one by one at a time. Whatever else is refused then is counted together, by its code. */
const MOST_TOLD_APART = 300;

/** The most names that are remembered of what was refused. */
const MOST_NAMES = 50;

/** Refusals of one kind, from one place. */
interface Counted {
  readonly first: AuditEntry;
  readonly endsAtMs: number;
  /** How many came after the first. */
  times: number;
  /** Names in their details, such as fields, by the key of the detail. */
  readonly names: Map<string, Set<string>>;
}

/** Counts refusals of one process. */
export class RefusalTally {
  readonly #counted = new Map<string, Counted>();

  /** @param write writes a line. @param nowMs the clock, in milliseconds since 1970 */
  constructor(
    private readonly write: (entry: AuditEntry) => void,
    private readonly nowMs: () => number,
  ) {}

  /**
   * Notes a refusal.
   * @param from where it comes from: the number of a person, or a network. It tells refusals apart and is not written down
   */
  add(entry: AuditEntry, from: string): void {
    this.endDue();
    const code = `${entry.act} ${entry.refusedWith ?? ''}`;
    const { userId = null, credentialId = null } = entry.viewer.identity;
    const key = JSON.stringify([code, from, userId, credentialId, entry.about ?? null]);
    const counted = this.#counted.get(key) ?? this.#counted.get(this.#counted.size < MOST_TOLD_APART ? key : code);
    if (counted) {
      counted.times++;
      remember(counted.names, entry.detail ?? {});
      return;
    }
    const isToldApart = this.#counted.size < MOST_TOLD_APART;
    this.#counted.set(isToldApart ? key : code, {
      first: isToldApart ? entry : ofManySides(entry),
      endsAtMs: this.nowMs() + TALLY_MS,
      times: 0,
      names: new Map(),
    });
    this.write(entry);
  }

  /** When the time of the refusals that were counted first is over, in milliseconds since 1970; null where none are counted. */
  get nextEndMs(): number | null {
    const [first] = this.#counted.values();
    return first?.endsAtMs ?? null;
  }

  /** Writes how many there were, of those whose time is over. */
  endDue(): void {
    this.#end((counted) => counted.endsAtMs <= this.nowMs());
  }

  /** Writes how many there were, of all: before the process ends. */
  endAll(): void {
    this.#end(() => true);
  }

  #end(isOver: (counted: Counted) => boolean): void {
    for (const [key, counted] of this.#counted) {
      if (!isOver(counted)) continue;
      this.#counted.delete(key);
      const { first, times, names } = counted;
      const named = Object.fromEntries([...names].map(([kind, each]) => [kind, [...each]]));
      // It is about no single request.
      if (times > 0) this.write({ ...first, requestId: null, detail: { ...named, times } });
    }
  }
}

/** What is counted together of many places names none of them. */
const ofManySides = ({ act, viewer, refusedWith = null }: AuditEntry): AuditEntry => ({
  act,
  refusedWith,
  viewer: { identity: { role: viewer.identity.role, signedInBy: viewer.identity.signedInBy } },
});

function remember(names: Counted['names'], detail: AuditDetail): void {
  for (const [kind, said] of Object.entries(detail)) {
    if (typeof said !== 'object') continue;
    const known = names.get(kind) ?? new Set<string>();
    names.set(kind, known);
    for (const name of said) if (known.size < MOST_NAMES) known.add(name);
  }
}
