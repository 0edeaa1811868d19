// Decides that whoever is kept out while they ask for something is kept out: a password that is not the password any more opens nothing, and a sign-in that has
// ended makes nothing which opens the hub. What overtakes the request is run between its look at the password, or at who asks, and what it then does.

import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Seal, Viewer, whomTheRuleNames } from '../../services/hub/src/access/index.ts';
import { contextOfHub, makeIdentity } from '../../services/hub/src/app/identity-parts.ts';
import { newContext } from '../../services/hub/src/app/context.ts';
import { Attempts, IdentityServices, type Attempt, type Entered, type IdentityContext } from '../../services/hub/src/identity/index.ts';
import { londonDayOf } from '../../services/hub/src/kernel/index.ts';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';

const scenario = await threeZonesOneYear();
const { orm } = scenario;
afterAll(() => scenario.close());

let nowMs = Date.now();
const clock = { now: () => new Date(nowMs) };
const sealFor = (purpose: string) => new Seal(Buffer.alloc(32, 7), purpose);

/** Counts attempts as a hub does, and runs something once the next password or code was found to be right. */
class Overtaken extends Attempts {
  meanwhile: (() => Promise<unknown>) | null = null;

  override async begin(...given: Parameters<Attempts['begin']>): Promise<Attempt> {
    const attempt = await super.begin(...given);
    return {
      failed: () => attempt.failed(),
      succeeded: async () => {
        await attempt.succeeded();
        const { meanwhile } = this;
        this.meanwhile = null;
        await meanwhile?.();
      },
    };
  }
}

const attempts = new Overtaken();
const seals = { ticketSeal: sealFor('sign-in ticket'), factorSeal: sealFor('second factor') };
const { lookUp } = makeIdentity(orm, { clock, sealFor }, (error) => {
  throw error;
});
const services = new IdentityServices(
  { clock, ...seals, attempts, noteEvent: () => Promise.resolve(), changed: () => lookUp.forget() },
  whomTheRuleNames,
);

const client = { address: '127.0.0.1', userAgent: undefined, presented: null };
const nobody = contextOfHub(orm);

/** What is asked with, by the cookie or token of somebody: whom it is of is decided now, as when a request comes. */
async function contextOf(secret: string): Promise<IdentityContext> {
  const known = await lookUp.find(secret);
  if (!known) throw new Error('Nobody is signed in by this.');
  const { role, organisationId, userId, id, scopes } = known;
  const viewer = Viewer.of({ role, organisationId, userId, credentialId: id, scopes, signedInBy: 'PASSWORD' }, false);
  return { viewer, foreignOrigin: null, write: (work) => newContext(orm, { viewer }).write(work) };
}

/** Takes up a link, with a second factor where one is asked for. */
async function takeUp(linkSecret: string, password: string): Promise<Entered> {
  const entered = await services.links.setPassword(linkSecret, password, client, nobody);
  if (entered.state !== 'ENROL') return entered;
  nowMs += 30_000;
  const code = new TOTP({ secret: Secret.fromBase32(entered.secret) }).generate({ timestamp: nowMs });
  return services.signIn.confirmSecondFactor(entered.ticket, code, client, nobody);
}

function secretOf(entered: Entered): string {
  if (entered.state !== 'SIGNED_IN') throw new Error(`${entered.state} stands where a sign-in was to be.`);
  return entered.secret;
}

const OLD = 'velvet ladder opposite moon';
const NEW = 'granite tulip seven rivers';
let administrator = '';
let people = 0;

beforeAll(async () => {
  const { linkSecret } = await services.entrance.administratorLink(null, nobody);
  administrator = secretOf(await takeUp(linkSecret, 'otter kettle marble lamp'));
});

/** Somebody new, signed in with the old password. */
async function letIn(role: 'ADMINISTRATOR' | 'ANALYST' | 'OFFICER') {
  const signInName = `person-${String(++people)}@office.example`;
  const invitation = { displayName: signInName, signInName, role };
  const { userId, linkSecret } = await services.people.invite(invitation, await contextOf(administrator));
  return { id: String(userId), userId, signInName, cookie: secretOf(await takeUp(linkSecret, OLD)) };
}

type Person = Awaited<ReturnType<typeof letIn>>;

async function resetPassword({ id }: Person, withSecondFactor: boolean): Promise<Entered> {
  const { linkSecret } = await services.people.makeLink(id, withSecondFactor, await contextOf(administrator));
  return takeUp(linkSecret, NEW);
}

const suspend = async ({ id }: Person) => services.people.suspend(id, null, await contextOf(administrator));
const codeOf = (doing: Promise<unknown>) => doing.then(() => 'DONE').catch((error: unknown) => (error as { code: string }).code);
const signInWith = ({ signInName }: Person, password: string) =>
  services.signIn.byPassword({ signInName, password, returnTo: null }, client, nobody);

describe('a password that was looked at', () => {
  test('opens nothing once a link has set another, nor the setting up of a second factor that the link takes away', async () => {
    for (const [role, withSecondFactor] of [
      ['ANALYST', false],
      ['OFFICER', true],
      ['OFFICER', false],
    ] as const) {
      const person = await letIn(role);
      attempts.meanwhile = () => resetPassword(person, withSecondFactor);
      expect([role, await codeOf(signInWith(person, OLD))]).toEqual([role, 'SIGN_IN_REFUSED']);
      expect(attempts.meanwhile).toBeNull();
      expect(['SIGNED_IN', 'SECOND_FACTOR']).toContain((await signInWith(person, NEW)).state);
    }
  });

  test('sets no other password once a link has set one', async () => {
    const person = await letIn('ANALYST');
    const context = await contextOf(person.cookie);
    attempts.meanwhile = () => resetPassword(person, false);
    expect(await codeOf(services.account.changePassword(OLD, 'seventeen paper herons', false, client, context))).toBe('NOT_SIGNED_IN');
    expect((await signInWith(person, NEW)).state).toBe('SIGNED_IN');
  });

  test('sets no other password once the same sign-in has set one', async () => {
    const person = await letIn('ANALYST');
    const context = await contextOf(person.cookie);
    attempts.meanwhile = () => services.account.changePassword(OLD, NEW, false, client, context);
    expect(await codeOf(services.account.changePassword(OLD, 'seventeen paper herons', false, client, context))).toBe('SIGN_IN_REFUSED');
    expect((await signInWith(person, NEW)).state).toBe('SIGNED_IN');
  });

  test('begins and takes away no second factor of whoever is kept out', async () => {
    const person = await letIn('ANALYST');
    const context = await contextOf(person.cookie);
    attempts.meanwhile = () => resetPassword(person, false);
    expect(await codeOf(services.account.beginSecondFactor({ password: OLD, code: '' }, client, context))).toBe('NOT_SIGNED_IN');
    const again = await contextOf(secretOf(await signInWith(person, NEW)));
    attempts.meanwhile = () => suspend(person);
    expect(await codeOf(services.account.removeSecondFactor({ password: NEW, code: '' }, client, again))).toBe('NOT_SIGNED_IN');
  });
});

/** What takes away what somebody opened before. */
const endings: readonly (readonly [string, (person: Person) => Promise<unknown>])[] = [
  ['suspending them', suspend],
  [
    'suspending them and letting them in again',
    async (person) => {
      await suspend(person);
      await services.people.restore(person.id, null, await contextOf(administrator));
    },
  ],
  ['another role', async ({ id }) => services.people.changeRole(id, 'BOARD_VIEWER', null, null, await contextOf(administrator))],
  ['a link by which they set another password', (person) => resetPassword(person, false)],
  [
    'another password of their own, set elsewhere',
    async (person) => {
      const elsewhere = await contextOf(secretOf(await signInWith(person, OLD)));
      return services.account.changePassword(OLD, NEW, true, client, elsewhere);
    },
  ],
  [
    'ending the sign-in',
    async ({ cookie }) => {
      const { viewer } = await contextOf(cookie);
      return services.tokens.endSignIn(String(viewer.identity.credentialId), await contextOf(administrator));
    },
  ],
];

describe.each(endings)('once %s has ended a sign-in', (_, end) => {
  test('a request of before makes no token', async () => {
    const person = await letIn('ANALYST');
    const context = await contextOf(person.cookie);
    await end(person);
    const draft = { name: 'table', scopes: ['READ'], expiresOn: londonDayOf(clock.now()) } as const;
    expect(await codeOf(services.tokens.make(draft, context))).toBe('NOT_SIGNED_IN');
  });
});

test('an administrator who is suspended lets nobody in any more, and changes nobody, by a request of before', async () => {
  const [person, other] = [await letIn('ADMINISTRATOR'), await letIn('ANALYST')];
  const context = await contextOf(person.cookie);
  await suspend(person);
  const invitation = { displayName: 'Somebody', signInName: 'somebody@office.example', role: 'ADMINISTRATOR' } as const;
  expect(await codeOf(services.people.invite(invitation, context))).toBe('NOT_SIGNED_IN');
  expect(await codeOf(services.people.makeLink(other.id, true, context))).toBe('NOT_SIGNED_IN');
  expect(await codeOf(services.people.changeRole(other.id, 'ADMINISTRATOR', null, null, context))).toBe('NOT_SIGNED_IN');
});
