// Gives a test of signing in a whole hub that nobody may try out, with a clock that the test moves, and what a browser of one of its people sends.

import http, { type IncomingMessage } from 'node:http';
import { Secret, TOTP } from 'otpauth';
import { threeZonesOneYear } from '../scenarios/three-zones-one-year.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { documentIdOf } from './dashboard-with.ts';
import { COMMAND_TOKEN, serveScenario, type ServedHub } from './served-hub.ts';

/** What pages ask: administrators may send no documents of their own. */
export const ME =
  '{ me { signedInBy roles mayWrite hasSecondFactor recoveryCodesLeft signIns { id browser } user { id displayName role } } }';
export const INVITE = 'mutation ($user: InvitationInput!) { inviteUser(user: $user) { user { id } link } }';
export const CHANGE_ROLE =
  'mutation ($id: ID!, $role: UserRole!, $organisation: ID) { changeRole(id: $id, role: $role, organisation: $organisation) { id role } }';
export const CHANGE_USER =
  'mutation ($id: ID!, $displayName: String!, $standIn: ID, $signInName: String) { changeUser(id: $id, displayName: $displayName, standIn: $standIn, signInName: $signInName) { id displayName } }';
export const SUSPEND = 'mutation ($id: ID!) { suspendUser(id: $id) { id state } }';
export const RESTORE = 'mutation ($id: ID!) { restoreUser(id: $id) { id state } }';
export const RESET =
  'mutation ($id: ID!, $withSecondFactor: Boolean!) { makeResetLink(id: $id, withSecondFactor: $withSecondFactor) { link } }';
export const USERS = '{ users { nodes { id displayName signInName state } } }';
export const MAKE_TOKEN = 'mutation ($token: ApiTokenInput!) { makeApiToken(token: $token) { apiToken { id ending lastUsedAt } secret } }';
export const REVOKE_TOKEN = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id revokedAt } }';
export const END_SIGN_IN = 'mutation ($id: ID!) { endSignIn(id: $id) { id endReason } }';
export const END_OTHERS = 'mutation { endOtherSignIns }';
/** Everything that an administrator changes of somebody, each with the revision that they read. */
export const CHANGE_SEEN = {
  names:
    'mutation ($id: ID!, $displayName: String!, $seenRevision: Int) { changeUser(id: $id, displayName: $displayName, seenRevision: $seenRevision) { revision } }',
  role: 'mutation ($id: ID!, $role: UserRole!, $seenRevision: Int) { changeRole(id: $id, role: $role, seenRevision: $seenRevision) { revision } }',
  suspension: 'mutation ($id: ID!, $seenRevision: Int) { suspendUser(id: $id, seenRevision: $seenRevision) { revision } }',
  return: 'mutation ($id: ID!, $seenRevision: Int) { restoreUser(id: $id, seenRevision: $seenRevision) { revision } }',
} as const;
export const REVISION = 'query ($id: ID!) { user(id: $id) { revision changedAt } }';
const documents = [
  ME,
  INVITE,
  CHANGE_ROLE,
  CHANGE_USER,
  SUSPEND,
  RESTORE,
  RESET,
  USERS,
  MAKE_TOKEN,
  REVOKE_TOKEN,
  END_SIGN_IN,
  END_OTHERS,
  REVISION,
  ...Object.values(CHANGE_SEEN),
];

/** Name of the first administrator. */
export const ADMINISTRATOR = 'administrator';
export const PASSWORDS = {
  administrator: 'otter kettle marble lamp',
  analyst: 'velvet ladder opposite moon',
  officer: 'granite tulip seven rivers',
  other: 'seventeen paper herons',
};

const MINUTE_MS = 60_000;

type Headers = Readonly<Record<string, string>>;

/** What the hub answered. */
export interface Answered {
  readonly status: number;
  /** What its JSON says; of anything else its text. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The cookie that is set, as a browser sends it; null for none. */
  readonly cookie: string | null;
  readonly headers: IncomingMessage['headers'];
}

/** What is sent. */
interface Sent {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: string;
}

function answeredOf({ statusCode = 0, headers }: IncomingMessage, text: string): Answered {
  const cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? null;
  const isJson = headers['content-type']?.includes('json');
  return { status: statusCode, body: isJson ? (JSON.parse(text) as Answered['body']) : { text }, cookie, headers };
}

/** What the graph answered. */
export interface Asked {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Code of the first fault; null where there is none. */
export const faultOf = ({ errors }: Asked): string | null => errors?.[0]?.extensions.code ?? null;

/** Somebody about themselves. */
export interface MeRead {
  readonly roles: string[];
  readonly signedInBy: string;
  readonly hasSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
  readonly signIns: { readonly id: string; readonly browser: string }[];
  readonly user: { readonly id: string; readonly displayName: string; readonly role: string } | null;
}

/** Somebody who was let in. */
export interface Invited {
  readonly id: string;
  readonly signInName: string;
  readonly cookie: string;
}

/** A hub whose people sign in. */
export class HubOfPeople {
  nowMs = Date.now();
  #hub: ServedHub | null = null;
  readonly #factors = new Map<string, string>();

  private constructor(
    readonly scenario: Scenario,
    /** The address that people open; null for the one that the hub listens on. */
    readonly origin: string | null,
  ) {}

  /** @param settings environment variables of the hub */
  static async serve(settings: Headers = {}): Promise<HubOfPeople> {
    const people = new HubOfPeople(await threeZonesOneYear(), settings['ORIGIN'] ?? null);
    const clock = { now: () => new Date(people.nowMs) };
    people.#hub = await serveScenario(people.scenario, { documents, settings: { HUB_TRIAL: 'no', ...settings }, clock });
    return people;
  }

  get hub(): ServedHub {
    if (!this.#hub) throw new Error('The hub is not served yet.');
    return this.#hub;
  }

  close(): Promise<void> {
    return this.hub.close();
  }

  /** Moves the clock on. */
  later(minutes: number): void {
    this.nowMs += minutes * MINUTE_MS;
  }

  /** Sends a request as a browser does that knows the hub by its origin, also where that is not the address that it listens on. */
  send(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Answered> {
    const host = this.origin === null ? {} : { host: new URL(this.origin).host };
    return new Promise((resolve, reject) => {
      const request = http.request(this.hub.address + path, { method, headers: { ...host, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(answeredOf(response, Buffer.concat(parts).toString())));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  post(path: string, body: unknown, headers: Headers = {}): Promise<Answered> {
    const text = JSON.stringify(body);
    const length = String(Buffer.byteLength(text));
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
      body: text,
    });
  }

  /** Sends a form of a page as a browser does that runs no script. */
  sendForm(path: string, fields: Readonly<Record<string, string>>, headers: Headers = {}): Promise<Answered> {
    const body = new URLSearchParams(fields).toString();
    const ofForm = { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin ?? this.hub.address, accept: 'text/html' };
    return this.send(path, { method: 'POST', headers: { ...ofForm, 'content-length': String(body.length), ...headers }, body });
  }

  /** Asks as pages do. */
  async ask(document: string, variables: object = {}, headers: Headers = {}): Promise<Asked> {
    return (await this.post('/graphql', { documentId: documentIdOf(document), variables }, headers)).body;
  }

  /** Asks as pages of an administrator do who signed in at this moment. */
  async askAsAdministrator(document: string, variables: object = {}): Promise<Asked> {
    return this.ask(document, variables, { cookie: await this.cookieOfAdministrator() });
  }

  async meOf(headers: Headers): Promise<MeRead> {
    return (await this.ask(ME, {}, headers)).data?.['me'] as MeRead;
  }

  /** The name of whom a browser is signed in as; null for nobody. */
  async signedInAs(headers: Headers): Promise<string | null> {
    return ((await this.ask(ME, {}, headers)).data?.['me'] as MeRead | undefined)?.user?.displayName ?? null;
  }

  /** The code of somebody's app, each of another half-minute. @param signInName whose */
  codeOf(signInName: string): string {
    this.later(0.5);
    return this.codeAt(signInName, 0);
  }

  /** The code of an app whose clock goes wrong by some half-minutes. */
  codeAt(signInName: string, halfMinutes: number): string {
    const secret = Secret.fromBase32(this.#factors.get(signInName) ?? '');
    return new TOTP({ secret }).generate({ timestamp: this.nowMs + halfMinutes * 30_000 });
  }

  /** Scans what an app is given. */
  keepFactor(signInName: string, secret: string): void {
    this.#factors.set(signInName, secret);
  }

  /** Takes up a link, with a second factor where one is asked for. */
  async takeUp(link: string, signInName: string, password: string, headers: Headers = {}): Promise<Answered> {
    const answered = await this.post('/auth/link/password', { token: secretOfLink(link), password }, headers);
    if (answered.body['state'] !== 'ENROL') return answered;
    this.keepFactor(signInName, answered.body['secret'] as string);
    return this.post('/auth/second-factor/confirm', { ticket: answered.body['ticket'], code: this.codeOf(signInName) }, headers);
  }

  /** Signs in with whatever is asked for. */
  async signIn(signInName: string, password: string, headers: Headers = {}): Promise<Answered> {
    const answered = await this.post('/auth/sign-in', { signInName, password }, headers);
    if (answered.body['state'] !== 'SECOND_FACTOR') return answered;
    return this.post('/auth/second-factor', { ticket: answered.body['ticket'], code: this.codeOf(signInName) }, headers);
  }

  async cookieOf(signInName: string, password: string, headers: Headers = {}): Promise<string> {
    return (await this.signIn(signInName, password, headers)).cookie ?? '';
  }

  cookieOfAdministrator(): Promise<string> {
    return this.cookieOf(ADMINISTRATOR, PASSWORDS.administrator);
  }

  /** What the command on the server prints. */
  async adminLink(signInName: string | null = null): Promise<{ readonly path: string; readonly signInName: string }> {
    const { body } = await this.post('/commands/admin-link', { signInName }, { authorization: `Bearer ${COMMAND_TOKEN}` });
    return body as { path: string; signInName: string };
  }

  /** Lets the first administrator in. @returns the cookie */
  async letAdministratorIn(): Promise<string> {
    return (await this.takeUp((await this.adminLink()).path, ADMINISTRATOR, PASSWORDS.administrator)).cookie ?? '';
  }

  /** Invites somebody, who does not come yet. @returns the number of the person and the link */
  async invite(name: string, role: string, administrator: string): Promise<{ readonly id: string; readonly link: string }> {
    const user = { displayName: name, signInName: addressOf(name), role };
    const { data, errors } = await this.ask(INVITE, { user }, { cookie: administrator });
    if (!data) throw new Error(JSON.stringify(errors));
    const made = data['inviteUser'] as { user: { id: string }; link: string };
    return { id: made.user.id, link: made.link };
  }

  /** Invites somebody who takes up the link at once. */
  async letIn(name: string, role: string, password: string, administrator: string): Promise<Invited> {
    const { id, link } = await this.invite(name, role, administrator);
    const signInName = addressOf(name);
    return { id, signInName, cookie: (await this.takeUp(link, signInName, password)).cookie ?? '' };
  }
}

/** The name that somebody signs in with. */
export const addressOf = (name: string): string => `${name.replaceAll(' ', '.')}@office.example`;

/** What a link holds that nobody else has. */
export const secretOfLink = (link: string): string => link.replace('/link/', '');
