// Decides what a page knows of the viewer whom it is for: their roles, and what they may do. It then asks for nothing that they may not read, and offers
// nothing that they may not do. What is refused is refused by the hub all the same.

import { rules, type ProtectedThing, type Readers, type Role, type SignedInBy, type Viewer } from '../access/index.ts';
import { baseMeasuresOf } from '../measures/index.ts';
import { measures, nouns } from './rooms.ts';

/** Every count of people that records have. */
const countsInRecords: readonly ProtectedThing[] = nouns.flatMap(({ name, countsPeople }) =>
  countsPeople.map((field) => ({ noun: name, field })),
);

/** Every measure that counts people. */
const countsInFigures: readonly ProtectedThing[] = measures
  .flatMap(baseMeasuresOf)
  .flatMap(({ countsPeople, measure }) => (countsPeople ? [{ measure }] : []));

/** What a page knows of its viewer. */
export interface ViewerFacts {
  readonly roles: readonly Role[];
  readonly signedInBy: SignedInBy;
  readonly isSignedIn: boolean;
  /** The number of the person; null for whoever has no account. */
  readonly userId: number | null;
  /** The names of the rules that let this viewer read anything, as access/rules.ts calls them. */
  readonly may: readonly string[];
  /** Whether anything may be changed by this viewer at all. */
  readonly mayWrite: boolean;
  /** Whether questions may be asked in one's own words. */
  readonly mayAskFreely: boolean;
  /** The identifier of the organisation as whose partner they look at the hub; null for whoever does not. */
  readonly viewsAsOf: number | null;
  /** Whether records are shown with their counts of people. */
  readonly seesCountsInRows: boolean;
  /** Whose records are the viewer's own; null for none. */
  readonly organisationId: number | null;
  /** What the role that is looked at sees and this viewer does not, in words such as 'counts of people'; none where no role is looked at. */
  readonly hiddenOfChosen: readonly string[];
}

/** The facts of a viewer. */
export function factsOf(viewer: Viewer): ViewerFacts {
  const { roles, identity, isSignedIn, userId, mayWrite, mayAskFreely } = viewer;
  const may = Object.entries<Readers>(rules).flatMap(([name, rule]) => (viewer.may(rule) ? [name] : []));
  return {
    roles,
    signedInBy: identity.signedInBy,
    isSignedIn,
    userId,
    may,
    mayWrite,
    mayAskFreely,
    seesCountsInRows: countsInRecords.every((count) => viewer.mayShowExact(count)),
    organisationId: viewer.organisationId,
    hiddenOfChosen: listHidden(viewer),
    viewsAsOf: identity.viewsAs?.organisationId ?? null,
  };
}

/** What the role that is looked at may read and this viewer may not, by the rules of both. Writing is no reading, and nothing is written meanwhile. */
function listHidden(viewer: Viewer): string[] {
  const chosen = viewer.identity.viewsAs?.role;
  if (!chosen) return [];
  const byRule = Object.values<Readers>(rules).filter(
    (rule) => rule !== rules.WRITERS && rule !== rules.COUNTS_IN_ROWS && rule.extents[chosen] && !viewer.may(rule),
  );
  return [
    ...(viewer.chosenSeesMore([...countsInRecords, ...countsInFigures]) ? ['counts of people'] : []),
    ...new Set(byRule.map(({ about }) => about)),
  ];
}
