// Decides how many wrong attempts are borne: they are counted before the password is looked at, so that a hundred at the same time are a hundred. At one
// account they are refused after a few; those of one network are slowed down, because a whole office is behind one address. Whoever has signed in from a
// network of late does not wait for what others try there.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyAttempts } from './identity.errors.ts';
import { SlowLine } from './slow-line.ts';

const WINDOW_SECONDS = 15 * 60;

/** Wrong attempts in a quarter of an hour: at one account from one network, and at one account from networks that are new to it. More are refused. */
const MOST = { accountHere: 10, accountElsewhere: 20 } as const;

/** Wrong attempts from one network in a quarter of an hour, whatever names are tried: more are slowed down. And returns from a provider: more are refused. */
const MOST_AT_ONCE = 60;

/** An attempt that was counted before it was known to be wrong. */
export interface Attempt {
  /** It was right: it does not count. Wrong ones before it at the same account from here are forgotten, and no others. */
  succeeded(): Promise<void>;
  /** It was wrong. Waits as long as a stranger has to before, so that whose network it is cannot be told from it. @throws TooManyAttempts */
  failed(): Promise<void>;
}

/** Counts attempts in this process. */
export class Attempts {
  readonly #accountHere = new RateLimiterMemory({ points: MOST.accountHere, duration: WINDOW_SECONDS });
  readonly #accountElsewhere = new RateLimiterMemory({ points: MOST.accountElsewhere, duration: WINDOW_SECONDS });
  readonly #network = new RateLimiterMemory({ points: MOST_AT_ONCE, duration: WINDOW_SECONDS });
  readonly #returns = new RateLimiterMemory({ points: MOST_AT_ONCE, duration: WINDOW_SECONDS });

  /** @param line where those wait who try too much */
  constructor(private readonly line = new SlowLine()) {}

  /**
   * Counts an attempt, as if it were wrong.
   * @param account what is attempted, whether it exists or not
   * @param isKnownNetwork whether the person has signed in from there of late
   * @throws TooManyAttempts
   */
  async begin(account: string, network: string, isKnownNetwork: boolean): Promise<Attempt> {
    const counted = await this.#countAtAccount(account, network, isKnownNetwork);
    // The last, so that what an account has stopped already does not slow its whole network down.
    const isSlow = (await consume(this.#network, network)) !== null;
    if (isSlow && !isKnownNetwork) await this.line.wait(network);
    return {
      succeeded: async () => {
        await this.#network.reward(network);
        await counted.succeeded();
      },
      failed: async () => {
        if (isSlow && isKnownNetwork) await this.line.wait(network);
      },
    };
  }

  /** Counts a return from a provider as if it were to fail. Each asks the provider, so those of one network are refused after a while. @throws TooManyAttempts */
  async beginReturn(network: string): Promise<Pick<Attempt, 'succeeded'>> {
    await requireFew(this.#returns, network);
    return {
      succeeded: async () => {
        await this.#returns.reward(network);
      },
    };
  }

  /** Counts a code of a second factor as if it were wrong: at its account alone, since only who has the password gets so far. @throws TooManyAttempts */
  beginCode(account: string, network: string): Promise<Pick<Attempt, 'succeeded'>> {
    return this.#countAtAccount(account, network, false);
  }

  async #countAtAccount(account: string, network: string, isKnownNetwork: boolean): Promise<Pick<Attempt, 'succeeded'>> {
    const here = JSON.stringify([account, network]);
    await requireFew(this.#accountHere, here);
    if (!isKnownNetwork) await requireFew(this.#accountElsewhere, account);
    return {
      succeeded: async () => {
        if (!isKnownNetwork) await this.#accountElsewhere.reward(account);
        await this.#accountHere.delete(here);
      },
    };
  }
}

async function requireFew(limiter: RateLimiterMemory, key: string): Promise<void> {
  const waitMs = await consume(limiter, key);
  if (waitMs !== null) throw TooManyAttempts.because(Math.ceil(waitMs / 1000));
}

/** @returns for how long no more are borne, in milliseconds; null where this one is */
async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
    throw refused;
  }
}
