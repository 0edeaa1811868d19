// Decides for whom something is read or done: what a viewer may see, and the key under which that is kept.

import type { RowReach, ViewerKey } from '../database/index.ts';
import { allOfPolicies, EVERYTHING_EXACT, policyOfRole, type DisclosurePolicy, type ProtectedThing } from './policy.ts';
import { extentFor, type Extent, type Readers } from './readers.ts';
import { mayAskFreely, Role } from './role.ts';

/** How it is known who a viewer is. */
export type SignedInBy = 'OPENID_CONNECT' | 'PASSWORD' | 'TOKEN' | 'TRIAL' | 'PROGRAM' | 'NOBODY';

/** What a token is for. */
export type TokenScope = 'READ' | 'READ_FILES';

/** Who somebody is, before it is decided what they may see. */
export interface Identity {
  readonly role: Role;
  /** The role that they look at the hub as: they then see what both roles may, and change nothing. */
  readonly viewsAs?: { readonly role: Role; readonly organisationId: number | null } | null;
  /** Whose records are their own; null for none. */
  readonly organisationId?: number | null;
  /** The number of the person; null for a visitor, a program of the hub itself, or nobody. */
  readonly userId?: number | null;
  readonly signedInBy: SignedInBy;
  /** The number of the sign-in or of the token that it is known by. */
  readonly credentialId?: number | null;
  /** What a token is for; null for everything that the role may. */
  readonly scopes?: ReadonlySet<TokenScope> | null;
}

/** The visitor of a hub that is being tried out. */
const TRIAL_VISITOR: Identity = { role: Role.TRIAL, signedInBy: 'TRIAL' };

/** Somebody who reads. Made once a request and handed on with it. */
export class Viewer implements ViewerKey {
  readonly #policy: DisclosurePolicy;
  /** The policy of the role that is looked at, alone; null where none is. */
  #ofChosen: DisclosurePolicy | null = null;
  readonly identity: Identity;
  /** The roles of which the viewer may see what every one may. */
  readonly roles: readonly Role[];
  /** Whose records are the viewer's own; null for none. */
  readonly organisationId: number | null;
  readonly userId: number | null;
  /** What the viewer may see, as a key: figures and cursors are used by others who may see the same, and by nobody else. */
  readonly sees: string;
  readonly key: string;
  /** The same, and who they are: whatever may name a person is kept by it. */
  readonly personalKey: string;
  /** Which rows of organisations the database shows: all, those of one's own organisation, or none. */
  readonly reach: RowReach;

  /** @param group tells apart viewers who may see the same and share nothing that is kept */
  constructor(policy: DisclosurePolicy, group: string | null = null, identity: Identity = TRIAL_VISITOR) {
    this.#policy = policy;
    this.identity = identity;
    const { role, viewsAs = null, organisationId = null, userId = null } = identity;
    this.roles = viewsAs ? [role, viewsAs.role] : [role];
    this.organisationId = organisationOf(identity);
    this.userId = userId;
    this.reach = this.roles.includes(Role.PUBLIC) ? 'none' : this.roles.includes(Role.PARTNER) ? 'own' : 'all';
    this.sees = JSON.stringify([policy.key, ...this.roles, ...(this.reach === 'own' ? [this.organisationId] : [])]);
    // The key holds that of the policy, so that nothing kept for one policy is found under another.
    this.key = group === null ? this.sees : JSON.stringify([this.sees, group]);
    this.personalKey = JSON.stringify([this.key, userId, identity.signedInBy, organisationId, [...(identity.scopes ?? [])].toSorted()]);
  }

  /** Somebody whose role says what they may see. @param holdsRealReturns whether any record that a partner returned is held */
  static of(identity: Identity, holdsRealReturns: boolean): Viewer {
    const { role, viewsAs = null } = identity;
    const organisationId = organisationOf(identity);
    const roles = viewsAs ? [role, viewsAs.role] : [role];
    const viewer = new Viewer(allOfPolicies(roles.map((each) => policyOfRole(each, organisationId, holdsRealReturns))), null, identity);
    if (viewsAs) viewer.#ofChosen = policyOfRole(viewsAs.role, viewsAs.organisationId, holdsRealReturns);
    return viewer;
  }

  /** Whether the exact value of something that counts people may be shown to this viewer. */
  mayShowExact(thing: ProtectedThing): boolean {
    return this.#policy.allowsExact(thing);
  }

  /**
   * Whether the role that is looked at sees any of some counts of people that this viewer does not: what both may see is then less than what that role sees.
   * @param counts fields of nouns, and measures: figures of these by zone and month, and as finely as can be of the organisation that is looked at
   * @returns false where no role is looked at
   */
  chosenSeesMore(counts: readonly ProtectedThing[]): boolean {
    const chosen = this.#ofChosen;
    const organisationId = this.identity.viewsAs?.organisationId ?? null;
    const asked = { isFinerThanZoneAndMonth: true, isNearRows: true, organisationId };
    const things = counts.flatMap<ProtectedThing>((thing) => ('measure' in thing ? [thing, { ...thing, asked }] : [thing]));
    return chosen !== null && things.some((thing) => chosen.allowsExact(thing) && !this.mayShowExact(thing));
  }

  /** Which rows a rule lets this viewer read; null for none. */
  extentOf(readers: Readers): Extent | null {
    return extentFor(this.roles, readers);
  }

  /** Whether a rule lets this viewer read anything, or do what it is about. */
  may(readers: Readers): boolean {
    return this.extentOf(readers) !== null;
  }

  /** Whether operations may be in the viewer's own words, and the schema be read. */
  get mayAskFreely(): boolean {
    return mayAskFreely(this.roles);
  }

  /** Whether anything may be changed: not while another role is looked at, and not by a token that reads. */
  get mayWrite(): boolean {
    const { viewsAs = null, scopes = null } = this.identity;
    return viewsAs === null && scopes === null;
  }

  /** Whether somebody has signed in. */
  get isSignedIn(): boolean {
    return this.userId !== null;
  }
}

/** The organisation whose records are own: that of the person, unless the role that is looked at has another; two that differ leave none. */
function organisationOf({ role, organisationId = null, viewsAs = null }: Identity): number | null {
  if (viewsAs?.role !== Role.PARTNER) return organisationId;
  return role === Role.PARTNER && organisationId !== viewsAs.organisationId ? null : viewsAs.organisationId;
}

/** The visitor of a hub that is being tried out, who sees every record: each of them is illustrative. */
export const EVERYBODY = new Viewer(EVERYTHING_EXACT);

/** The hub itself: a command on its server, an import. Nobody's request is answered with it, and the audit names no role of it. */
export const HUB_PROGRAM = Viewer.of({ role: Role.OFFICER, signedInBy: 'PROGRAM' }, true);
