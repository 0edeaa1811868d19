// Decides how many wrong attempts are borne: wrong ones are counted, by account and by network, before the password is looked at, so that a hundred at the
// same time are a hundred. Nobody is locked out for good: a stranger's attempts stop strangers, and not the networks that the person signs in from.

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyAttempts } from './identity.errors.ts';

const WINDOW_SECONDS = 15 * 60;

/** Wrong attempts in a quarter of an hour: at one account from one network, at one account from networks that are new to it, and from one network in all. */
const MOST = { accountHere: 10, accountElsewhere: 20, network: 60 } as const;

/** An attempt that was counted before it was known to be wrong. */
export interface Attempt {
  /** It was right: it does not count. Wrong ones before it at the same account from here are forgotten, and no others. */
  succeeded(): Promise<void>;
}

/** Counts attempts in this process. */
export class Attempts {
  readonly #accountHere = new RateLimiterMemory({ points: MOST.accountHere, duration: WINDOW_SECONDS });
  readonly #accountElsewhere = new RateLimiterMemory({ points: MOST.accountElsewhere, duration: WINDOW_SECONDS });
  readonly #network = new RateLimiterMemory({ points: MOST.network, duration: WINDOW_SECONDS });

  /**
   * Counts an attempt, as if it were wrong.
   * @param account what is attempted, whether it exists or not
   * @param isKnownNetwork whether the person has signed in from there of late
   * @throws TooManyAttempts
   */
  async begin(account: string, network: string, isKnownNetwork: boolean): Promise<Attempt> {
    const here = JSON.stringify([account, network]);
    const counted: (readonly [RateLimiterMemory, string])[] = [
      [this.#accountHere, here],
      ...(isKnownNetwork ? [] : [[this.#accountElsewhere, account] as const]),
      // The last, so that what an account has stopped already does not stop its whole network.
      [this.#network, network],
    ];
    for (const [limiter, key] of counted) await consume(limiter, key);
    return {
      succeeded: async () => {
        await this.#network.reward(network);
        if (!isKnownNetwork) await this.#accountElsewhere.reward(account);
        await this.#accountHere.delete(here);
      },
    };
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    throw TooManyAttempts.because(Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
  }
}
