// Decides the policy of writing: who may write beside the imports. There is no sign-in yet: whoever reaches the hub may, and no page of another site may for them.
// This is the one place to change when there are people and roles.

import { WritingNotAllowed } from './write-access.errors.ts';

/** Where a write comes from. */
export interface WriteOrigin {
  /** The site whose page sends the request, where that is not the hub's own. Null otherwise, as for programs, which are no pages. */
  readonly foreignOrigin: string | null;
}

/** Says who may write. Every service that writes asks it first. */
export interface WriteAccess {
  /** @throws WritingNotAllowed */
  require(origin: WriteOrigin): void;
}

/** Whoever reaches the hub, but for pages of other sites: a browser names the site that a request comes from, and the page cannot change that. */
export const whoeverReachesTheHub: WriteAccess = {
  require({ foreignOrigin }) {
    if (foreignOrigin !== null) throw WritingNotAllowed.fromElsewhere(foreignOrigin);
  },
};
