// Decides what an import says of where its grants are for: what is in no zone, and what was split by a convention of the hub.

import { poundsInWords } from '../../kernel/index.ts';
import type { FaultCollector } from '../fault-collector.ts';

/** Counts where the grants of one import are for. */
export class ShareTally {
  #grants = 0;
  #withoutZone = 0;
  #penceWithoutZone = 0;
  #split = 0;
  #partlyElsewhere = 0;
  #penceElsewhere = 0;

  /** Adds a grant. @param elsewhere the share that is in no zone; null where nothing is */
  count(amountAwardedPence: number, zoneCount: number, elsewhere: string | null): void {
    this.#grants += 1;
    if (zoneCount === 0) {
      this.#withoutZone += 1;
      this.#penceWithoutZone += amountAwardedPence;
      return;
    }
    if (zoneCount > 1 || elsewhere !== null) this.#split += 1;
    if (elsewhere === null) return;
    this.#partlyElsewhere += 1;
    this.#penceElsewhere += Math.round(amountAwardedPence * Number(elsewhere));
  }

  /** Says what a person should know. To be called after the last grant. */
  conclude(findings: FaultCollector): void {
    if (this.#withoutZone > 0) {
      const what = `${inThousands(this.#withoutZone)} of ${inThousands(this.#grants)} grants, ${poundsInWords(this.#penceWithoutZone)}, name no zone and no LSOA of one: they are not placed. They are in every total over all zones, and in no zone.`;
      findings.inform({}, 'GRANTS_WITHOUT_ZONE', what);
    }
    if (this.#split > 0) {
      const elsewhere =
        this.#partlyElsewhere > 0
          ? ` ${inThousands(this.#partlyElsewhere)} of them ${this.#partlyElsewhere === 1 ? 'names' : 'name'} places elsewhere, too: ${poundsInWords(this.#penceElsewhere)} is elsewhere.`
          : '';
      const what = `${this.#split === 1 ? '1 grant names' : `${inThousands(this.#split)} grants name`} more than one place, and not how much is for each. By the hub’s convention each is split equally over its zones and its other places.${elsewhere}`;
      findings.inform({}, 'GRANTS_SPLIT_EQUALLY', what);
    }
  }
}

const inThousands = (count: number) => count.toLocaleString('en-GB');
