// Decides for whom something is read: what a viewer may see, and the key under which that is kept.

import type { ViewerKey } from '../database/index.ts';
import { EVERYTHING_EXACT, type DisclosurePolicy, type ProtectedThing } from './policy.ts';

/** Somebody who reads. There are no roles yet, so there is one viewer. */
export class Viewer implements ViewerKey {
  readonly #policy: DisclosurePolicy;
  readonly key: string;
  /** What the viewer may see, as a key: whatever is sealed for a viewer can be used by others who may see the same, and by nobody else. */
  readonly sees: string;

  /** @param group tells apart viewers who may see the same and share nothing that is kept */
  constructor(policy: DisclosurePolicy, group: string | null = null) {
    this.#policy = policy;
    this.sees = policy.key;
    // The key holds that of the policy, so that nothing kept for one policy is found under another.
    this.key = group === null ? policy.key : JSON.stringify([policy.key, group]);
  }

  /** Whether the exact value of something that counts people may be shown to this viewer. */
  mayShowExact(thing: ProtectedThing): boolean {
    return this.#policy.allowsExact(thing);
  }
}

export const EVERYBODY = new Viewer(EVERYTHING_EXACT);
