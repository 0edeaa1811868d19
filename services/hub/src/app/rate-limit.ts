// Decides how much one viewer may ask for in a minute. A request is charged for what it makes the hub do, and an answer that is kept for what making it took, so
// that it cannot be told from the limit whether an answer was kept.

import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../access/index.ts';
import { RequestRefused } from '../graphql/index.ts';

/** Points that one viewer has in a minute where nothing else is set: as much as the hub does in two minutes with nobody else. */
export const RATE_POINTS = 120_000;

const SECONDS = 60;

/** What a request is charged before anything is known of it. */
const FIRST_POINT = 1;

/** Bytes of a page that take about a millisecond to draw: a page of zones and measures with all its charts, measured at 0.6 to 1 second. */
const BYTES_OF_A_POINT = 1000;

/** Addresses share this many accounts: however many there are, as much memory is taken. */
const ACCOUNTS_OF_ADDRESSES = 4096;

/** Addresses whose accounts need not be reckoned again: those of as many connections as there may be. */
const ADDRESSES_AT_HAND = 1000;

/** Who is charged: a person, whichever way they sign in and from wherever; the address of whoever has not signed in; null for the hub's own work. */
export function accountOf({ userId, identity }: Viewer, address: string): string | null {
  if (userId !== null) return `person ${userId}`;
  if (identity.signedInBy === 'PROGRAM') return null;
  return accountsByAddress.memo(address);
}

/** The accounts of the addresses that asked last: a connection asks many times. */
const accountsByAddress = new LRUCache<string, string>({
  max: ADDRESSES_AT_HAND,
  memoMethod: (address) => `address ${hash('sha256', address, 'buffer').readUInt32LE() % ACCOUNTS_OF_ADDRESSES}`,
});

/** Counts what is asked for. Of this process alone: two hubs on one database count apart. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  /** @param pointsPerMinute what one viewer may ask for; a point is about a millisecond of the hub */
  constructor(pointsPerMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: SECONDS });
  }

  /**
   * Charges an account before it is answered.
   * @param points what an answer that is kept took; left out for one that has to be made: the rest is charged when that is known
   * @throws RequestRefused where nothing is left of this minute
   */
  async take(account: string | null, points = FIRST_POINT): Promise<void> {
    if (account === null) return;
    try {
      await this.#limiter.consume(account, points);
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      throw RequestRefused.tooMuch(Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)));
    }
  }

  /** Charges an account for a page beside what its questions took: drawing it takes the hub about a millisecond for each kilobyte. */
  chargePage(account: string | null, bytes: number): Promise<void> {
    return this.chargeRest(account, Math.ceil(bytes / BYTES_OF_A_POINT));
  }

  /** Charges an account for what was made for it. @param points all that it took */
  async chargeRest(account: string | null, points: number): Promise<void> {
    if (account !== null && points > FIRST_POINT) await this.#limiter.penalty(account, points - FIRST_POINT);
  }
}
