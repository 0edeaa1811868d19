// Decides the policy of writing: whoever a rule names may, as themselves, and no page of another site may for them.

import type { Readers } from './readers.ts';
import type { Viewer } from './viewer.ts';
import { WritingNotAllowed } from './write-access.errors.ts';

/** Where a write comes from, and who writes. */
export interface WriteOrigin {
  /** The site whose page sends the request, where that is not the hub's own. Null otherwise, as for programs, which are no pages. */
  readonly foreignOrigin: string | null;
  readonly viewer: Viewer;
}

/** Says who may write. Every service that writes asks it first. */
export interface WriteAccess {
  /** @param doers whom the rule of what is done names @throws WritingNotAllowed */
  require(origin: WriteOrigin, doers: Readers): void;
}

/** Whom the rule names: a browser says which site a request comes from, and the page cannot change that. */
export const whomTheRuleNames: WriteAccess = {
  require({ foreignOrigin, viewer }, doers) {
    if (foreignOrigin !== null) throw WritingNotAllowed.fromElsewhere(foreignOrigin);
    if (viewer.identity.viewsAs) throw WritingNotAllowed.asAnother(viewer.identity.viewsAs.role);
    if (!viewer.mayWrite) throw WritingNotAllowed.byToken();
    if (!viewer.may(doers)) throw WritingNotAllowed.forRole(doers.about);
  },
};
