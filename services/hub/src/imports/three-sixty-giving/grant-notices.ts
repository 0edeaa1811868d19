// Decides how much is said of what many grants of a package have in common: the first grants one by one, then how many more there are.

import type { FaultCollector, FaultPlace } from '../fault-collector.ts';

/** Grants that are named one by one for each kind of notice. */
export const GRANTS_NAMED = 10;

interface Kind {
  readonly code: string;
  /** Where in any grant, such as `/amountAwarded`. */
  readonly field: string;
  count: number;
}

/** Collects the notices about the grants of one package. */
export class GrantNotices {
  readonly #kinds = new Map<string, Kind>();

  constructor(private readonly findings: FaultCollector) {}

  /** Says what a person should know of one grant; of the same code and field at most GRANTS_NAMED times. */
  add(place: FaultPlace & { readonly column: string }, code: string, what: string): void {
    const field = fieldOf(place.column);
    const kind = this.#kinds.get(`${code} ${field}`) ?? { code, field, count: 0 };
    kind.count += 1;
    this.#kinds.set(`${code} ${field}`, kind);
    if (kind.count <= GRANTS_NAMED) this.findings.inform(place, code, what);
  }

  /** Says how many more there were. To be called after the last grant. */
  conclude(): void {
    for (const { code, field, count } of this.#kinds.values()) {
      const more = count - GRANTS_NAMED;
      if (more > 0) this.findings.inform({ column: field }, code, `${more.toLocaleString('en-GB')} more notices are about the same field.`);
    }
  }
}

/** The field without the positions in its lists: `/grants/12/plannedDates/0/title` is `/plannedDates/title`. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\/grants/, '').replace(/\/\d+(?=\/|$)/g, '');
}
