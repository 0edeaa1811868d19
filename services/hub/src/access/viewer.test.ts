import { describe, expect, test } from 'vitest';
import { BY_ZONE_AND_MONTH, EVERYTHING_EXACT, NOTHING_EXACT, type ProtectedThing } from './policy.ts';
import { anyOfReaders, bothOf, extentFor, type Extent, type Readers } from './readers.ts';
import { Role, ROLES } from './role.ts';
import * as rules from './rules.ts';
import { type Identity, Viewer } from './viewer.ts';

const things: ProtectedThing[] = [
  { noun: 'Session', field: 'attendances' },
  { measure: 'engagement.attendances' },
  { measure: 'engagement.attendances', asked: { isFinerThanZoneAndMonth: true, isNearRows: true, organisationId: null } },
  { measure: 'engagement.attendances', asked: { isFinerThanZoneAndMonth: true, isNearRows: true, organisationId: 1 } },
  { measure: 'engagement.attendances', asked: { isFinerThanZoneAndMonth: true, isNearRows: true, organisationId: 2 } },
];
const person = (role: Role, more: Partial<Identity> = {}): Identity => ({ role, signedInBy: 'PASSWORD', userId: 7, ...more });
const width = (extent: Extent | null) => (extent === 'ALL' ? 2 : extent === 'OWN' ? 1 : 0);

describe('viewing as another role', () => {
  const pairs = ROLES.flatMap((role) => ROLES.map((other) => [role, other] as const));

  test.each(pairs)('%s as %s reads no more than either, and changes nothing', (role, other) => {
    for (const real of [false, true]) {
      const own = Viewer.of(person(role, { organisationId: 1 }), real);
      const seen = Viewer.of(person(role, { organisationId: 1, viewsAs: { role: other, organisationId: 2 } }), real);
      const alone = Viewer.of(person(other, { organisationId: seen.organisationId }), real);
      for (const rule of Object.values(rules)) {
        expect(width(seen.extentOf(rule))).toBe(Math.min(width(own.extentOf(rule)), width(alone.extentOf(rule))));
      }
      for (const thing of things) if (seen.mayShowExact(thing)) expect(own.mayShowExact(thing)).toBe(true);
      for (const thing of things)
        if (seen.mayShowExact(thing)) expect(Viewer.of(person(other, { organisationId: 2 }), real).mayShowExact(thing)).toBe(true);
      expect(seen.mayWrite).toBe(false);
      expect(seen.userId).toBe(7);
      expect(seen.key).not.toBe(own.key);
    }
  });

  test('it is known whether the role that is looked at sees counts of people that whoever looks does not', () => {
    const hides = (role: Role, viewsAs: Role) =>
      Viewer.of(person(role, { viewsAs: { role: viewsAs, organisationId: viewsAs === Role.PARTNER ? 2 : null } }), true).chosenSeesMore(
        things,
      );
    expect([hides(Role.ADMINISTRATOR, Role.BOARD_VIEWER), hides(Role.ADMINISTRATOR, Role.PARTNER)]).toEqual([true, true]);
    expect([hides(Role.OFFICER, Role.BOARD_VIEWER), hides(Role.OFFICER, Role.PARTNER), hides(Role.OFFICER, Role.ADMINISTRATOR)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(Viewer.of(person(Role.ADMINISTRATOR), true).chosenSeesMore(things)).toBe(false);
  });

  test('a partner who looks at the hub as another partner has no rows of its own', () => {
    const seen = Viewer.of(person(Role.PARTNER, { organisationId: 1, viewsAs: { role: Role.PARTNER, organisationId: 2 } }), true);
    expect([seen.reach, seen.organisationId]).toEqual(['own', null]);
    expect(things.filter((thing) => seen.mayShowExact(thing))).toEqual([]);
  });
});

test('once a real return is held, analysts and boards see counts of people by zone and month alone', () => {
  const shown = (role: Role, real: boolean) => things.map((thing) => Viewer.of(person(role), real).mayShowExact(thing));
  expect(shown(Role.ANALYST, false)).toEqual([true, true, true, true, true]);
  for (const role of [Role.ANALYST, Role.BOARD_VIEWER]) expect(shown(role, true)).toEqual([false, true, false, false, false]);
  expect(shown(Role.OFFICER, true)).toEqual([true, true, true, true, true]);
  for (const role of [Role.ADMINISTRATOR, Role.PUBLIC, Role.TRIAL]) expect(shown(role, true)).toEqual([false, false, false, false, false]);
});

test('a partner sees counts of its own organisation, and none without an organisation', () => {
  const shown = (organisationId: number | null) =>
    things.map((thing) => Viewer.of(person(Role.PARTNER, { organisationId }), true).mayShowExact(thing));
  expect(shown(1)).toEqual([true, false, false, true, false]);
  expect(shown(null)).toEqual([false, false, false, false, false]);
  expect(BY_ZONE_AND_MONTH.organisationId).toBeNull();
});

test.each([false, true])('viewers who may see different things share nothing that is kept, whether real returns are held (%s)', (real) => {
  const organisations = [1, 2].map((organisationId) => Viewer.of(person(Role.PARTNER, { organisationId }), real));
  // Rows are those of an organisation, whatever counts may be seen exactly.
  const underOnePolicy = [1, 2].map((organisationId) => new Viewer(NOTHING_EXACT, null, person(Role.PARTNER, { organisationId })));
  const roles = ROLES.filter((role) => role !== Role.PARTNER && role !== Role.TRIAL).map((role) => Viewer.of(person(role), real));
  const policies = [new Viewer(EVERYTHING_EXACT), new Viewer(NOTHING_EXACT), new Viewer(EVERYTHING_EXACT, 'apart')];
  const keys = [...organisations, ...underOnePolicy, ...roles, ...policies].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const [one, other] = [1, 2].map((userId) => Viewer.of(person(Role.ANALYST, { userId }), real));
  expect(one?.key).toBe(other?.key);
  expect(one?.personalKey).not.toBe(other?.personalKey);
});

test('what a rule does not name it denies, and two rules allow what both do', () => {
  const own = { about: 'own', extents: { PARTNER: 'OWN', OFFICER: 'ALL' } } as const;
  const all = { about: 'all', extents: { PARTNER: 'ALL', ANALYST: 'ALL' } } as const;
  expect(extentFor([Role.ANALYST], own)).toBeNull();
  expect(extentFor([], all)).toBeNull();
  expect(bothOf(own, all).extents).toEqual({ PARTNER: 'OWN' });
});

test('a rule that is made of others asks for whatever any of them asks for beside whose rows are read', () => {
  const plain: Readers = { about: 'plain', extents: { OFFICER: 'ALL' } };
  const audited: Readers = { about: 'audited', extents: { OFFICER: 'ALL' }, isReadingAudited: true };
  const near: Readers = { about: 'near', extents: { OFFICER: 'ALL' }, closesNearFigures: true };
  const conditions = ({ closesNearFigures, isReadingAudited }: Readers) => [closesNearFigures ?? false, isReadingAudited ?? false];
  for (const [one, other, made] of [
    [plain, audited, [false, true]],
    [near, plain, [true, false]],
    [near, audited, [true, true]],
    [plain, { ...plain, about: 'plain too' }, [false, false]],
  ] as const)
    for (const rule of [bothOf(one, other), bothOf(other, one), anyOfReaders([one, other]), anyOfReaders([other, one])])
      expect(conditions(rule)).toEqual(made);
});
