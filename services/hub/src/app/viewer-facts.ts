// Decides what a page knows of the viewer whom it is for: their roles, and what they may do. It then asks for nothing that they may not read, and offers
// nothing that they may not do. What is refused is refused by the hub all the same.

import { rules, type Readers, type Role, type SignedInBy, type Viewer } from '../access/index.ts';

/** What a page knows of its viewer. */
export interface ViewerFacts {
  readonly roles: readonly Role[];
  readonly signedInBy: SignedInBy;
  readonly isSignedIn: boolean;
  /** The names of the rules that let this viewer read anything, as access/rules.ts calls them. */
  readonly may: readonly string[];
  /** Whether anything may be changed by this viewer at all. */
  readonly mayWrite: boolean;
  /** Whether questions may be asked in one's own words. */
  readonly mayAskFreely: boolean;
  /** The identifier of the organisation as whose partner they look at the hub; null for whoever does not. */
  readonly viewsAsOf: number | null;
}

/** The facts of a viewer. */
export function factsOf(viewer: Viewer): ViewerFacts {
  const { roles, identity, isSignedIn, mayWrite, mayAskFreely } = viewer;
  const may = Object.entries<Readers>(rules).flatMap(([name, rule]) => (viewer.may(rule) ? [name] : []));
  return {
    roles,
    signedInBy: identity.signedInBy,
    isSignedIn,
    may,
    mayWrite,
    mayAskFreely,
    viewsAsOf: identity.viewsAs?.organisationId ?? null,
  };
}
