// Decides for whom a request is answered: who signed in, else the visitor of a hub that may be tried out, else nobody. It is decided once, when the request comes.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Role, Viewer, type Identity } from '../access/index.ts';
import type { HubConfig } from './config.ts';
import { isForDashboard } from './operations/index.ts';
import { viewsAsOf } from './view-as.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** For whom it is answered. */
    viewer: Viewer;
  }
}

/** What is known of who asks. */
export interface Asker {
  /** Who signed in or showed a token; null for nobody. */
  identify(request: FastifyRequest): Identity | null;
  /** Whether any record that a partner returned is held, at once where that is known. */
  areRealReturnsHeld(): boolean | Promise<boolean>;
}

/** Nobody: what is public is all that they may read. */
export const NOBODY = Viewer.of({ role: Role.PUBLIC, signedInBy: 'NOBODY' }, true);

/** Who tries the hub out. */
const VISITOR: Identity = { role: Role.TRIAL, signedInBy: 'TRIAL' };

/** What a server in front of the hub adds to requests of others. A visitor at this machine comes without one, and nobody gains by adding it themselves. */
const ADDED_IN_FRONT = /^(?:forwarded|via|x-(?:forwarded|original|real|client)-.+|(?:true-client|cf-connecting|fastly-client)-ip)$/;

/** Whether a server passed a request on: whoever sent it may sit anywhere, although the hub listens to this machine alone. */
const isPassedOn = ({ headers }: FastifyRequest) => Object.keys(headers).some((name) => ADDED_IN_FRONT.test(name));

/** Viewers that need not be made again. Each is some hundred bytes and holds nothing but what it was made of. */
const MOST_VIEWERS = 1000;

/** Gives each request its viewer. */
export class Viewers {
  readonly #made = new LRUCache<string, Viewer>({ max: MOST_VIEWERS });

  constructor(
    private readonly config: Pick<HubConfig, 'isForOthers' | 'trial'>,
    private readonly asker: Asker,
  ) {}

  of(request: FastifyRequest): Viewer | Promise<Viewer> {
    const areHeld = this.asker.areRealReturnsHeld();
    return typeof areHeld === 'boolean' ? this.#of(request, areHeld) : areHeld.then((held) => this.#of(request, held));
  }

  #of(request: FastifyRequest, areRealReturnsHeld: boolean): Viewer {
    const identity = this.asker.identify(request);
    if (identity) return this.#viewerOf(request, identity, areRealReturnsHeld);
    if (!this.isTrialPossible || isPassedOn(request) || areRealReturnsHeld) return NOBODY;
    return this.#viewerOf(request, VISITOR, false);
  }

  /** A viewer is all that it was made of, so that one who asks again is the same. */
  #viewerOf(request: FastifyRequest, known: Identity, areRealReturnsHeld: boolean): Viewer {
    const identity = { ...known, viewsAs: viewsAsOf(request, known) };
    const { role, viewsAs, organisationId, userId, signedInBy, credentialId, scopes } = identity;
    const asked = viewsAs ? `${viewsAs.role}.${viewsAs.organisationId}` : '';
    const key = `${role} ${asked} ${organisationId} ${userId} ${signedInBy} ${credentialId} ${scopes && [...scopes].join()} ${areRealReturnsHeld}`;
    const made = this.#made.get(key) ?? Viewer.of(identity, areRealReturnsHeld);
    this.#made.set(key, made);
    return made;
  }

  /** Whether the hub may be tried out by whoever sits at this machine, as long as no real return is held. */
  get isTrialPossible(): boolean {
    return !this.config.isForOthers && this.config.trial !== 'NEVER';
  }
}

/** Scripts, styles and fonts are the same for everybody. */
const FILES_FOR_EVERYBODY = /^\/(?:_app|graphql\/assets)\//;

/** So is what watches the hub, and commands show a secret of their own. Where one of these is off, its address is as any other that leads nowhere. */
const DOORS_FOR_EVERYBODY = /^\/(?:livez|readyz|metrics|commands\/)/;

const isForEverybody = (request: FastifyRequest) =>
  FILES_FOR_EVERYBODY.test(request.url) || (DOORS_FOR_EVERYBODY.test(request.url) && !isForDashboard(request));

/** Decides the viewer of each request before anything else of it is looked at. @param viewerOf decides it */
export function decideViewers(app: FastifyInstance, viewerOf: (request: FastifyRequest) => Viewer | Promise<Viewer>): void {
  app.decorateRequest('viewer', null as unknown as Viewer);
  app.addHook('onRequest', (request, _, done) => {
    const found = isForEverybody(request) ? NOBODY : viewerOf(request);
    const decide = (viewer: Viewer) => {
      request.viewer = viewer;
      done();
    };
    if (found instanceof Promise) found.then(decide, done);
    else decide(found);
  });
}
