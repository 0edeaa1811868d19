// Decides how people who sign in are put together with the hub that they sign in to: its database, its secret, its clock.

import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HUB_PROGRAM, Seal, whomTheRuleNames, type WriteAccess } from '../access/index.ts';
import { type CompiledStatement, inWriteTransaction, isEmbedded, PROGRAM, readableFault } from '../database/index.ts';
import {
  Attempts,
  CredentialLookUp,
  IdentityServices,
  networkOf,
  SeenRepository,
  type IdentityContext,
  type NoteEvent,
} from '../identity/index.ts';
import type { Clock } from '../kernel/index.ts';
import { serveAuth, serveProvider, type AuthParts, type ProviderSettings } from './auth/index.ts';
import { newContext } from './context.ts';
import type { OwnOrigins } from './own-origins.ts';
import { readConnectionsOf } from './read-connections.ts';

/** How long a look-up may take in the database, in milliseconds. */
const LOOK_UP_TIMEOUT_MS = 5000;

/** What second factors are sealed for. */
export const SECOND_FACTOR = 'second factor';

/** What the parts are made of. */
export interface IdentitySettings {
  readonly clock: Clock;
  /** Gives a seal for each purpose. */
  readonly sealFor: (purpose: string) => Seal;
  /** Takes note of acts for the audit. */
  readonly noteEvent?: NoteEvent;
  readonly access?: WriteAccess;
}

/** People who sign in to one hub. */
export interface HubIdentity {
  readonly services: IdentityServices;
  readonly lookUp: CredentialLookUp;
}

const noNote: NoteEvent = () => Promise.resolve();

/** Services without a database of their own, for a schema that is only described or asked by this process. */
export function identityOfProcess(clock: Clock, noteEvent: NoteEvent = noNote): IdentityServices {
  const secret = randomBytes(32);
  return servicesOf({ clock, sealFor: (purpose) => new Seal(secret, purpose), noteEvent }, () => undefined);
}

/** @param log hears of what was not written down in passing */
export function makeIdentity(orm: MikroORM, settings: IdentitySettings, log: (error: unknown) => void): HubIdentity {
  const lookUp = new CredentialLookUp({
    clock: settings.clock,
    isOnlyWriter: isEmbedded(orm),
    read: (statement) => readForHub(orm, statement),
    writeSeen: (kind, id, at) => {
      void inWriteTransaction(orm, PROGRAM, (em) => {
        const seen = new SeenRepository(em);
        return kind === 'TOKEN' ? seen.tokenUsed(id, at) : seen.signInSeen(id, at);
      }).catch(log);
    },
  });
  return { lookUp, services: servicesOf(settings, () => lookUp.forget()) };
}

function servicesOf({ clock, sealFor, noteEvent = noNote, access = whomTheRuleNames }: IdentitySettings, changed: () => void) {
  const seals = { ticketSeal: sealFor('sign-in ticket'), factorSeal: sealFor(SECOND_FACTOR) };
  return new IdentityServices({ clock, ...seals, attempts: new Attempts(), noteEvent, changed }, access);
}

/** Outside a transaction: every request of somebody who has signed in waits for it. @throws HubBusy, DatabaseAway, StatementTookTooLong */
async function readForHub<Row extends object>(orm: MikroORM, statement: CompiledStatement<Row>): Promise<Row[]> {
  try {
    return await readConnectionsOf(orm).single(statement);
  } catch (error) {
    throw readableFault(error, LOOK_UP_TIMEOUT_MS);
  }
}

/** What the hub itself does to people and sign-ins, as by a command on its server. */
export function contextOfHub(orm: MikroORM): IdentityContext {
  return { viewer: HUB_PROGRAM, foreignOrigin: null, write: (work) => newContext(orm, { viewer: HUB_PROGRAM }).write(work) };
}

/** Serves the routes of signing in. */
export function serveSigningIn(
  app: FastifyInstance,
  orm: MikroORM,
  services: IdentityServices,
  origins: OwnOrigins,
  provider: ProviderSettings,
  viewedAs: AuthParts['viewedAs'],
): void {
  const contextOf = ({ viewer, ip }: FastifyRequest): IdentityContext => ({
    viewer,
    foreignOrigin: null,
    network: networkOf(ip),
    write: (work) => newContext(orm, { viewer }).write(work),
  });
  const parts = { services, origins, contextOf, viewedAs };
  serveAuth(app, parts);
  serveProvider(app, provider, parts);
}
