// Decides which faults the tests of access and of signing in are tried with: who reads more than they may, and who comes in that should stay out.

import type { PlantedFault } from './planted-fault.ts';

const access = 'services/hub/src/access';
const identity = 'services/hub/src/identity';
const auth = 'services/hub/src/app/auth';

const ofViewers: readonly PlantedFault[] = [
  {
    name: 'to look at the hub as another role adds what that role may read',
    file: `${access}/readers.ts`,
    find: 'if (each.length === 0 || each.includes(null)) return null;',
    replace: 'if (each.every((extent) => extent === null)) return null;',
    caughtBy: [`${access}/viewer.test.ts`, 'tests/contract/view-as.test.ts'],
  },
  {
    name: 'a rule that reaches own rows for one of two roles reaches all',
    file: `${access}/readers.ts`,
    find: "return each.includes('OWN') ? 'OWN' : 'ALL';",
    replace: "return each.includes('ALL') ? 'ALL' : 'OWN';",
    caughtBy: [`${access}/viewer.test.ts`],
  },
  {
    name: 'what is kept for one partner is given to another',
    file: `${access}/viewer.ts`,
    find: "...(this.reach === 'own' ? [this.organisationId] : [])",
    replace: '',
    caughtBy: [`${access}/viewer.test.ts`],
  },
  {
    name: 'what is kept for one role is given to another',
    file: `${access}/viewer.ts`,
    find: 'JSON.stringify([policy.key, ...this.roles, ',
    replace: 'JSON.stringify([policy.key, ',
    caughtBy: [`${access}/viewer.test.ts`],
  },
  {
    name: 'who looks at the hub as another role may write',
    file: `${access}/viewer.ts`,
    find: 'return viewsAs === null && scopes === null;',
    replace: 'return scopes === null;',
    caughtBy: [`${access}/viewer.test.ts`],
  },
  {
    name: 'a board viewer may ask in words of their own',
    file: `${access}/role.ts`,
    find: 'new Set([Role.OFFICER, Role.ANALYST, Role.TRIAL])',
    replace: 'new Set([Role.OFFICER, Role.ANALYST, Role.TRIAL, Role.BOARD_VIEWER])',
    caughtBy: ['tests/contract/visible-schema.test.ts', 'tests/contract/trusted-documents.test.ts'],
  },
  {
    name: 'a figure of a round in a zone is given to whoever may not read its grant',
    file: 'services/hub/src/measures/query/question-shape.ts',
    find: ' || words.length > 1 || isOfFew || ',
    replace: ' || words.length > 1 || ',
    caughtBy: ['tests/contract/figures-near-rows.test.ts'],
  },
  {
    name: 'a figure of a round is of few where its zones are columns, and not where they are a filter',
    file: 'services/hub/src/measures/query/question-shape.ts',
    find: "grain !== null || splits.includes('zone') || isByZone(where)",
    replace: "grain !== null || splits.includes('zone')",
    caughtBy: ['tests/contract/figures-near-rows.test.ts'],
  },
  {
    name: 'how many rows a filter finds is read without a line in the audit',
    file: 'services/hub/src/records/protected-fields.plugin.ts',
    find: 'const rows = isObjectType(to) ? rowsOf(to) : on;',
    replace: 'const rows = on;',
    caughtBy: ['tests/contract/audit.test.ts'],
  },
];

const ofCredentials: readonly PlantedFault[] = [
  {
    name: 'a token is good after its day',
    file: `${identity}/credential-lookup.ts`,
    find: 'return expiresAt === null || expiresAt <= now.getTime();',
    replace: 'return expiresAt === null;',
    caughtBy: ['tests/contract/api-tokens.test.ts'],
  },
  {
    name: 'a sign-in that nobody uses never ends',
    file: `${identity}/credential-lookup.ts`,
    find: ' || now.getTime() - seenAt >= IDLE_MS',
    replace: '',
    caughtBy: ['tests/contract/sign-in.test.ts'],
  },
  {
    name: 'a sign-in that was ended elsewhere is taken',
    file: `${identity}/credential-lookup.ts`,
    find: 'if (row?.endedAt !== null || ',
    replace: 'if (!row || ',
    caughtBy: ['tests/contract/sign-in.test.ts'],
  },
  {
    name: 'a token opens what its scope does not name',
    file: `${auth}/who-asks.ts`,
    find: 'return known.scopes?.has(scope) ? null : scopeMissing(scope, known.role);',
    replace: 'return known.scopes ? null : scopeMissing(scope, known.role);',
    caughtBy: ['tests/contract/api-tokens.test.ts'],
  },
  {
    name: 'a token as a password of Basic opens the API',
    file: `${auth}/who-asks.ts`,
    find: "if (shown.by === 'BASIC' && !isGettingFile) return BASIC_NOT_HERE;",
    replace: '',
    caughtBy: ['tests/contract/api-tokens.test.ts'],
  },
  {
    name: 'a token in the address is not noticed',
    file: `${auth}/shown-credential.ts`,
    find: "if (holdsToken(url)) return { by: 'ADDRESS' };",
    replace: '',
    caughtBy: ['tests/contract/api-tokens.test.ts'],
  },
  {
    name: 'a code of the second factor is taken twice',
    file: `${identity}/one-time-code.ts`,
    find: 'return lastStep !== null && step <= lastStep ? null : step;',
    replace: 'return step;',
    caughtBy: ['tests/contract/second-factor.test.ts'],
  },
  {
    name: 'wrong passwords may be tried without end',
    file: `${identity}/attempts.ts`,
    find: 'await limiter.consume(key);',
    replace: 'await limiter.get(key);',
    caughtBy: ['tests/contract/sign-in.test.ts'],
  },
  {
    name: 'a one-time link opens twice',
    file: `${identity}/link.service.ts`,
    find: 'await act.signIns.dropLinks(user.id, act.now);',
    replace: '',
    caughtBy: ['tests/contract/sign-in.test.ts'],
  },
  {
    name: 'a token whose form is sent twice is made twice',
    file: `${identity}/token.service.ts`,
    find: 'if (madeAt) throw TokenNotPossible.nameTaken(name, madeAt);',
    replace: '',
    caughtBy: ['tests/contract/api-tokens.test.ts'],
  },
  {
    name: 'an administrator undoes what another changed of somebody',
    file: `${identity}/people.service.ts`,
    find: 'seenRevision !== user.revision',
    replace: 'seenRevision > user.revision',
    caughtBy: ['tests/contract/people-changed-meanwhile.test.ts'],
  },
  {
    name: 'the last administrator may go',
    file: `${identity}/people.service.ts`,
    find: '(await users.countAdministrators(user.id)) === 0',
    replace: '(await users.countAdministrators(user.id)) < 0',
    caughtBy: ['tests/contract/sign-in.test.ts'],
  },
];

const ofProviders: readonly PlantedFault[] = [
  {
    name: 'a return with the state of another sign-in uses up the one under way',
    file: `${auth}/openid-connect/openid-connect.routes.ts`,
    find: "if (returned.searchParams.get('state') !== pending.state) throw SignInNotPending.unknown();",
    replace: '',
    caughtBy: ['tests/contract/openid-connect.test.ts'],
  },
  {
    name: 'a return that the provider takes twice signs in twice',
    file: `${auth}/openid-connect/openid-connect.routes.ts`,
    find: 'if (!(await parts.takeState(pending.state, request))) throw SignInNotPending.used();',
    replace: 'await parts.takeState(pending.state, request);',
    caughtBy: ['tests/contract/sign-in-openid-connect.test.ts'],
  },
  {
    name: 'a sign-in that was begun long ago is finished',
    file: `${auth}/openid-connect/pending-sign-in.ts`,
    find: 'if (pending.expiresAtMs <= nowMs) throw SignInNotPending.expired();',
    replace: '',
    caughtBy: ['tests/contract/openid-connect.test.ts'],
  },
  {
    name: 'a role that the hub does not know is that of a partner',
    file: `${auth}/openid-connect/granted-roles.ts`,
    find: 'if (!role) throw RoleNotGranted.unknown();',
    replace: 'if (!role) return UserRole.PARTNER;',
    caughtBy: ['tests/contract/openid-connect.test.ts'],
  },
  {
    name: 'whoever has signed in is led to another site',
    file: `${auth}/return-path.ts`,
    find: "origin !== ANY_ORIGIN || pathname.startsWith('//') || ",
    replace: '',
    caughtBy: ['tests/contract/openid-connect.test.ts'],
  },
];

/** What the tests of access and of signing in must notice. */
export const faultsOfAccess: readonly PlantedFault[] = [...ofViewers, ...ofCredentials, ...ofProviders];
